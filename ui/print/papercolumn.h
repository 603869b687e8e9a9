#pragma once

#include "ui/print/pagegeometry.h"

namespace callscope {

//! Puts things under each other between a left and a right edge and remembers how far it came.
class PaperColumn {
public:
    enum class Elide { End, Middle };
    struct Cell {
        QString text;
        PaperStyle style = PaperStyle::Body;
        PaperInk ink = PaperInk::Text;
    };

    PaperColumn(const PaperMetrics& metrics, qreal left, qreal right, qreal top);

    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal left() const { return m_left; }
    [[nodiscard]] qreal width() const { return m_right - m_left; }
    [[nodiscard]] bool isShortened() const { return m_geometry.shortened; }
    void skip(qreal height) { m_y += height; }
    void moveTo(qreal y) { m_y = y; }

    // These advance.
    void addLine(const QString& text, PaperStyle style, PaperInk ink, Elide elide = Elide::End);
    //! \return how many lines it took
    int addParagraph(const QString& text, qreal indent, PaperStyle style, PaperInk ink, int mostLines);
    //! A paragraph whose last line is `whenCut` where it has more lines than that. \return whether it is whole
    bool addLongText(const QString& text, qreal indent, int mostLines, const QString& whenCut);
    void addId(const QString& id, qreal indent);
    void addIdWithRole(const QString& id, const QString& role);
    void addGrid(const QList<Cell>& cells, int columns, qreal gap);
    void addTimeline(const TimelineGeometry& timeline);

    // These do not.
    void addText(const QString& text, const QPointF& at, PaperStyle style, PaperInk ink);
    //! Shortened to the width of the rectangle.
    void addFitted(const QString& text, const QRectF& rect, PaperStyle style, PaperInk ink, Elide elide = Elide::End);
    void addGlyph(icons::Name name, const QRectF& rect, PaperInk ink) { m_geometry.glyphs.append({name, rect, ink}); }
    void addRule() { m_geometry.rules.append(QLineF(m_left, m_y, m_right, m_y)); }

    void setSize(const QSizeF& size) { m_geometry.size = size; }
    [[nodiscard]] PageGeometry take() { return std::move(m_geometry); }

private:
    const PaperMetrics& m_metrics;
    qreal m_left;
    qreal m_right;
    qreal m_y;
    PageGeometry m_geometry;
};

} // namespace callscope
