#pragma once

#include "app/lookup/lookupresult.h"

namespace callscope {

//! The same look-up with its record held against another ring time-out; as of when it was fetched, or of now where nobody fetched it.
[[nodiscard]] LookUpResult rejudged(LookUpResult result, qint64 ringTimeoutSeconds);

} // namespace callscope
