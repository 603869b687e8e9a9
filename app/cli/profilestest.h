#pragma once

#include "app/cli/exitstatus.h"

#include <QStringList>

namespace callscope {

//! `callscope-cli profiles test NAME [--format text|json]`: a line a step, and advice where one fails.
//! Ends with Found, or what a look-up would end with that fails the same way.
[[nodiscard]] ExitStatus testProfile(const QStringList& words);

} // namespace callscope
