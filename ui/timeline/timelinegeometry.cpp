#include "ui/timeline/timelinegeometry.h"

#include "ui/timeline/labelplacement.h"
#include "ui/timeline/textfit.h"
#include "ui/timeline/ticklabels.h"
#include "ui/timeline/timelinescale.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace callscope {

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qreal leastWidth = 96;      // below this nothing can be told, but nothing may break either
constexpr qreal spacing = 8;
constexpr qreal barPadding = 12;      // from a bar's edge to its label
constexpr qreal breakWidth = 24;      // free room a zig-zag wants
constexpr qreal barGap = 1;           // on each side of the moment between two bars
constexpr qreal capGap = 2;
constexpr qreal glyphSize = 12;
constexpr qreal widestCapShare = 0.4; // of the width
constexpr qreal openShare = 0.5;     // of the track, for a phase whose end is not known
constexpr qreal swatchSize = 8;

//! Lays out one call; lives for one call of layOut().
class Layouter {
public:
    Layouter(const TimelineContent& content, const TimelineFrame& frame, const TimelineMetrics& metrics)
        : m_content(content), m_frame(frame), m_metrics(metrics), m_width(std::max(leastWidth, std::floor(frame.width)))
    {
    }

    TimelineGeometry layOut()
    {
        const qreal line = m_metrics.lineHeight;
        const qreal header = std::ceil(std::max(m_frame.headerHeight, line));
        m_calloutTop = header + spacing / 2;
        const qreal barTop = std::ceil(m_calloutTop + line + spacing / 2);
        const qreal barHeight = std::ceil((line + 14) / 4) * 4;
        m_geometry.track = QRectF(0, barTop, m_width, barHeight);
        qreal bottom = barTop + barHeight;
        if (m_content.events.isEmpty()) {
            const qreal room = m_width - 2 * spacing;
            const QString text = elided(m_metrics, m_content.message, TextTone::Quiet, room);
            const qreal width = textWidth(m_metrics, text, TextTone::Quiet);
            m_geometry.message = {text, QRectF((m_width - width) / 2, centredLine(), width, line), TextTone::Quiet};
        } else {
            placeCap();
            placeTicks();
            placeBars();
            placeCallouts();
        }
        QList<TimelineTick>& ticks = m_geometry.ticks;
        bottom = placeTickLabels(ticks, m_content.events, bottom, m_width, m_metrics);
        placeHeader(header);
        m_geometry.size = QSizeF(m_width, std::ceil(bottom) + spacing / 2);
        return m_geometry;
    }

private:
    [[nodiscard]] qreal centredLine() const
    {
        return std::floor(m_geometry.track.center().y() - m_metrics.lineHeight / 2);
    }

    void placeCap()
    {
        if (m_content.result == TimelineContent::Result::None)
            return;
        QRectF& track = m_geometry.track;
        TimelineCap cap;
        cap.result = m_content.result;
        const qreal glyphOnly = track.height();
        qreal width = glyphOnly;
        if (cap.result != TimelineContent::Result::Good) {
            const qreal around = spacing + glyphSize + spacing * 0.75 + barPadding;
            const qreal room = std::floor(m_width * widestCapShare) - around;
            const bool fits = textWidth(m_metrics, m_content.resultText, TextTone::Result) <= room;
            cap.label = {elided(m_metrics, fits ? m_content.resultText : m_content.resultWord, TextTone::Result, room), {}, TextTone::Result};
            if (!cap.label.text.isEmpty())
                width = around + textWidth(m_metrics, cap.label.text, TextTone::Result);
        }
        cap.rect = QRectF(m_width - width, track.top(), width, track.height());
        const qreal glyphLeft = cap.label.text.isEmpty() ? cap.rect.center().x() - glyphSize / 2 : cap.rect.left() + spacing + 2;
        cap.glyph = QRectF(std::floor(glyphLeft), std::floor(track.center().y() - glyphSize / 2), glyphSize, glyphSize);
        const qreal labelLeft = cap.glyph.right() + spacing * 0.75;
        cap.label.rect = QRectF(labelLeft, centredLine(), textWidth(m_metrics, cap.label.text, TextTone::Result), m_metrics.lineHeight);
        track.setRight(cap.rect.left() - capGap);
        m_geometry.cap = cap;
    }

    [[nodiscard]] bool endsOpen() const
    {
        return !m_content.phases.isEmpty() && !m_content.phases.constLast().seconds;
    }

