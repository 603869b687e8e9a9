#include "app/wording/agetext.h"

#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Age {
    Q_DECLARE_TR_FUNCTIONS(Age)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr double month = 365.2425 / 12 * day;
constexpr qint64 monthsFrom = 60 * day; // until then days say more
constexpr qint64 yearsFrom = 2 * 366 * day;

} // namespace

QString ageText(const QDateTime& then, const QDateTime& now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds <= -minute)
        return Age::tr("a time ahead of this computer's clock");
    if (seconds < minute)
        return Age::tr("just now");
    if (seconds < hour)
        return counted(seconds / minute, Age::tr("%1 minute ago"), Age::tr("%1 minutes ago"));
    if (seconds < day)
        return counted(seconds / hour, Age::tr("%1 hour ago"), Age::tr("%1 hours ago"));
    if (seconds < monthsFrom)
        return counted(seconds / day, Age::tr("%1 day ago"), Age::tr("%1 days ago"));
    const auto months = qint64(double(seconds) / month);
    if (seconds < yearsFrom)
        return counted(months, Age::tr("%1 month ago"), Age::tr("%1 months ago"));
    return counted(months / 12, Age::tr("%1 year ago"), Age::tr("%1 years ago"));
}

} // namespace callscope::wording
