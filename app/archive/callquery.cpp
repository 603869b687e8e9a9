#include "app/archive/callquery.h"

#include "app/archive/callcandidates.h"
#include "app/archive/filtersql.h"
#include "app/archive/rowreader.h"
#include "app/archive/sqlitedialect.h"

namespace callscope {

namespace {

constexpr int window = 2000;           // calls that are scanned before an index is asked
constexpr int mostScanned = 60'000;    // a page that these should fill is scanned for without an index
constexpr int mostCandidates = 20'000; // whose rows are read; more are found faster by scanning on
constexpr int mostInIndex = 200'000;   // whose rows are not

const QStringList& orderColumns()
{
    static const QStringList columns{QStringLiteral("calls.pinned"), QStringLiteral("calls.last_seen"), QStringLiteral("calls.id")};
    return columns;
}

QStringList unindexedOrder()
{
    QStringList columns;
    for (const QString& column : orderColumns())
        columns.append(sqlite::unindexed(column));
    return columns;
}

QString descending(const QStringList& columns)
{
    return QStringLiteral(" ORDER BY %1 DESC").arg(columns.join(QStringLiteral(" DESC, ")));
}

QVariantList keyOf(const PageStart& start)
{
    return {int(start.pinned), start.seenAt, start.key};
}

SqlCondition behind(const PageStart& from)
{
    return from.fromTop ? SqlCondition() : SqlCondition{QStringLiteral("(calls.pinned, calls.last_seen, calls.id) < (?, ?, ?)"), keyOf(from)};
}

SqlCondition upTo(const PageStart& end)
{
    return {QStringLiteral("(calls.pinned, calls.last_seen, calls.id) >= (?, ?, ?)"), keyOf(end)};
}

SqlCondition allOf(const QList<SqlCondition>& conditions)
{
    SqlCondition all;
    for (const SqlCondition& each : conditions) {
        if (each.text.isEmpty())
            continue;
        all.text += all.text.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ");
        all.text += QLatin1Char('(') + each.text + QLatin1Char(')');
        all.values += each.values;
    }
    return all;
}

PageStart startBehind(const CallRow& row)
{
    return {row.pinned, row.seenAt.toSecsSinceEpoch(), row.key, false};
}

} // namespace

Archived<CallPage> CallQuery::page(const filter::Node& filter, const PageStart& from, int limit)
{
    const SqlCondition condition = filter::conditionOf(filter);
    auto found = condition.text.isEmpty() ? rows(allOf({behind(from)}), orderColumns(), limit + 1) : matching(condition, filter, from, limit + 1);
    if (!found)
        return failure(found.error());
    CallPage page{std::move(*found), from, false}; // not shared: it is about to be shortened
    page.isLast = page.rows.size() <= limit;
    if (!page.isLast)
        page.rows.resize(limit);
    if (!page.rows.isEmpty())
        page.next = startBehind(page.rows.constLast());
    return page;
}

Archived<QList<CallRow>> CallQuery::matching(const SqlCondition& condition, const filter::Node& filter, const PageStart& from, int limit)
{
    const auto end = windowEnd(from);
    if (!end)
        return failure(end.error());
    const SqlCondition all = allOf({behind(from), condition});
    if (!*end)
        return rows(all, orderColumns(), limit);
    auto newest = rows(allOf({behind(from), upTo(**end), condition}), orderColumns(), limit);
    if (!newest || newest->size() == limit)
        return newest;
    if (window * qint64(limit) <= mostScanned * newest->size() || CallCandidates::isInOrder(filter))
        return rows(all, orderColumns(), limit);
    if (CallCandidates::isAnsweredByIndex(filter))
        return byIndex(all, limit);
    if (const auto candidates = CallCandidates(m_statements).rarest(filter, mostCandidates))
        return sorted(allOf({sqlite::oneOf(QStringLiteral("calls.id"), *candidates), behind(from), condition}), limit);
    return rows(all, orderColumns(), limit);
}

//! Sorts the ids and reads the rows of the page alone.
Archived<QList<CallRow>> CallQuery::sorted(const SqlCondition& where, int limit)
{
    const SqlCondition page{QStringLiteral("SELECT calls.id FROM calls%1%2 LIMIT %3").arg(where.text, descending(unindexedOrder())).arg(limit), where.values};
    return rows({QStringLiteral(" WHERE calls.id IN (%1)").arg(page.text), page.values}, unindexedOrder(), limit);
}

//! The index that answers the filter holds the order too, so that only the rows of the page are read.
Archived<QList<CallRow>> CallQuery::byIndex(const SqlCondition& where, int limit)
{
    auto counted = m_statements.runOnce({QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM calls%1 LIMIT %2)").arg(where.text).arg(mostInIndex + 1), where.values});
    if (!counted)
        return failure(counted.error());
    if (!counted->next() || counted->value(0).toInt() > mostInIndex)
        return rows(where, orderColumns(), limit);
    return sorted(where, limit);
}

Archived<std::optional<PageStart>> CallQuery::windowEnd(const PageStart& from)
{
    const SqlCondition rest = allOf({behind(from)});
    QSqlQuery* query = m_statements.run(QStringLiteral("SELECT calls.pinned, calls.last_seen, calls.id FROM calls%1%2 LIMIT 1 OFFSET %3")
                                            .arg(rest.text, descending(orderColumns())).arg(window - 1), rest.values);
    if (!query)
        return failure(m_statements.error());
    std::optional<PageStart> end;
    if (query->next())
        end = PageStart{query->value(0).toBool(), query->value(1).toLongLong(), query->value(2).toLongLong(), false};
    query->finish();
    return end;
}

Archived<QList<CallRow>> CallQuery::rows(const SqlCondition& where, const QStringList& order, int limit)
{
    // The calls come first, so that they come in order; each has one facet.
    const QString calls = order == orderColumns() ? sqlite::throughIndex(QStringLiteral("calls"), QStringLiteral("calls_order")) : QStringLiteral("calls");
    const bool isWhole = m_columns == Columns::All;
    const QString select = isWhole ? QStringLiteral("SELECT %1 FROM (SELECT * FROM %2%3%4 LIMIT %5) AS calls CROSS JOIN facets ON facets.id = calls.facet%6")
                                   : QStringLiteral("SELECT %1 FROM %2%3%4 LIMIT %5");
    auto query = m_statements.runOnce({isWhole ? select.arg(rowreader::callColumns(), calls, where.text, descending(order)).arg(limit).arg(descending(orderColumns()))
                                               : select.arg(rowreader::placeColumns(), calls, where.text, descending(order)).arg(limit),
                                       where.values});
    if (!query)
        return failure(query.error());
    QList<CallRow> found;
    while (query->next())
        found.append(isWhole ? rowreader::callRow(*query) : rowreader::place(*query));
    if (const auto broken = m_statements.brokenOff(*query))
        return failure(*broken);
    return found;
}

Archived<qint64> CallQuery::count(const filter::Node& filter)
{
    QList<SqlCondition> conditions{filter::conditionOf(filter)};
    if (const auto candidates = CallCandidates(m_statements).rarest(filter, mostCandidates))
        conditions.prepend(sqlite::oneOf(QStringLiteral("calls.id"), *candidates));
    const SqlCondition where = allOf(conditions);
    auto query = m_statements.runOnce({QStringLiteral("SELECT count(*) FROM calls") + where.text, where.values});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(m_statements.brokenOff(*query).value_or(ArchiveError()));
    return query->value(0).toLongLong();
}

Archived<CallRow> CallQuery::row(qint64 call, const filter::Node& filter)
{
    auto found = rows(allOf({{QStringLiteral("calls.id = ?"), {call}}, filter::conditionOf(filter)}), unindexedOrder(), 1);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ArchiveError{ArchiveError::Kind::NotFound, {}, {}, {}});
    return found->constFirst();
}

} // namespace callscope
