#pragma once

#include <QString>

namespace callscope::share {

//! Replaces NUL and other control characters but tab and line feed, and the marks that turn the direction of what follows; CR LF and CR become LF.
[[nodiscard]] QString withoutControls(const QString& text);
//! The same on one line.
[[nodiscard]] QString onOneLine(const QString& text);

} // namespace callscope::share
