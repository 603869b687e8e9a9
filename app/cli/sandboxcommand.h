#pragma once

#include "app/cli/exitstatus.h"

#include <QStringList>

namespace callscope {

//! `callscope-cli sandbox [--port N] [--tls-cert F --tls-key F] [--latency MS]`: serves until it is stopped.
[[nodiscard]] ExitStatus sandboxCommand(const QStringList& words);

} // namespace callscope
