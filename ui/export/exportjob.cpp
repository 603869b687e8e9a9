#include "ui/export/exportjob.h"

#include "app/wording/archivetext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <chrono>

namespace callscope {

namespace {

constexpr auto tick = std::chrono::milliseconds(100);

} // namespace

ExportJob::ExportJob(Archive& archive, ExportOrder order, QObject* parent) : QObject(parent), m_archive(archive), m_order(std::move(order))
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progress(m_watch->done, m_order.expected); });
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start()
{
    m_tick.start();
    if (!m_order.calls)
        return work({});
    m_archive.facts(this, [this](const Archived<ArchiveFacts>& facts) {
        if (!facts)
            return end({ExportEnd::Kind::Failed, 0, {}, wording::archiveError(facts.error())});
        if (!facts->path.isEmpty())
            return work(facts->path);
        m_cursor = std::make_shared<CallCursor>(*m_order.calls);
        collect();
    });
}

void ExportJob::cancel()
{
    m_watch->cancelled = true;
}

//! No other thread may read an archive in memory; it is as small as a copy of it.
void ExportJob::collect()
{
    m_archive.read(m_cursor, this, [this](const Archived<QList<SavedCall>>& calls) {
        if (!calls)
            return end({ExportEnd::Kind::Failed, 0, {}, wording::archiveError(calls.error())});
        if (calls->isEmpty() || m_watch->cancelled)
            return work({});
        m_saved += *calls;
        collect();
    });
}

void ExportJob::work(const QString& archivePath)
{
    const QPointer<ExportJob> job(this);
    QThreadPool* const pool = QThreadPool::globalInstance(); // which the program's end waits for
    pool->start([job, pool, archivePath, work = ExportWork(m_order, m_watch), saved = std::move(m_saved)]() mutable {
        pool->releaseThread(); // long and mostly waiting: others get their turn
        const ExportEnd ended = work.run(archivePath, saved);
        pool->reserveThread();
        QMetaObject::invokeMethod(qApp, [job, ended] {
            if (job)
                job->end(ended);
        }, Qt::QueuedConnection);
    });
}

void ExportJob::end(const ExportEnd& ended)
{
    m_tick.stop();
    switch (ended.kind) {
    case ExportEnd::Kind::Finished: Q_EMIT finished(ended.path, ended.count); break;
    case ExportEnd::Kind::Failed: Q_EMIT failed(ended.sentence); break;
    case ExportEnd::Kind::Cancelled: Q_EMIT cancelled(); break;
    }
}

} // namespace callscope
