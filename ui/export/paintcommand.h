#pragma once

#include "app/share/format.h"

#include <QString>
#include <QStringList>

#include <optional>

class QIODevice;

namespace callscope {

//! `callscope --paint pdf|png --output FILE`, which callscope-cli starts: paints the calls that come through a pipe and ends, without a window,
//! and without a profile, an archive or settings.
struct PaintCommand {
    share::Format format = share::Format::Pdf;
    QString path;

    //! None: that is not what the words ask for.
    [[nodiscard]] static std::optional<PaintCommand> of(const QStringList& words);

    //! \param lines a PaintOrder, then a result each, then an empty one, without which nothing is saved  \return why nothing was; empty: it was
    [[nodiscard]] QString run(QIODevice& lines) const;
};

} // namespace callscope
