#pragma once

#include <QList>

#include <optional>

namespace callscope {

//! A label that hangs on a pole: the text stands right or left of it.
struct FlagPlace {
    qreal pole = 0;
    qreal left = 0; //!< of the whole block, pole included
    bool textLeftOfPole = false;

    friend bool operator==(const FlagPlace&, const FlagPlace&) = default;
};

//! Puts labels side by side in [0, room] without overlap and keeps their order, each as near to its anchor as can be.
//! \param anchors ascending. \param widths of the blocks, pole included. Nothing where they do not fit into one row.
[[nodiscard]] std::optional<QList<FlagPlace>> placeFlags(const QList<qreal>& anchors, const QList<qreal>& widths, qreal gap, qreal room);

//! Left edges for blocks that want to start at `wanted` (ascending). Nothing where they do not fit.
[[nodiscard]] std::optional<QList<qreal>> placeBlocks(const QList<qreal>& wanted, const QList<qreal>& widths, qreal gap, qreal room);

} // namespace callscope
