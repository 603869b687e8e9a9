#include "app/wording/timetext.h"

#include "app/tencent/apierror.h"
#include "app/wording/duration.h"

#include <QCoreApplication>
#include <QLocale>

namespace callscope::wording {

namespace {

QString offset(const QDateTime& zoned)
{
    const int minutes = zoned.offsetFromUtc() / 60;
    return QStringLiteral("%1%2:%3").arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0')).arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
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
    const QDateTime zoned = time.toTimeZone(zone);
    return QLocale::c().toString(zoned, QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + offset(zoned);
}

QString clockTime(const QDateTime& time, const QTimeZone& zone)
{
    return QLocale::c().toString(time.toTimeZone(zone), QStringLiteral("HH:mm:ss"));
}

QString isoTime(const QDateTime& time, const QTimeZone& zone)
{
    const QDateTime zoned = time.toTimeZone(zone);
    return QLocale::c().toString(zoned, QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + (zone == QTimeZone::utc() ? QStringLiteral("Z") : offset(zoned));
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
