#pragma once

#include "app/archive/archiveanswers.h"
#include "app/archive/archiveerror.h"
#include "app/archive/callcursor.h"
#include "app/archive/filter.h"
#include "app/archive/retention.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace callscope {

class ArchiveStore;
class ArchiveThread;

//! Every call ever looked up, for windows: one thread writes, another reads; nothing here waits for a disk.
//! `done` comes on this thread, through the event loop, once, and never after `context` is gone. Work is done in the order asked,
//! reads apart from writes. Safe to delete: what was asked to be written is still written (deleting waits for it).
class Archive : public QObject {
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(const Archived<T>&)>;

    //! \param path of archive.sqlite; empty: in memory, for this session only
    explicit Archive(QString path, QObject* parent = nullptr);
    ~Archive() override;

    //! archive.sqlite in the folder callscope of the person's data ($XDG_DATA_HOME).
    [[nodiscard]] static QString defaultPath();
    //! Opens, makes or migrates the file. Answers where it ended up: where the file cannot be used, the error says why, and
    //! the archive goes on in memory (of Broken: a new file was begun, the old one is kept aside).
    void open(QObject* context, Done<void> done);

    void store(const SeenLookUp& lookUp, QObject* context, Done<StoredLookUp> done);
    void annotate(qint64 call, const Annotation& annotation, QObject* context, Done<CallRow> done);
    void setPinned(qint64 call, bool pinned, QObject* context, Done<CallRow> done);
    void forget(const QList<qint64>& calls, QObject* context, Done<void> done);
    //! Everything, and the file's free pages are overwritten and given back.
    void forgetEverything(QObject* context, Done<void> done);
    //! What was looked up last longer ago than the retention says; pinned calls stay, unless nothing is kept at all. The number of calls that went. \param now UTC
    void keepOnly(const Retention& retention, const QDateTime& now, QObject* context, Done<qint64> done);

    //! At most `limit` calls that fulfil the filter, behind `from`: pinned ones first, then the newest look-up first.
    void page(const filter::Node& filter, const PageStart& from, int limit, QObject* context, Done<CallPage> done);
    //! One call, if it fulfils the filter; error NotFound where it does not.
    void row(qint64 call, const filter::Node& filter, QObject* context, Done<CallRow> done);
    //! How many calls fulfil the filter.
    void count(const filter::Node& filter, QObject* context, Done<qint64> done);
    void call(qint64 call, QObject* context, Done<ArchivedCall> done);
    //! Error NotFound where the id was never asked for in that application.
    void find(quint32 sdkAppId, const QString& callId, QObject* context, Done<ArchivedCall> done);
    //! What the cursor comes to next; none: that was all. One step at a time: the cursor belongs to it until the answer.
    void read(const std::shared_ptr<CallCursor>& cursor, QObject* context, Done<QList<SavedCall>> done);
    //! Values of a field that begin with or contain `part`, most useful first, for completion.
    void values(filter::Field field, const QString& part, int limit, QObject* context, Done<QStringList> done);
    void facts(QObject* context, Done<ArchiveFacts> done);
    //! What pseudonyms are made with: 32 random bytes, this archive's own; another one after restore(). Error ReadOnly where there is
    //! none yet and none can be kept.
    void pseudonymKey(QObject* context, Done<QByteArray> done);

    //! A copy that can be restored; written beside and renamed.
    void backUp(const QString& path, QObject* context, Done<void> done);
    //! Takes the place of everything; what stood here before is kept beside it under a name of its own.
    void restore(const QString& path, QObject* context, Done<void> done);
    //! The damages the database reports; none: it is whole.
    void check(QObject* context, Done<QStringList> done);

    //! Asks whether another process wrote meanwhile, and tells if so.
    void lookForOthersChanges();

Q_SIGNALS:
    //! A call was stored or its row changed.
    void rowChanged(const callscope::CallRow& row);
    //! Calls were forgotten, restored, or another process wrote: what is shown is to be read again.
    void contentsChanged();

private:
    template<typename T>
    class Answer;

    //! \param tell runs on this thread before the answer, whether it went well or not
    template<typename T>
    void write(QObject* context, Done<T> done, std::function<Archived<T>(ArchiveStore&)> work, std::function<void(const Archived<T>&)> tell);
    template<typename T>
    void read(QObject* context, Done<T> done, std::function<Archived<T>(ArchiveStore&)> work);
    [[nodiscard]] std::function<void(const Archived<CallRow>&)> tellingOfRow();
    template<typename T>
    [[nodiscard]] std::function<void(const Archived<T>&)> tellingOfContents();
    void catchUp();

    QString m_path;
    std::shared_ptr<std::atomic<qint64>> m_othersVersion;
    std::unique_ptr<ArchiveThread> m_writer;
    std::unique_ptr<ArchiveThread> m_reader; //!< has a connection of its own unless the archive is in memory
};

} // namespace callscope
