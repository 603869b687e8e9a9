#pragma once

#include "app/calls/json.h"
#include "app/calls/result.h"

#include <QByteArray>
#include <QList>

namespace callscope {

//! A JSON object or array found in a text, made strict.
struct FoundJson {
    QByteArray json;     //!< strict; strings and numbers are the text's own, byte by byte
    qsizetype begin = 0; //!< where it stands in the text
    qsizetype end = 0;   //!< just behind it
    bool mended = false; //!< json is not what stands there
};

//! Finds JSON as people and documents write it: commas missing between members or left over at the end, comments (// to the end of
//! a line, or as in C), typographic quotes, spaces that do not break, a byte order mark, words before, between and behind. What stands
//! inside quotes is never changed. Takes a time in proportion to the text, whatever it is; nests JsonText::maxDepth deep at most.
class LenientJson {
public:
    //! \param text is not copied and must outlive this
    explicit LenientJson(QByteArrayView text);

    //! The next object or array; an error where one began and is none (its offset is the text's; Empty: nothing more begins).
    //! Where its end could not be found, nothing more is.
    [[nodiscard]] Result<FoundJson, JsonError> next();

private:
    [[nodiscard]] bool seekBegin();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_first = true;
};

} // namespace callscope
