#include "ui/timeline/ticklabels.h"

#include "ui/timeline/labelplacement.h"
#include "ui/timeline/textfit.h"

#include <algorithm>
#include <cmath>

namespace callscope {

namespace {

constexpr qreal bendZone = 12;     // between the track and the words, where leaders turn
constexpr qreal firstBend = 4;
constexpr qreal bendStep = 3;
constexpr qreal poleSpace = 7;     // from the pole to the words
constexpr qreal labelGap = 12;     // between two labels side by side
constexpr qreal laneWidth = 12;    // between two poles of the steps
constexpr qreal wordSpace = 8;     // between the words of one line
constexpr int linesSideBySide = 3;

using Words = QList<std::pair<QString, TextTone>>;

QString heading(const TimelineEvent& event)
{
    return event.date.isEmpty() ? event.name : event.name + QStringLiteral(" \u00b7 ") + event.date;
}

Words stackedWords(const TimelineEvent& event)
{
    return {{heading(event), TextTone::Quiet}, {event.clock, TextTone::Strong}, {event.offsetText, TextTone::Quiet}};
}

Words timeWords(const TimelineEvent& event)
{
    return {{event.name, TextTone::Quiet}, {(event.date + QLatin1Char(' ') + event.clock).trimmed(), TextTone::Strong}};
}

qreal widest(const Words& words, const TimelineMetrics& metrics)
{
    qreal width = 0;
    for (const auto& [text, tone] : words)
        width = std::max(width, textWidth(metrics, text, tone));
    return width;
}

//! One after the other in a line; the first gives way where the room is too small.
QList<TimelineText> inALine(const Words& words, const QPointF& at, qreal room, const TimelineMetrics& metrics)
{
    qreal needed = 0;
    for (const auto& [text, tone] : words)
        needed += text.isEmpty() ? 0 : textWidth(metrics, text, tone) + wordSpace;
    const qreal tooMuch = std::max<qreal>(0, needed - wordSpace - room);
    QList<TimelineText> line;
    qreal x = at.x();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto& [text, tone] = words.at(i);
        const qreal left = at.x() + room - x;
        const qreal allowed = i == 0 ? std::min(left, textWidth(metrics, text, tone) - tooMuch) : left;
        const QString shown = elided(metrics, text, tone, allowed);
        if (shown.isEmpty())
            continue;
        const qreal width = textWidth(metrics, shown, tone);
        line.append({shown, QRectF(x, at.y(), width, metrics.lineHeight), tone});
        x += width + wordSpace;
    }
    return line;
}

qreal lineWidth(const Words& words, const TimelineMetrics& metrics)
{
    qreal width = -wordSpace;
    for (const auto& [text, tone] : words)
        width += text.isEmpty() ? 0 : textWidth(metrics, text, tone) + wordSpace;
    return width;
}

//! Leaders that are pushed the same way turn at different heights, so that none crosses another.
void drawLeaders(QList<TimelineTick>& ticks, const QList<qreal>& poles, qreal top)
{
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        qreal rank = 0;
        for (qsizetype j = 0; j < ticks.size(); ++j) {
            const bool bothRight = j > i && poles.at(i) > ticks.at(i).x && poles.at(j) > ticks.at(j).x;
            const bool bothLeft = j < i && poles.at(i) < ticks.at(i).x && poles.at(j) < ticks.at(j).x;
            rank += bothRight || bothLeft ? 1 : 0;
        }
        TimelineTick& tick = ticks[i];
        const qreal bend = top + firstBend + rank * bendStep;
        const qreal bottom = tick.label.bottom() - 2;
        if (poles.at(i) == tick.x)
            tick.leader = {{tick.x, top}, {tick.x, bottom}};
        else
            tick.leader = {{tick.x, top}, {tick.x, bend}, {poles.at(i), bend}, {poles.at(i), bottom}};
    }
}

qreal placeSideBySide(QList<TimelineTick>& ticks, const QList<TimelineEvent>& events, const QList<FlagPlace>& places, qreal top,
                      const TimelineMetrics& metrics)
{
    QList<qreal> poles;
    const qreal wordsTop = top + bendZone;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const FlagPlace& place = places.at(i);
        const Words words = stackedWords(events.at(i));
        const qreal width = widest(words, metrics);
        qreal y = wordsTop;
        for (const auto& [text, tone] : words) {
            const qreal own = textWidth(metrics, text, tone);
            const qreal left = place.textLeftOfPole ? place.pole - poleSpace + 1 - own : place.pole + poleSpace;
            if (!text.isEmpty())
                ticks[i].lines.append({text, QRectF(left, y, own, metrics.lineHeight), tone});
            y += metrics.lineHeight;
        }
        ticks[i].label = QRectF(place.left, wordsTop, width + poleSpace, linesSideBySide * metrics.lineHeight);
        poles.append(place.pole);
    }
    drawLeaders(ticks, poles, top);
    return wordsTop + linesSideBySide * metrics.lineHeight;
}

//! The last moment on top and every earlier one a row below and a lane further left, so that poles pass beside the words.
qreal placeInSteps(QList<TimelineTick>& ticks, const QList<TimelineEvent>& events, qreal top, qreal width, const TimelineMetrics& metrics)
{
    bool oneLine = true;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const Words all = timeWords(events.at(i)) + Words{{events.at(i).offsetText, TextTone::Quiet}};
        oneLine = oneLine && static_cast<qreal>(i) * laneWidth + poleSpace + lineWidth(all, metrics) <= width;
    }
    QList<qreal> poles(ticks.size(), 0);
    qreal y = top + bendZone;
    for (qsizetype i = ticks.size() - 1; i >= 0; --i) {
        const qreal pole = static_cast<qreal>(i) * laneWidth;
        const qreal left = pole + poleSpace;
        const qreal room = std::max<qreal>(0, width - left);
        const Words time = timeWords(events.at(i));
        const Words offset{{events.at(i).offsetText, TextTone::Quiet}};
        TimelineTick& tick = ticks[i];
        tick.lines = inALine(oneLine ? time + offset : time, {left, y}, room, metrics);
        if (!oneLine)
            tick.lines += inALine(offset, {left, y + metrics.lineHeight}, room, metrics);
        const qreal height = metrics.lineHeight * (oneLine ? 1 : 2);
        qreal right = left;
        for (const TimelineText& text : tick.lines)
            right = std::max(right, text.rect.right());
        tick.label = QRectF(pole, y, right - pole, height);
        poles[i] = pole;
        y += height;
    }
    drawLeaders(ticks, poles, top);
    return std::max(y, top + bendZone + linesSideBySide * metrics.lineHeight);
}

} // namespace

qreal placeTickLabels(QList<TimelineTick>& ticks, const QList<TimelineEvent>& events, qreal top, qreal width, const TimelineMetrics& metrics)
{
    QList<qreal> anchors;
    QList<qreal> widths;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        anchors.append(ticks.at(i).x);
        widths.append(widest(stackedWords(events.at(i)), metrics) + poleSpace);
    }
    const auto places = placeFlags(anchors, widths, labelGap, width);
    return places ? placeSideBySide(ticks, events, *places, top, metrics) : placeInSteps(ticks, events, top, width, metrics);
}

} // namespace callscope
