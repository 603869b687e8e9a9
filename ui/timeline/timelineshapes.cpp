#include "ui/timeline/timelineshapes.h"

#include <QPainter>
#include <QPen>

namespace callscope {

namespace {

constexpr qreal cornerRadius = 5;
constexpr qreal hatchStep = 9;
constexpr qreal hatchWidth = 1.5;
constexpr qreal breakGap = 6;
constexpr qreal breakSwing = 4;
constexpr int breakTeeth = 4;
constexpr qreal glyphStroke = 1.75;

} // namespace

QPainterPath trackShape(const TimelineGeometry& geometry)
{
    QRectF whole = geometry.track;
    if (geometry.cap)
        whole.setRight(geometry.cap->rect.right());
    QPainterPath path;
    path.addRoundedRect(whole, cornerRadius, cornerRadius);
    return path;
}

QPainterPath breakShape(const TimelineBar& bar)
{
    QPolygonF left;
    QPolygonF right;
    const qreal step = bar.rect.height() / breakTeeth;
    for (int i = 0; i <= breakTeeth; ++i) {
        const qreal x = bar.breakX + (i % 2 == 0 ? breakSwing / 2 : -breakSwing / 2);
        const qreal y = bar.rect.top() + i * step;
        left.append({x - breakGap / 2, y});
        right.prepend({x + breakGap / 2, y});
    }
    QPainterPath path;
    path.addPolygon(left + right);
    path.closeSubpath();
    return path;
}

void paintHatch(QPainter& painter, const QPainterPath& shape, const QBrush& brush)
{
    const QRectF box = shape.boundingRect();
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(brush, hatchWidth, Qt::SolidLine, Qt::FlatCap));
    for (qreal x = box.left() - box.height(); x < box.right(); x += hatchStep)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void paintResultGlyph(QPainter& painter, const QRectF& box, TimelineContent::Result result, const QColor& colour)
{
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    QPainterPath path;
    switch (result) {
    case TimelineContent::Result::Good:
        path.moveTo(at(0.1, 0.55));
        path.lineTo(at(0.4, 0.83));
        path.lineTo(at(0.92, 0.2));
        break;
    case TimelineContent::Result::Bad:
        path.moveTo(at(0.15, 0.15));
        path.lineTo(at(0.85, 0.85));
        path.moveTo(at(0.85, 0.15));
        path.lineTo(at(0.15, 0.85));
        break;
    case TimelineContent::Result::Unknown:
        path.moveTo(at(0.25, 0.28));
        path.cubicTo(at(0.3, -0.05), at(0.8, 0), at(0.75, 0.32));
        path.cubicTo(at(0.72, 0.5), at(0.5, 0.45), at(0.5, 0.68));
        path.moveTo(at(0.5, 0.94));
        path.lineTo(at(0.5, 0.95));
        break;
    case TimelineContent::Result::None:
        return;
    }
    painter.save();
    painter.setPen(QPen(colour, glyphStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace callscope
