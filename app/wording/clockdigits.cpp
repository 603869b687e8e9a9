#include "app/wording/clockdigits.h"

#include <QLocale>

#include <array>
#include <cstdlib>

namespace callscope::wording {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 julianDayOf1970 = 2'440'588;

//! Returns where the text goes on.
QChar* writeNumber(QChar* text, int number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        text[i] = QChar(u'0' + number % 10);
    return text + digits;
}

//! What no clock of four digits shows.
QString unusual(const QDateTime& time, int offsetSeconds, QLatin1Char between)
{
    const QDateTime shown = QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() + offsetSeconds, Qt::UTC);
    return QLocale::c().toString(time.isValid() ? shown : time, QStringLiteral("yyyy-MM-dd'%1'HH:mm:ss").arg(between));
}

} // namespace

void appendOffset(QString& text, int seconds)
{
    const int minutes = seconds / 60;
    std::array<QChar, sizeof "+08:00" - 1> offset;
    offset[0] = minutes < 0 ? QLatin1Char('-') : QLatin1Char('+');
    QChar* const colon = writeNumber(offset.data() + 1, std::abs(minutes) / 60, 2);
    *colon = QLatin1Char(':');
    writeNumber(colon + 1, std::abs(minutes) % 60, 2);
    text.append(offset.data(), qsizetype(offset.size()));
}

QString dateAndTime(const QDateTime& time, int offsetSeconds, QLatin1Char between)
{
    if (!time.isValid())
        return unusual(time, offsetSeconds, between);
    const qint64 shown = time.toSecsSinceEpoch() + offsetSeconds;
    const qint64 day = shown / secondsOfDay - (shown % secondsOfDay < 0 ? 1 : 0);
    const int second = int(shown - day * secondsOfDay);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QDate::fromJulianDay(day + julianDayOf1970).getDate(&year, &month, &dayOfMonth);
    if (year < 1 || year > 9999)
        return unusual(time, offsetSeconds, between);
    std::array<QChar, sizeof "2025-02-18T16:42:45" - 1> text;
    QChar* next = writeNumber(text.data(), year, 4);
    for (const int part : {month, dayOfMonth}) {
        *next++ = QLatin1Char('-');
        next = writeNumber(next, part, 2);
    }
    *next++ = between;
    next = writeNumber(next, second / 3600, 2);
    for (const int part : {second / 60 % 60, second % 60}) {
        *next++ = QLatin1Char(':');
        next = writeNumber(next, part, 2);
    }
    QString dateTime;
    dateTime.reserve(int(sizeof "2025-02-18T16:42:45+08:00")); // an offset mostly follows
    return dateTime.append(text.data(), qsizetype(text.size()));
}

} // namespace callscope::wording
