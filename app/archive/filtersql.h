#pragma once

#include "app/archive/filter.h"
#include "app/archive/sqlcondition.h"

namespace callscope::filter {

//! The filter as a condition over the table `calls` of schema version 2; empty where every call fulfils it.
//! It finds what matches() finds. Never NULL, so it may be negated.
[[nodiscard]] SqlCondition conditionOf(const Node& filter);

} // namespace callscope::filter
