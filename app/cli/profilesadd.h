#pragma once

#include "app/cli/exitstatus.h"

#include <QStringList>

namespace callscope {

//! `callscope-cli profiles add`. \param words after it
[[nodiscard]] ExitStatus addProfile(const QStringList& words);

} // namespace callscope
