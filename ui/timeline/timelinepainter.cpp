#include "ui/timeline/timelinepainter.h"

#include "ui/timeline/timelineshapes.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace callscope {

namespace {

constexpr qreal pillMargin = 5;
constexpr qreal pillRadius = 4;
constexpr qreal focusMargin = 3;
constexpr qreal focusSideMargin = 5;
constexpr qreal leading = 2;
constexpr qreal focusWidth = 2;
constexpr double poleShare = 0.45;
constexpr double capShare = 0.16;
constexpr double placeholderShare = 0.25;

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QRectF focusRect(const TimelineGeometry& geometry, const TimelineElement& element)
{
    const QRectF inside(QPointF(0, 0), geometry.size);
    const qreal side = element.isPhase ? focusMargin : focusSideMargin;
    const QRectF around = geometry.rectOf(element).adjusted(-side, -focusMargin, side, focusMargin);
    const qreal half = focusWidth / 2;
    return around & inside.adjusted(half, half, -half, -half);
}

//! The colour; for a bar whose end nobody knows, the colour and then nothing but the background: not every reader of a PDF fades to transparent.
QBrush fading(const QColor& colour, const TimelineBar& bar, const QColor& gone)
{
    if (!bar.openEnded)
        return colour;
    QLinearGradient gradient(bar.rect.topLeft(), bar.rect.topRight());
    gradient.setStops({{0, colour}, {solidShare, colour}, {1, gone}});
    return gradient;
}

} // namespace

TimelinePainter::TimelinePainter(const QPalette& palette, const QFont& font)
    : m_palette(palette), m_colours(RoleColours::of(palette)), m_font(font), m_strong(strongOf(font))
{
}

TimelineMetrics TimelinePainter::metricsOf(const QFont& font)
{
    const QFontMetricsF plain(font);
    const QFontMetricsF strong(strongOf(font));
    const auto width = [plain, strong](const QString& text, TextTone tone) {
        const bool heavy = tone == TextTone::Strong || tone == TextTone::Warning || tone == TextTone::Result;
        return (heavy ? strong : plain).horizontalAdvance(text);
    };
    return {std::ceil(std::max(plain.height(), strong.height()) + leading), width};
}

QFont TimelinePainter::portableFont(const QFont& font)
{
    QFont portable = font;
    portable.setPixelSize(QFontInfo(font).pixelSize());
    return portable;
}

void TimelinePainter::paint(QPainter& painter, const TimelineGeometry& geometry, qreal grown) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintText(painter, geometry.caption, colourOf(geometry.caption.tone));
    paintText(painter, geometry.scaleNote, colourOf(geometry.scaleNote.tone));
    if (geometry.ticks.isEmpty()) {
        paintPlaceholder(painter, geometry);
    } else {
        painter.save();
        QRectF seen(QPointF(0, 0), geometry.size);
        seen.setWidth(seen.width() * grown);
        if (grown < 1)
            painter.setClipRect(seen);
        paintBars(painter, geometry);
        painter.restore();
        for (const TimelineTick& tick : geometry.ticks)
            paintTick(painter, geometry, tick);
    }
    paintText(painter, geometry.message, colourOf(geometry.message.tone));
    painter.restore();
}

void TimelinePainter::paintPlaceholder(QPainter& painter, const TimelineGeometry& geometry) const
{
    const QColor line = blend(m_palette.color(QPalette::Window), m_colours.note, placeholderShare * 2);
    painter.setPen(QPen(line, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(geometry.track.adjusted(0.5, 0.5, -0.5, -0.5), pillRadius, pillRadius);
}

void TimelinePainter::paintBars(QPainter& painter, const TimelineGeometry& geometry) const
{
    const QPainterPath whole = trackShape(geometry);
    if (geometry.impossibleOrder) {
        QPainterPath band;
        band.addRect(geometry.track);
        painter.fillPath(band & whole, m_colours.failureBand);
    } else if (geometry.bars.isEmpty()) {
        const qreal y = std::floor(geometry.track.center().y());
        painter.fillRect(QRectF(geometry.track.left(), y, geometry.track.width(), 1), colourOf(TextTone::Quiet));
    }
    for (const TimelineBar& bar : geometry.bars) {
        QPainterPath shape;
        shape.addRect(bar.rect);
        shape &= whole;
        paintBar(painter, bar, bar.broken ? shape - breakShape(bar) : shape);
    }
    if (geometry.cap)
        paintCap(painter, *geometry.cap, geometry.track);
}

void TimelinePainter::paintBar(QPainter& painter, const TimelineBar& bar, const QPainterPath& shape) const
{
    const QColor background = m_palette.color(QPalette::Window);
    const QColor unknown = blend(background, m_colours.note, placeholderShare);
    if (bar.kind == PhaseKind::Talk) {
        painter.fillPath(shape, fading(m_colours.talk, bar, background));
    } else if (bar.kind == PhaseKind::Unknown) {
        painter.fillPath(shape, unknown);
    } else {
        painter.fillPath(shape, fading(m_colours.ringBack, bar, background));
        paintHatch(painter, shape, fading(m_colours.ring, bar, background));
    }
    if (bar.label.rect.isNull())
        return;
    const bool rings = bar.kind == PhaseKind::Ring || bar.kind == PhaseKind::UnansweredRing;
    if (!bar.swatch.isEmpty()) {
        painter.fillRect(bar.swatch, rings ? m_colours.ring : bar.kind == PhaseKind::Talk ? m_colours.talk : m_colours.note);
    } else if (rings) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.ringBack);
        painter.drawRoundedRect(bar.label.rect.adjusted(-pillMargin, -1, pillMargin, 1), pillRadius, pillRadius);
    }
    const QColor text = colourOf(bar.label.tone);
    paintText(painter, bar.label, bar.kind == PhaseKind::Unknown && bar.swatch.isEmpty() ? readableOn(text, {unknown}) : text);
}

