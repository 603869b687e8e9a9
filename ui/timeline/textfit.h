#pragma once

#include "ui/timeline/timelinegeometry.h"

namespace callscope {

//! The width a text takes, rounded up to whole pixels.
[[nodiscard]] qreal textWidth(const TimelineMetrics& metrics, const QString& text, TextTone tone);

//! The text, shortened with an ellipsis where it is wider than `room`; empty where nothing fits.
[[nodiscard]] QString elided(const TimelineMetrics& metrics, const QString& text, TextTone tone, qreal room);

} // namespace callscope
