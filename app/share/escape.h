#pragma once

#include <QString>

namespace callscope::share {

//! The text with U+FFFD for every half of a surrogate pair that stands alone: those have no UTF-8.
[[nodiscard]] QString asUnicode(const QString& text);

//! The same, and without NUL and other control characters but tab and line feed, and without the marks that turn the direction of what
//! follows (U+FFFD stands for them too); CR LF and CR become LF.
[[nodiscard]] QString withoutControls(const QString& text);
//! The same on one line.
[[nodiscard]] QString onOneLine(const QString& text);

//! For the text of an element, without controls; line feeds are <br>.
[[nodiscard]] QString htmlEscaped(const QString& text);
//! On one line, so that Markdown shows every character as itself wherever it stands: at the start of a line, in a list or in a table.
[[nodiscard]] QString markdownEscaped(const QString& text);

} // namespace callscope::share
