#include "app/archive/archivethread.h"

#include <utility>

namespace callscope {

ArchiveThread::ArchiveThread()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // a connection belongs to the thread that opened it, so that thread stays
}

ArchiveThread::~ArchiveThread()
{
    run([](std::unique_ptr<ArchiveStore>& store) { store.reset(); });
    m_pool.waitForDone();
}

void ArchiveThread::run(Work work)
{
    m_pool.start([this, work = std::move(work)] { work(m_store); });
}

void ArchiveThread::drop()
{
    m_pool.clear();
}

} // namespace callscope
