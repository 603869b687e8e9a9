#pragma once

#include "app/calls/callids.h"

#include <QString>

namespace callscope::wording {

//! Why nothing was looked up, and what to paste instead. Empty for Problem::None.
[[nodiscard]] QString pastedProblem(const PastedText& pasted);

} // namespace callscope::wording
