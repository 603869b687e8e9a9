#pragma once

#include "app/archive/filterfields.h"

#include <QList>
#include <QString>

namespace callscope::filter {

//! A piece of a filter: where it stands and what it says. Also of text that is no filter, for completion.
struct Token {
    enum class Kind { Word, Quoted, Field, Or, Minus, Open, Close };

    Kind kind = Kind::Word;
    qsizetype begin = 0;
    qsizetype end = 0;                  //!< behind its last character
    QString text;                       //!< of Word, Quoted and Field: the word or value, without its quotes
    bool isQuoted = false;              //!< the word or value is
    bool isClosed = true;               //!< false: its quote does not end
    const FilterField* field = nullptr; //!< of Field
    QString relation;                   //!< of Field: ":", "=", "<", "<=", ">" or ">="
    qsizetype valueBegin = 0;           //!< of Field: where the value begins, its quote included
};

//! The pieces, in their order.
[[nodiscard]] QList<Token> tokensOf(const QString& text);

//! Whether the character parts words.
[[nodiscard]] bool isBlank(QChar c);
//! A double quote, straight or curly.
[[nodiscard]] bool isQuote(QChar c);
//! Also the full-width one that Chinese and Japanese keyboards give.
[[nodiscard]] bool isColon(QChar c);
[[nodiscard]] bool isAsciiLetter(QChar c);

} // namespace callscope::filter
