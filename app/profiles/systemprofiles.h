#pragma once

#include "app/profiles/profilestoreerror.h"
#include "app/profiles/profileset.h"

#include <QList>
#include <QStringList>

namespace callscope {

//! The profiles an administrator gives to everyone on a machine: read, never written.
struct SystemProfiles {
    QList<Profile> profiles;         //!< each one locked; ids are distinct
    QList<ProfileStoreError> errors; //!< of files that are there but cannot be used; the others count all the same
};

//! callscope/profiles.json in the system's configuration folders, most important first ($XDG_CONFIG_DIRS; /etc/xdg).
[[nodiscard]] QStringList systemProfilePaths();

//! A missing file is no error. Where two files have a profile of the same id, the first counts.
[[nodiscard]] SystemProfiles readSystemProfiles(const QStringList& paths);

//! `own` with the locked ones before it. One of `own` with the id of a locked one is hidden.
//! \param currentId as the person's file has it; where it names nobody and there are locked ones, the first is current
[[nodiscard]] ProfileSet withSystemProfiles(ProfileSet own, const QList<Profile>& locked, const QString& currentId);

//! What belongs into the person's file after a change: nothing locked, whatever the change did to it, and what was hidden.
//! \param before the person's file as it was
[[nodiscard]] ProfileSet withoutSystemProfiles(const ProfileSet& changed, const QList<Profile>& locked, const ProfileSet& before);

} // namespace callscope
