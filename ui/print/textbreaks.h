#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace callscope {

//! How wide a text is, in the units of the page.
using TextWidth = std::function<qreal(QStringView text)>;

//! A text in lines that fit.
struct BrokenText {
    QStringList lines;
    bool cut = false; //!< not all of it: the last line ends with an ellipsis
};

//! Breaks where the language allows it, and inside a word that is wider than the room. Line feeds stay.
//! \param mostLines >= 1
[[nodiscard]] BrokenText brokenText(const QString& text, qreal room, int mostLines, const TextWidth& width);

//! The text, or its beginning with an ellipsis.
[[nodiscard]] QString elidedAtEnd(const QString& text, qreal room, const TextWidth& width);
//! The text, or its two ends around an ellipsis: an id is told by both.
[[nodiscard]] QString elidedInMiddle(const QString& text, qreal room, const TextWidth& width);

} // namespace callscope
