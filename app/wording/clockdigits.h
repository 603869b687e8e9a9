#pragma once

#include <QDateTime>
#include <QString>

namespace callscope::wording {

// By hand: QLocale reads its format anew for every time, and an export has millions of them.

//! Appends "+08:00".
void appendOffset(QString& text, int seconds);
//! "2025-02-18" and "16:42:45", with something between them, as a clock shows them that is that far from UTC.
[[nodiscard]] QString dateAndTime(const QDateTime& time, int offsetSeconds, QLatin1Char between);

} // namespace callscope::wording
