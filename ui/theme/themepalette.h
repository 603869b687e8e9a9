#pragma once

#include <QPalette>

namespace callscope {

// Palettes of ours, for who wants light or dark whatever the desktop is: every text on its background with a contrast of at least 4.5,
// what is disabled and what only holds a place included.

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace callscope
