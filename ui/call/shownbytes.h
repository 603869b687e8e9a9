#pragma once

#include <QByteArray>
#include <QString>

namespace callscope {

//! Bytes as a person can read them: text where they are UTF-8, a hex dump where they are not, never re-formatted.
struct ShownBytes {
    QString text;
    bool isText = false;
    qsizetype shown = 0; //!< how many of the bytes stand in `text`; of text, whole characters only
};

//! \param mostText, mostHex how many bytes are shown at most
[[nodiscard]] ShownBytes shownBytes(const QByteArray& bytes, qsizetype mostText, qsizetype mostHex);

//! "00000000  7b 22 45 72 …  {"Er…": sixteen bytes a line.
[[nodiscard]] QString hexDump(const QByteArray& bytes);

} // namespace callscope
