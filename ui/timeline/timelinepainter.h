#pragma once

#include "ui/theme/rolecolours.h"
#include "ui/timeline/timelinegeometry.h"

#include <QFont>
#include <QPalette>

class QPainter;
class QPainterPath;

namespace callscope {

//! Draws a laid-out timeline: one painter for the screen, PNG, PDF and print. The background is left as it is.
//! One unit is a logical pixel of 1/96 inch: scale the painter for finer devices, and use portableFont() there.
class TimelinePainter {
public:
    TimelinePainter(const QPalette& palette, const QFont& font);

    //! The measures a layout for this font needs.
    [[nodiscard]] static TimelineMetrics metricsOf(const QFont& font);
    //! The font with its size in pixels, so that it means the same on every device.
    [[nodiscard]] static QFont portableFont(const QFont& font);

    //! \param grown 0…1: how far the bars have grown.
    void paint(QPainter& painter, const TimelineGeometry& geometry, qreal grown = 1) const;
    //! The ring around the element keys stand on.
    void paintFocus(QPainter& painter, const TimelineGeometry& geometry, const TimelineElement& element) const;
    //! A quiet tint under the element the pointer is over.
    void paintHover(QPainter& painter, const TimelineGeometry& geometry, const TimelineElement& element) const;

private:
    void paintBars(QPainter& painter, const TimelineGeometry& geometry) const;
    void paintBar(QPainter& painter, const TimelineBar& bar, const QPainterPath& shape) const;
    void paintCap(QPainter& painter, const TimelineCap& cap, const QRectF& track) const;
    void paintTick(QPainter& painter, const TimelineGeometry& geometry, const TimelineTick& tick) const;
    void paintText(QPainter& painter, const TimelineText& text, const QColor& colour) const;
    void paintPlaceholder(QPainter& painter, const TimelineGeometry& geometry) const;
    [[nodiscard]] QColor colourOf(TextTone tone) const;
    [[nodiscard]] QColor colourOf(TimelineContent::Result result) const;

    QPalette m_palette;
    RoleColours m_colours;
    QFont m_font;
    QFont m_strong;
};

} // namespace callscope
