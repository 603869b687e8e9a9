// What a window takes with it: to the next start, or to the window that goes on in its place.
#include "ui/window/mainwindow.h"

#include "ui/call/callpane.h"
#include "ui/filter/filterbar.h"
#include "ui/window/archivedesk.h"
#include "ui/window/callidfield.h"
#include "ui/window/callkeeping.h"
#include "ui/window/calllistpanel.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/topbar.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSplitter>

namespace callscope {

void MainWindow::restore(const Settings& settings)
{
    const WindowMemory memory = WindowMemory::of(settings.object(Setting::Window));
    restoreGeometry(memory.geometry);
    m_splitter->restoreState(memory.splitter);
    m_pane->restoreColumns(memory.columns);
    m_listWanted = memory.list;
    m_remembered = memory.open;
    m_leaving->adopt(settings);
}

WindowMemory MainWindow::memory() const
{
    WindowMemory memory{.geometry = saveGeometry(), .splitter = m_splitter->saveState(), .columns = m_pane->columns(), .list = m_listWanted, .open = {}};
    if (const auto& shown = m_pane->result(); shown && shown->fileName.isEmpty())
        memory.open = callName(shown->sdkAppId, shown->callId);
    return memory;
}

MainWindow::Carried MainWindow::carry()
{
    m_keeping->flush();
    return {.desk = m_heldDesk, .settings = m_leaving->settings(), .memory = memory(), .shown = m_pane->result(), .kept = m_pane->kept(),
            .typed = m_bar->field()->wholeText(), .filter = m_panel->filter()->text(), .inPreferences = m_leaving->hasPreferencesOpen(),
            .focusInPreferences = m_leaving->focusInPreferences()};
}

void MainWindow::goOn(const Carried& carried)
{
    m_leaving->adopt(carried.settings);
    m_leaving->askForPseudonyms();
    m_archiveDesk->openNothing();
    restoreGeometry(carried.memory.geometry);
    m_splitter->restoreState(carried.memory.splitter);
    m_listWanted = carried.memory.list;
    m_panel->filter()->setText(carried.filter);
    m_bar->field()->setText(carried.typed);
    m_bar->setRunning(m_desk.isRunning());
    if (carried.shown)
        present(*carried.shown);
    if (carried.kept)
        m_pane->setKept(*carried.kept);
    if (carried.inPreferences)
        m_leaving->openPreferences(carried.focusInPreferences);
}

void MainWindow::remember()
{
    if (!m_tools.settings)
        return;
    m_tools.settings->update([memory = memory()](Settings& settings) { settings.set(Setting::Window, memory.toJson()); });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_keeping->flush(); // what was typed a moment ago is kept, too
    remember();
    QMainWindow::closeEvent(event);
}

//! On a small screen, or at a large scale, the usual size is more than there is.
void MainWindow::fitToScreen()
{
    constexpr QSize frame(16, 48); // that a desktop draws around a window, at most
    const QRect room = screen()->availableGeometry();
    const QSize most = room.size() - frame;
    setMinimumSize(minimumSize().boundedTo(most));
    if (size().boundedTo(most) == size())
        return;
    resize(size().boundedTo(most));
    move(room.topLeft());
}

void MainWindow::comeForward(const QString& activation)
{
    if (!isVisible())
        fitToScreen();
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8()); // Wayland's plugin takes it from there
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace callscope
