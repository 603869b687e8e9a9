#include "app/cli/output.h"

#include "app/archive/archive.h"
#include "app/cli/console.h"
#include "app/share/filetarget.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace callscope {

namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

} // namespace

QString Output::fileProblem() const
{
    const QString why = m_file->error() != QFileDevice::OpenError && share::isDiskFull(m_path) ? OutputWords::tr("the disk is full") : m_file->errorString();
    return OutputWords::tr("%1 cannot be written: %2").arg(m_path, why);
}

QString Output::open()
{
    if (m_path.isEmpty())
        return {};
    if (QFileInfo::exists(m_path) && QFileInfo(m_path).canonicalFilePath() == QFileInfo(Archive::defaultPath()).canonicalFilePath())
        return OutputWords::tr("%1 is the archive itself. Give the file another name.").arg(m_path);
    if (share::isDevice(m_path))
        m_file = std::make_unique<QFile>(m_path);
    else
        m_file = std::make_unique<QSaveFile>(m_path);
    return m_file->open(QIODevice::WriteOnly) ? QString() : fileProblem();
}

void Output::write(const QByteArray& bytes)
{
    console::progress({});
    if (!m_ok || bytes.isEmpty())
        return;
    const bool written = m_file ? m_file->write(bytes) == bytes.size() : console::out(bytes);
    if (!written)
        fail(m_file ? fileProblem() : console::outProblem());
}

void Output::finish()
{
    if (!m_file)
        return;
    auto* const named = qobject_cast<QSaveFile*>(m_file.get());
    if (named && !m_ok)
        named->cancelWriting();
    else if (m_ok && !(named ? named->commit() : m_file->flush()))
        fail(fileProblem());
}

void Output::fail(const QString& sentence)
{
    m_ok = false;
    console::say(sentence);
}

} // namespace callscope
