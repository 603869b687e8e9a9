#pragma once

#include "app/cli/exitstatus.h"

#include <QStringList>

namespace callscope {

//! `callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]`. Conflicts change nothing until one of the two is given.
[[nodiscard]] ExitStatus importProfiles(const QStringList& words);

//! `callscope-cli profiles export FILE|- [--force]`. A file that is there is left alone without --force.
[[nodiscard]] ExitStatus exportProfiles(const QStringList& words);

} // namespace callscope
