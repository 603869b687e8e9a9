#pragma once

#include "app/profiles/profilecheck.h"
#include "app/profiles/profilejson.h"
#include "app/profiles/profileset.h"

#include <QSet>

namespace callscope {

//! Profiles on their way to or from other people: files of `callscope.profiles/1` without secrets. Pure functions.

//! One profile that the file and this person both have, differently.
struct ImportConflict {
    Profile mine;
    Profile theirs;
    QStringList fields;       //!< the names of the members that differ, as the file writes them: "endpoint", "name", …
    bool goesElsewhere = false; //!< the secret kept for `mine` would be used against another host, or by another proxy
};

//! One profile of the file that cannot be taken.
struct ImportRefusal {
    Profile profile;
    QList<ProfileProblem> problems; //!< empty: a locked profile has its id
};

//! What an import would do. Nothing has happened yet.
struct ImportPlan {
    QList<Profile> added; //!< with a free name where theirs is taken
    QList<Profile> unchanged;
    QList<ImportConflict> conflicts;
    QList<ImportRefusal> refused;
    qsizetype unreadable = 0; //!< entries that are no profile with an id of its own
};

inline constexpr qsizetype maxImportBytes = 1024 * 1024;

//! The file for `profiles`, locked or not.
[[nodiscard]] QByteArray exportedProfiles(const QList<Profile>& profiles);

//! Compares a file with what there is, by id. Errors: no such file, or one of a newer version, or more than maxImportBytes.
[[nodiscard]] Result<ImportPlan, ProfileJsonError> planImport(const QByteArray& bytes, const ProfileSet& mine, const QStringList& regionKeys);

//! `set` with the added ones, and theirs in place of mine for the conflicts whose ids are in `takeTheirs`.
//! A profile that came to be since the plan was made is left as it is.
[[nodiscard]] ProfileSet imported(ProfileSet set, const ImportPlan& plan, const QSet<QString>& takeTheirs);

} // namespace callscope
