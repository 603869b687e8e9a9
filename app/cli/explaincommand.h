#pragma once

#include "app/cli/exitstatus.h"

#include <QStringList>

namespace callscope {

//! `callscope-cli explain CODE`: what a code means, what to do, whether it is repeated, and where that is documented.
[[nodiscard]] ExitStatus explainCommand(const QStringList& words);

} // namespace callscope
