#include "app/profiles/systemprofiles.h"

#include "app/profiles/profilefile.h"
#include "app/profiles/profilejson.h"

#include <QStandardPaths>

#include <algorithm>

namespace callscope {

namespace {

bool contains(const QList<Profile>& profiles, const QString& id)
{
    return std::any_of(profiles.cbegin(), profiles.cend(), [&](const Profile& profile) { return profile.id == id; });
}

} // namespace

QStringList systemProfilePaths()
{
    QStringList paths;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        if (folder != own)
            paths.append(folder + QStringLiteral("/callscope/profiles.json"));
    }
    return paths;
}

SystemProfiles readSystemProfiles(const QStringList& paths)
{
    SystemProfiles system;
    for (const QString& path : paths) {
        const auto root = readProfileFile(path);
        if (!root) {
            system.errors.append(root.error());
            system.errors.last().systemWide = true;
            continue;
        }
        for (Profile profile : profilejson::decode(*root).profiles) {
            if (contains(system.profiles, profile.id))
                continue;
            profile.locked = true;
            system.profiles.append(std::move(profile));
        }
    }
    return system;
}

ProfileSet withSystemProfiles(ProfileSet own, const QList<Profile>& locked, const QString& currentId)
{
    own.profiles.removeIf([&](const Profile& profile) { return contains(locked, profile.id); });
    own.profiles = locked + own.profiles;
    own.currentId = own.find(currentId) ? currentId : QString();
    if (own.currentId.isEmpty() && !locked.isEmpty())
        own.currentId = locked.first().id;
    return own;
}

ProfileSet withoutSystemProfiles(const ProfileSet& changed, const QList<Profile>& locked, const ProfileSet& before)
{
    ProfileSet own = changed;
    own.profiles.removeIf([&](const Profile& profile) { return contains(locked, profile.id); });
    for (const Profile& profile : before.profiles) {
        if (contains(locked, profile.id))
            own.profiles.append(profile);
    }
    return own;
}

} // namespace callscope
