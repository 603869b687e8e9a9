#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace callscope::wording {

//! Says isoTime() of many times in one zone: what the zone says of one holds until its clocks change, and to ask it takes long.
class IsoClock {
public:
    explicit IsoClock(const QTimeZone& zone);

    [[nodiscard]] QString text(const QDateTime& time);

private:
    [[nodiscard]] int offsetAt(const QDateTime& time);

    QTimeZone m_zone;
    bool m_isUtc;
    qint64 m_from = 0;  // the offset holds from here,
    qint64 m_until = 0; // until here, in seconds since 1970
    int m_offset = 0;
};

} // namespace callscope::wording
