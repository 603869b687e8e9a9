#pragma once

#include "app/calls/callrecord.h"
#include "app/calls/findings.h"
#include "app/calls/phases.h"

#include <QString>

namespace callscope::wording {

//! One plain sentence from the record alone; deterministic. Never says who hung up: the record does not.
[[nodiscard]] QString verdict(const CallRecord& record, const Phases& phases, const QList<Finding>& findings);

//! Two or three words for a list: "2 d 5 h 11 min 21 s" for a talk, else the outcome.
[[nodiscard]] QString shortVerdict(const CallRecord& record, const Phases& phases);

} // namespace callscope::wording
