#pragma once

#include "app/archive/filter.h"
#include "app/archive/statements.h"

namespace callscope {

//! Values of a field that hold `part`, those that begin with it first, then by what was seen lately; for completion. Each once.
[[nodiscard]] Archived<QStringList> fieldValues(Statements& statements, filter::Field field, const QString& part, int limit);

} // namespace callscope
