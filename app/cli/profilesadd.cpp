#include "app/cli/profilesadd.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/profilestore.h"
#include "app/tencent/regions.h"
#include "app/tencent/usersig.h"
#include "app/wording/profiletext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSslCertificate>
#include <QUuid>

#include <optional>

namespace callscope {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(ProfilesCommand)
};

Result<Profile, QString> readProfile(const Arguments& arguments)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = arguments.positional().first();
    bool ok = false;
    profile.sdkAppId = arguments.value(QStringLiteral("sdkappid")).toUInt(&ok);
    if (!ok)
        return failure(ProfileWords::tr("--sdkappid N is needed: a number from 1 to 4294967295."));
    profile.identifier = arguments.value(QStringLiteral("identifier")).trimmed();
    if (arguments.has(QStringLiteral("region")) == arguments.has(QStringLiteral("endpoint")))
        return failure(ProfileWords::tr("Give either --region KEY or --endpoint URL. Regions: %1.").arg(wording::listed(regionKeys())));
    profile.regionKey = arguments.value(QStringLiteral("region"));
    if (arguments.has(QStringLiteral("endpoint"))) {
        const auto endpoint = parseEndpoint(arguments.value(QStringLiteral("endpoint")));
        if (!endpoint)
            return failure(wording::profileProblem(endpoint.error()));
        profile.customEndpoint = *endpoint;
    }
    const auto proxy = parseProxy(arguments.value(QStringLiteral("proxy")));
    if (!proxy)
        return failure(wording::profileProblem(proxy.error()));
    profile.proxy = *proxy;
    if (arguments.has(QStringLiteral("ca"))) {
        profile.caFile = QFileInfo(arguments.value(QStringLiteral("ca"))).absoluteFilePath(); // the window starts in another folder
        if (QSslCertificate::fromPath(profile.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString).isEmpty())
            return failure(ProfileWords::tr("%1 cannot be read, or holds no PEM certificate.").arg(profile.caFile));
    }
    profile.deprecatedApi = arguments.has(QStringLiteral("deprecated-api"));
    profile.timeoutSeconds = arguments.value(QStringLiteral("timeout"), QString::number(profile.timeoutSeconds)).toInt();
    return profile;
}

//! What standard input brings: a credential, a proxy's password, or both.
struct OfferedSecrets {
    std::optional<Credential> credential;
    std::optional<Credential> proxyPassword;
};

//! Where both are offered, the proxy's password is the last line.
OfferedSecrets readSecrets(const Arguments& arguments)
{
    constexpr qint64 maxSecretBytes = 16 * 1024;
    const bool key = arguments.has(QStringLiteral("secret-key-stdin"));
    const bool offersCredential = key || arguments.has(QStringLiteral("usersig-stdin"));
    const bool offersPassword = arguments.has(QStringLiteral("proxy-password-stdin"));
    OfferedSecrets offered;
    if (!offersCredential && !offersPassword)
        return offered;
    QByteArray input = console::readInput(maxSecretBytes).trimmed();
    const qsizetype lastLine = offersCredential ? input.lastIndexOf('\n') + 1 : 0;
    if (offersPassword)
        offered.proxyPassword.emplace(Credential::Kind::ProxyPassword, offersCredential && lastLine == 0 ? QByteArray() : input.mid(lastLine));
    if (offersCredential)
        offered.credential.emplace(key ? Credential::Kind::SecretKey : Credential::Kind::UserSig,
                                   offersPassword && lastLine > 0 ? input.left(lastLine).trimmed() : input.trimmed());
    wipe(input);
    return offered;
}

QString keyProblem(const QByteArray& key)
{
    const auto problem = secretKeyProblem(key);
    if (problem == UserSigError::KeyIsPem)
        return ProfileWords::tr("What came on standard input is a PEM key. The console's SecretKey is a line of 64 hexadecimal digits.");
    return problem ? ProfileWords::tr("A SecretKey has 64 hexadecimal digits; what came on standard input is none.") : QString();
}

