#include "app/cli/console.h"

#include "app/share/redacted.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace callscope::console {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool standardErrorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void writeError(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool out(const QByteArray& bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0;
}

bool out(const QString& text)
{
    return out(text.toUtf8());
}

QString outProblem()
{
    const int reason = errno;
    if (reason == EPIPE)
        return {};
    return Console::tr("Cannot write to standard output: %1").arg(QString::fromStdString(std::generic_category().message(reason)));
}

void say(const QString& sentence)
{
    progress({});
    if (const QByteArray text = share::redactedWords(sentence).trimmed().toUtf8(); !text.isEmpty()) // it may repeat what was typed
        writeError(text + '\n');
}

ExitStatus refuse(const QString& sentence)
{
    say(sentence);
    return ExitStatus::Usage;
}

void progress(const QString& text)
{
    static const bool terminal = standardErrorIsTerminal();
    static bool shown = false;
    if (!terminal || (text.isEmpty() && !shown))
        return;
    writeError("\r\x1b[K" + text.toUtf8());
    shown = !text.isEmpty();
}

QByteArray readInput(qint64 maxBytes)
{
    // Until the end: a pipe hands over its text in pieces, and QFile::read() would return the first one.
    QByteArray bytes;
    std::array<char, 65536> piece;
    while (bytes.size() <= maxBytes) {
        const size_t got = std::fread(piece.data(), 1, piece.size(), stdin);
        if (got == 0)
            break;
        bytes.append(piece.data(), qsizetype(got));
    }
    return bytes.left(maxBytes + 1);
}

} // namespace callscope::console
