#pragma once

#include "app/calls/findings.h"

#include <QString>

namespace callscope::wording {

//! A finding as a sentence with its numbers: "Rang 4,578 s; clients give up at 30 s".
[[nodiscard]] QString findingText(const Finding& finding);

//! "3 things to check"; the number of serious ones is named where there are any. Empty for none.
[[nodiscard]] QString findingsHeadline(const QList<Finding>& findings);

} // namespace callscope::wording
