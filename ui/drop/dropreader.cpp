#include "ui/drop/dropreader.h"

#include "app/wording/recordfiletext.h"
#include "app/wording/sentences.h"
#include "ui/copy/inpool.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace callscope {

namespace {

constexpr qsizetype mostSentences = 3; // a label's, not a report's

struct Read {
    QList<LookUpResult> results;
    QStringList sentences;
};

Result<RecordFile, RecordFileProblem> readFile(const QString& path, const QString& name, const JudgeContext& context)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would never end
        return failure(RecordFileProblem{.kind = RecordFileProblem::Kind::Unreadable, .detail = DropReader::tr("it is not a file")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(RecordFileProblem{.kind = RecordFileProblem::Kind::Unreadable, .detail = file.errorString()});
    const QByteArray bytes = file.read(maxRecordFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(RecordFileProblem{.kind = RecordFileProblem::Kind::Unreadable, .detail = file.errorString()});
    return readRecordFile(bytes, name, context.now, context.ringTimeoutSeconds);
}

Read readAll(const QStringList& paths, const JudgeContext& context)
{
    Read read;
    for (const QString& path : paths.first(std::min(paths.size(), DropReader::mostFiles))) {
        const QString name = QFileInfo(path).fileName();
        const auto file = readFile(path, name, context);
        if (!file) {
            read.sentences.append(wording::recordFileProblem(file.error(), name));
            continue;
        }
        read.results += file->results;
        if (const QString leftOut = wording::recordFileLeftOut(file->leftOut, name); !leftOut.isEmpty())
            read.sentences.append(leftOut);
    }
    if (paths.size() > DropReader::mostFiles)
        read.sentences.append(DropReader::tr("The first %1 files were read, the others are left out.").arg(DropReader::mostFiles));
    return read;
}

QString joined(const QStringList& sentences)
{
    QStringList shown = sentences.first(std::min(sentences.size(), mostSentences));
    if (shown.size() < sentences.size())
        shown.append(DropReader::tr("Files with other troubles: %1").arg(sentences.size() - shown.size()));
    return wording::sentences(shown);
}

} // namespace

DropReader::DropReader(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {}

void DropReader::read(const QStringList& paths)
{
    const int number = ++m_number;
    inPool<Read>([paths, context = JudgeContext{{}, m_clock(), m_ringTimeoutSeconds}] { return readAll(paths, context); }, this, [this, number](const Read& read) {
        if (number != m_number)
            return;
        if (read.results.isEmpty())
            Q_EMIT failed(joined(read.sentences));
        else
            Q_EMIT records(read.results, joined(read.sentences));
    });
}

} // namespace callscope