//! Empty: it can sign, or is signed, for this profile.
QString secretProblem(const Credential& secret, const Profile& profile)
{
    if (secret.secret.isEmpty())
        return ProfileWords::tr("No secret came on standard input.");
    if (secret.kind == Credential::Kind::SecretKey)
        return keyProblem(secret.secret);
    const auto userSig = UserSig::parse(secret.secret);
    if (!userSig)
        return ProfileWords::tr("What came on standard input is no UserSig.");
    if (userSig->sdkAppId() != profile.sdkAppId || userSig->identifier() != profile.identifier)
        return ProfileWords::tr("The UserSig is for SDKAppID %1 and the administrator %2.").arg(userSig->sdkAppId()).arg(userSig->identifier());
    return {};
}

QString proxyPasswordProblem(const Credential& password, const Profile& profile)
{
    if (password.secret.isEmpty())
        return ProfileWords::tr("No proxy password came on standard input, in a line of its own.");
    return profile.proxy.user.isEmpty() ? ProfileWords::tr("--proxy-password-stdin needs a --proxy with a user: http://user@host:port.") : QString();
}

QString problemOf(const OfferedSecrets& offered, const Profile& profile)
{
    if (offered.proxyPassword) {
        if (const QString problem = proxyPasswordProblem(*offered.proxyPassword, profile); !problem.isEmpty())
            return problem;
    }
    return offered.credential ? secretProblem(*offered.credential, profile) : QString();
}

void sayNotKept(const SecretError& error)
{
    console::say(wording::sentences({wording::secretError(error),
                                     ProfileWords::tr("The profile was added, but its secret was not kept: set CALLSCOPE_SECRET_KEY, CALLSCOPE_USERSIG or "
                                                      "CALLSCOPE_PROXY_PASSWORD instead.")}));
}

//! One after the other: a key store may ask for its password once.
ExitStatus keepSecrets(const QString& profileId, OfferedSecrets offered)
{
    KeychainSecretStore store;
    const auto kept = [](const SecretStore::WriteResult& result) {
        if (!result)
            sayNotKept(result.error());
        QCoreApplication::exit(int(result ? ExitStatus::Found : ExitStatus::InternalError));
    };
    const auto keepPassword = [&](const SecretStore::WriteResult& result) {
        if (!result || !offered.proxyPassword)
            return kept(result);
        store.write(proxySecretId(profileId), std::move(*offered.proxyPassword), qApp, kept);
    };
    if (offered.credential)
        store.write(profileId, std::move(*offered.credential), qApp, keepPassword);
    else if (offered.proxyPassword)
        store.write(proxySecretId(profileId), std::move(*offered.proxyPassword), qApp, kept);
    else
        return ExitStatus::Found;
    return ExitStatus(QCoreApplication::exec());
}

//! Why these arguments cannot be meant; empty where they can.
QString argumentProblem(const Arguments& arguments)
{
    if (arguments.positional().size() != 1)
        return ProfileWords::tr("Give one name: callscope-cli profiles add NAME --sdkappid N --identifier ID --region KEY.");
    if (arguments.has(QStringLiteral("secret-key-stdin")) && arguments.has(QStringLiteral("usersig-stdin")))
        return ProfileWords::tr("Give either --secret-key-stdin or --usersig-stdin, not both.");
    return {};
}

} // namespace

ExitStatus addProfile(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("sdkappid"), true}, {QStringLiteral("identifier"), true}, {QStringLiteral("region"), true},
        {QStringLiteral("endpoint"), true}, {QStringLiteral("ca"), true}, {QStringLiteral("proxy"), true}, {QStringLiteral("deprecated-api")},
        {QStringLiteral("secret-key-stdin")}, {QStringLiteral("usersig-stdin")}, {QStringLiteral("proxy-password-stdin")}, {QStringLiteral("timeout"), true}});
    if (!arguments)
        return console::refuse(arguments.error());
    if (const QString problem = argumentProblem(*arguments); !problem.isEmpty())
        return console::refuse(problem);
    const auto profile = readProfile(*arguments);
    if (!profile)
        return console::refuse(profile.error());
    OfferedSecrets secrets = readSecrets(*arguments);
    if (const QString problem = problemOf(secrets, *profile); !problem.isEmpty())
        return console::refuse(wording::sentences({problem, ProfileWords::tr("Nothing was added.")}));
    const auto set = ProfileStore().update(savingProfile(*profile, regionKeys(), false));
    if (!set) {
        console::say(wording::profileStoreError(set.error()));
        return set.error().kind == ProfileStoreError::Kind::Refused ? ExitStatus::Usage : ExitStatus::InternalError;
    }
    return keepSecrets(profile->id, std::move(secrets));
}

} // namespace callscope
