#pragma once

#include <QByteArray>
#include <QString>

namespace callscope {

//! The letter people type where a font gives its glyph to several: 小 for the radical ⼩ (U+2F29), a space for a tab.
[[nodiscard]] char16_t usualLetter(char16_t letter);

//! Qt names a PDF's glyphs by the first letter a font has for them, so that 小 would be found and copied as ⼩.
//! \param pdf a piece of a PDF with its whole letter maps; nothing else in it changes, nor does its size
[[nodiscard]] QByteArray withUsualLetters(QByteArray pdf);

//! The same for a finished file. \return whether it could be read and written
bool mendLetters(const QString& path);

} // namespace callscope
