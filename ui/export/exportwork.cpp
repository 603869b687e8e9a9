#include "ui/export/exportwork.h"

#include "app/archive/archivestore.h"
#include "app/lookup/archivedresult.h"
#include "app/lookup/savedcalls.h"
#include "app/wording/archivetext.h"
#include "ui/export/exportfile.h"
#include "ui/print/callimage.h"
#include "ui/print/pdffile.h"

#include <QFileInfo>
#include <QImageWriter>

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
    switch (m_order.format) {
    case share::Format::Pdf: return writePdf(read);
    case share::Format::Png: return writePictures(read);
    default: return writeText(read);
    }
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

ExportEnd ExportWork::writePdf(const Read& read)
{
    ExportFile file(m_order.path);
    if (!file.open())
        return failed(file.problem());
    PdfFile pdf(file.device(), m_order.manner, m_order.expected);
    bool ok = true;
    const auto written = forEach(read, [&](const LookUpResult& result) { return ok = pdf.add(outgoing(result)); });
    if (!written)
        return failed(written.error());
    if (isCancelled())
        return {};
    return ok && pdf.end() && file.commit() ? finished(m_order.path) : failed(file.problem());
}

ExportEnd ExportWork::writePictures(const Read& read)
{
    std::vector<std::unique_ptr<ExportFile>> files; // none under its name before all are made
    if (const auto end = addPictures(read, files))
        return *end;
    for (const auto& file : files) {
        if (!file->commit())
            return failed(file->problem());
    }
    return finished(files.empty() ? m_order.path : files.front()->path());
}

std::optional<ExportEnd> ExportWork::addPictures(const Read& read, std::vector<std::unique_ptr<ExportFile>>& files)
{
    QString problem;
    const auto written = forEach(read, [&](const LookUpResult& result) {
        const QString path = picturePath(qsizetype(files.size()));
        if (m_order.expected > 1 && QFileInfo::exists(path)) // nobody was asked about this name
            problem = tr("%1 is there already. Choose another name, or another folder.").arg(path);
        auto& file = files.emplace_back(std::make_unique<ExportFile>(path));
        if (!problem.isEmpty() || !file->open()) {
            problem = problem.isEmpty() ? file->problem() : problem;
            return false;
        }
        QImageWriter png(file->device(), "png");
        if (!png.write(callImage(outgoing(result), m_order.manner)))
            problem = file->problem();
        return problem.isEmpty();
    });
    if (!written)
        return failed(written.error());
    if (!problem.isEmpty())
        return failed(problem);
    return isCancelled() ? std::optional(ExportEnd()) : std::nullopt;
}

QString ExportWork::picturePath(qsizetype index) const
{
    if (m_order.expected <= 1)
        return m_order.path;
    const QFileInfo file(m_order.path);
    return QStringLiteral("%1/%2-%3.%4").arg(file.path(), file.completeBaseName()).arg(index + 1, 4, 10, QLatin1Char('0')).arg(share::suffixOf(share::Format::Png));
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
