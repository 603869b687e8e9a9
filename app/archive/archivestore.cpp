#include "app/archive/archivestore.h"

#include "app/archive/annotationtables.h"
#include "app/archive/archivefile.h"
#include "app/archive/fieldvalues.h"
#include "app/archive/lookupwriter.h"
#include "app/archive/pseudonymkey.h"
#include "app/archive/rowreader.h"
#include "app/archive/sqlitedialect.h"

#include <QFile>

namespace callscope {

namespace {

constexpr int mostLookUps = 100;     // of one call; nobody reads more
constexpr qsizetype goneAtOnce = 500; // calls forgotten in one transaction, so that others get their turn

} // namespace

Archived<std::unique_ptr<ArchiveStore>> ArchiveStore::open(const QString& path, std::optional<ArchiveError>* notice, int busyTimeoutMs)
{
    auto opened = ArchiveConnection::open(path, busyTimeoutMs);
    if (!opened)
        return failure(opened.error());
    if (notice)
        *notice = opened->notice;
    return std::unique_ptr<ArchiveStore>(new ArchiveStore(std::move(opened->connection)));
}

ArchiveStore::ArchiveStore(std::unique_ptr<ArchiveConnection> connection)
    : m_connection(std::move(connection)), m_statements(m_connection->database(), m_connection->path())
{
}

Archived<StoredLookUp> ArchiveStore::store(const SeenLookUp& lookUp)
{
    auto transaction = Transaction::begin(m_statements);
    if (!transaction)
        return failure(transaction.error());
    LookUpWriter writer(m_statements, m_texts, LookUpWriter::Indexing::AtOnce);
    const auto written = writer.write(lookUp);
    if (!written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());

    StoredLookUp stored;
    stored.isNewCall = written->isNewCall;
    const auto now = m_query.row(written->call);
    if (!now)
        return failure(now.error());
    stored.row = *now;
    if (stored.isNewCall)
        return stored;
    const auto kept = lookUps(written->call);
    if (!kept)
        return failure(kept.error());
    for (qsizetype i = 0; i < kept->size() && lookUp.found; ++i) {
        if (kept->at(i).key == written->lookUp)
            stored.changes = kept->at(i).changes;
        else if (!stored.changes.isEmpty() && kept->at(i).lookUp.outcome == lookUp.outcome) {
            stored.changedSince = kept->at(i).lookUp.at;
            break;
        }
    }
    const auto said = annotation(written->call);
    if (!said)
        return failure(said.error());
    stored.annotation = *said;
    return stored;
}

Archived<void> ArchiveStore::import(const QList<SeenLookUp>& lookUps)
{
    auto transaction = Transaction::begin(m_statements);
    if (!transaction)
        return failure(transaction.error());
    LookUpWriter writer(m_statements, m_texts, LookUpWriter::Indexing::Later);
    for (const SeenLookUp& each : lookUps) {
        if (const auto written = writer.write(each); !written)
            return failure(written.error());
    }
    return transaction->commit();
}

Archived<bool> ArchiveStore::catchUp(int most)
{
    return m_texts.catchUp(most);
}

Archived<CallRow> ArchiveStore::annotate(qint64 call, const Annotation& annotation)
{
    auto transaction = Transaction::begin(m_statements);
    if (!transaction)
        return failure(transaction.error());
    if (const auto there = m_query.row(call); !there) // forgotten meanwhile
        return there;
    if (auto written = annotationtables::write(m_statements, call, annotation); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return m_query.row(call);
}

Archived<CallRow> ArchiveStore::setPinned(qint64 call, bool pinned)
{
    if (auto set = m_statements.execute(QStringLiteral("UPDATE calls SET pinned = ? WHERE id = ?"), {int(pinned), call}); !set)
        return failure(set.error());
    return m_query.row(call);
}

Archived<void> ArchiveStore::forget(const QList<qint64>& calls)
{
    for (qsizetype from = 0; from < calls.size(); from += goneAtOnce) {
        auto transaction = Transaction::begin(m_statements);
        if (!transaction)
            return failure(transaction.error());
        for (qsizetype i = from; i < qMin(from + goneAtOnce, calls.size()); ++i) {
            if (auto told = m_texts.aboutToChange(calls[i]); !told)
                return told;
            if (auto gone = m_statements.execute(QStringLiteral("DELETE FROM calls WHERE id = ?"), {calls[i]}); !gone)
                return gone;
        }
        if (auto told = m_texts.callsWent(); !told)
            return told;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

Archived<void> ArchiveStore::forgetEverything()
{
    {
        auto transaction = Transaction::begin(m_statements);
        if (!transaction)
            return failure(transaction.error());
        for (const char* table : {"lookups", "members", "notes", "tags", "tickets", "calls", "facets", "sources"}) {
            if (auto gone = m_statements.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))); !gone)
                return gone;
        }
        if (auto cleared = m_texts.clear(); !cleared)
            return cleared;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return sqlite::giveBackSpace(m_statements);
}

Archived<qint64> ArchiveStore::keepOnly(const Retention& retention, const QDateTime& now)
{
    if (retention.kind == Retention::Kind::ForEver)
        return 0;
    QSqlQuery* query = retention.kind == Retention::Kind::Nothing
        ? m_statements.run(QStringLiteral("SELECT id FROM calls"))
        : m_statements.run(QStringLiteral("SELECT id FROM calls WHERE pinned = 0 AND last_seen < ?"), {now.addDays(-retention.days).toSecsSinceEpoch()});
    if (!query)
        return failure(m_statements.error());
    QList<qint64> calls;
    while (query->next())
        calls.append(query->value(0).toLongLong());
    if (const auto broken = m_statements.brokenOff(*query))
        return failure(*broken);
    query->finish();
    if (retention.kind == Retention::Kind::Nothing && !calls.isEmpty()) {
        if (auto gone = forgetEverything(); !gone)
            return failure(gone.error());
    } else if (auto gone = forget(calls); !gone) {
        return failure(gone.error());
    }
    return calls.size();
}

Archived<ArchivedCall> ArchiveStore::call(qint64 call)
{
    const auto row = m_query.row(call);
    if (!row)
        return failure(row.error());
    const auto written = annotation(call);
    if (!written)
        return failure(written.error());
    const auto kept = lookUps(call);
    if (!kept)
        return failure(kept.error());
    return ArchivedCall{*row, *written, *kept};
}

Archived<ArchivedCall> ArchiveStore::find(quint32 sdkAppId, const QString& callId)
{
    const auto key = m_statements.value(QStringLiteral("SELECT id FROM calls WHERE call_id = ? AND sdk_app_id = ?"), {keptCallId(callId), sdkAppId});
    if (!key)
        return failure(key.error());
    return call(key->toLongLong());
}

Archived<Annotation> ArchiveStore::annotation(qint64 call)
{
    return annotationtables::read(m_statements, call);
}

Archived<QList<KeptLookUp>> ArchiveStore::lookUps(qint64 call)
{
    QSqlQuery* query = m_statements.run(QStringLiteral("SELECT %1 FROM lookups JOIN sources ON sources.id = lookups.source JOIN calls ON calls.id = lookups.call "
                                                       "WHERE lookups.call = ? ORDER BY lookups.at DESC, lookups.id DESC LIMIT %2")
                                            .arg(rowreader::lookUpColumns()).arg(mostLookUps), {call});
    if (!query)
        return failure(m_statements.error());
    QList<KeptLookUp> kept;
    QByteArray newer; // the record seen next, and by which look-up
    qsizetype newerAt = -1;
    while (query->next()) {
        kept.append(rowreader::lookUp(*query));
        const QByteArray record = rowreader::record(*query);
        if (record.isEmpty())
            continue;
        if (newerAt >= 0)
            kept[newerAt].changes = recordChanges(record, newer);
        newer = record;
        newerAt = kept.size() - 1;
    }
    if (const auto broken = m_statements.brokenOff(*query))
        return failure(*broken);
    query->finish();
    return kept;
}

Archived<QStringList> ArchiveStore::values(filter::Field field, const QString& part, int limit)
{
    return fieldValues(m_statements, field, part, limit);
}

Archived<ArchiveFacts> ArchiveStore::facts()
{
    const auto calls = m_statements.value(QStringLiteral("SELECT count(*) FROM calls"));
    if (!calls)
        return failure(calls.error());
    const auto kept = m_statements.value(QStringLiteral("SELECT count(*) FROM lookups"));
    if (!kept)
        return failure(kept.error());
    return ArchiveFacts{path(), calls->toLongLong(), kept->toLongLong(), path().isEmpty() ? 0 : archivefile::size(path())};
}

Archived<QByteArray> ArchiveStore::pseudonymKey()
{
    return callscope::pseudonymKey(m_statements);
}

Archived<void> ArchiveStore::backUp(const QString& target)
{
    if (archivefile::isSame(target, path())) // what is written from then on would go to a file that has no name any more
        return failure(ArchiveError{ArchiveError::Kind::Failed, target, QStringLiteral("the archive itself"), {}});
    const QString beside = target + QStringLiteral(".part");
    QFile::remove(beside); // of an attempt that broke off
    if (!archivefile::makeEmpty(beside)) // SQLite would let others read it while it is written
        return failure(ArchiveError{ArchiveError::Kind::ReadOnly, target, {}, {}});
    if (auto copied = sqlite::copyTo(m_statements, beside); !copied) {
        QFile::remove(beside);
        return copied;
    }
    if (archivefile::replace(beside, target))
        return {};
    QFile::remove(beside);
    return failure(ArchiveError{ArchiveError::Kind::Unreadable, target, {}, {}});
}

Archived<QStringList> ArchiveStore::check()
{
    return sqlite::damages(m_statements);
}

Archived<QStringList> ArchiveStore::checkQuickly()
{
    return sqlite::obviousDamages(m_statements);
}

Archived<qint64> ArchiveStore::othersVersion()
{
    const auto version = sqlite::othersVersion(m_statements);
    if (!version)
        return failure(version.error());
    return version->toLongLong();
}

} // namespace callscope
