// What was seen before: what the window does with the archive's answers, and asks of it.
#include "ui/window/mainwindow.h"

#include "app/lookup/retentionsetting.h"
#include "app/wording/archivetext.h"
#include "ui/archive/archivedialog.h"
#include "ui/call/callcontent.h"
#include "ui/call/callpane.h"
#include "ui/copy/copyasmenu.h"
#include "ui/filter/filterbar.h"
#include "ui/notify/notifier.h"
#include "ui/theme/icons.h"
#include "ui/window/archivecare.h"
#include "ui/window/archivedesk.h"
#include "ui/window/callkeeping.h"
#include "ui/window/calllistpanel.h"
#include "ui/window/calllistview.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QMenu>

namespace callscope {

void MainWindow::connectArchive()
{
    connect(m_list, &CallListView::chosen, m_archiveDesk, &ArchiveDesk::open);
    connect(m_list, &CallListView::menuRequested, this, &MainWindow::showListMenu);
    connect(m_list, &CallListView::forgetRequested, m_keeping, &CallKeeping::forget);
    connect(&m_desk.calls(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_desk.calls().rowCount() > 0) // there is something to see, even without a profile
            showList(m_listWanted);
    });
    connect(m_archiveDesk, &ArchiveDesk::opened, this, [this](const LookUpResult& result, const ArchivedCall& call) {
        present(result);
        m_pane->setKept(call);
    });
    connect(m_archiveDesk, &ArchiveDesk::openedUnkept, this, &MainWindow::present);
    connect(m_archiveDesk, &ArchiveDesk::slow, m_pane, &CallPane::setStale);
    connect(m_archiveDesk, &ArchiveDesk::failedToRead, this, [this](const ArchiveError& error) { say(wording::archiveError(error)); });
    connect(m_archiveDesk, &ArchiveDesk::copyFound, this, &MainWindow::presentCopy);
    connect(m_archiveDesk, &ArchiveDesk::noCopy, this, &MainWindow::fail);
    connect(m_archiveDesk, &ArchiveDesk::stored, this, &MainWindow::wasStored);
    connect(m_archiveDesk, &ArchiveDesk::notStored, this, [this](const LookUpResult& result, const ArchiveError& error) {
        const QString why = tr("The look-up is not saved: %1").arg(wording::archiveError(error));
        if (shows(result) && !m_pane->kept())
            m_pane->setNotKept(why);
        say(why);
    });
    connect(m_archiveDesk, &ArchiveDesk::readAnew, this, [this](const ArchivedCall& call) {
        const auto& shown = m_pane->result();
        if (shown && callName(shown->sdkAppId, shown->callId) == callName(call.row.sdkAppId, call.row.callId))
            m_pane->setKept(call);
    });
    connect(m_keeping, &CallKeeping::said, this, &MainWindow::say);
    connect(m_keeping, &CallKeeping::nothingLeft, this, &MainWindow::showNothing);
    connect(m_keeping, &CallKeeping::nextWanted, this, [this](const CallName& name) {
        m_list->showCurrent(name);
        m_archiveDesk->open(name);
    });
    connect(m_care, &ArchiveCare::said, this, &MainWindow::say);
    connect(m_pane, &CallPane::refetchRequested, this, &MainWindow::lookUpAgain);
    connect(m_pane, &CallPane::explanationRequested, this, &MainWindow::explain);
    connect(m_pane, &CallPane::lookUpChosen, this, [this](const KeptLookUp& lookUp) { m_archiveDesk->openLookUp(lookUp.lookUp); });
}

void MainWindow::start()
{
    m_care->start();
    m_leaving->askForPseudonyms(); // answered behind the opening
    if (m_remembered && m_wishes.isEmpty() && !m_pane->result())
        m_archiveDesk->openKept(*m_remembered);
}

void MainWindow::presentCopy(const LookUpResult& failed, const LookUpResult& copy, const ArchivedCall& call)
{
    present(copy);
    m_pane->showSavedInstead(copy, failed);
    m_pane->setKept(call);
}

bool MainWindow::shows(const LookUpResult& result) const
{
    const auto& shown = m_pane->result();
    return shown && callName(shown->sdkAppId, shown->callId) == callName(result.sdkAppId, result.callId);
}

void MainWindow::wasStored(const LookUpResult& result, const StoredLookUp& stored)
{
    if (!shows(result))
        return;
    m_archiveDesk->readAgain(stored.row.key);
    if (!m_pane->result()->saved)
        m_pane->showChanges(stored.changedSince, stored.changes);
}

void MainWindow::showNothing()
{
    m_archiveDesk->openNothing();
    m_pane->showNothing();
    m_status->showNothing();
    m_bar->setCanCopy(false);
}

void MainWindow::showNote()
{
    if (m_pane->result())
        m_pane->content()->showNoteTab();
}

void MainWindow::focusFilter()
{
    showList(true);
    m_panel->filter()->focusField();
}

void MainWindow::openArchiveDialog()
{
    const Settings settings = m_tools.settings ? m_tools.settings->settings() : Settings();
    auto* dialog = new ArchiveDialog(m_tools.archive, m_tools.clock, retentionOf(settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveDialog::retentionChanged, m_care, &ArchiveCare::setRetention);
    connect(dialog, &ArchiveDialog::ended, m_notifier, [this](const QString& outcome) { m_notifier->tell(tr("Archive"), outcome); });
    dialog->open();
}

void MainWindow::togglePin()
{
    m_keeping->togglePin();
}

void MainWindow::forgetCall()
{
    m_keeping->forget();
}

void MainWindow::showListMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icons::icon(icons::Name::Refetch, QPalette::Text), tr("&Look up again"), this, &MainWindow::lookUpAgain);
    menu->addAction(icons::icon(icons::Name::Copy, QPalette::Text), tr("Copy the &Call ID"), this, &MainWindow::copyCallId);
    menu->addAction(tr("Copy for &ticket"), this, &MainWindow::copyForTicket);
    QMenu* copyAs = m_leaving->makeCopyAsMenu(menu);
    copyAs->setTitle(tr("Copy &as"));
    menu->addMenu(copyAs);
    menu->addAction(tr("&Export…"), this, &MainWindow::exportCalls);
    menu->addAction(tr("P&rint…"), this, &MainWindow::printCalls);
    menu->addSeparator();
    menu->addAction(icons::icon(icons::Name::Pin, QPalette::Text), m_keeping->isPinned() ? tr("Un&pin") : tr("&Pin"), this, &MainWindow::togglePin)
        ->setEnabled(m_keeping->canPin());
    menu->addAction(icons::icon(icons::Name::Document, QPalette::Text), tr("&Note"), this, &MainWindow::showNote);
    menu->addSeparator();
    menu->addAction(tr("&Forget this call…"), QKeySequence(QKeySequence::Delete), this, &MainWindow::forgetCall)->setEnabled(m_keeping->canForget());
    menu->popup(at);
}

} // namespace callscope
