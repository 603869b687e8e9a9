#pragma once

#include "ui/timeline/timelinecontent.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

namespace callscope {

enum class TimelineMode { Fit, ToScale };

//! Which colour and weight a piece of text has; the painter knows the colours.
enum class TextTone { Quiet, Strong, OnTalk, OnRing, Callout, Warning, Result };

//! A piece of text and where it stands; it is as wide as its rectangle, or elided already.
struct TimelineText {
    QString text;
    QRectF rect;
    TextTone tone = TextTone::Quiet;
};

//! What the layout needs to know about a font. Pixels.
struct TimelineMetrics {
    qreal lineHeight = 0;
    std::function<qreal(const QString& text, TextTone tone)> width;
};

//! A moment: a pole under the bars with its words beside it.
struct TimelineTick {
    EventKind kind = EventKind::Start;
    qint64 seconds = 0;
    std::optional<qint64> offset;
    qreal x = 0;            //!< where the moment lies on the track
    QList<QPointF> leader;  //!< from the track down to the end of the pole
    QList<TimelineText> lines;
    QRectF label;           //!< around the lines and their pole
};

//! A stretch of the track.
struct TimelineBar {
    PhaseKind kind = PhaseKind::Ring;
    QRectF rect;
    std::optional<qint64> seconds;
    bool broken = false;    //!< drawn shorter than its time: a zig-zag goes through it at breakX
    qreal breakX = 0;
    bool openEnded = false; //!< fades out: nobody knows where it ends
    TimelineText label;
    QRectF swatch;          //!< beside a label that had to leave the bar; empty where it stands inside
};

//! How the call ended, at the end of the track.
struct TimelineCap {
    QRectF rect;
    QRectF glyph;
    TimelineText label; //!< empty where the glyph says it all
    TimelineContent::Result result = TimelineContent::Result::None;
};

//! Everything a painter needs, in logical pixels; knows no widget and no colours.
struct TimelineGeometry {
    QSizeF size;
    QRectF track; //!< where the bars lie
    QList<TimelineTick> ticks;
    QList<TimelineBar> bars;
    std::optional<TimelineCap> cap;
    TimelineText caption;
    TimelineText scaleNote; //!< "not to scale", only where proportions were changed
    TimelineText message;   //!< in place of the bars
    bool notToScale = false;
    bool impossibleOrder = false;

    //! What the element covers: an event's label, a phase's bar.
    [[nodiscard]] QRectF rectOf(const TimelineElement& element) const;
};

//! What the layout is made for.
struct TimelineFrame {
    qreal width = 0;
    TimelineMode mode = TimelineMode::Fit;
    qreal headerHeight = 0;  //!< at least; room for the switch
    qreal headerReserve = 0; //!< width the switch takes at the end of the header
    bool rightToLeft = false; //!< mirrors the header only: time always runs to the right
};

//! Every phase is at least this share of the width in the mode Fit.
inline constexpr qreal leastShareInFit = 0.12;
//! No phase is narrower than this in the mode ToScale.
inline constexpr qreal leastPixelsToScale = 3;

//! An open-ended bar is solid for this share of itself, then fades.
inline constexpr qreal solidShare = 0.6;

//! Lays a call out. The height follows from the width and the font; see TimelineGeometry::size.
[[nodiscard]] TimelineGeometry layOut(const TimelineContent& content, const TimelineFrame& frame, const TimelineMetrics& metrics);

} // namespace callscope
