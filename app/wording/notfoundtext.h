#pragma once

#include "app/wording/errortext.h"

namespace callscope::wording {

//! Why there may be no record (ErrorCode 101050), best guess first from what the app knows; worded "may", for it is inferred.
[[nodiscard]] QList<Advice> notFoundCauses(const AskedFacts& asked);

} // namespace callscope::wording
