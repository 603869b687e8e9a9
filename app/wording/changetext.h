#pragma once

#include "app/calls/recordchanges.h"

#include <QString>

namespace callscope::wording {

//! "EndTime: 0 → 1740064224": the values as the service spelled them, long ones shortened.
[[nodiscard]] QString changeText(const RecordChange& change);
//! All of them, in their order; empty for none.
[[nodiscard]] QString changesText(const QList<RecordChange>& changes);

} // namespace callscope::wording
