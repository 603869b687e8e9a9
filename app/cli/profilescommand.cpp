#include "app/cli/profilescommand.h"

#include "app/cli/console.h"
#include "app/cli/profilesadd.h"
#include "app/cli/profilestest.h"
#include "app/cli/profilestransfer.h"
#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/profilestore.h"
#include "app/wording/profiletext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

#include <optional>

namespace callscope {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(ProfilesCommand)
};

QString listLine(const Profile& profile, bool current)
{
    const QString where = profile.regionKey.isEmpty() ? profile.customEndpoint.toString() : profile.regionKey;
    QStringList cells{current ? QStringLiteral("*") : QStringLiteral(" "), profile.name, where, QString::number(profile.sdkAppId), profile.identifier};
    if (profile.locked)
        cells.append(QStringLiteral("locked")); // for scripts, as the other columns are
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

ExitStatus list()
{
    const ProfileStore store;
    for (const ProfileStoreError& error : store.systemErrors())
        console::say(wording::profileStoreError(error));
    const auto set = store.load();
    if (!set) {
        console::say(wording::profileStoreError(set.error()));
        return ExitStatus::InternalError;
    }
    if (set->profiles.isEmpty())
        console::say(ProfileWords::tr("There is no profile yet. Add one with callscope-cli profiles add NAME."));
    QString out;
    for (const Profile& profile : set->profiles)
        out += listLine(profile, profile.id == set->currentId);
    return console::out(out) ? ExitStatus::Found : ExitStatus::InternalError;
}

//! The profile's credential and its proxy's password.
ExitStatus forgetSecrets(const QString& profileId)
{
    KeychainSecretStore store;
    const auto sayLeft = [](const SecretStore::RemoveResult& result) {
        // Without a key store nothing was ever kept in one, so there is nothing to warn of.
        if (!result && result.error().kind != SecretError::Kind::Unavailable)
            console::say(wording::sentences({wording::secretError(result.error()), ProfileWords::tr("The profile is removed; a secret may be left in the key store.")}));
        return result.has_value();
    };
    store.remove(profileId, qApp, [&](const SecretStore::RemoveResult& result) {
        if (!sayLeft(result)) // what stopped this stops the other too
            return QCoreApplication::exit(int(ExitStatus::Found));
        store.remove(proxySecretId(profileId), qApp, [&](const SecretStore::RemoveResult& second) {
            sayLeft(second);
            QCoreApplication::exit(int(ExitStatus::Found));
        });
    });
    return ExitStatus(QCoreApplication::exec());
}

ExitStatus remove(const QStringList& words)
{
    if (words.size() != 1)
        return console::refuse(ProfileWords::tr("Give one name: callscope-cli profiles remove NAME."));
    std::optional<Profile> removed;
    const auto set = ProfileStore().update([&](ProfileSet current) -> ProfileStore::Loaded {
        if (const Profile* profile = current.findByName(words.first()))
            removed = *profile;
        if (removed && !removed->locked)
            current.remove(removed->id);
        return current;
    });
    if (!set) {
        console::say(wording::profileStoreError(set.error()));
        return ExitStatus::InternalError;
    }
    if (!removed)
        return console::refuse(ProfileWords::tr("There is no profile named %1.").arg(words.first()));
    if (removed->locked)
        return console::refuse(ProfileWords::tr("%1 is locked: your administrator gives it to everyone on this machine.").arg(removed->name));
    return forgetSecrets(removed->id);
}

} // namespace

ExitStatus profilesCommand(const QStringList& words)
{
    const QString command = words.value(0);
    const QStringList rest = words.mid(1);
    if (command == QLatin1String("list") && rest.isEmpty())
        return list();
    if (command == QLatin1String("add"))
        return addProfile(rest);
    if (command == QLatin1String("remove"))
        return remove(rest);
    if (command == QLatin1String("test"))
        return testProfile(rest);
    if (command == QLatin1String("import"))
        return importProfiles(rest);
    if (command == QLatin1String("export"))
        return exportProfiles(rest);
    return console::refuse(ProfileWords::tr("Usage: callscope-cli profiles list | add NAME … | remove NAME | test NAME | import FILE | export FILE"));
}

} // namespace callscope
