#pragma once

#include <QByteArray>
#include <QString>

namespace callscope {

//! Empty when `actual` is what the file holds. Else the lines that differ, and `actual` is left beside it as <file>.fail:
//! where that is right, moving it over the file mends the test.
[[nodiscard]] QByteArray differenceToGolden(const QString& file, const QByteArray& actual);

} // namespace callscope
