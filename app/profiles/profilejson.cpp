#include "app/profiles/profilejson.h"

#include "app/profiles/profilecheck.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace callscope {
namespace {

constexpr int currentVersion = 1;
const QLatin1String schemaPrefix("callscope.profiles/");

struct ProxyName {
    ProxyChoice::Kind kind;
    QLatin1String name;
};
constexpr ProxyName proxyNames[] = {
    {ProxyChoice::Kind::System, QLatin1String("system")},
    {ProxyChoice::Kind::None, QLatin1String("none")},
    {ProxyChoice::Kind::Http, QLatin1String("http")},
    {ProxyChoice::Kind::Socks5, QLatin1String("socks5")},
};

// Hand-edited files hold numbers as strings too.
qint64 integer(const QJsonValue& value, qint64 otherwise)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        return ok ? number : otherwise;
    }
    return value.toInteger(otherwise);
}

template<typename Number>
Number bounded(qint64 value, Number otherwise)
{
    return value >= 0 && value <= qint64(std::numeric_limits<Number>::max()) ? static_cast<Number>(value) : otherwise;
}

ProxyChoice readProxy(const QJsonObject& object)
{
    ProxyChoice proxy;
    const QString kind = object.value(QLatin1String("kind")).toString();
    for (const ProxyName& row : proxyNames) {
        if (row.name == kind)
            proxy.kind = row.kind;
    }
    proxy.host = object.value(QLatin1String("host")).toString();
    proxy.port = bounded<quint16>(integer(object.value(QLatin1String("port")), 0), 0);
    proxy.user = object.value(QLatin1String("user")).toString();
    return proxy;
}

QJsonObject writeProxy(const ProxyChoice& proxy)
{
    QJsonObject object;
    for (const ProxyName& row : proxyNames) {
        if (row.kind == proxy.kind)
            object.insert(QLatin1String("kind"), QString(row.name));
    }
    if (proxy.kind == ProxyChoice::Kind::Http || proxy.kind == ProxyChoice::Kind::Socks5) {
        object.insert(QLatin1String("host"), proxy.host);
        object.insert(QLatin1String("port"), proxy.port);
        if (!proxy.user.isEmpty())
            object.insert(QLatin1String("user"), proxy.user);
    }
    return object;
}

Profile readProfile(const QJsonObject& object)
{
    const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
    Profile profile;
    profile.id = text("id");
    profile.name = text("name");
    profile.colour = text("colour");
    profile.sdkAppId = bounded<quint32>(integer(object.value(QLatin1String("sdkAppId")), 0), 0);
    profile.identifier = text("identifier");
    profile.regionKey = text("region");
    profile.customEndpoint = QUrl(text("endpoint"), QUrl::StrictMode);
    profile.caFile = text("caFile");
    profile.proxy = readProxy(object.value(QLatin1String("proxy")).toObject());
    profile.deprecatedApi = object.value(QLatin1String("deprecatedApi")).toBool();
    const qint64 timeout = integer(object.value(QLatin1String("timeoutSeconds")), Profile().timeoutSeconds);
    profile.timeoutSeconds = static_cast<int>(std::clamp<qint64>(timeout, minTimeoutSeconds, maxTimeoutSeconds));
    return profile;
}

// An endpoint is scheme, host and port; what else was pasted with it could hold a signature.
QString endpointText(const QUrl& endpoint)
{
    return endpoint.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QJsonObject writeProfile(const Profile& profile)
{
    QJsonObject object{
        {QLatin1String("id"), profile.id},
        {QLatin1String("name"), profile.name},
        {QLatin1String("sdkAppId"), qint64(profile.sdkAppId)},
        {QLatin1String("identifier"), profile.identifier},
        {QLatin1String("proxy"), writeProxy(profile.proxy)},
        {QLatin1String("deprecatedApi"), profile.deprecatedApi},
        {QLatin1String("timeoutSeconds"), profile.timeoutSeconds},
    };
    const auto insertUnlessEmpty = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    insertUnlessEmpty("colour", profile.colour);
    insertUnlessEmpty("region", profile.regionKey);
    insertUnlessEmpty("endpoint", endpointText(profile.customEndpoint));
    insertUnlessEmpty("caFile", profile.caFile);
    return object;
}

// Only what changed is written, so a member we read differently from its writer survives being looked at.
QJsonObject mergeObject(QJsonObject kept, const QJsonObject& was, const QJsonObject& now)
{
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QJsonValue before = was.value(it.key());
        if (before == it.value())
            continue;
        if (it.value().isObject())
            kept.insert(it.key(), mergeObject(kept.value(it.key()).toObject(), before.toObject(), it.value().toObject()));
        else
            kept.insert(it.key(), it.value());
    }
    for (auto it = was.begin(); it != was.end(); ++it) {
        if (!now.contains(it.key()))
            kept.remove(it.key());
    }
    return kept;
}

} // namespace

Result<QJsonObject, ProfileJsonError> profilejson::parse(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ProfileJsonError{false, QStringLiteral("%1 @ %2").arg(error.errorString()).arg(error.offset)});
    if (!document.isObject())
        return failure(ProfileJsonError{false, QStringLiteral("$")});
    const QJsonObject root = document.object();
    const QString schema = root.value(QLatin1String("schema")).toString();
    bool numbered = false;
    const int version = schema.startsWith(schemaPrefix) ? schema.mid(schemaPrefix.size()).toInt(&numbered) : 0;
    if (!numbered || version < 1)
        return failure(ProfileJsonError{false, QStringLiteral("$.schema")});
    if (version > currentVersion)
        return failure(ProfileJsonError{true, schema});
    if (!root.value(QLatin1String("profiles")).isArray())
        return failure(ProfileJsonError{false, QStringLiteral("$.profiles")});
    return root;
}

ProfileSet profilejson::decode(const QJsonObject& root)
{
    ProfileSet set;
    const QJsonArray entries = root.value(QLatin1String("profiles")).toArray();
    for (const QJsonValue& entry : entries) {
        Profile profile = readProfile(entry.toObject());
        if (!profile.id.isEmpty() && !set.find(profile.id))
            set.profiles.append(std::move(profile));
    }
    if (const QString current = currentId(root); set.find(current))
        set.currentId = current;
    return set;
}

QString profilejson::currentId(const QJsonObject& root)
{
    return root.value(QLatin1String("current")).toString();
}

QJsonObject profilejson::merge(const QJsonObject& root, const ProfileSet& set)
{
    QHash<QString, QJsonObject> readable;
    QJsonArray unreadable;
    const QJsonArray before = root.value(QLatin1String("profiles")).toArray();
    for (const QJsonValue& entry : before) {
        const QString id = entry.toObject().value(QLatin1String("id")).toString();
        if (id.isEmpty())
            unreadable.append(entry);
        else if (!readable.contains(id))
            readable.insert(id, entry.toObject());
    }

    QJsonArray entries;
    for (const Profile& profile : set.profiles) {
        const auto kept = readable.constFind(profile.id);
        const QJsonObject now = writeProfile(profile);
        entries.append(kept == readable.cend() ? now : mergeObject(*kept, writeProfile(readProfile(*kept)), now));
    }
    for (const QJsonValue& entry : unreadable)
        entries.append(entry);

    QJsonObject merged = root;
    merged.insert(QLatin1String("schema"), QString(schemaPrefix) + QString::number(currentVersion));
    merged.insert(QLatin1String("profiles"), entries);
    if (currentId(root) != set.currentId || !root.contains(QLatin1String("current")))
        merged.insert(QLatin1String("current"), set.currentId);
    return merged;
}

} // namespace callscope
