#include "app/wording/timetext.h"

#include "app/tencent/apierror.h"
#include "app/wording/duration.h"

#include <QCoreApplication>
#include <QLocale>

namespace callscope::wording {

namespace {

// By hand: QLocale reads its format anew for every time, and an export has millions of them.

void appendNumber(QString& text, int number, int digits)
{
    QChar written[4];
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        written[i] = QChar(u'0' + number % 10);
    text.append(written, digits);
}

void appendOffset(QString& text, int seconds)
{
    const int minutes = seconds / 60;
    text += minutes < 0 ? QLatin1Char('-') : QLatin1Char('+');
    appendNumber(text, std::abs(minutes) / 60, 2);
    text += QLatin1Char(':');
    appendNumber(text, std::abs(minutes) % 60, 2);
}

QString offset(const QDateTime& zoned)
{
    QString text;
    appendOffset(text, zoned.offsetFromUtc());
    return text;
}

//! "2025-02-18" and "16:42:45", with something between them, as a clock shows them that is that far from UTC.
QString dateAndTime(const QDateTime& time, int offsetSeconds, QLatin1Char between)
{
    const QDateTime shown = QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() + offsetSeconds, Qt::UTC);
    const QDate date = shown.date();
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!time.isValid() || year < 1 || year > 9999)
        return QLocale::c().toString(time.isValid() ? shown : time, QStringLiteral("yyyy-MM-dd'%1'HH:mm:ss").arg(between));
    const int second = shown.time().msecsSinceStartOfDay() / 1000;
    QString text;
    text.reserve(int(sizeof "2025-02-18T16:42:45+08:00"));
    appendNumber(text, year, 4);
    for (const int part : {month, day}) {
        text += QLatin1Char('-');
        appendNumber(text, part, 2);
    }
    text += between;
    appendNumber(text, second / 3600, 2);
    for (const int part : {second / 60 % 60, second % 60}) {
        text += QLatin1Char(':');
        appendNumber(text, part, 2);
    }
    return text;
}

//! Of an invalid time 0.
int offsetAt(const QDateTime& time, const QTimeZone& zone)
{
    return time.isValid() ? zone.offsetFromUtc(time) : 0;
}

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

} // namespace

QTimeZone localZone()
{
    const QDateTime now = QDateTime::currentDateTime(); // the C library's offset, which understands every TZ
    const QTimeZone named = QTimeZone::systemTimeZone();
    return named.isValid() && named.offsetFromUtc(now) == now.offsetFromUtc() ? named : QTimeZone(now.offsetFromUtc());
}

QString dateTime(const QDateTime& time, const QTimeZone& zone)
{
    const int offsetSeconds = offsetAt(time, zone);
    QString text = dateAndTime(time, offsetSeconds, QLatin1Char(' ')) + QLatin1Char(' ');
    appendOffset(text, offsetSeconds);
    return text;
}

QString clockTime(const QDateTime& time, const QTimeZone& zone)
{
    return QLocale::c().toString(time.toTimeZone(zone), QStringLiteral("HH:mm:ss"));
}

QString isoTime(const QDateTime& time, const QTimeZone& zone)
{
    static const QTimeZone utc = QTimeZone::utc();
    const bool isUtc = zone == utc;
    const int offsetSeconds = isUtc ? 0 : offsetAt(time, zone);
    QString text = dateAndTime(time, offsetSeconds, QLatin1Char('T'));
    if (isUtc)
        text += QLatin1Char('Z');
    else
        appendOffset(text, offsetSeconds);
    return text;
}

QString zoneName(const QTimeZone& zone, const QDateTime& at)
{
    if (zone == QTimeZone::utc())
        return QStringLiteral("UTC");
    return QStringLiteral("UTC%1 (%2)").arg(offset(at.toTimeZone(zone)), QString::fromLatin1(zone.id()));
}

QString clockSkewText(qint64 seconds)
{
    if (std::abs(seconds) < noticeableSkewSeconds)
        return {};
    const QString amount = duration(std::abs(seconds));
    return seconds > 0 ? Times::tr("This computer's clock is %1 ahead of the server's.").arg(amount)
                       : Times::tr("This computer's clock is %1 behind the server's.").arg(amount);
}

} // namespace callscope::wording
