#pragma once

#include "app/profiles/profileexchange.h"

#include <QString>
#include <QStringList>

namespace callscope::wording {

//! Why a file is none with profiles.
[[nodiscard]] QString importError(const ProfileJsonError& error);

//! What happens to the profile, a line each: "Prod-SG is added." Conflicts are left out: they are questions.
[[nodiscard]] QStringList importLines(const ImportPlan& plan);

//! "Prod-SG stands here and in the file, differently."; a warning where the secret would go elsewhere.
[[nodiscard]] QString conflictText(const ImportConflict& conflict);
//! "Endpoint: https://a.example → https://b.example", for each field that differs.
[[nodiscard]] QStringList differenceLines(const ImportConflict& conflict);

//! "2 profiles added, 1 replaced." What was done.
[[nodiscard]] QString importDone(qsizetype added, qsizetype replaced);

} // namespace callscope::wording
