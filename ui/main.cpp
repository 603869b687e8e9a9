#include "app/profiles/memoryguard.h"
#include "app/profiles/settingsstore.h"
#include "app/wording/language.h"
#include "ui/commandline.h"
#include "ui/desk.h"
#include "ui/export/paintcommand.h"
#include "ui/instance/singleinstance.h"
#include "ui/theme/fontwarmup.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/readablepalette.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <cstdio>

using namespace callscope;

namespace {

enum ExitStatus { Fine = 0, Failed = 1, Usage = 2 };

int print(std::FILE* stream, const QString& text, ExitStatus status)
{
    std::fputs(text.toUtf8().constData(), stream);
    return status;
}

//! Starts a desk once its window has been painted: nobody should wait for a disk or a socket to see it.
class AfterFirstPaint : public QObject {
public:
    explicit AfterFirstPaint(Desk& desk) : QObject(&desk.window()), m_desk(desk) { desk.window().installEventFilter(this); }

protected:
    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { m_desk.start(); });
        }
        return QObject::eventFilter(window, event);
    }

private:
    Desk& m_desk;
};

void open(Desk& desk)
{
    new AfterFirstPaint(desk); // owned by the window
    desk.window().show();
}

MainWindow::Wish wishOf(const CommandLine& line)
{
    return {line.callIds, line.profileName, line.profileFromLink};
}

wording::Language languageOf(const Settings& settings)
{
    return wording::languageOf(settings.text(Setting::Language)).value_or(wording::languageFor(QLocale::system()));
}

//! For callscope-cli, which says the sentence in English like all of its own.
int paint(int& argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    wording::Translations words;
    words.setLanguage(wording::Language::English);
    const auto command = PaintCommand::of(QGuiApplication::arguments().mid(1));
    if (!command)
        return print(stderr, CommandLine::usage(), Usage);
    QFile lines;
    const QString problem = lines.open(stdin, QIODevice::ReadOnly) ? command->run(lines) : lines.errorString();
    return print(stdout, problem, problem.isEmpty() ? Fine : Failed);
}

//! What a later start, a link or the desktop asks of the window that is there.
void answer(MainWindow& window, const QStringList& words, const QString& activation)
{
    window.comeForward(activation);
    const auto line = CommandLine::parse(words);
    if (!line)
        window.say(line.error());
    else if (line->demo)
        Q_EMIT window.demoRequested();
    else if (!line->callIds.isEmpty() || !line->profileName.isEmpty())
        window.lookUpWhenReady(wishOf(*line));
}

} // namespace

int main(int argc, char* argv[])
{
    keepMemoryOffDisk();
    if (argc > 1 && qstrcmp(argv[1], "--paint") == 0)
        return paint(argc, argv);
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

    const auto line = CommandLine::parse(QApplication::arguments().mid(1));
    if (!line)
        return print(stderr, line.error() + QLatin1Char('\n') + CommandLine::usage(), Usage);
    if (line->help)
        return print(stdout, CommandLine::usage(), Fine);
    if (line->version)
        return print(stdout, QStringLiteral("callscope " CALLSCOPE_VERSION "\n"), Fine);

    SingleInstance instance(QApplication::desktopFileName() + (line->demo ? QStringLiteral(".Demo") : QString()));
    if (!line->newInstance && instance.handOver(QApplication::arguments().mid(1)))
        return Fine;

    // One small file is read before the window is there: it says what that looks like, and whether anything is ever written.
    const SettingsStore::Loaded settings = line->demo ? SettingsStore::Loaded(Settings()) : SettingsStore().load();
    words.setLanguage(languageOf(settings.value_or(Settings())));
    theme->apply(settings.value_or(Settings()).text(Setting::Theme));

    std::unique_ptr<Desk> demo;
    const std::unique_ptr<Desk> first = line->demo ? makeDemoDesk(*line) : makeUserDesk(*line, settings);
    const auto adopt = [&](const Settings& set) {
        theme->apply(set.text(Setting::Theme));
        if (languageOf(set) == words.language())
            return;
        words.setLanguage(languageOf(set));
        for (Desk* desk : {first.get(), demo.get()}) {
            if (desk) // later: it is a window of this desk that tells
                QMetaObject::invokeMethod(desk, &Desk::renewWindow, Qt::QueuedConnection);
        }
    };
    QObject::connect(first.get(), &Desk::settingsAdopted, &application, adopt);
    QObject::connect(first.get(), &Desk::demoRequested, &application, [&] {
        if (!demo) {
            demo = makeDemoDesk({});
            open(*demo);
        }
        demo->window().comeForward({});
    });
    QObject::connect(&instance, &SingleInstance::asked, first.get(),
                     [&first](const QStringList& later, const QString& activation) { answer(first->window(), later, activation); });
    open(*first);
    return QApplication::exec();
}
