#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace callscope::share {

//! One line of RFC 4180, UTF-8, made as what it leaves as: to gather the cells as texts first takes longer than all else.
class CsvLine {
public:
    CsvLine();

    //! Adds a cell. What a spreadsheet could take for a formula gets a ' in front; what it cannot hold becomes U+FFFD, and NUL goes.
    void add(const QString& text);
    void add(const std::optional<qint64>& number);

    //! The line with its CR LF; to be called once, after at least one cell.
    [[nodiscard]] QByteArray end();

private:
    //! Of ASCII alone, where nothing changes or commas need quotation marks.
    [[nodiscard]] bool addPlain(const QString& text);

    QByteArray m_bytes;
};

} // namespace callscope::share
