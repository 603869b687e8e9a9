#pragma once

#include "app/archive/filter.h"
#include "app/calls/result.h"
#include "app/cli/outputorder.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <limits>

namespace callscope {

//! What `search` was asked, checked.
struct SearchOrder {
    filter::Node filter;
    OutputOrder output;
    qint64 limit = std::numeric_limits<qint64>::max(); //!< calls
};

//! The error is for the person: a sentence, and where the filter is wrong, its line with a mark under the character.
//! \param now UTC \param zone what `today` is in
[[nodiscard]] Result<SearchOrder, QString> readSearchOrder(const QStringList& words, const QDateTime& now, const QTimeZone& zone);

//! The text on one line, and below it a ^ under the character at `position`, wide characters counted as a terminal shows them.
[[nodiscard]] QString markedAt(const QString& text, qsizetype position);

} // namespace callscope
