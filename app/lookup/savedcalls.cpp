#include "app/lookup/savedcalls.h"

#include "app/lookup/archivedresult.h"

#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <deque>
#include <future>
#include <memory>

namespace callscope {

namespace {

constexpr qsizetype inCache = 32; // results that a processor holds on to, some kilobytes each

//! What was read and is not written yet.
class Formatting {
public:
    explicit Formatting(const SavedCallsWriting& writing) : m_writing(writing) { m_pool.setMaxThreadCount(threads); }
    ~Formatting() { m_pool.clear(); } // what has begun is waited for: it uses what the caller lent

    void add(QList<SavedCall> calls)
    {
        const qsizetype count = calls.size();
        const auto task = std::make_shared<std::packaged_task<QByteArray()>>( // a pool's work is copied, a task is not
            [calls = std::move(calls), isFirst = m_isFirst, &writing = m_writing] {
                QByteArray bytes;
                for (qsizetype from = 0; from < calls.size(); from += inCache) {
                    QList<LookUpResult> results;
                    results.reserve(inCache);
                    for (qsizetype i = from; i < qMin(from + inCache, calls.size()); ++i)
                        results.append(savedResultOf(calls[i], writing.ringTimeoutSeconds));
                    bytes += writing.format(results, isFirst && from == 0);
                }
                return bytes;
            });
        m_isFirst = false;
        m_waiting.push_back({count, task->get_future()});
        m_pool.start([task] { (*task)(); });
    }

    //! Writes what is ready. \param most that may wait still  \return false: no further
    bool write(size_t most)
    {
        using namespace std::chrono_literals;
        while (!m_waiting.empty() && (m_waiting.size() > most || m_waiting.front().bytes.wait_for(0s) == std::future_status::ready)) {
            Waiting next = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!m_writing.write(next.bytes.get(), next.calls))
                return false;
        }
        return true;
    }

    const int threads = QThread::idealThreadCount();

private:
    struct Waiting {
        qsizetype calls;
        std::future<QByteArray> bytes;
    };

    const SavedCallsWriting& m_writing;
    std::deque<Waiting> m_waiting;
    bool m_isFirst = true;
    QThreadPool m_pool;
};

} // namespace

Archived<void> writeSavedCalls(const SavedCallsWriting& writing)
{
    Formatting formatting(writing);
    for (;;) {
        auto calls = writing.read();
        const bool ends = !calls || calls->isEmpty();
        if (!ends)
            formatting.add(std::move(*calls));
        const bool goesOn = formatting.write(ends ? 0 : size_t(2 * formatting.threads));
        if (!calls)
            return failure(calls.error());
        if (ends || !goesOn)
            return {};
    }
}

} // namespace callscope
