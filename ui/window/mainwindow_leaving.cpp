// What leaves the window and what is dropped on it.
#include "ui/window/mainwindow.h"

#include "ui/call/callcontent.h"
#include "ui/call/callpane.h"
#include "ui/call/facttable.h"
#include "ui/copy/copyasmenu.h"
#include "ui/drop/dropreader.h"
#include "ui/drop/windowdrop.h"
#include "ui/notify/notifier.h"
#include "ui/window/archivedesk.h"
#include "ui/window/callidfield.h"
#include "ui/window/calllistview.h"
#include "ui/window/filesaver.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

namespace callscope {

void MainWindow::connectLeaving()
{
    m_bar->setCopyAsMenu(m_leaving->makeCopyAsMenu(this));
    connect(m_leaving, &LeavingDesk::copied, this, &MainWindow::copied);
    connect(m_leaving, &LeavingDesk::said, this, &MainWindow::say);
    connect(m_leaving, &LeavingDesk::exported, m_notifier, [this](const QString& outcome) { m_notifier->tell(tr("Export"), outcome); });
    connect(m_leaving, &LeavingDesk::maskedChanged, this, [this](bool masked) {
        m_status->showMasked(masked);
        updateTitle();
        Q_EMIT maskedChanged(masked);
    });
    connect(m_leaving, &LeavingDesk::zonesChanged, m_pane, &CallPane::setZones);
    connect(m_status, &StatusLine::unmaskRequested, this, [this] { setMasked(false); });
    connect(m_list, &CallListView::selectionCountChanged, this, [this](int count) { m_bar->setCanCopy(count > 1 || m_pane->result()); });
}

void MainWindow::connectDrops()
{
    auto* drop = new WindowDrop(this);
    m_dropReader = new DropReader(m_tools.clock, this);
    connect(drop, &WindowDrop::filesDropped, m_dropReader, &DropReader::read);
    connect(drop, &WindowDrop::textDropped, this, [this](const QString& text) {
        m_bar->field()->setText(text);
        lookUp();
    });
    connect(m_dropReader, &DropReader::records, this, &MainWindow::showRecords);
    connect(m_dropReader, &DropReader::failed, this, &MainWindow::say);
}

void MainWindow::showRecords(const QList<LookUpResult>& results, const QString& remark)
{
    m_desk.calls().addUnkept(results);
    showList(m_listWanted);
    m_archiveDesk->openNothing();
    present(results.first());
    say(remark);
}

void MainWindow::copyForTicket()
{
    m_leaving->copyForTicket();
}

void MainWindow::exportCalls()
{
    m_leaving->exportCalls();
}

void MainWindow::printCalls()
{
    m_leaving->printCalls();
}

void MainWindow::handOff()
{
    m_leaving->handOff();
}

void MainWindow::setMasked(bool masked)
{
    m_leaving->setMasked(masked);
}

void MainWindow::openPreferences()
{
    m_leaving->openPreferences();
}

void MainWindow::copyCallId()
{
    if (m_pane->result())
        m_leaving->copyText(m_pane->result()->callId);
}

void MainWindow::copyRequestId()
{
    const auto& result = m_pane->result();
    if (!result)
        return;
    const QString id = result->outcome ? result->outcome->requestId : result->outcome.error().requestId;
    if (!id.isEmpty())
        m_leaving->copyText(id);
}

void MainWindow::copySelectedFact()
{
    const CallContent* content = m_pane->content();
    if (!content)
        return;
    const FactTable* table = content->people()->hasFocus() ? content->people() : content->facts();
    if (const QString text = table->selectedText(); !text.isEmpty())
        m_leaving->copyText(text);
}

void MainWindow::saveResponse()
{
    const auto shown = m_pane->shown();
    if (shown && !shown->exchanges.isEmpty())
        saveResponseAs(shown->decisiveExchange().responseBytes, this);
}

} // namespace callscope
