#pragma once

#include <QString>

namespace callscope {

// The & in the text of a button, a menu or a label stands before its mnemonic.

//! What a control's text says: "Copy &as…" is "Copy as…", and "响铃(&I)" of a Chinese or Japanese window "响铃"; "&&" is one &.
[[nodiscard]] QString withoutMnemonic(const QString& text);
//! A text from outside as a control's text: an & in it is no mnemonic.
[[nodiscard]] QString withLiteralAmpersands(const QString& text);

} // namespace callscope
