#include "app/archive/archive.h"

#include "app/archive/archiverestore.h"
#include "app/archive/archivethread.h"

#include <QPointer>
#include <QStandardPaths>

#include <future>
#include <utility>

namespace callscope {

namespace {

using Store = std::unique_ptr<ArchiveStore>;

//! A little at a time, so that whoever stores something meanwhile is not kept waiting.
void catchUpIn(ArchiveThread& writer, Store& store)
{
    if (store && !store->isReadOnly() && store->catchUp().value_or(false))
        writer.run([&writer](Store& same) { catchUpIn(writer, same); });
}

} // namespace

//! Carries an answer from a thread of the archive's to the one that asked.
template<typename T>
class Archive::Answer {
public:
    using Tell = std::function<void(const Archived<T>&)>;

    Answer(Archive* archive, QObject* context, Done<T> done, Tell tell = {})
        : m_archive(archive), m_context(context), m_done(std::move(done)), m_tell(std::move(tell))
    {
    }

    void operator()(Archived<T> result) const
    {
        QMetaObject::invokeMethod(m_archive, [answer = *this, result = std::move(result)] {
            if (answer.m_tell)
                answer.m_tell(result);
            if (answer.m_context && answer.m_done)
                answer.m_done(result);
        }, Qt::QueuedConnection);
    }

private:
    Archive* m_archive;
    QPointer<QObject> m_context;
    Done<T> m_done;
    Tell m_tell;
};

template<typename T>
void Archive::write(QObject* context, Done<T> done, std::function<Archived<T>(ArchiveStore&)> work, std::function<void(const Archived<T>&)> tell)
{
    const Answer<T> answer(this, context, std::move(done), std::move(tell));
    m_writer->run([answer, work = std::move(work)](Store& store) { answer(store ? work(*store) : failure(ArchiveError())); });
}

template<typename T>
void Archive::read(QObject* context, Done<T> done, std::function<Archived<T>(ArchiveStore&)> work)
{
    const Answer<T> answer(this, context, std::move(done));
    m_reader->run([answer, work = std::move(work), writer = m_writer.get()](Store& store) {
        if (store)
            return answer(work(*store));
        writer->run([answer, work](Store& only) { answer(only ? work(*only) : failure(ArchiveError())); }); // in memory: there is one connection
    });
}

Archive::Archive(QString path, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_othersVersion(std::make_shared<std::atomic<qint64>>(0)), m_writer(std::make_unique<ArchiveThread>()),
      m_reader(std::make_unique<ArchiveThread>())
{
}

Archive::~Archive()
{
    m_reader->drop();
}

QString Archive::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/callscope/archive.sqlite");
}

void Archive::open(QObject* context, Done<void> done)
{
    const Answer<void> answer(this, context, std::move(done));
    const auto opened = std::make_shared<std::promise<bool>>();
    m_writer->run([answer, opened, path = m_path, last = m_othersVersion](Store& store) {
        std::optional<ArchiveError> problem;
        auto made = ArchiveStore::open(path, &problem);
        if (!made) {
            problem = made.error();
            made = ArchiveStore::open({}); // a look-up is never stopped by its archive
        }
        if (made)
            store = std::move(*made);
        last->store(store ? store->othersVersion().value_or(0) : 0); // what others write from here on is news
        opened->set_value(store && !store->path().isEmpty());
        answer(problem ? Archived<void>(failure(*problem)) : Archived<void>());
    });
    m_reader->run([future = std::make_shared<std::future<bool>>(opened->get_future()), path = m_path](Store& store) {
        if (!future->get())
            return;
        if (auto made = ArchiveStore::open(path))
            store = std::move(*made);
    });
    catchUp();
}

void Archive::store(const SeenLookUp& lookUp, QObject* context, Done<StoredLookUp> done)
{
    write<StoredLookUp>(context, std::move(done), [lookUp](ArchiveStore& store) { return store.store(lookUp); },
                        [this](const Archived<StoredLookUp>& stored) {
                            if (stored)
                                Q_EMIT rowChanged(stored->row);
                        });
}

void Archive::annotate(qint64 call, const Annotation& annotation, QObject* context, Done<CallRow> done)
{
    write<CallRow>(context, std::move(done), [call, annotation](ArchiveStore& store) { return store.annotate(call, annotation); }, tellingOfRow());
}

void Archive::setPinned(qint64 call, bool pinned, QObject* context, Done<CallRow> done)
{
    write<CallRow>(context, std::move(done), [call, pinned](ArchiveStore& store) { return store.setPinned(call, pinned); }, tellingOfRow());
}

void Archive::forget(const QList<qint64>& calls, QObject* context, Done<void> done)
{
    write<void>(context, std::move(done), [calls](ArchiveStore& store) { return store.forget(calls); }, tellingOfContents<void>());
}

void Archive::forgetEverything(QObject* context, Done<void> done)
{
    write<void>(context, std::move(done), [](ArchiveStore& store) { return store.forgetEverything(); }, tellingOfContents<void>());
}

void Archive::keepOnly(const Retention& retention, const QDateTime& now, QObject* context, Done<qint64> done)
{
    write<qint64>(context, std::move(done), [retention, now](ArchiveStore& store) { return store.keepOnly(retention, now); },
                  [this](const Archived<qint64>& gone) {
                      if (gone.value_or(0) > 0)
                          Q_EMIT contentsChanged();
                  });
}

void Archive::page(const filter::Node& filter, const PageStart& from, int limit, QObject* context, Done<CallPage> done)
{
    read<CallPage>(context, std::move(done), [filter, from, limit](ArchiveStore& store) { return store.page(filter, from, limit); });
}

void Archive::row(qint64 call, const filter::Node& filter, QObject* context, Done<CallRow> done)
{
    read<CallRow>(context, std::move(done), [call, filter](ArchiveStore& store) { return store.row(call, filter); });
}

void Archive::count(const filter::Node& filter, QObject* context, Done<qint64> done)
{
    read<qint64>(context, std::move(done), [filter](ArchiveStore& store) { return store.count(filter); });
}

void Archive::call(qint64 call, QObject* context, Done<ArchivedCall> done)
{
    read<ArchivedCall>(context, std::move(done), [call](ArchiveStore& store) { return store.call(call); });
}

void Archive::find(quint32 sdkAppId, const QString& callId, QObject* context, Done<ArchivedCall> done)
{
    read<ArchivedCall>(context, std::move(done), [sdkAppId, callId](ArchiveStore& store) { return store.find(sdkAppId, callId); });
}

void Archive::read(const std::shared_ptr<CallCursor>& cursor, QObject* context, Done<QList<SavedCall>> done)
{
    read<QList<SavedCall>>(context, std::move(done), [cursor](ArchiveStore& store) { return store.read(*cursor); });
}

void Archive::values(filter::Field field, const QString& part, int limit, QObject* context, Done<QStringList> done)
{
    read<QStringList>(context, std::move(done), [field, part, limit](ArchiveStore& store) { return store.values(field, part, limit); });
}

void Archive::facts(QObject* context, Done<ArchiveFacts> done)
{
    read<ArchiveFacts>(context, std::move(done), [](ArchiveStore& store) { return store.facts(); });
}

void Archive::pseudonymKey(QObject* context, Done<QByteArray> done)
{
    write<QByteArray>(context, std::move(done), [](ArchiveStore& store) { return store.pseudonymKey(); }, {}); // the first time
}

void Archive::backUp(const QString& path, QObject* context, Done<void> done)
{
    read<void>(context, std::move(done), [path](ArchiveStore& store) { return store.backUp(path); });
}

void Archive::check(QObject* context, Done<QStringList> done)
{
    write<QStringList>(context, std::move(done), [](ArchiveStore& store) { return store.check(); }, {});
}

void Archive::restore(const QString& path, QObject* context, Done<void> done)
{
    const Answer<void> answer(this, context, std::move(done), tellingOfContents<void>());
    const auto closed = std::make_shared<std::promise<void>>();
    const auto restored = std::make_shared<std::promise<bool>>();
    // Both connections let go of the file before it is moved, or the reader would go on reading the old one.
    m_reader->run([closed, reopen = std::make_shared<std::future<bool>>(restored->get_future()), file = m_path](Store& store) {
        const bool onDisk = store != nullptr;
        store.reset();
        closed->set_value();
        if (!reopen->get() || !onDisk)
            return;
        if (auto made = ArchiveStore::open(file))
            store = std::move(*made);
    });
    m_writer->run([answer, path, last = m_othersVersion, closed = std::make_shared<std::future<void>>(closed->get_future()), restored](Store& store) {
        closed->wait();
        auto result = store ? restoreArchive(path, store) : Archived<void>(failure(ArchiveError()));
        last->store(store ? store->othersVersion().value_or(0) : 0); // each connection counts for itself
        restored->set_value(store && !store->path().isEmpty());
        answer(std::move(result));
    });
    catchUp();
}

void Archive::lookForOthersChanges()
{
    write<bool>(this, {}, [last = m_othersVersion](ArchiveStore& store) -> Archived<bool> {
        const auto version = store.othersVersion();
        if (!version)
            return failure(version.error());
        const qint64 before = last->exchange(*version);
        return before != 0 && before != *version;
    }, [this](const Archived<bool>& changed) {
        if (changed.value_or(false))
            Q_EMIT contentsChanged();
    });
}

std::function<void(const Archived<CallRow>&)> Archive::tellingOfRow()
{
    return [this](const Archived<CallRow>& row) {
        if (row)
            Q_EMIT rowChanged(*row);
    };
}

template<typename T>
std::function<void(const Archived<T>&)> Archive::tellingOfContents()
{
    return [this](const Archived<T>&) { Q_EMIT contentsChanged(); }; // also of half of it
}

void Archive::catchUp()
{
    m_writer->run([writer = m_writer.get()](Store& store) { catchUpIn(*writer, store); });
}

} // namespace callscope
