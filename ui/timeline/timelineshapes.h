#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QPainterPath>

class QBrush;
class QColor;
class QPainter;

namespace callscope {

//! The whole track with round ends, bars and cap together.
[[nodiscard]] QPainterPath trackShape(const TimelineGeometry& geometry);

//! The piece a zig-zag takes out of a bar.
[[nodiscard]] QPainterPath breakShape(const TimelineBar& bar);

//! Diagonal lines, as lines: brush patterns are bitmaps and blur on paper and at 2x.
void paintHatch(QPainter& painter, const QPainterPath& shape, const QBrush& brush);

//! The mark of a result: a tick, a cross or a question mark.
void paintResultGlyph(QPainter& painter, const QRectF& box, TimelineContent::Result result, const QColor& colour);

} // namespace callscope
