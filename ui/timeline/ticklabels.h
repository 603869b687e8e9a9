#pragma once

#include "ui/timeline/timelinegeometry.h"

namespace callscope {

//! Gives ticks that have their x the words, poles and leaders, below `top`; never outside [0, width], never over each other.
//! Side by side in three lines each where there is room, else in steps, one row each. \return the lowest y used
[[nodiscard]] qreal placeTickLabels(QList<TimelineTick>& ticks, const QList<TimelineEvent>& events, qreal top, qreal width,
                                    const TimelineMetrics& metrics);

} // namespace callscope
