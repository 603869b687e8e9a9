#pragma once

#include "app/archive/filter.h"
#include "app/archive/filtererror.h"
#include "app/archive/filtertime.h"
#include "app/calls/result.h"

#include <QString>

namespace callscope::filter {

//! A filter may have at most this many characters (QChars), conditions, and parentheses and minuses in one another.
inline constexpr qsizetype mostCharacters = 4096;
inline constexpr int mostTerms = 64;
inline constexpr int deepestNesting = 32;

//! Reads one line of the filter language. Blank text is a Node{All} without children; groups stand in the tree as they were typed.
[[nodiscard]] Result<Node, FilterError> parse(const QString& text, const FilterClock& clock);

} // namespace callscope::filter
