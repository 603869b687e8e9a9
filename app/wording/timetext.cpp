#include "app/wording/timetext.h"

#include "app/tencent/apierror.h"
#include "app/wording/clockdigits.h"
#include "app/wording/duration.h"

#include <QCoreApplication>
#include <QLocale>

namespace callscope::wording {

namespace {

QString offset(const QDateTime& zoned)
{
    QString text;
    appendOffset(text, zoned.offsetFromUtc());
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
