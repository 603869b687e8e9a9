#include "app/profiles/memoryguard.h"
#include "app/wording/language.h"
#include "ui/commandline.h"
#include "ui/export/paintcommand.h"
#include "ui/instance/desks.h"
#include "ui/instance/singleinstance.h"
#include "ui/instance/termination.h"
#include "ui/theme/fontwarmup.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/readablepalette.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace callscope;

namespace {

enum ExitStatus { Fine = 0, Failed = 1, Usage = 2 };

int print(std::FILE* stream, const QString& text, ExitStatus status)
{
    std::fputs(text.toUtf8().constData(), stream);
    return status;
}

//! For callscope-cli, which speaks the system's language, too.
int paint(int& argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    wording::Translations words;
    words.setLanguage(wording::languageFor(QLocale::system()));
    const auto command = PaintCommand::of(QGuiApplication::arguments().mid(1));
    if (!command)
        return print(stderr, CommandLine::usage(), Usage);
    QFile lines;
    const QString problem = lines.open(stdin, QIODevice::ReadOnly) ? command->run(lines) : lines.errorString();
    return print(stdout, problem, problem.isEmpty() ? Fine : Failed);
}

using ReadLine = Result<CommandLine, QString>;

bool needsAWindow(const ReadLine& line)
{
    return line && !line->help && !line->version;
}

//! What needs no window.
int answerInTerminal(const ReadLine& line)
{
    if (!line)
        return print(stderr, line.error() + QLatin1Char('\n') + CommandLine::usage(), Usage);
    return print(stdout, line->help ? CommandLine::usage() : QStringLiteral("callscope " CALLSCOPE_VERSION "\n"), Fine);
}

//! Who asks for help may have no display, without which an application with windows cannot even be made.
std::optional<int> answeredWithoutDisplay(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    words = CommandLine::withoutQtOptions(words);
    if (needsAWindow(CommandLine::parse(words)))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    wording::Translations language;
    language.setLanguage(wording::languageFor(QLocale::system()));
    return answerInTerminal(CommandLine::parse(words)); // again: now in that language
}

//! What the bus started is told next what to open; where nobody tells it, it is an ordinary start.
void openUnlessAsked(Desks& desks)
{
    constexpr int soonMs = 3000;
    QTimer::singleShot(soonMs, &desks, [&desks] {
        if (desks.isEmpty())
            desks.open({});
    });
}

} // namespace

int main(int argc, char* argv[])
{
    keepMemoryOffDisk();
    if (argc > 1 && qstrcmp(argv[1], "--paint") == 0)
        return paint(argc, argv);
    if (const auto status = answeredWithoutDisplay(argc, argv))
        return *status;
    FontWarmUp fonts;
    QApplication application(argc, argv);
    fonts.ready();
    QApplication::setApplicationName(QStringLiteral("callscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Callscope"));
    QApplication::setApplicationVersion(QStringLiteral(CALLSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.callscope.Callscope"));
    QApplication::setWindowIcon(icons::application());
    new ReadablePalette(&application); // owned by it
    auto* motion = new Motion(&application); // the same
    auto* theme = new ThemeChoice(*motion, &application);
    wording::Translations words;
    words.setLanguage(wording::languageFor(QLocale::system()));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    closeWindowsOnTermination(&application);

    const auto line = CommandLine::parse(QApplication::arguments().mid(1));
    if (!needsAWindow(line)) // an option that Qt takes on some displays only
        return answerInTerminal(line);

    Desks desks(words, *theme);
    SingleInstance instance(QApplication::desktopFileName() + (line->demo ? QStringLiteral(".Demo") : QString()));
    QObject::connect(&instance, &SingleInstance::asked, &desks, &Desks::answer);
    if (!line->newInstance && instance.handOver(line->handOver))
        return Fine;
    if (line->service && instance.isReachable())
        openUnlessAsked(desks);
    else
        desks.open(*line);
    return QApplication::exec();
}
