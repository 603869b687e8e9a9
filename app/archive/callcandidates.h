#pragma once

#include "app/archive/filter.h"
#include "app/archive/sqlcondition.h"
#include "app/archive/statements.h"

#include <optional>

namespace callscope {

//! The calls that can fulfil a filter, by the indexes: few where the filter is rare.
class CallCandidates {
public:
    explicit CallCandidates(Statements& statements) : m_statements(statements) {}

    //! Those of the filter's rarest term: every call that fulfils the filter is among them. Nothing where no index knows fewer than
    //! `most`, so that a scan is the better way.
    [[nodiscard]] std::optional<QList<qint64>> rarest(const filter::Node& filter, int most);
    //! Whether the filter is a single term, or several of one field, that one index answers alone, without a look at the calls.
    [[nodiscard]] static bool isAnsweredByIndex(const filter::Node& filter);
    //! Whether the filter is a single term that the order of the list answers.
    [[nodiscard]] static bool isInOrder(const filter::Node& filter);

private:
    using Ids = std::optional<QList<qint64>>;

    [[nodiscard]] Ids ofAll(const filter::Node& node, int most);
    [[nodiscard]] Ids ofAny(const filter::Node& node, int most);
    [[nodiscard]] std::optional<SqlCondition> ofTerm(const filter::Node& leaf);
    [[nodiscard]] std::optional<SqlCondition> withText(const filter::Term& term);
    [[nodiscard]] std::optional<QStringList> termsOf(const QString& text);
    [[nodiscard]] Ids idsOf(const SqlCondition& select, int most);

    Statements& m_statements;
};

} // namespace callscope
