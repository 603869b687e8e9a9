#pragma once

#include "app/archive/filtertime.h"

#include <QList>
#include <QString>

namespace callscope {

//! A filter's line as a form works on it: each term the form has a control for, and everything else, kept as it was typed.
class FilterLine {
public:
    //! What a control shows.
    struct Term {
        QString relation; //!< ":", "=", "<", "<=", ">" or ">="
        QString value;    //!< without quotes; empty: there is no such term

        [[nodiscard]] bool operator==(const Term&) const = default;
    };

    //! Takes any text. Of one that is no filter, or is one of alternatives, no term is shown: all of it is kept.
    FilterLine(const QString& text, const FilterClock& clock);

    [[nodiscard]] Term term(const QString& field) const;
    //! Puts it in its place, or behind the rest; an empty value takes it away. \param field a name of filter::fields()
    void set(const QString& field, const Term& term);
    //! Takes away what the form shows.
    void clearShown();
    //! What the form has no control for; empty: it shows all.
    [[nodiscard]] QString kept() const;
    [[nodiscard]] QString text() const;

private:
    struct Piece {
        QString text;
        QString field; // empty: kept
        Term term;
    };

    [[nodiscard]] bool isShownAlready(const QString& field) const;
    void readPieces(const QString& text, const FilterClock& clock);
    void keepOtherTimes();

    QList<Piece> m_pieces;
    bool m_isBroken = false;      // no filter: what is added stands in front, where an open quote cannot swallow it
    bool m_isAlternative = false; // in parentheses as soon as something stands beside it
};

} // namespace callscope
