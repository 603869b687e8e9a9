#include "ui/copy/callgatherer.h"

#include "app/lookup/savedreader.h"
#include "app/wording/sentences.h"

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

constexpr int mostAtOnce = 8; // an answer that is kept may be megabytes

} // namespace

QString GatheredCalls::remark() const
{
    QStringList sentences;
    if (leftOut > 0)
        sentences.append(CallGatherer::tr("%1 calls are the most that can be copied at once, the others are left out. An export takes as many as there are.").arg(CallGatherer::mostCalls));
    if (missing == 1)
        sentences.append(CallGatherer::tr("One call is left out: it is still being looked up, or gone."));
    else if (missing > 1)
        sentences.append(CallGatherer::tr("Calls that are still being looked up, or gone, are left out: %1").arg(missing));
    return wording::sentences(sentences);
}

CallGatherer::CallGatherer(Archive& archive, const CallListModel& calls, const QList<CallName>& names, qint64 ringTimeoutSeconds, QObject* parent)
    : QObject(parent), m_archive(archive), m_ringTimeoutSeconds(ringTimeoutSeconds)
{
    m_gathered.leftOut = std::max<qsizetype>(0, names.size() - mostCalls);
    for (const CallName& name : names.first(names.size() - m_gathered.leftOut)) {
        Wanted wanted;
        if (const int row = calls.find(name); row >= 0) {
            const CallListModel::Entry entry = calls.entry(row);
            wanted.key = entry.row.key;
            if (entry.result)
                wanted.result = *entry.result;
        }
        m_wanted.push_back(std::move(wanted));
    }
    QMetaObject::invokeMethod(this, &CallGatherer::readMore, Qt::QueuedConnection);
}

void CallGatherer::readMore()
{
    while (m_reading < mostAtOnce && m_next < m_wanted.size()) {
        const std::size_t index = m_next++;
        if (!m_wanted[index].result && m_wanted[index].key != 0)
            read(index);
    }
    if (m_reading > 0)
        return;
    for (Wanted& wanted : m_wanted) {
        if (wanted.result)
            m_gathered.calls.append(std::move(*wanted.result));
    }
    m_gathered.missing = qsizetype(m_wanted.size()) - m_gathered.calls.size();
    deleteLater();
    Q_EMIT gathered(m_gathered);
}

void CallGatherer::read(std::size_t index)
{
    ++m_reading;
    m_archive.call(m_wanted[index].key, this, [this, index](const Archived<ArchivedCall>& call) {
        if (!call)
            return wasRead(index, std::nullopt);
        readSaved(*call, m_ringTimeoutSeconds, this, [this, index, annotation = call->annotation](const std::optional<LookUpResult>& saved) {
            std::optional<LookUpResult> result = saved;
            if (result)
                result->annotation = annotation;
            wasRead(index, result);
        });
    });
}

void CallGatherer::wasRead(std::size_t index, const std::optional<LookUpResult>& result)
{
    m_wanted[index].result = result;
    --m_reading;
    readMore();
}

} // namespace callscope
