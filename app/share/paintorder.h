#pragma once

#include "app/share/outgoing.h"

#include <QByteArray>

#include <optional>

namespace callscope::share {

//! How calls are to be painted, as the terminal says it to the program that paints: through a pipe, for the key of the pseudonyms is in it.
struct PaintOrder {
    Manner manner{};
    QByteArray maskKey{};   //!< what the manner's mask was made of; empty: any key will do
    qint64 expected = 0;    //!< calls that follow
};

//! With a line break.
[[nodiscard]] QByteArray lineOf(const PaintOrder& order);
//! None: it is no such line, or one of another version of Callscope.
[[nodiscard]] std::optional<PaintOrder> paintOrderOf(const QByteArray& line);

} // namespace callscope::share
