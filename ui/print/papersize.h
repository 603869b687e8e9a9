#pragma once

#include <QLocale>
#include <QPageSize>

namespace callscope {

//! Letter where people measure in inches, else A4.
[[nodiscard]] inline QPageSize usualPaper(const QLocale& locale = QLocale::system())
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

} // namespace callscope
