#pragma once

#include "app/cli/exitstatus.h"

#include <QStringList>

namespace callscope {

//! `callscope-cli profiles list | add NAME … | remove NAME | test NAME | import FILE | export FILE`.
[[nodiscard]] ExitStatus profilesCommand(const QStringList& words);

} // namespace callscope
