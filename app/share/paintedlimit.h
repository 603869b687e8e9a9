#pragma once

#include "app/share/format.h"

#include <limits>

namespace callscope::share {

//! How many calls may become pages or pictures at once.
[[nodiscard]] inline qint64 mostCallsOf(Format format)
{
    switch (format) {
    case Format::Pdf: return 20'000; // more than that nobody turns
    case Format::Png: return 100;    // each is a file of its own
    default: return std::numeric_limits<qint64>::max();
    }
}

} // namespace callscope::share
