#pragma once

#include "app/archive/filterfields.h"

#include <QString>

namespace callscope {

//! What a known value of a field means: "Rejected (Reject)"; empty where the value says it all.
[[nodiscard]] QString choiceText(const FilterField& field, const QString& choice);

} // namespace callscope
