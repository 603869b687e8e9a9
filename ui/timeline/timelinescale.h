#pragma once

#include <QList>

namespace callscope {

//! How the width of the track is shared among the spans of a call.
struct TimelineScale {
    QList<qreal> shares;    //!< one a span, their sum is 1
    QList<bool> compressed; //!< a span drawn shorter than its time
    bool distorted = false; //!< some share is not its time's share
};

//! In proportion to the lengths, but no share under `minimum` (0…1).
[[nodiscard]] TimelineScale timelineScale(const QList<qint64>& lengths, qreal minimum);

} // namespace callscope
