#include "app/cli/paintedoutput.h"

#include "app/cli/console.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace callscope {

namespace {

struct PaintedWords {
    Q_DECLARE_TR_FUNCTIONS(PaintedOutput)
};

constexpr int forEver = -1; // a page takes as long as it takes; a painter that ends is noticed

} // namespace

PaintedOutput::~PaintedOutput()
{
    if (m_painter.state() != QProcess::NotRunning)
        end(); // without the line that says that this was all: it saves nothing
}

QString PaintedOutput::painterPath(const QString& ownFolder)
{
    const QString name = QStringLiteral("callscope");
    const QString found = QStandardPaths::findExecutable(name, {ownFolder, QDir(ownFolder).filePath(QStringLiteral("../../ui"))});
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

QString PaintedOutput::open()
{
    Output target(path()); // leaves nothing
    return target.open();
}

bool PaintedOutput::start()
{
    m_started = true;
    const QString program = painterPath(QCoreApplication::applicationDirPath());
    if (program.isEmpty()) {
        console::say(PaintedWords::tr("%1 is painted by the desktop program, callscope, which is neither beside this one nor in PATH.").arg(path()));
        return false;
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")); // a server has no display
    m_painter.setProcessEnvironment(environment);
#endif
    m_painter.start(program, {QStringLiteral("--paint"), share::keyOf(m_format), QStringLiteral("--output"), path()});
    if (m_painter.waitForStarted(forEver))
        return true;
    console::say(PaintedWords::tr("%1 cannot be started: %2").arg(program, m_painter.errorString()));
    return false;
}

void PaintedOutput::write(const QByteArray& bytes)
{
    console::progress({});
    if (!isOk() || bytes.isEmpty())
        return;
    if (!m_started && !start())
        return fail({});
    m_painter.write(bytes);
    while (m_painter.bytesToWrite() > 0) {
        if (!m_painter.waitForBytesWritten(forEver))
            return fail(painterProblem());
    }
}

void PaintedOutput::finish()
{
    write("\n"); // the line that says that this was all
    if (isOk() && (!end() || m_painter.exitStatus() != QProcess::NormalExit || m_painter.exitCode() != 0))
        fail(painterProblem());
}

bool PaintedOutput::end()
{
    m_painter.closeWriteChannel();
    return m_painter.waitForFinished(forEver) || m_painter.state() == QProcess::NotRunning;
}

QString PaintedOutput::painterProblem()
{
    end();
    const QString said = QString::fromUtf8(m_painter.readAllStandardOutput()).trimmed();
    if (!said.isEmpty() && m_painter.exitStatus() == QProcess::NormalExit)
        return said;
    return wording::sentences({PaintedWords::tr("%1 could not be painted: callscope ended unexpectedly. Nothing was saved.").arg(path()),
                               QString::fromUtf8(m_painter.readAllStandardError()).trimmed()});
}

} // namespace callscope
