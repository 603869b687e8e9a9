#include "ui/timeline/labelplacement.h"

#include <algorithm>
#include <cmath>

namespace callscope {

std::optional<QList<qreal>> placeBlocks(const QList<qreal>& wanted, const QList<qreal>& widths, qreal gap, qreal room)
{
    QList<qreal> lefts = wanted;
    qreal free = 0;
    for (qsizetype i = 0; i < lefts.size(); ++i) {
        lefts[i] = std::max(lefts.at(i), free);
        free = lefts.at(i) + widths.at(i) + gap;
    }
    qreal limit = room;
    for (qsizetype i = lefts.size() - 1; i >= 0; --i) {
        lefts[i] = std::min(lefts.at(i), limit - widths.at(i));
        limit = lefts.at(i) - gap;
    }
    if (!lefts.isEmpty() && lefts.constFirst() < 0)
        return std::nullopt;
    return lefts;
}

std::optional<QList<FlagPlace>> placeFlags(const QList<qreal>& anchors, const QList<qreal>& widths, qreal gap, qreal room)
{
    const auto count = anchors.size();
    std::optional<QList<FlagPlace>> best;
    qreal bestCost = 0;
    // A call has three moments at most, so every way to turn the flags can be tried.
    for (unsigned turned = 0; turned < (1U << count); ++turned) {
        const auto isLeft = [turned](qsizetype i) { return ((turned >> i) & 1U) != 0; };
        QList<qreal> wanted;
        for (qsizetype i = 0; i < count; ++i)
            wanted.append(isLeft(i) ? anchors.at(i) - widths.at(i) + 1 : anchors.at(i));
        const auto lefts = placeBlocks(wanted, widths, gap, room);
        if (!lefts)
            return std::nullopt;
        QList<FlagPlace> places;
        qreal cost = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const qreal left = lefts->at(i);
            const qreal pole = isLeft(i) ? left + widths.at(i) - 1 : left;
            const bool unusual = isLeft(i) != (i > 0 && i == count - 1); // all but the last fly to the right
            cost += std::abs(pole - anchors.at(i)) + (unusual ? 1 : 0);
            places.append({pole, left, isLeft(i)});
        }
        if (!best || cost < bestCost) {
            best = places;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace callscope
