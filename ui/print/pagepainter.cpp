#include "ui/print/pagepainter.h"

#include "ui/timeline/timelinepainter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QIcon>
#include <QPaintDevice>
#include <QPainter>
#include <QPicture>

namespace callscope {

namespace {

constexpr int smallPixels = 10;
constexpr int bodyPixels = 12;
constexpr int fixedPixels = 11;
constexpr int verdictPixels = 16;
constexpr int figurePixels = 18;
constexpr qreal ruleWidth = 0.75;

//! Sizes in pixels and no hinting: the same on every device.
QFont paperFont(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

//! Made from colours alone: the window's palette may be dark, and belongs to another thread.
QPalette paperPalette()
{
    QPalette palette(Qt::white, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}

} // namespace

PagePainter::PagePainter() : m_palette(paperPalette()), m_colours(RoleColours::of(m_palette))
{
    const QFont font;
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_fonts = {paperFont(font, smallPixels), paperFont(font, bodyPixels), paperFont(font, bodyPixels, QFont::DemiBold),
               paperFont(fixed, fixedPixels), paperFont(font, verdictPixels, QFont::DemiBold), paperFont(font, figurePixels)};
}

PaperMetrics PagePainter::metrics() const
{
    QList<QFontMetricsF> all;
    for (const QFont& font : m_fonts)
        all.append(QFontMetricsF(font));
    const auto width = [all](QStringView text, PaperStyle style) { return all.at(static_cast<qsizetype>(style)).horizontalAdvance(text.toString()); };
    return {width, TimelinePainter::metricsOf(fontOf(PaperStyle::Body))};
}

void PagePainter::paint(QPainter& painter, const PageGeometry& geometry) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const PaperText& text : geometry.texts) {
        const QFont& font = fontOf(text.style);
        const QFontMetricsF metrics(font); // of the first font alone: another alphabet must not move the line
        const qreal baseline = text.rect.top() + (text.rect.height() + metrics.ascent() - metrics.descent()) / 2;
        painter.setFont(font);
        painter.setPen(colourOf(text.ink));
        painter.drawText(QPointF(text.rect.left(), baseline), text.text);
    }
    for (const PaperGlyph& glyph : geometry.glyphs)
        paintGlyph(painter, glyph);
    painter.setPen(QPen(blend(Qt::white, m_colours.note, 0.5), ruleWidth));
    painter.drawLines(geometry.rules);
    if (geometry.timeline) {
        painter.translate(geometry.timelineAt);
        TimelinePainter(m_palette, fontOf(PaperStyle::Body)).paint(painter, *geometry.timeline);
    }
    painter.restore();
}

void PagePainter::paintGlyph(QPainter& painter, const PaperGlyph& glyph) const
{
    QPicture lines; // an icon paints itself as lines where there are no pixels
    QPainter recorder(&lines);
    icons::icon(glyph.name, colourOf(glyph.ink)).paint(&recorder, QRect(QPoint(0, 0), glyph.rect.size().toSize()));
    recorder.end();
    const QPaintDevice* device = painter.device();
    painter.save();
    painter.translate(glyph.rect.topLeft());
    painter.scale(qreal(lines.logicalDpiX()) / device->logicalDpiX(), qreal(lines.logicalDpiY()) / device->logicalDpiY()); // it replays in inches
    painter.drawPicture(QPointF(0, 0), lines);
    painter.restore();
}

QColor PagePainter::colourOf(PaperInk ink) const
{
    switch (ink) {
    case PaperInk::Text: return Qt::black;
    case PaperInk::Quiet: return m_colours.note;
    case PaperInk::Good: return m_colours.success;
    case PaperInk::Bad: return m_colours.failure;
    case PaperInk::Odd: return m_colours.warning;
    }
    Q_UNREACHABLE();
}

} // namespace callscope
