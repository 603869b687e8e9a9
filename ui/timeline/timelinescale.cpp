#include "ui/timeline/timelinescale.h"

#include <algorithm>
#include <cmath>

namespace callscope {

namespace {

QList<qreal> proportions(const QList<qint64>& lengths)
{
    qreal total = 0;
    for (const qint64 length : lengths)
        total += static_cast<qreal>(length);
    QList<qreal> shares;
    for (const qint64 length : lengths)
        shares.append(total > 0 ? static_cast<qreal>(length) / total : 1.0 / static_cast<qreal>(lengths.size()));
    return shares;
}

} // namespace

TimelineScale timelineScale(const QList<qint64>& lengths, qreal minimum)
{
    const QList<qreal> linear = proportions(lengths);
    const qreal least = std::min(minimum, 1.0 / std::max<qreal>(1, static_cast<qreal>(lengths.size())));
    QList<bool> raised(lengths.size(), false);
    TimelineScale scale{linear, QList<bool>(lengths.size(), false), false};
    for (qsizetype round = 0; round < lengths.size(); ++round) { // raising one span can push another one under the minimum
        qreal rest = 1;
        qreal restOfTime = 0;
        for (qsizetype i = 0; i < lengths.size(); ++i) {
            raised[i] = raised.at(i) || scale.shares.at(i) < least;
            rest -= raised.at(i) ? least : 0;
            restOfTime += raised.at(i) ? 0 : linear.at(i);
        }
        for (qsizetype i = 0; i < lengths.size(); ++i)
            scale.shares[i] = raised.at(i) ? least : linear.at(i) * rest / restOfTime;
    }
    constexpr qreal tolerance = 1e-9;
    for (qsizetype i = 0; i < lengths.size(); ++i) {
        scale.compressed[i] = scale.shares.at(i) < linear.at(i) - tolerance;
        scale.distorted = scale.distorted || std::abs(scale.shares.at(i) - linear.at(i)) > tolerance;
    }
    const bool noTime = std::ranges::all_of(lengths, [](qint64 length) { return length == 0; });
    scale.distorted = scale.distorted || (noTime && lengths.size() > 1);
    return scale;
}

} // namespace callscope