    void placeTicks()
    {
        const QList<TimelineEvent>& events = m_content.events;
        QList<qint64> lengths;
        for (qsizetype i = 1; i < events.size(); ++i)
            lengths.append(events.at(i).seconds - events.at(i - 1).seconds);
        const bool open = endsOpen();
        const qreal trackEnd = m_geometry.track.width() - (m_geometry.cap ? 0 : 1); // the last pole stays inside
        const qreal known = open ? trackEnd * (lengths.isEmpty() ? 0 : 1 - openShare) : trackEnd;
        const bool fit = m_frame.mode == TimelineMode::Fit;
        const qreal leastPixels = (fit ? leastShareInFit * m_width : leastPixelsToScale) + 2 * barGap + 1; // gaps and rounding take their part
        const qreal least = known > 0 ? leastPixels / known : 0;
        const TimelineScale scale = timelineScale(lengths, least);
        m_geometry.notToScale = fit && scale.distorted;
        m_geometry.impossibleOrder = m_content.state == TimelineContent::State::ImpossibleOrder;
        m_compressed = scale.compressed;

        qreal x = lengths.isEmpty() && !open && events.constFirst().kind == EventKind::End ? known : 0;
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (i > 0)
                x += scale.shares.at(i - 1) * known;
            TimelineTick tick;
            tick.kind = events.at(i).kind;
            tick.seconds = events.at(i).seconds;
            tick.offset = events.at(i).offset;
            tick.x = std::clamp(std::round(x), 0.0, m_width - 1);
            m_geometry.ticks.append(tick);
        }
        keepApart();
    }

    //! Rounding to whole pixels must not make a phase narrower than promised.
    void keepApart()
    {
        if (m_frame.mode != TimelineMode::ToScale)
            return;
        QList<TimelineTick>& ticks = m_geometry.ticks;
        for (qsizetype i = ticks.size() - 2; i > 0; --i)
            ticks[i].x = std::min(ticks.at(i).x, ticks.at(i + 1).x - leastPixelsToScale - 2 * barGap);
        for (qsizetype i = 1; i + 1 < ticks.size(); ++i)
            ticks[i].x = std::max(ticks.at(i).x, ticks.at(i - 1).x + leastPixelsToScale + 2 * barGap);
    }

    void placeBars()
    {
        for (const TimelinePhase& phase : m_content.phases) {
            qsizetype from = 0;
            while (m_content.events.at(from).kind != phase.from)
                ++from;
            const QList<TimelineTick>& ticks = m_geometry.ticks;
            const bool first = ticks.at(from).x <= 0;
            const bool last = from + 1 == ticks.size() - 1 && !endsOpen();
            const qreal left = ticks.at(from).x + (first ? 0 : barGap);
            const qreal right = phase.seconds && !last ? ticks.at(from + 1).x - barGap : m_geometry.track.right();
            TimelineBar bar;
            bar.kind = phase.kind;
            bar.seconds = phase.seconds;
            bar.openEnded = !phase.seconds;
            bar.rect = QRectF(left, m_geometry.track.top(), std::max<qreal>(1, right - left), m_geometry.track.height());
            bar.broken = m_frame.mode == TimelineMode::Fit && phase.seconds && from < m_compressed.size() && m_compressed.at(from);
            placeInside(bar, phase);
            m_geometry.bars.append(bar);
        }
    }

    void placeInside(TimelineBar& bar, const TimelinePhase& phase)
    {
        const TextTone tone = bar.kind == PhaseKind::Talk ? TextTone::OnTalk : TextTone::OnRing;
        const QString text = phase.name + QStringLiteral("  ") + phase.length;
        const qreal width = textWidth(m_metrics, text, tone);
        bar.label = {text, QRectF(bar.rect.left() + barPadding, centredLine(), width, m_metrics.lineHeight), tone};
        const qreal inside = barPadding + width + barPadding;
        if (inside + (bar.broken ? breakWidth : 0) > bar.rect.width() * (bar.openEnded ? solidShare : 1)) {
            bar.label.rect = QRectF();
            bar.breakX = std::round(bar.rect.center().x());
            return;
        }
        const qreal twoThirds = bar.rect.left() + bar.rect.width() * 2 / 3;
        const qreal afterLabel = bar.label.rect.right() + barPadding + breakWidth / 2;
        bar.breakX = std::round(std::max(twoThirds, afterLabel));
    }

    //! Labels that found no room in their bars stand above them, beside a swatch of their bar.
    void placeCallouts()
    {
        if (m_geometry.impossibleOrder) {
            const QString text = elided(m_metrics, m_content.message, TextTone::Warning, m_width);
            m_geometry.message = {text, QRectF(0, m_calloutTop, textWidth(m_metrics, text, TextTone::Warning), m_metrics.lineHeight),
                                  TextTone::Warning};
            return;
        }
        QList<qsizetype> outside;
        QList<qreal> wanted;
        for (qsizetype i = 0; i < m_geometry.bars.size(); ++i) {
            if (!m_geometry.bars.at(i).label.rect.isNull())
                continue;
            outside.append(i);
            wanted.append(m_geometry.bars.at(i).rect.left());
        }
        if (outside.isEmpty())
            return;
        const auto widthOf = [this](const QString& text) { return swatchSize + spacing * 0.75 + textWidth(m_metrics, text, TextTone::Callout); };
        QStringList texts;
        for (const qsizetype i : outside)
            texts.append(m_geometry.bars.at(i).label.text);
        auto lefts = placeBlocks(wanted, widths(texts, widthOf), spacing * 2, m_width);
        if (!lefts) { // the swatch already says which phase it is
            const qreal room = (m_width - spacing * 2 * static_cast<qreal>(outside.size() - 1)) / static_cast<qreal>(outside.size());
            for (qsizetype k = 0; k < outside.size(); ++k)
                texts[k] = elided(m_metrics, m_content.phases.at(outside.at(k)).length, TextTone::Callout, room - widthOf({}));
            lefts = placeBlocks(wanted, widths(texts, widthOf), spacing * 2, m_width);
        }
        for (qsizetype k = 0; k < outside.size() && lefts; ++k)
            placeCallout(m_geometry.bars[outside.at(k)], texts.at(k), lefts->at(k));
    }

    void placeCallout(TimelineBar& bar, const QString& text, qreal left)
    {
        const qreal middle = m_calloutTop + m_metrics.lineHeight / 2;
        bar.swatch = QRectF(left, std::round(middle - swatchSize / 2), swatchSize, swatchSize);
        const qreal textLeft = bar.swatch.right() + spacing * 0.75;
        bar.label = {text, QRectF(textLeft, m_calloutTop, textWidth(m_metrics, text, TextTone::Callout), m_metrics.lineHeight), TextTone::Callout};
    }

    template<typename WidthOf>
    static QList<qreal> widths(const QStringList& texts, const WidthOf& widthOf)
    {
        QList<qreal> all;
        for (const QString& text : texts)
            all.append(widthOf(text));
        return all;
    }

    void placeHeader(qreal height)
    {
        const qreal room = std::max<qreal>(0, m_width - m_frame.headerReserve - (m_frame.headerReserve > 0 ? spacing : 0));
        const qreal y = std::floor((height - m_metrics.lineHeight) / 2);
        const QString note = m_geometry.notToScale ? elided(m_metrics, Timeline::tr("not to scale"), TextTone::Quiet, room) : QString();
        const qreal noteWidth = textWidth(m_metrics, note, TextTone::Quiet);
        const qreal captionRoom = std::max<qreal>(0, room - noteWidth - (note.isEmpty() ? 0 : spacing * 2));
        const QString caption = elided(m_metrics, m_content.caption, TextTone::Quiet, captionRoom);
        const qreal captionWidth = textWidth(m_metrics, caption, TextTone::Quiet);
        const bool mirrored = m_frame.rightToLeft;
        const qreal captionLeft = mirrored ? m_width - captionWidth : 0;
        const qreal noteLeft = mirrored ? m_width - room : room - noteWidth;
        m_geometry.caption = {caption, QRectF(captionLeft, y, captionWidth, m_metrics.lineHeight), TextTone::Quiet};
        m_geometry.scaleNote = {note, QRectF(noteLeft, y, noteWidth, m_metrics.lineHeight), TextTone::Quiet};
    }

    const TimelineContent& m_content;
    const TimelineFrame& m_frame;
    const TimelineMetrics& m_metrics;
    const qreal m_width;
    qreal m_calloutTop = 0;
    QList<bool> m_compressed;
    TimelineGeometry m_geometry;
};

} // namespace

QRectF TimelineGeometry::rectOf(const TimelineElement& element) const
{
    if (element.isPhase)
        return element.index < bars.size() ? bars.at(element.index).rect : QRectF();
    return element.index < ticks.size() ? ticks.at(element.index).label : QRectF();
}

TimelineGeometry layOut(const TimelineContent& content, const TimelineFrame& frame, const TimelineMetrics& metrics)
{
    return Layouter(content, frame, metrics).layOut();
}

} // namespace callscope
