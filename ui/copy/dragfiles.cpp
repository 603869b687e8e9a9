#include "ui/copy/dragfiles.h"

#include "app/share/callwriter.h"
#include "app/share/redacted.h"
#include "ui/copy/copyform.h"

#include <QDir>
#include <QFile>
#include <QMimeData>

namespace callscope {

namespace {

constexpr qsizetype mostNameCharacters = 80;

QByteArray contentOf(const QList<LookUpResult>& calls, const share::Manner& manner)
{
    share::CallWriter writer(share::Format::JsonLines, manner);
    QByteArray bytes = writer.begin();
    for (const LookUpResult& call : calls)
        bytes += writer.call(share::outgoing(call.outcome, call.asked, call.annotation, manner.language));
    return share::redacted(bytes + writer.end());
}

} // namespace

std::unique_ptr<QMimeData> DragContent::mimeData() const
{
    auto data = flavours.mimeData();
    if (!path.isEmpty())
        data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

QString DragFiles::fileNameFor(const QList<LookUpResult>& calls)
{
    if (calls.size() != 1)
        return QStringLiteral("calls.jsonl");
    QString name;
    for (const QChar c : share::redactedWords(calls.first().callId).left(mostNameCharacters)) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
        name.append(plain ? c : QLatin1Char('_'));
    }
    return name.isEmpty() ? QStringLiteral("call.json") : QStringLiteral("call-%1.json").arg(name);
}

DragContent DragFiles::write(const QList<LookUpResult>& calls, const share::Manner& manner)
{
    DragContent content{{}, flavoursOf(CopyForm::Ticket, calls, manner), calls.size()};
    const QString number = QString::number(++m_number); // a folder each: another program may still be reading the last one
    QDir folder(m_folder.path());
    if (!m_folder.isValid() || !folder.mkdir(number))
        return content;
    QFile file(folder.filePath(number + QLatin1Char('/') + fileNameFor(calls)));
    const QByteArray bytes = contentOf(calls, manner);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush())
        content.path = file.fileName();
    return content;
}

} // namespace callscope
