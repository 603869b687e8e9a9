#pragma once

#include "app/tencent/exchange.h"

#include <QList>
#include <QString>

namespace callscope {

//! Every round trip of a look-up as text, redacted at its birth: request line and body, status, headers, times.
[[nodiscard]] QString exchangeText(const QList<Exchange>& exchanges);

} // namespace callscope
