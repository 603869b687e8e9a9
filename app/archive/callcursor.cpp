#include "app/archive/callcursor.h"

#include "app/archive/annotationtables.h"
#include "app/archive/callquery.h"
#include "app/archive/rowreader.h"
#include "app/archive/sqlitedialect.h"

#include <algorithm>
#include <utility>

namespace callscope {

CallCursor::CallCursor(filter::Node filter, qint64 most) : m_filter(std::move(filter)), m_left(most) {}

CallCursor::CallCursor(QList<qint64> calls) : m_calls(std::move(calls)) {}

Archived<QList<SavedCall>> CallCursor::next(Statements& statements)
{
    for (;;) {
        if (m_read == m_calls.size() && m_left > 0) {
            if (auto found = find(statements); !found)
                return failure(found.error());
        }
        if (m_read == m_calls.size())
            return QList<SavedCall>();
        auto calls = read(statements);
        if (!calls || !calls->isEmpty())
            return calls;
    }
}

Archived<void> CallCursor::find(Statements& statements)
{
    const auto page = CallQuery(statements, CallQuery::Columns::Place).page(m_filter, m_from, int(std::min<qint64>(m_left, mostAtOnce)));
    if (!page)
        return failure(page.error());
    m_calls.clear();
    m_read = 0;
    for (const CallRow& row : page->rows)
        m_calls.append(row.key);
    m_from = page->next;
    m_left = page->isLast ? 0 : m_left - m_calls.size();
    return {};
}

Archived<QList<SavedCall>> CallCursor::read(Statements& statements)
{
    const QList<qint64> wanted = m_calls.mid(m_read, mostAtOnce);
    const SqlCondition select = rowreader::savedCalls(wanted);
    QSqlQuery* query = statements.run(select.text, select.values);
    if (!query)
        return failure(statements.error());
    QList<SavedCall> calls;
    calls.reserve(wanted.size());
    qsizetype bytes = 0;
    while (bytes < mostBytesAtOnce && query->next()) {
        rowreader::SavedRow row = rowreader::savedRow(*query);
        bytes += row.lookUp.response.size();
        const auto from = source(statements, row.source);
        if (!from)
            return failure(from.error());
        row.lookUp.profileId = from->profileId;
        row.lookUp.profileName = from->profileName;
        row.lookUp.endpoint = from->endpoint;
        row.lookUp.regionKey = from->regionKey;
        auto annotation = row.isAnnotated ? annotationtables::read(statements, row.key) : Archived<Annotation>();
        if (!annotation)
            return failure(annotation.error());
        calls.append({row.key, std::move(*annotation), std::move(row.lookUp)});
    }
    if (const auto broken = statements.brokenOff(*query))
        return failure(*broken);
    query->finish();
    const bool all = bytes < mostBytesAtOnce;
    m_read += all ? wanted.size() : wanted.indexOf(calls.constLast().key) + 1;
    return calls;
}

Archived<LookUpSource> CallCursor::source(Statements& statements, qint64 id)
{
    if (const auto known = m_sources.constFind(id); known != m_sources.constEnd())
        return *known;
    QSqlQuery* query = statements.run(QStringLiteral("SELECT %1 FROM sources WHERE id = ?").arg(rowreader::sourceColumns()), {id});
    if (!query)
        return failure(statements.error());
    const LookUpSource read = query->next() ? rowreader::source(*query) : LookUpSource();
    if (const auto broken = statements.brokenOff(*query))
        return failure(*broken);
    query->finish();
    m_sources.insert(id, read);
    return read;
}

} // namespace callscope
