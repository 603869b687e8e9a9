#pragma once

#include <QString>

namespace callscope {

//! What is shown of a text that the service may have made as long as it liked; what is copied and saved stays whole.
[[nodiscard]] QString shortened(const QString& text, qsizetype mostCharacters = 500);

//! For a label that wraps: shortened, and endless words may break, so that none makes the window wider than the screen.
[[nodiscard]] QString forLabel(const QString& text);

//! For a tool tip: shortened, and never taken for HTML.
[[nodiscard]] QString forToolTip(const QString& text);

} // namespace callscope
