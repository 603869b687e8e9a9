#pragma once

#include "app/archive/archivestore.h"

#include <QThreadPool>

#include <functional>

namespace callscope {

//! One thread with one connection: does what it is given, in that order.
class ArchiveThread {
public:
    using Work = std::function<void(std::unique_ptr<ArchiveStore>& store)>;

    ArchiveThread();
    //! Waits until everything is done, and closes the connection on the thread that opened it.
    ~ArchiveThread();

    void run(Work work);
    //! What has not begun is not done any more.
    void drop();

private:
    QThreadPool m_pool;
    std::unique_ptr<ArchiveStore> m_store; // touched on the pool's one thread only
};

} // namespace callscope
