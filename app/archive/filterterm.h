#pragma once

#include "app/archive/filter.h"
#include "app/archive/filtererror.h"
#include "app/archive/filterlexer.h"
#include "app/archive/filtertime.h"
#include "app/calls/result.h"

namespace callscope::filter {

//! What a word, a quoted word or a field with its value asks for: a leaf, or of a whole day the two leaves it lies between.
//! `source` is the text the token was read from.
[[nodiscard]] Result<Node, FilterError> termOf(const Token& token, const QString& source, const FilterClock& clock);

} // namespace callscope::filter
