#pragma once

#include <QByteArray>
#include <QString>

namespace callscope {

//! Without what nobody sees and what a reader leaves out: controls other than tab and line ends, marks of the category Cf such as
//! U+200B; in bytes of UTF-8 also where they are escaped as in JSON.
[[nodiscard]] QString withoutUnseen(const QString& text);
[[nodiscard]] QByteArray withoutUnseen(const QByteArray& utf8);

} // namespace callscope
