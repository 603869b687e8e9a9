#include "app/archive/rowreader.h"

#include "app/archive/callcodes.h"
#include "app/archive/sqlitedialect.h"

#include <QVariant>

namespace callscope::rowreader {

namespace {

constexpr QChar between(0x1f); // no tag holds it

QDateTime timeOf(const QVariant& seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

std::optional<qint64> numberOf(const QVariant& number)
{
    return number.isNull() ? std::nullopt : std::optional(number.toLongLong());
}

//! Reads a row's columns from left to right.
class Columns {
public:
    explicit Columns(const QSqlQuery& query) : m_query(query) {}

    QVariant next() { return m_query.value(m_at++); }
    QString text() { return next().toString(); }
    qint64 number() { return next().toLongLong(); }

private:
    const QSqlQuery& m_query;
    int m_at = 0;
};

} // namespace

const QString& callColumns()
{
    static const QString columns = QStringLiteral(
        "calls.id, calls.sdk_app_id, calls.call_id, calls.last_seen, calls.started, calls.caller, calls.ring, calls.talk, calls.total, calls.people,"
        "calls.pinned, facets.found, facets.result, facets.media, facets.type, facets.profile, facets.region, facets.severities, facets.failure,"
        "facets.failure_code, EXISTS (SELECT 1 FROM notes WHERE notes.call = calls.id),"
        "(SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM tags WHERE tags.call = calls.id ORDER BY position)),"
        "(SELECT ticket FROM tickets WHERE tickets.call = calls.id)");
    return columns;
}

CallRow callRow(const QSqlQuery& query)
{
    Columns columns(query);
    CallRow row;
    row.key = columns.number();
    row.sdkAppId = quint32(columns.number());
    row.callId = columns.text();
    row.seenAt = timeOf(columns.next());
    if (const auto started = numberOf(columns.next()))
        row.startedAt = timeOf(*started);
    row.caller = columns.text();
    row.phases.ring = numberOf(columns.next());
    row.phases.talk = numberOf(columns.next());
    row.phases.total = numberOf(columns.next());
    row.people = int(columns.number());
    row.pinned = columns.number() != 0;
    row.found = columns.number() != 0;
    row.outcome = callcodes::outcome(columns.text());
    row.media = callcodes::media(columns.text());
    row.kind = callcodes::kind(columns.text());
    row.profileName = columns.text();
    row.regionKey = columns.text();
    row.severity = callcodes::worstOf(columns.text());
    row.failure = columns.text();
    row.failureCode = columns.number();
    row.hasNote = columns.number() != 0;
    row.tags = columns.text().split(between, Qt::SkipEmptyParts);
    row.ticket = columns.text();
    return row;
}

const QString& lookUpColumns()
{
    static const QString columns = QStringLiteral(
        "lookups.id, lookups.at, lookups.asked_id, calls.call_id, calls.sdk_app_id, lookups.outcome, lookups.cause, lookups.code, lookups.request_id,"
        "lookups.detail, lookups.elapsed_ms, lookups.http_status, lookups.deprecated, sources.profile_id, sources.profile, sources.endpoint,"
        "sources.region, lookups.response, lookups.record_at, lookups.record_size");
    return columns;
}

KeptLookUp lookUp(const QSqlQuery& query)
{
    Columns columns(query);
    KeptLookUp kept;
    SeenLookUp& seen = kept.lookUp;
    kept.key = columns.number();
    seen.at = timeOf(columns.next());
    const QString asked = columns.text();
    const QString callId = columns.text();
    seen.askedId = asked.isEmpty() ? callId : asked;
    seen.sdkAppId = quint32(columns.number());
    seen.outcome = columns.text();
    seen.cause = columns.text();
    seen.code = columns.number();
    seen.requestId = columns.text();
    seen.detail = columns.text();
    seen.elapsedMs = columns.number();
    seen.httpStatus = int(columns.number());
    seen.deprecatedApi = columns.number() != 0;
    seen.profileId = columns.text();
    seen.profileName = columns.text();
    seen.endpoint = columns.text();
    seen.regionKey = columns.text();
    seen.response = columns.next().toByteArray();
    return kept;
}

SqlCondition savedCalls(const QList<qint64>& calls)
{
    // The calls come first, so that they come in order. NULL costs less than an empty text, and many are empty.
    static const QString newest = QStringLiteral("(SELECT id FROM lookups WHERE call = calls.id%1 ORDER BY at DESC, id DESC LIMIT 1)");
    static const QString select = QStringLiteral(
        "SELECT calls.id, lookups.source, EXISTS (SELECT 1 FROM notes WHERE call = calls.id) OR EXISTS (SELECT 1 FROM tickets WHERE call = calls.id)"
        " OR EXISTS (SELECT 1 FROM tags WHERE call = calls.id), lookups.at, calls.call_id, NULLIF(lookups.asked_id, ''), calls.sdk_app_id,"
        "lookups.outcome, NULLIF(lookups.cause, ''), lookups.code, lookups.request_id, NULLIF(lookups.detail, ''), lookups.elapsed_ms,"
        "lookups.http_status, lookups.deprecated, lookups.response FROM %1 CROSS JOIN calls ON calls.id = wanted.value "
        "CROSS JOIN lookups ON lookups.id = IFNULL(%2, %3)");
    const SqlCondition wanted = sqlite::listed(QStringLiteral("wanted"), calls);
    return {select.arg(wanted.text, newest.arg(QStringLiteral(" AND outcome = 'found'")), newest.arg(QString())), wanted.values};
}

SavedRow savedRow(const QSqlQuery& query)
{
    Columns columns(query);
    SavedRow row;
    row.key = columns.number();
    row.source = columns.number();
    row.isAnnotated = columns.number() != 0;
    SeenLookUp& seen = row.lookUp;
    seen.at = timeOf(columns.next());
    const QString callId = columns.text();
    const QString asked = columns.text();
    seen.askedId = asked.isEmpty() ? callId : asked;
    seen.sdkAppId = quint32(columns.number());
    seen.outcome = columns.text();
    seen.cause = columns.text();
    seen.code = columns.number();
    seen.requestId = columns.text();
    seen.detail = columns.text();
    seen.elapsedMs = columns.number();
    seen.httpStatus = int(columns.number());
    seen.deprecatedApi = columns.number() != 0;
    seen.response = columns.next().toByteArray();
    return row;
}

const QString& sourceColumns()
{
    static const QString columns = QStringLiteral("profile_id, profile, endpoint, region");
    return columns;
}

LookUpSource source(const QSqlQuery& query)
{
    return {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), query.value(3).toString()};
}

const QString& placeColumns()
{
    static const QString columns = QStringLiteral("calls.id, calls.pinned, calls.last_seen");
    return columns;
}

CallRow place(const QSqlQuery& query)
{
    CallRow row;
    row.key = query.value(0).toLongLong();
    row.pinned = query.value(1).toBool();
    row.seenAt = timeOf(query.value(2));
    return row;
}

QByteArray record(const QSqlQuery& query)
{
    constexpr int response = 17; // of lookUpColumns()
    const QVariant at = query.value(response + 1);
    return at.isNull() ? QByteArray() : query.value(response).toByteArray().mid(at.toLongLong(), query.value(response + 2).toLongLong());
}

} // namespace callscope::rowreader
