#pragma once

#include "app/archive/archivedcall.h"
#include "app/lookup/lookupresult.h"

namespace callscope {

//! The row of a look-up that the archive does not hold.
[[nodiscard]] CallRow callRowOf(const LookUpResult& result);

} // namespace callscope
