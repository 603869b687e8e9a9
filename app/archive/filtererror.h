#pragma once

#include <QString>
#include <QStringList>

namespace callscope {

//! What is wrong with a filter, and where. Facts only; wording makes the sentence.
struct FilterError {
    enum class Kind {
        UnknownField,          //!< expected: the name that was probably meant
        MissingValue,          //!< nothing behind the colon, or nothing between the quotes
        ColonExpected,         //!< user>5: that field is held against nothing
        BadNumber,
        BadTime,
        UnknownChoice,         //!< expected: the choices
        UnclosedQuote,
        UnclosedParenthesis,
        UnexpectedParenthesis,
        MissingOperand,        //!< nothing before or behind a |, or nothing in parentheses
        NothingToNegate,       //!< a - on its own
        TooComplex,            //!< longer, deeper or of more conditions than anyone types
    };

    Kind kind = Kind::TooComplex;
    qsizetype begin = 0;  //!< of the part concerned, in QChars from the start of the text
    qsizetype length = 0; //!< never 0
    QString text;         //!< the part concerned: of UnknownField the name, else as typed
    QString field;        //!< the field's name, where one is concerned
    QStringList expected;
};

} // namespace callscope
