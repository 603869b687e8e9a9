#pragma once

#include "app/calls/callrecord.h"

#include <QString>
#include <QTimeZone>

namespace callscope::share {

//! The two zones every time is given in: the agent's, and UTC or the customer's.
struct Zones {
    QTimeZone local;
    QTimeZone second;

    //! This machine's zone and UTC.
    [[nodiscard]] static Zones ofThisMachine();
};

//! "2025-02-18 16:42:45 +08:00 (2025-02-18 08:42:45 UTC)"; one zone where both are the same.
[[nodiscard]] QString timeInBothZones(const Moment& moment, const Zones& zones);

} // namespace callscope::share
