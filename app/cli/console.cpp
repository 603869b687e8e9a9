#include "app/cli/console.h"

#include <QFile>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace callscope::console {

namespace {

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

void say(const QString& sentence)
{
    progress({});
    writeError(sentence.trimmed().toUtf8() + '\n');
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
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(maxBytes + 1) : QByteArray();
}

} // namespace callscope::console
