#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/zones.h"

#include <QString>

namespace callscope {

//! Every round trip of a look-up as text, redacted at its birth: request line and body, status, headers, times.
[[nodiscard]] QString exchangeText(const LookUpResult& result, const share::Zones& zones);

} // namespace callscope
