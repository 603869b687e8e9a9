// What is set, what is offered, and what helps.
#include "ui/window/mainwindow.h"

#include "app/profiles/newprofile.h"
#include "ui/call/announcer.h"
#include "ui/call/callpane.h"
#include "ui/clipboard/clipboardoffer.h"
#include "ui/drop/dropreader.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/recenterrors.h"
#include "ui/help/shortcutsheet.h"
#include "ui/profiles/profiledesk.h"
#include "ui/window/callidfield.h"
#include "ui/window/clipboardchip.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/topbar.h"

#include <QMenuBar>

namespace callscope {

void MainWindow::connectSettings()
{
    m_errors = new RecentErrors(this);
    connect(&m_desk, &CallDesk::ended, m_errors, [this](const LookUpResult& result) { m_errors->take(result); });
    connect(m_leaving, &LeavingDesk::adopted, this, &MainWindow::adopt);
    connect(m_leaving, &LeavingDesk::profileWanted, this, &MainWindow::editProfile);
}

void MainWindow::connectOffer()
{
    m_offer = new ClipboardOffer(this, [this] { return m_pane->result() ? m_pane->result()->callId : QString(); });
    ClipboardChip* chip = m_bar->chip();
    connect(m_offer, &ClipboardOffer::offered, chip, &ClipboardChip::offer);
    connect(m_offer, &ClipboardOffer::offered, m_announcer, [this](const QString& callId) { m_announcer->announce(tr("The clipboard holds the Call ID %1.").arg(callId)); });
    connect(m_offer, &ClipboardOffer::withdrawn, chip, &ClipboardChip::withdraw);
    connect(chip, &ClipboardChip::dismissed, m_offer, &ClipboardOffer::dismiss);
    connect(chip, &ClipboardChip::accepted, this, [this](const QString& callId) {
        m_bar->field()->setText(callId);
        lookUp();
    });
}

void MainWindow::adopt(const Settings& settings)
{
    const int ringTimeout = settings.number(Setting::RingThreshold);
    if (ringTimeout != m_tools.service.ringTimeout())
        m_pane->setRingTimeout(ringTimeout);
    m_tools.service.setRingTimeout(ringTimeout);
    m_dropReader->setRingTimeout(ringTimeout);
    m_profileDesk->setNewProfile(newProfile(settings));
    m_offer->setEnabled(settings.flag(Setting::OfferClipboard));
    Q_EMIT settingsAdopted(settings);
}

void MainWindow::openShortcuts()
{
    auto* sheet = new ShortcutSheet(shortcutsOf(*menuBar()) + shortcutsOfPlaces(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::openAbout()
{
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openDiagnostics()
{
    auto* dialog = new DiagnosticsDialog(m_tools.archive, m_tools.secrets,
                                         {.at = m_tools.clock(), .profiles = m_desk.profiles(), .settings = m_leaving->settings(), .archive = {}, .keyStore = {},
                                          .errors = m_errors->lines()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace callscope
