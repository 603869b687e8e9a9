#include "app/archive/lookupwriter.h"

#include "app/archive/sqlitedialect.h"
#include "app/archive/textindexer.h"

namespace callscope {

namespace {

QVariant orNull(const std::optional<qint64>& number)
{
    return number ? QVariant(*number) : QVariant();
}

const QStringList& callColumns()
{
    static const QStringList names = QStringLiteral("sdk_app_id,call_id,facet,first_seen,last_seen,happened,started,caller,room,ring,talk,total,people")
                                         .split(QLatin1Char(','));
    return names;
}

const QStringList& lookUpColumns()
{
    static const QStringList names = QStringLiteral("call,source,at,asked_id,outcome,cause,code,request_id,detail,elapsed_ms,http_status,deprecated,"
                                                    "record_at,record_size,response").split(QLatin1Char(','));
    return names;
}

} // namespace

Archived<LookUpWriter::Written> LookUpWriter::write(const SeenLookUp& lookUp)
{
    const auto call = known(lookUp);
    if (!call)
        return failure(call.error());
    Written written{call->key, 0, call->key == 0};
    if (written.isNewCall) {
        const auto inserted = insertCall(lookUp);
        if (!inserted)
            return failure(inserted.error());
        written.call = *inserted;
    } else if (auto updated = updateCall(*call, lookUp); !updated) {
        return failure(updated.error());
    }
    const auto stored = insertLookUp(written.call, lookUp);
    if (!stored)
        return failure(stored.error());
    written.lookUp = *stored;
    return written;
}

Archived<qint64> LookUpWriter::idIn(const QString& table, const QStringList& columns, const QVariantList& values)
{
    QString cacheKey = table;
    for (const QVariant& value : values)
        cacheKey += QChar(0) + value.toString();
    if (const auto cached = m_ids.constFind(cacheKey); cached != m_ids.constEnd())
        return *cached;
    const auto known = m_statements.value(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(table, columns.join(QStringLiteral(" = ? AND "))), values);
    if (!known)
        return failure(known.error());
    qint64 id = known->toLongLong();
    if (id == 0) {
        const QSqlQuery* query = m_statements.run(sqlite::insertRows(table, columns), values);
        if (!query)
            return failure(m_statements.error());
        id = query->lastInsertId().toLongLong();
    }
    m_ids.insert(cacheKey, id);
    return id;
}

Archived<qint64> LookUpWriter::insertCall(const SeenLookUp& lookUp)
{
    static const QString insert = sqlite::insertRows(QStringLiteral("calls"), callColumns());
    const CallFacts facts = callFactsOf(lookUp);
    const auto facet = idIn(QStringLiteral("facets"), CallFacet::columns(), facts.facet.values());
    if (!facet)
        return failure(facet.error());
    const qint64 at = lookUp.at.toSecsSinceEpoch();
    const QSqlQuery* query = m_statements.run(insert, {lookUp.sdkAppId, keptCallId(lookUp.askedId), *facet, at, at, facts.started.value_or(at),
                                                       orNull(facts.started), facts.caller, facts.room, orNull(facts.ring), orNull(facts.talk),
                                                       orNull(facts.total), orNull(facts.people)});
    if (!query)
        return failure(m_statements.error());
    const qint64 call = query->lastInsertId().toLongLong();
    if (auto inserted = insertMembers(call, facts.members); !inserted)
        return failure(inserted.error());
    if (m_indexing == Indexing::AtOnce) {
        if (auto added = m_texts.added(call); !added)
            return failure(added.error());
    }
    return call;
}

Archived<LookUpWriter::Known> LookUpWriter::known(const SeenLookUp& lookUp)
{
    QSqlQuery* query = m_statements.run(QStringLiteral("SELECT calls.id, last_seen, found FROM calls JOIN facets ON facets.id = facet WHERE call_id = ? AND sdk_app_id = ?"),
                                        {keptCallId(lookUp.askedId), lookUp.sdkAppId});
    if (!query)
        return failure(m_statements.error());
    Known call;
    if (query->next())
        call = {query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toBool()};
    query->finish();
    return call;
}

Archived<void> LookUpWriter::updateCall(const Known& call, const SeenLookUp& lookUp)
{
    const qint64 at = lookUp.at.toSecsSinceEpoch();
    if (auto first = m_statements.execute(QStringLiteral("UPDATE calls SET first_seen = ?, happened = IFNULL(started, ?) WHERE id = ? AND first_seen > ?"),
                                          {at, at, call.key, at}); !first)
        return first;
    const bool isOlder = at < call.lastSeen; // and came later: what is known since stays
    if (isOlder && (call.found || !lookUp.found))
        return {};
    CallFacts facts = callFactsOf(lookUp);
    if (!lookUp.found)
        return noteFailure(call.key, facts, at);
    if (isOlder) { // the only record there is, and every look-up since has failed
        const auto since = facetOf(call.key);
        if (!since)
            return failure(since.error());
        facts.facet.profile = since->profile;
        facts.facet.region = since->region;
        facts.facet.failure = since->failure;
        facts.facet.failureCode = since->failureCode;
    }
    const auto facet = idIn(QStringLiteral("facets"), CallFacet::columns(), facts.facet.values());
    if (!facet)
        return failure(facet.error());
    return replaceFacts(call.key, facts, *facet, qMax(at, call.lastSeen));
}

Archived<void> LookUpWriter::replaceFacts(qint64 call, const CallFacts& facts, qint64 facet, qint64 at)
{
    if (auto removed = m_texts.aboutToChange(call); !removed)
        return removed;
    if (auto updated = m_statements.execute(QStringLiteral("UPDATE calls SET facet = ?, last_seen = ?, happened = IFNULL(?, first_seen), started = ?, caller = ?,"
                                                           "room = ?, ring = ?, talk = ?, total = ?, people = ? WHERE id = ?"),
                                            {facet, at, orNull(facts.started), orNull(facts.started), facts.caller, facts.room, orNull(facts.ring),
                                             orNull(facts.talk), orNull(facts.total), orNull(facts.people), call}); !updated)
        return updated;
    if (auto removed = m_statements.execute(QStringLiteral("DELETE FROM members WHERE call = ?"), {call}); !removed)
        return removed;
    if (auto inserted = insertMembers(call, facts.members); !inserted)
        return inserted;
    return m_texts.changed(call);
}

//! What a record said stays true when a later look-up fails; that it failed is said beside it.
Archived<void> LookUpWriter::noteFailure(qint64 call, const CallFacts& facts, qint64 at)
{
    auto said = facetOf(call);
    if (!said)
        return failure(said.error());
    said->profile = facts.facet.profile;
    said->region = facts.facet.region;
    said->failure = facts.facet.failure;
    said->failureCode = facts.facet.failureCode;
    const auto facet = idIn(QStringLiteral("facets"), CallFacet::columns(), said->values());
    if (!facet)
        return failure(facet.error());
    return m_statements.execute(QStringLiteral("UPDATE calls SET facet = ?, last_seen = ? WHERE id = ?"), {*facet, at, call});
}

Archived<CallFacet> LookUpWriter::facetOf(qint64 call)
{
    QSqlQuery* query = m_statements.run(QStringLiteral("SELECT %1 FROM facets WHERE id = (SELECT facet FROM calls WHERE id = ?)")
                                            .arg(CallFacet::columns().join(QLatin1Char(','))), {call});
    if (!query)
        return failure(m_statements.error());
    if (!query->next())
        return failure(ArchiveError{});
    QVariantList values;
    for (int i = 0; i < CallFacet::columns().size(); ++i)
        values.append(query->value(i));
    query->finish();
    return CallFacet::of(values);
}

Archived<void> LookUpWriter::insertMembers(qint64 call, const QList<CallMember>& members)
{
    constexpr qsizetype together = 8; // as one statement; few calls have more
    static const QStringList columns{QStringLiteral("call"), QStringLiteral("is_caller"), QStringLiteral("user_id")};
    for (qsizetype from = 0; from < members.size(); from += together) {
        const qsizetype count = qMin(together, members.size() - from);
        QVariantList values;
        for (qsizetype i = from; i < from + count; ++i)
            values += {call, int(members[i].isCaller), members[i].userId};
        static const QList<QString> inserts = [] {
            QList<QString> texts{QString()};
            for (int rows = 1; rows <= together; ++rows)
                texts.append(sqlite::insertRows(QStringLiteral("members"), columns, rows));
            return texts;
        }();
        if (auto inserted = m_statements.execute(inserts[count], values); !inserted)
            return inserted;
    }
    return {};
}

Archived<qint64> LookUpWriter::insertLookUp(qint64 call, const SeenLookUp& lookUp)
{
    static const QString insert = sqlite::insertRows(QStringLiteral("lookups"), lookUpColumns());
    static const QStringList sourceColumns{QStringLiteral("profile_id"), QStringLiteral("profile"), QStringLiteral("endpoint"), QStringLiteral("region")};
    const auto source = idIn(QStringLiteral("sources"), sourceColumns, {lookUp.profileId, lookUp.profileName, lookUp.endpoint, lookUp.regionKey});
    if (!source)
        return failure(source.error());
    const QByteArray record = lookUp.found ? lookUp.found->record.received : QByteArray();
    const qsizetype recordAt = record.isEmpty() ? -1 : lookUp.response.indexOf(record);
    const bool ownId = keptCallId(lookUp.askedId) == lookUp.askedId;
    const QSqlQuery* query = m_statements.run(insert, {call, *source, lookUp.at.toSecsSinceEpoch(), ownId ? QString() : lookUp.askedId, lookUp.outcome, lookUp.cause,
                                                       lookUp.code, lookUp.requestId, lookUp.detail, lookUp.elapsedMs, lookUp.httpStatus, int(lookUp.deprecatedApi),
                                                       recordAt < 0 ? QVariant() : QVariant(recordAt), recordAt < 0 ? QVariant() : QVariant(record.size()),
                                                       lookUp.response});
    if (!query)
        return failure(m_statements.error());
    return query->lastInsertId().toLongLong();
}

} // namespace callscope
