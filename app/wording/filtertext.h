#pragma once

#include "app/archive/filtererror.h"
#include "app/archive/filterfields.h"

#include <QString>

namespace callscope::wording {

//! What is wrong with a filter, and what to write instead. Where, the error says itself.
[[nodiscard]] QString filterError(const FilterError& error);

//! What a field asks, for the list it is chosen from: "how long it rang, such as ring>30".
[[nodiscard]] QString filterFieldHelp(const FilterField& field);

} // namespace callscope::wording
