#include "app/cli/lookupkeeper.h"

#include "app/lookup/archivedresult.h"
#include "app/wording/archivetext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

#include <utility>

namespace callscope {

namespace {

struct Keeper {
    Q_DECLARE_TR_FUNCTIONS(LookUpKeeper)
};

} // namespace

LookUpKeeper::LookUpKeeper(QString path, Retention retention, QDateTime now)
    : m_path(std::move(path)), m_retention(retention), m_now(std::move(now))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_worker, [this] { open(); }, Qt::QueuedConnection);
}

LookUpKeeper::~LookUpKeeper()
{
    static_cast<void>(finish());
}

void LookUpKeeper::keep(const LookUpResult& result)
{
    if (auto seen = seenLookUpOf(result))
        QMetaObject::invokeMethod(&m_worker, [this, lookUp = std::move(*seen)] { store(lookUp); }, Qt::QueuedConnection);
}

QStringList LookUpKeeper::finish()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(&m_worker, [this] { close(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
    QStringList sentences;
    if (m_notice)
        sentences.append(wording::archiveError(*m_notice));
    if (m_error && m_lost > 0)
        sentences.append(wording::sentences({Keeper::tr("Not kept in the archive: %1 of the look-ups.").arg(m_lost), wording::archiveError(*m_error)}));
    else if (m_error)
        sentences.append(wording::archiveError(*m_error));
    return sentences;
}

void LookUpKeeper::open()
{
    auto store = ArchiveStore::open(m_path, &m_notice);
    if (store)
        m_store = std::move(*store);
    else
        failed(store.error());
}

void LookUpKeeper::store(const SeenLookUp& lookUp)
{
    if (!m_store) {
        ++m_lost;
        return;
    }
    const auto stored = m_store->store(lookUp);
    if (stored)
        return;
    ++m_lost;
    failed(stored.error());
    if (stored.error().kind == ArchiveError::Kind::Busy)
        m_store.reset(); // or each of the others would wait as long again
}

void LookUpKeeper::close()
{
    if (m_store && m_retention.kind == Retention::Kind::Days) {
        if (const auto kept = m_store->keepOnly(m_retention, m_now); !kept)
            failed(kept.error());
    }
    m_store.reset(); // on the thread that opened it
    m_thread.quit();
}

void LookUpKeeper::failed(const ArchiveError& error)
{
    if (!m_error)
        m_error = error;
}

} // namespace callscope
