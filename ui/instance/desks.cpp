#include "ui/instance/desks.h"

#include "app/profiles/settingsstore.h"
#include "ui/drop/windowdrop.h"
#include "ui/instance/firstpaint.h"
#include "ui/theme/themechoice.h"

#include <QDir>
#include <QLocale>

#include <utility>

namespace callscope {

namespace {

//! What is not a look-up: those wait in the window itself.
void tell(MainWindow& window, const CommandLine& line)
{
    if (!line.problem.isEmpty())
        window.say(line.problem);
    if (!line.files.isEmpty())
        WindowDrop::dropOn(window, line.files);
}

} // namespace

Desks::Desks(wording::Translations& words, ThemeChoice& theme, QObject* parent) : QObject(parent), m_words(words), m_theme(theme) {}

Desks::~Desks() = default;

void Desks::answer(const QStringList& words, const QString& activation)
{
    const auto line = CommandLine::parse(words, QDir::root()); // whoever asks has another working directory
    CommandLine refused;
    if (!line)
        refused.problem = line.error();
    open(line ? *line : refused, activation);
}

void Desks::open(const CommandLine& line, const QString& activation)
{
    Place& place = line.demo ? m_demo : m_own;
    if (!place.desk)
        return put(place, line, activation);
    MainWindow& window = place.desk->window();
    window.comeForward(activation);
    if (!line.callIds.isEmpty() || !line.profileName.isEmpty())
        window.lookUpWhenReady({line.callIds, line.demo ? QString() : line.profileName, line.profileFromLink});
    if (place.started)
        tell(window, line);
    else
        place.waiting.append(line);
}

void Desks::put(Place& place, const CommandLine& line, const QString& activation)
{
    place.desk = line.demo ? makeDemo(line) : makeOwn(line);
    place.waiting = {line};
    connect(place.desk.get(), &Desk::demoRequested, this, [this] {
        CommandLine demo;
        demo.demo = true;
        open(demo);
    });
    MainWindow& window = place.desk->window();
    new FirstPaint(window, [this, &place] { started(place); }); // owned by the window
    window.comeForward(activation);
}

void Desks::started(Place& place)
{
    place.desk->start();
    place.started = true;
    for (const CommandLine& line : std::exchange(place.waiting, {}))
        tell(place.desk->window(), line);
}

std::unique_ptr<Desk> Desks::makeOwn(const CommandLine& line)
{
    // One small file is read before the window is there: it says what that looks like, and whether anything is ever written.
    const SettingsStore::Loaded settings = SettingsStore().load();
    adopt(settings.value_or(Settings()));
    std::unique_ptr<Desk> desk = makeUserDesk(line, settings);
    connect(desk.get(), &Desk::settingsAdopted, this, &Desks::adopt);
    return desk;
}

std::unique_ptr<Desk> Desks::makeDemo(const CommandLine& line)
{
    const bool alone = !m_own.desk; // or the demo would change how the person's own window looks
    if (alone)
        adopt(Settings());
    std::unique_ptr<Desk> desk = makeDemoDesk(line);
    if (alone)
        connect(desk.get(), &Desk::settingsAdopted, this, &Desks::adopt);
    return desk;
}

void Desks::adopt(const Settings& settings)
{
    m_theme.apply(settings.text(Setting::Theme));
    if (languageOf(settings) == m_words.language())
        return;
    m_words.setLanguage(languageOf(settings));
    for (const Place* place : {&m_own, &m_demo}) {
        if (place->desk) // later: it is a window of this desk that tells
            QMetaObject::invokeMethod(place->desk.get(), &Desk::renewWindow, Qt::QueuedConnection);
    }
}

wording::Language Desks::languageOf(const Settings& settings)
{
    return wording::languageOf(settings.text(Setting::Language)).value_or(wording::languageFor(QLocale::system()));
}

} // namespace callscope
