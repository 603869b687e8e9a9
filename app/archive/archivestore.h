#pragma once

#include "app/archive/archiveanswers.h"
#include "app/archive/archiveconnection.h"
#include "app/archive/callcursor.h"
#include "app/archive/callquery.h"
#include "app/archive/retention.h"
#include "app/archive/textindexer.h"

namespace callscope {

//! The archive, one step at a time: waits for the disk, so never on a UI thread. Belongs to the thread that opened it.
class ArchiveStore {
public:
    //! \param path empty: in memory  \param notice set where a broken file was kept aside and a new one begun
    //! A file that can only be read is opened all the same; what writes then fails with ReadOnly. For errors see ArchiveConnection::open().
    [[nodiscard]] static Archived<std::unique_ptr<ArchiveStore>> open(const QString& path, std::optional<ArchiveError>* notice = nullptr,
                                                                       int busyTimeoutMs = ArchiveConnection::usualBusyTimeoutMs);

    [[nodiscard]] Archived<StoredLookUp> store(const SeenLookUp& lookUp);
    //! Many at once, all or none; the index for substrings follows by catchUp().
    [[nodiscard]] Archived<void> import(const QList<SeenLookUp>& lookUps);
    //! Indexes some of what was imported; true: there is more.
    [[nodiscard]] Archived<bool> catchUp(int most = 2000);
    [[nodiscard]] Archived<CallRow> annotate(qint64 call, const Annotation& annotation);
    [[nodiscard]] Archived<CallRow> setPinned(qint64 call, bool pinned);
    [[nodiscard]] Archived<void> forget(const QList<qint64>& calls);
    [[nodiscard]] Archived<void> forgetEverything();
    //! The number of calls that went; of Nothing the pinned ones go too. \param now UTC
    [[nodiscard]] Archived<qint64> keepOnly(const Retention& retention, const QDateTime& now);

    [[nodiscard]] Archived<CallPage> page(const filter::Node& filter, const PageStart& from, int limit) { return m_query.page(filter, from, limit); }
    [[nodiscard]] Archived<qint64> count(const filter::Node& filter) { return m_query.count(filter); }
    //! Error NotFound where it does not fulfil the filter, or is not there.
    [[nodiscard]] Archived<CallRow> row(qint64 call, const filter::Node& filter = {}) { return m_query.row(call, filter); }
    [[nodiscard]] Archived<ArchivedCall> call(qint64 call);
    [[nodiscard]] Archived<ArchivedCall> find(quint32 sdkAppId, const QString& callId);
    //! What the cursor comes to next; none: that was all.
    [[nodiscard]] Archived<QList<SavedCall>> read(CallCursor& cursor) { return cursor.next(m_statements); }
    //! From now on everything is read as it is now, whatever others write: for a store that only reads, and soon goes. Meanwhile the
    //! log beside the file grows, and its space cannot be given back.
    [[nodiscard]] Archived<void> holdStill() { return m_statements.execute(QStringLiteral("BEGIN")); }
    [[nodiscard]] Archived<QStringList> values(filter::Field field, const QString& part, int limit);
    [[nodiscard]] Archived<ArchiveFacts> facts();
    //! Of this archive alone; made when first asked for. Error ReadOnly where that is not possible.
    [[nodiscard]] Archived<QByteArray> pseudonymKey();

    //! Never onto the archive itself: that is Failed.
    [[nodiscard]] Archived<void> backUp(const QString& path);
    //! The damages; none: it is whole. Long: reads everything.
    [[nodiscard]] Archived<QStringList> check();
    //! The same, less thoroughly.
    [[nodiscard]] Archived<QStringList> checkQuickly();
    //! Changes whenever another connection wrote.
    [[nodiscard]] Archived<qint64> othersVersion();

    [[nodiscard]] const QString& path() const { return m_connection->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_connection->isReadOnly(); }

private:
    explicit ArchiveStore(std::unique_ptr<ArchiveConnection> connection);
    [[nodiscard]] Archived<Annotation> annotation(qint64 call);
    [[nodiscard]] Archived<QList<KeptLookUp>> lookUps(qint64 call);

    std::unique_ptr<ArchiveConnection> m_connection;
    Statements m_statements;
    TextIndexer m_texts{m_statements};
    CallQuery m_query{m_statements};
};

} // namespace callscope
