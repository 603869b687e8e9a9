#pragma once

#include <QPalette>

namespace callscope {

// Palettes of ours, for who wants light or dark whatever the desktop is: every text on its background with a contrast of at least 4.5,
// what only holds a place included. What is disabled has 3, and at most half the contrast of what is not: it must look disabled.

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace callscope
