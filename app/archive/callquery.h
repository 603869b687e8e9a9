#pragma once

#include "app/archive/archiveanswers.h"
#include "app/archive/filter.h"
#include "app/archive/statements.h"

namespace callscope {

//! Finds calls: pinned ones first, then the newest look-up first. A filter that many calls fulfil is answered by scanning the
//! newest; one that few fulfil by the index that knows them. Neither reads more than it must.
class CallQuery {
public:
    //! What is read of each call: all that a row shows, or (faster, by the indexes alone) key, pinned and seenAt.
    enum class Columns { All, Place };

    explicit CallQuery(Statements& statements, Columns columns = Columns::All) : m_statements(statements), m_columns(columns) {}

    [[nodiscard]] Archived<CallPage> page(const filter::Node& filter, const PageStart& from, int limit);
    [[nodiscard]] Archived<qint64> count(const filter::Node& filter);
    //! One call's row, if it fulfils the filter. Error NotFound where it does not.
    [[nodiscard]] Archived<CallRow> row(qint64 call, const filter::Node& filter = {});

private:
    [[nodiscard]] Archived<QList<CallRow>> rows(const SqlCondition& from, const QStringList& order, int limit);
    [[nodiscard]] Archived<std::optional<PageStart>> windowEnd(const PageStart& from);
    [[nodiscard]] Archived<QList<CallRow>> byIndex(const SqlCondition& where, int limit);
    [[nodiscard]] Archived<QList<CallRow>> sorted(const SqlCondition& where, int limit);
    [[nodiscard]] Archived<QList<CallRow>> matching(const SqlCondition& condition, const filter::Node& filter, const PageStart& from, int limit);

    Statements& m_statements;
    Columns m_columns;
};

} // namespace callscope
