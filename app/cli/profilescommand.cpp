#include "app/cli/profilescommand.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/profilestore.h"
#include "app/tencent/regions.h"
#include "app/tencent/usersig.h"
#include "app/wording/profiletext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSslCertificate>
#include <QUuid>

namespace callscope {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(ProfilesCommand)
};

ExitStatus refuse(const QString& sentence)
{
    console::say(sentence);
    return ExitStatus::Usage;
}

ExitStatus list()
{
    const auto set = ProfileStore().load();
    if (!set) {
        console::say(wording::profileStoreError(set.error()));
        return ExitStatus::InternalError;
    }
    if (set->profiles.isEmpty())
        console::say(ProfileWords::tr("There is no profile yet. Add one with callscope-cli profiles add NAME."));
    QString out;
    for (const Profile& profile : set->profiles) {
        const QString where = profile.regionKey.isEmpty() ? profile.customEndpoint.toString() : profile.regionKey;
        out += QStringList{profile.id == set->currentId ? QStringLiteral("*") : QStringLiteral(" "), profile.name, where,
                           QString::number(profile.sdkAppId), profile.identifier}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return console::out(out) ? ExitStatus::Found : ExitStatus::InternalError;
}

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
        return failure(ProfileWords::tr("Give either --region KEY or --endpoint URL. Regions: %1.").arg(regionKeys().join(QStringLiteral(", "))));
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

//! Nothing: no secret was offered.
std::optional<Credential> readSecret(const Arguments& arguments)
{
    constexpr qint64 maxSecretBytes = 16 * 1024;
    if (arguments.has(QStringLiteral("secret-key-stdin")))
        return Credential(Credential::Kind::SecretKey, console::readInput(maxSecretBytes).trimmed());
    if (arguments.has(QStringLiteral("usersig-stdin")))
        return Credential(Credential::Kind::UserSig, console::readInput(maxSecretBytes).trimmed());
    return std::nullopt;
}

//! Empty: it can sign, or is signed, for this profile.
QString secretProblem(const Credential& secret, const Profile& profile)
{
    if (secret.secret.isEmpty())
        return ProfileWords::tr("No secret came on standard input.");
    if (secret.kind == Credential::Kind::SecretKey)
        return secretKeyProblem(secret.secret) ? ProfileWords::tr("A SecretKey has 64 hexadecimal digits; what came on standard input is none.") : QString();
    const auto userSig = UserSig::parse(secret.secret);
    if (!userSig)
        return ProfileWords::tr("What came on standard input is no UserSig.");
    if (userSig->sdkAppId() != profile.sdkAppId || userSig->identifier() != profile.identifier)
        return ProfileWords::tr("The UserSig is for SDKAppID %1 and the administrator %2.").arg(userSig->sdkAppId()).arg(userSig->identifier());
    return {};
}

ProfileStore::Loaded addTo(ProfileSet set, const Profile& profile)
{
    const auto problems = checkProfile(profile, regionKeys(), set.profiles);
    if (!problems.isEmpty())
        return failure(ProfileStoreError{ProfileStoreError::Kind::Refused, {}, {}, {}, problems});
    set.put(profile);
    return set;
}

ExitStatus keepSecret(const QString& profileId, Credential credential)
{
    KeychainSecretStore store;
    store.write(profileId, std::move(credential), qApp, [](const SecretStore::WriteResult& result) {
        if (!result)
            console::say(wording::secretError(result.error()) + QLatin1Char(' ')
                         + ProfileWords::tr("The profile was added, but its secret was not kept: set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG instead."));
        QCoreApplication::exit(int(result ? ExitStatus::Found : ExitStatus::InternalError));
    });
    return ExitStatus(QCoreApplication::exec());
}

ExitStatus add(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("sdkappid"), true}, {QStringLiteral("identifier"), true}, {QStringLiteral("region"), true},
        {QStringLiteral("endpoint"), true}, {QStringLiteral("ca"), true}, {QStringLiteral("proxy"), true}, {QStringLiteral("deprecated-api")},
        {QStringLiteral("secret-key-stdin")}, {QStringLiteral("usersig-stdin")}, {QStringLiteral("timeout"), true}});
    if (!arguments)
        return refuse(arguments.error());
    if (arguments->positional().size() != 1)
        return refuse(ProfileWords::tr("Give one name: callscope-cli profiles add NAME --sdkappid N --identifier ID --region KEY."));
    if (arguments->has(QStringLiteral("secret-key-stdin")) && arguments->has(QStringLiteral("usersig-stdin")))
        return refuse(ProfileWords::tr("Give either --secret-key-stdin or --usersig-stdin, not both."));
    const auto profile = readProfile(*arguments);
    if (!profile)
        return refuse(profile.error());
    std::optional<Credential> secret = readSecret(*arguments);
    if (const QString problem = secret ? secretProblem(*secret, *profile) : QString(); !problem.isEmpty())
        return refuse(problem + QLatin1Char(' ') + ProfileWords::tr("Nothing was added."));
    const auto set = ProfileStore().update([&](ProfileSet current) { return addTo(std::move(current), *profile); });
    if (!set) {
        console::say(wording::profileStoreError(set.error()));
        return set.error().kind == ProfileStoreError::Kind::Refused ? ExitStatus::Usage : ExitStatus::InternalError;
    }
    return secret ? keepSecret(profile->id, std::move(*secret)) : ExitStatus::Found;
}

ExitStatus forgetSecret(const QString& profileId)
{
    KeychainSecretStore store;
    store.remove(profileId, qApp, [](const SecretStore::RemoveResult& result) {
        // Without a key store nothing was ever kept in one, so there is nothing to warn of.
        if (!result && result.error().kind != SecretError::Kind::Unavailable)
            console::say(wording::secretError(result.error()) + QLatin1Char(' ') + ProfileWords::tr("The profile is removed; a secret may be left in the key store."));
        QCoreApplication::exit(int(ExitStatus::Found));
    });
    return ExitStatus(QCoreApplication::exec());
}

ExitStatus remove(const QStringList& words)
{
    if (words.size() != 1)
        return refuse(ProfileWords::tr("Give one name: callscope-cli profiles remove NAME."));
    QString removedId;
    const auto set = ProfileStore().update([&](ProfileSet current) -> ProfileStore::Loaded {
        if (const Profile* profile = current.findByName(words.first()))
            removedId = profile->id;
        current.remove(removedId);
        return current;
    });
    if (!set) {
        console::say(wording::profileStoreError(set.error()));
        return ExitStatus::InternalError;
    }
    if (removedId.isEmpty())
        return refuse(ProfileWords::tr("There is no profile named %1.").arg(words.first()));
    return forgetSecret(removedId);
}

} // namespace

ExitStatus profilesCommand(const QStringList& words)
{
    const QString command = words.value(0);
    const QStringList rest = words.mid(1);
    if (command == QLatin1String("list") && rest.isEmpty())
        return list();
    if (command == QLatin1String("add"))
        return add(rest);
    if (command == QLatin1String("remove"))
        return remove(rest);
    return refuse(ProfileWords::tr("Usage: callscope-cli profiles list | add NAME … | remove NAME"));
}

} // namespace callscope
