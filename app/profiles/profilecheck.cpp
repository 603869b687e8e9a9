#include "app/profiles/profilecheck.h"

#include <algorithm>
#include <optional>

namespace callscope {
namespace {

bool hasControlCharacters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

bool isThisMachine(const QString& host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") || host == QLatin1String("localhost");
}

// QUrl takes "user:@host" for a user without a password, but somebody meant one.
bool hasPassword(const QUrl& url)
{
    return url.userInfo(QUrl::FullyEncoded).contains(QLatin1Char(':'));
}

bool hasHostAndSanePort(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && url.port(1) != 0;
}

std::optional<ProfileProblem> nameProblem(const Profile& profile, const QList<Profile>& others)
{
    const QString name = profile.name.trimmed();
    if (name.isEmpty())
        return ProfileProblem::NameEmpty;
    if (name.size() > maxProfileNameCharacters)
        return ProfileProblem::NameTooLong;
    if (hasControlCharacters(name))
        return ProfileProblem::NameHasControlCharacters;
    const bool taken = std::any_of(others.cbegin(), others.cend(), [&](const Profile& other) {
        return other.id != profile.id && other.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? std::optional(ProfileProblem::NameTaken) : std::nullopt;
}

std::optional<ProfileProblem> identifierProblem(const QString& identifier)
{
    if (identifier.trimmed().isEmpty())
        return ProfileProblem::IdentifierEmpty;
    if (identifier.toUtf8().size() > maxIdentifierBytes)
        return ProfileProblem::IdentifierTooLong;
    if (hasControlCharacters(identifier))
        return ProfileProblem::IdentifierHasControlCharacters;
    return std::nullopt;
}

std::optional<ProfileProblem> placeProblem(const Profile& profile, const QStringList& regionKeys)
{
    if (!profile.regionKey.isEmpty())
        return regionKeys.contains(profile.regionKey) ? std::nullopt : std::optional(ProfileProblem::RegionUnknown);
    if (profile.customEndpoint.isEmpty())
        return ProfileProblem::NoRegionOrEndpoint;
    const auto endpoint = parseEndpoint(profile.customEndpoint.toString(QUrl::FullyEncoded));
    return endpoint ? std::nullopt : std::optional(endpoint.error());
}

} // namespace

QList<ProfileProblem> checkProfile(const Profile& profile, const QStringList& regionKeys, const QList<Profile>& others)
{
    QList<ProfileProblem> problems;
    const auto note = [&](std::optional<ProfileProblem> problem) {
        if (problem)
            problems.append(*problem);
    };
    note(nameProblem(profile, others));
    if (profile.sdkAppId == 0)
        note(ProfileProblem::SdkAppIdZero);
    note(identifierProblem(profile.identifier));
    note(placeProblem(profile, regionKeys));
    if (const auto proxy = parseProxy(proxyText(profile.proxy)); !proxy)
        note(proxy.error());
    if (profile.timeoutSeconds < minTimeoutSeconds || profile.timeoutSeconds > maxTimeoutSeconds)
        note(ProfileProblem::TimeoutOutOfRange);
    return problems;
}

Result<QUrl, ProfileProblem> parseEndpoint(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!trimmed.contains(QLatin1String("://")) || !hasHostAndSanePort(url))
        return failure(ProfileProblem::EndpointMalformed);
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@')))
        return failure(ProfileProblem::EndpointHasUserInfo);
    const bool http = url.scheme() == QLatin1String("http");
    if (url.scheme() != QLatin1String("https") && !(http && isThisMachine(url.host())))
        return failure(ProfileProblem::EndpointNotHttps);
    if (url.hasQuery() || url.hasFragment())
        return failure(ProfileProblem::EndpointHasQuery);
    if (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        return failure(ProfileProblem::EndpointHasPath);
    QUrl endpoint;
    endpoint.setScheme(url.scheme());
    endpoint.setHost(url.host());
    endpoint.setPort(url.port());
    return endpoint;
}

Result<ProxyChoice, ProfileProblem> parseProxy(const QString& text)
{
    const QString trimmed = text.trimmed();
    ProxyChoice proxy;
    if (trimmed.isEmpty() || trimmed == QLatin1String("system"))
        return proxy;
    if (trimmed == QLatin1String("none")) {
        proxy.kind = ProxyChoice::Kind::None;
        return proxy;
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http");
    if (!http && url.scheme() != QLatin1String("socks5"))
        return failure(ProfileProblem::ProxyMalformed);
    if (hasPassword(url))
        return failure(ProfileProblem::ProxyHasPassword);
    const bool bare = !url.hasQuery() && !url.hasFragment() && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (!hasHostAndSanePort(url) || url.port() < 1 || !bare)
        return failure(ProfileProblem::ProxyMalformed);
    proxy.kind = http ? ProxyChoice::Kind::Http : ProxyChoice::Kind::Socks5;
    proxy.host = url.host();
    proxy.port = static_cast<quint16>(url.port());
    proxy.user = url.userName(QUrl::FullyDecoded);
    return proxy;
}

QString proxyText(const ProxyChoice& proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System:
        return QStringLiteral("system");
    case ProxyChoice::Kind::None:
        return QStringLiteral("none");
    case ProxyChoice::Kind::Http:
    case ProxyChoice::Kind::Socks5:
        break;
    }
    QUrl url;
    url.setScheme(proxy.kind == ProxyChoice::Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    if (!proxy.user.isEmpty()) // an empty one would leave its @
        url.setUserName(proxy.user, QUrl::DecodedMode);
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace callscope