void TimelinePainter::paintCap(QPainter& painter, const TimelineCap& cap, const QRectF& track) const
{
    const QColor colour = colourOf(cap.result);
    const QColor back = blend(m_palette.color(QPalette::Window), colour, capShare);
    const QColor text = readableOn(colour, {back});
    QPainterPath shape;
    shape.addRect(cap.rect);
    QPainterPath whole;
    const QRectF round = cap.rect.united(track);
    whole.addRoundedRect(round, pillRadius + 1, pillRadius + 1);
    painter.fillPath(shape & whole, back);
    painter.fillRect(QRectF(cap.rect.topLeft(), QSizeF(2, cap.rect.height())), colour);
    paintResultGlyph(painter, cap.glyph, cap.result, text);
    paintText(painter, cap.label, text);
}

void TimelinePainter::paintTick(QPainter& painter, const TimelineGeometry& geometry, const TimelineTick& tick) const
{
    const QColor text = m_palette.color(QPalette::WindowText);
    const QColor pole = blend(m_palette.color(QPalette::Window), text, poleShare);
    painter.setRenderHint(QPainter::Antialiasing, false); // whole pixels: one crisp line each
    for (qsizetype i = 1; i < tick.leader.size(); ++i) {
        const QRectF segment = QRectF(tick.leader.at(i - 1), tick.leader.at(i)).normalized();
        painter.fillRect(segment.adjusted(0, 0, 1, segment.height() > 0 ? 0 : 1), pole);
    }
    const qreal mark = std::min(tick.x, geometry.track.right() - 2);
    if (geometry.impossibleOrder)
        painter.fillRect(QRectF(mark, geometry.track.top(), 2, geometry.track.height()), m_colours.failure);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const TimelineText& line : tick.lines)
        paintText(painter, line, colourOf(line.tone));
}

void TimelinePainter::paintText(QPainter& painter, const TimelineText& text, const QColor& colour) const
{
    if (text.text.isEmpty())
        return;
    const bool heavy = text.tone == TextTone::Strong || text.tone == TextTone::Warning || text.tone == TextTone::Result;
    painter.setFont(heavy ? m_strong : m_font);
    painter.setPen(colour);
    painter.drawText(text.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text.text);
}

void TimelinePainter::paintFocus(QPainter& painter, const TimelineGeometry& geometry, const TimelineElement& element) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), focusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(focusRect(geometry, element), pillRadius, pillRadius);
    painter.restore();
}

void TimelinePainter::paintHover(QPainter& painter, const TimelineGeometry& geometry, const TimelineElement& element) const
{
    if (element.isPhase)
        return; // a tint over the hatch would cost its label contrast
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor tint = m_palette.color(QPalette::WindowText);
    tint.setAlphaF(0.07F);
    painter.setBrush(tint);
    painter.drawRoundedRect(focusRect(geometry, element), pillRadius, pillRadius);
    painter.restore();
}

QColor TimelinePainter::colourOf(TextTone tone) const
{
    switch (tone) {
    case TextTone::Quiet: return m_colours.note;
    case TextTone::Strong:
    case TextTone::Callout: return m_palette.color(QPalette::WindowText);
    case TextTone::OnTalk: return m_colours.onTalk;
    case TextTone::OnRing: return m_colours.onRing;
    case TextTone::Warning:
    case TextTone::Result: return m_colours.failure;
    }
    Q_UNREACHABLE();
}

QColor TimelinePainter::colourOf(TimelineContent::Result result) const
{
    switch (result) {
    case TimelineContent::Result::Good: return m_colours.success;
    case TimelineContent::Result::Bad: return m_colours.failure;
    case TimelineContent::Result::Unknown:
    case TimelineContent::Result::None: return m_colours.note;
    }
    Q_UNREACHABLE();
}

} // namespace callscope
