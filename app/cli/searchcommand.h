#pragma once

#include "app/cli/exitstatus.h"

#include <QStringList>

namespace callscope {

//! `callscope-cli search FILTER [--format …] [--limit N]`: what was looked up before, the newest first, without an account or a network.
[[nodiscard]] ExitStatus searchCommand(const QStringList& words);

} // namespace callscope
