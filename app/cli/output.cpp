#include "app/cli/output.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace callscope {

namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

} // namespace

QString Output::fileProblem() const
{
    return OutputWords::tr("%1 cannot be written: %2").arg(m_path, m_file->errorString());
}

QString Output::open()
{
    if (m_path.isEmpty())
        return {};
    m_file.emplace(m_path);
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
    if (!m_ok)
        m_file->cancelWriting();
    else if (!m_file->commit())
        fail(fileProblem());
}

void Output::fail(const QString& sentence)
{
    m_ok = false;
    console::say(sentence);
}

} // namespace callscope
