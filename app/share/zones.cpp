#include "app/share/zones.h"

#include "app/wording/timetext.h"

#include <QCoreApplication>

namespace callscope::share {

namespace {

struct ZoneWords {
    Q_DECLARE_TR_FUNCTIONS(Ticket)
};

} // namespace

Zones Zones::ofThisMachine()
{
    return {wording::localZone(), QTimeZone::utc()};
}

QString timeInBothZones(const Moment& moment, const Zones& zones)
{
    const QDateTime time = moment.utc();
    const QString local = wording::dateTime(time, zones.local);
    if (time.toTimeZone(zones.local).offsetFromUtc() == time.toTimeZone(zones.second).offsetFromUtc())
        return local;
    const QString second = zones.second == QTimeZone::utc() ? ZoneWords::tr("%1 UTC").arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                                                            : wording::dateTime(time, zones.second);
    return QStringLiteral("%1 (%2)").arg(local, second);
}

} // namespace callscope::share
