#include "ui/print/papercolumn.h"

#include "ui/print/textbreaks.h"

#include <algorithm>
#include <cmath>

namespace callscope {

namespace {

constexpr qreal roleGap = 8;

TextWidth widthIn(const PaperMetrics& metrics, PaperStyle style)
{
    return [&metrics, style](QStringView text) { return metrics.width(text, style); };
}

} // namespace

PaperColumn::PaperColumn(const PaperMetrics& metrics, qreal left, qreal right, qreal top)
    : m_metrics(metrics), m_left(left), m_right(right), m_y(top)
{
}

void PaperColumn::addText(const QString& text, const QPointF& at, PaperStyle style, PaperInk ink)
{
    if (!text.isEmpty())
        m_geometry.texts.append({text, QRectF(at, QSizeF(std::ceil(m_metrics.width(text, style)), lineHeightOf(style))), style, ink});
}

void PaperColumn::addFitted(const QString& text, const QRectF& rect, PaperStyle style, PaperInk ink, Elide elide)
{
    const TextWidth width = widthIn(m_metrics, style);
    const QString shown = elide == Elide::Middle ? elidedInMiddle(text, rect.width(), width) : elidedAtEnd(text, rect.width(), width);
    m_geometry.shortened = m_geometry.shortened || shown != text;
    addText(shown, rect.topLeft(), style, ink);
}

void PaperColumn::addLine(const QString& text, PaperStyle style, PaperInk ink, Elide elide)
{
    addFitted(text, {m_left, m_y, width(), lineHeightOf(style)}, style, ink, elide);
    m_y += lineHeightOf(style);
}

int PaperColumn::addParagraph(const QString& text, qreal indent, PaperStyle style, PaperInk ink, int mostLines)
{
    const BrokenText broken = brokenText(text, width() - indent, mostLines, widthIn(m_metrics, style));
    for (const QString& line : broken.lines) {
        addText(line, {m_left + indent, m_y}, style, ink);
        m_y += lineHeightOf(style);
    }
    m_geometry.shortened = m_geometry.shortened || broken.cut;
    return static_cast<int>(broken.lines.size());
}

bool PaperColumn::addLongText(const QString& text, qreal indent, int mostLines, const QString& whenCut)
{
    const TextWidth width = widthIn(m_metrics, PaperStyle::Body);
    const qreal room = m_right - m_left - indent;
    const bool whole = !brokenText(text, room, mostLines, width).cut;
    const bool before = m_geometry.shortened;
    addParagraph(text, indent, PaperStyle::Body, PaperInk::Text, whole ? mostLines : std::max(1, mostLines - 1));
    m_geometry.shortened = before; // its own sentence says it
    if (!whole)
        addParagraph(whenCut, indent, PaperStyle::Body, PaperInk::Quiet, 1);
    return whole;
}

void PaperColumn::addId(const QString& id, qreal indent)
{
    addFitted(id, {m_left + indent, m_y, width() - indent, lineHeightOf(PaperStyle::Fixed)}, PaperStyle::Fixed, PaperInk::Text, Elide::Middle);
    m_y += lineHeightOf(PaperStyle::Fixed);
}

void PaperColumn::addIdWithRole(const QString& id, const QString& role)
{
    const qreal roleWidth = std::ceil(m_metrics.width(role, PaperStyle::Body));
    const QRectF room(m_left, m_y, width() - roleWidth - roleGap, lineHeightOf(PaperStyle::Fixed));
    addFitted(id, room, PaperStyle::Fixed, PaperInk::Text, Elide::Middle);
    addText(role, {m_geometry.texts.constLast().rect.right() + roleGap, m_y}, PaperStyle::Body, PaperInk::Quiet);
    m_y += lineHeightOf(PaperStyle::Fixed);
}

void PaperColumn::addGrid(const QList<Cell>& cells, int columns, qreal gap)
{
    const qreal cellWidth = std::floor((width() - gap * (columns - 1)) / columns);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<int>(i % columns);
        if (column == 0 && i > 0)
            m_y += lineHeightOf(PaperStyle::Fixed);
        const QRectF room(m_left + column * (cellWidth + gap), m_y, cellWidth, lineHeightOf(PaperStyle::Fixed));
        addFitted(cells.at(i).text, room, cells.at(i).style, cells.at(i).ink, Elide::Middle);
    }
    if (!cells.isEmpty())
        m_y += lineHeightOf(PaperStyle::Fixed);
}

void PaperColumn::addTimeline(const TimelineGeometry& timeline)
{
    m_geometry.timeline = timeline;
    m_geometry.timelineAt = QPointF(m_left, m_y);
    m_y += timeline.size.height();
}

} // namespace callscope
