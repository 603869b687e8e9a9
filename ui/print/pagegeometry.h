#pragma once

#include "ui/theme/icons.h"
#include "ui/timeline/timelinegeometry.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

namespace callscope {

//! The few type sizes of a page; the painter knows the fonts.
enum class PaperStyle { Small, Body, Strong, Fixed, Verdict, Figure };
//! Which colour; the painter knows them.
enum class PaperInk { Text, Quiet, Good, Bad, Odd };

//! The height of a line of that style. Units, see PageGeometry.
[[nodiscard]] constexpr qreal lineHeightOf(PaperStyle style)
{
    return style == PaperStyle::Verdict || style == PaperStyle::Figure ? 24 : 16;
}

//! What the layout needs to know about the fonts.
struct PaperMetrics {
    std::function<qreal(QStringView text, PaperStyle style)> width;
    TimelineMetrics timeline;
};

//! A line of text and where it stands; it fits.
struct PaperText {
    QString text;
    QRectF rect;
    PaperStyle style = PaperStyle::Body;
    PaperInk ink = PaperInk::Text;
};

struct PaperGlyph {
    icons::Name name = icons::Name::Unknown;
    QRectF rect;
    PaperInk ink = PaperInk::Text;
};

//! What the layout is made for.
struct PageFrame {
    QSizeF size;                 //!< of the whole page, in units; margins are the layout's
    qint64 number = 0;           //!< from 1; 0: says no page number
    qint64 count = 0;
    bool asHighAsNeeded = false; //!< the page ends where its content does: a picture
};

//! Everything a painter of a page needs, in units of 1/96 inch; knows no fonts and no colours.
struct PageGeometry {
    QSizeF size;
    QList<PaperText> texts;
    QList<PaperGlyph> glyphs;
    QList<QLineF> rules;
    std::optional<TimelineGeometry> timeline;
    QPointF timelineAt;
    bool shortened = false; //!< some text is not whole, and the page says so
};

} // namespace callscope
