#include "ui/export/exportwork.h"

#include "app/archive/archivestore.h"
#include "app/lookup/archivedresult.h"
#include "app/lookup/savedcalls.h"
#include "app/wording/archivetext.h"
#include "ui/export/exportfile.h"
#include "ui/export/paintedfiles.h"

#include <utility>

namespace callscope {

ExportEnd ExportWork::run(const QString& archivePath, const QList<SavedCall>& saved)
{
    if (!m_order.calls || archivePath.isEmpty())
        return runWith([rest = saved]() mutable { return std::exchange(rest, {}); });
    std::optional<ArchiveError> notice;
    const auto store = ArchiveStore::open(archivePath, &notice);
    if (!store || notice)
        return failed(notice ? *notice : store.error());
    if (const auto still = (*store)->holdStill(); !still)
        return failed(still.error());
    return runWith([&store = **store, &cursor = *m_order.calls] { return store.read(cursor); });
}

ExportEnd ExportWork::runWith(const Read& read)
{
    return share::isPainted(m_order.format) ? paint(read) : writeText(read);
}

ExportEnd ExportWork::writeText(const Read& read)
{
    ExportFile file(m_order.path);
    const auto write = [&](const QByteArray& bytes, qsizetype calls) {
        if (isCancelled() || !file.write(bytes))
            return false;
        m_watch->done += calls;
        return true;
    };
    bool ok = file.open() && write(writer(true).begin(), 0);
    const bool hasResults = !m_order.results.isEmpty();
    if (ok && hasResults)
        ok = write(format(m_order.results, true), m_order.results.size());
    if (ok) {
        const auto written = writeSavedCalls({
            .read = read,
            .format = [&](const QList<LookUpResult>& results, bool isFirst) { return format(results, isFirst && !hasResults); },
            .write = [&](const QByteArray& bytes, qsizetype calls) { return ok = write(bytes, calls); },
            .ringTimeoutSeconds = m_order.manner.ringTimeoutSeconds});
        if (!written)
            return failed(written.error());
    }
    if (isCancelled())
        return {};
    if (!ok || !write(writer(m_watch->done == 0).end(), 0) || !file.commit())
        return isCancelled() ? ExportEnd() : failed(file.problem());
    return finished(m_order.path);
}

ExportEnd ExportWork::paint(const Read& read)
{
    PaintedFiles files(m_order.path, m_order.format, m_order.manner, m_order.expected);
    bool ok = files.open();
    if (ok) {
        const auto painted = forEach(read, [&](const LookUpResult& result) { return ok = files.add(outgoing(result)); });
        if (!painted)
            return failed(painted.error());
    }
    if (isCancelled())
        return {};
    return ok && files.finish() ? finished(files.firstPath()) : failed(files.problem());
}

Archived<void> ExportWork::forEach(const Read& read, const std::function<bool(const LookUpResult&)>& each)
{
    const auto one = [&](const LookUpResult& result) {
        if (isCancelled() || !each(result))
            return false;
        ++m_watch->done;
        return true;
    };
    for (const LookUpResult& result : std::as_const(m_order.results)) {
        if (!one(result))
            return {};
    }
    for (;;) {
        const auto calls = read();
        if (!calls)
            return failure(calls.error());
        if (calls->isEmpty())
            return {};
        for (const SavedCall& call : *calls) {
            if (!one(savedResultOf(call, m_order.manner.ringTimeoutSeconds)))
                return {};
        }
    }
}

share::CallWriter ExportWork::writer(bool isFirst) const
{
    return {m_order.format, m_order.manner, {.byteOrderMark = m_order.byteOrderMark, .oneLineEach = m_order.isSingle(), .continues = !isFirst}};
}

QByteArray ExportWork::format(const QList<LookUpResult>& results, bool isFirst) const
{
    share::CallWriter calls = writer(isFirst);
    QByteArray bytes;
    for (const LookUpResult& result : results)
        bytes += calls.call(outgoing(result));
    return bytes;
}

share::Outgoing ExportWork::outgoing(const LookUpResult& result) const
{
    return share::outgoing(result.outcome, result.asked, result.annotation, m_order.manner.language);
}

ExportEnd ExportWork::failed(const ArchiveError& error)
{
    return failed(wording::archiveError(error));
}

} // namespace callscope
