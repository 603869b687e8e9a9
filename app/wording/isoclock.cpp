#include "app/wording/isoclock.h"

#include "app/wording/clockdigits.h"
#include "app/wording/timetext.h"

#include <limits>

namespace callscope::wording {

IsoClock::IsoClock(const QTimeZone& zone) : m_zone(zone), m_isUtc(zone == QTimeZone::utc()) {}

QString IsoClock::text(const QDateTime& time)
{
    if (m_isUtc || !time.isValid())
        return isoTime(time, m_zone);
    const int offset = offsetAt(time);
    QString text = dateAndTime(time, offset, QLatin1Char('T'));
    appendOffset(text, offset);
    return text;
}

int IsoClock::offsetAt(const QDateTime& time)
{
    const qint64 seconds = time.toSecsSinceEpoch();
    if (seconds >= m_from && seconds < m_until)
        return m_offset;
    const QDateTime before = m_zone.previousTransition(time.addSecs(1)).atUtc; // one at this very time counts
    const QDateTime after = m_zone.nextTransition(time).atUtc;
    m_from = before.isValid() ? before.toSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    m_until = after.isValid() ? after.toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    m_offset = m_zone.offsetFromUtc(time);
    return m_offset;
}

} // namespace callscope::wording
