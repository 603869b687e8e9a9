#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace callscope {

//! A text that is a list of ids rather than words about one.
struct PastedList {
    QStringList entries;
    bool named = false; //!< a header says that they are Call IDs
};

//! ["a","b"], a table with a column for Call IDs (CSV, or copied from a spreadsheet), or one entry a line.
[[nodiscard]] std::optional<PastedList> listIn(const QString& text);

//! No white space in it, and not empty.
[[nodiscard]] bool isToken(const QString& text);

//! What stands in quotes or brackets, without the one pair around it.
[[nodiscard]] QString unwrapped(const QString& token);

} // namespace callscope
