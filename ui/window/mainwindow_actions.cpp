// What the menus and shortcuts of the window do; how it is built and what it shows stands in mainwindow.cpp.
#include "ui/window/mainwindow.h"

#include "ui/call/callcontent.h"
#include "ui/call/callpane.h"
#include "ui/call/facttable.h"
#include "ui/profiles/profiledesk.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/callidfield.h"
#include "ui/window/calllistpanel.h"
#include "ui/window/calllistview.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/topbar.h"

#include <utility>

namespace callscope {

namespace {

//! The area itself, or the first of what stands in it; null where nothing does.
QWidget* firstForKeys(QWidget* area)
{
    QWidget* each = area;
    do {
        if ((each == area || area->isAncestorOf(each)) && (each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled())
            return each;
        each = each->nextInFocusChain();
    } while (each != area);
    return nullptr;
}

} // namespace

void MainWindow::focusField()
{
    m_bar->field()->setFocus(Qt::ShortcutFocusReason);
    m_bar->field()->selectAll();
}

void MainWindow::pasteAndLookUp()
{
    if (m_bar->field()->pasteClipboard())
        lookUp();
}

void MainWindow::lookUp()
{
    const QString text = m_bar->field()->wholeText();
    if (!text.isEmpty() && text == std::exchange(m_refusedText, {}))
        m_desk.lookUpExactly(text);
    else
        m_desk.lookUpText(text);
}

void MainWindow::lookUpAgain()
{
    const auto& shown = m_pane->result();
    if (shown && shown->profileId.isEmpty()) // of a file: nobody asked before
        m_desk.lookUp({shown->callId});
    else if (shown)
        m_desk.lookUpAgain(shown->callId, shown->profileId);
}

void MainWindow::cancel()
{
    m_desk.cancel();
}

void MainWindow::showList(bool visible)
{
    m_listWanted = visible;
    Q_EMIT listShown(visible);
    const bool firstStart = m_desk.profiles().profiles.isEmpty() && m_desk.calls().rowCount() == 0;
    m_panel->setVisible(visible && !firstStart); // which shows two choices and nothing else
}

void MainWindow::showResponse()
{
    if (m_pane->content())
        m_pane->content()->showResponseTab();
}

void MainWindow::swapZones()
{
    const share::Zones zones = m_leaving->manner().zones;
    m_leaving->setZones({zones.second, zones.local});
    m_pane->setZones(m_leaving->manner().zones);
}

void MainWindow::timelineToFit()
{
    if (m_pane->content())
        m_pane->content()->timeline()->setMode(TimelineMode::Fit);
}

void MainWindow::timelineToScale()
{
    if (m_pane->content())
        m_pane->content()->timeline()->setMode(TimelineMode::ToScale);
}

void MainWindow::nextArea()
{
    cycleFocus(1);
}

void MainWindow::previousArea()
{
    cycleFocus(-1);
}

//! Bar, list, and what the pane shows: timeline, facts, people.
void MainWindow::cycleFocus(int step)
{
    using Area = QPair<QWidget*, QWidget*>; // and what of it takes the keys
    QList<Area> areas{Area(m_bar, m_bar->field()), Area(m_panel, m_list)};
    const QList<QWidget*> shown = m_pane->areas();
    for (QWidget* area : shown)
        areas.append(Area(area, firstForKeys(area)));
    areas.removeIf([](const Area& area) { return !area.second || !area.second->isVisible() || !area.second->isEnabled(); });
    qsizetype at = step > 0 ? -1 : 0; // from nowhere: the first or the last one
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (areas[i].second->hasFocus() || areas[i].first->isAncestorOf(focusWidget()))
            at = i;
    }
    if (!areas.isEmpty())
        areas[(at + step + areas.size()) % areas.size()].second->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::addProfile()
{
    m_profileDesk->add();
}

void MainWindow::editProfile()
{
    if (const Profile* profile = m_desk.currentProfile())
        m_profileDesk->edit(profile->id);
    else
        addProfile();
}

void MainWindow::manageProfiles()
{
    m_profileDesk->manage();
}

void MainWindow::testConnection()
{
    if (const Profile* profile = m_desk.currentProfile())
        m_profileDesk->testConnection(profile->id);
    else
        addProfile();
}

void MainWindow::importProfiles()
{
    m_profileDesk->importProfiles();
}

void MainWindow::exportProfiles()
{
    m_profileDesk->exportProfiles();
}

} // namespace callscope
