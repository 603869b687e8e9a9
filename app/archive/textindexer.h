#pragma once

#include "app/archive/statements.h"

namespace callscope {

//! Keeps the index for substrings: calls are indexed in the order they came, some of them later than they were stored.
//! What is not indexed yet (everything above upTo) is searched by a scan, so nothing is ever missed.
class TextIndexer {
public:
    explicit TextIndexer(Statements& statements) : m_statements(statements) {}

    //! The highest call that is indexed; so are all below it.
    [[nodiscard]] Archived<qint64> upTo();
    //! A new call, inside the transaction that made it: indexed at once where all before it are.
    [[nodiscard]] Archived<void> added(qint64 call);
    //! To be told before a call's people or room change or it goes, inside that transaction, and after.
    [[nodiscard]] Archived<void> aboutToChange(qint64 call);
    [[nodiscard]] Archived<void> changed(qint64 call);
    //! Indexes up to `most` calls that are not; true: there are more. In a transaction of its own.
    [[nodiscard]] Archived<bool> catchUp(int most);
    //! After calls were deleted: the number of the last one is given to the next new call.
    [[nodiscard]] Archived<void> callsWent();
    [[nodiscard]] Archived<void> clear();

private:
    struct Texts {
        QString people;
        QString room;
        bool isThere = false;
    };

    [[nodiscard]] Archived<void> index(qint64 call);
    [[nodiscard]] Archived<Texts> textsOf(qint64 call);
    [[nodiscard]] Archived<void> setUpTo(qint64 call);

    Statements& m_statements;
};

} // namespace callscope
