#include "ui/notify/lookupteller.h"

#include "app/tencent/errorcatalogue.h"
#include "app/wording/archivetext.h"
#include "app/wording/sentences.h"
#include "ui/notify/notifier.h"
#include "ui/window/calldesk.h"

#include <utility>

namespace callscope {

namespace {

constexpr qint64 longMs = 3000; // by then the status line says how long it has been, and who waits may have turned away

} // namespace

LookUpTeller::LookUpTeller(CallDesk& desk, Notifier& notifier, QObject* parent) : QObject(parent), m_notifier(notifier)
{
    connect(&desk, &CallDesk::started, this, [this] {
        if (!m_since.isValid())
            m_since.start();
    });
    connect(&desk, &CallDesk::ended, this, &LookUpTeller::count);
    connect(&desk, &CallDesk::allEnded, this, &LookUpTeller::tell);
}

void LookUpTeller::count(const LookUpResult& result)
{
    if (!result.outcome && result.outcome.error().kind == ApiError::Kind::Cancelled)
        return; // who cancels knows
    if (result.outcome)
        ++m_found;
    else if (isNotFound(result.outcome.error()))
        ++m_notFound;
    else
        ++m_failed;
}

void LookUpTeller::tell()
{
    const int found = std::exchange(m_found, 0);
    const int notFound = std::exchange(m_notFound, 0);
    const int failed = std::exchange(m_failed, 0);
    const int ended = found + notFound + failed;
    const bool tookLong = m_since.isValid() && m_since.elapsed() >= longMs;
    m_since.invalidate();
    if (ended == 0 || (ended == 1 && !tookLong))
        return;
    QStringList told{tr("Found: %1.").arg(wording::callCount(found))};
    if (notFound > 0)
        told.append(tr("Not found: %1.").arg(wording::callCount(notFound)));
    if (failed > 0)
        told.append(tr("Failed: %1.").arg(wording::callCount(failed)));
    m_notifier.tell(tr("The look-up has ended"), wording::sentences(told));
}

} // namespace callscope
