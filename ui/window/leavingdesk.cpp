#include "ui/window/leavingdesk.h"

#include "app/share/format.h"
#include "ui/call/callcontent.h"
#include "ui/call/callpane.h"
#include "ui/copy/calldrag.h"
#include "ui/copy/copyasmenu.h"
#include "ui/copy/selectedtime.h"
#include "ui/export/exportdialog.h"
#include "ui/filter/filterbar.h"
#include "ui/handoff/openhandoff.h"
#include "ui/preferences/copypage.h"
#include "ui/preferences/mannersetting.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/samplecall.h"
#include "ui/print/printpreview.h"
#include "ui/window/calllistpanel.h"
#include "ui/window/calllistview.h"

#include <algorithm>

namespace callscope {

LeavingDesk::LeavingDesk(const Room& room)
    : QObject(&room.window), m_room(room), m_copies(room.archive, room.calls, this), m_drag(new CallDrag(room.archive, room.calls, room.panel.list()))
{
    connect(&m_copies, &CopyDesk::copied, this, [this](const QString& what, const QString& remark) {
        if (!what.isEmpty())
            Q_EMIT copied(what);
        if (!remark.isEmpty())
            Q_EMIT said(remark);
    });
    connect(m_room.panel.list(), &CallListView::dragRequested, this, [this] { m_drag->start(m_room.panel.list()->selectedNames(), m_manner); });
    connect(m_drag, &CallDrag::said, this, &LeavingDesk::said);
    connect(m_room.panel.filter(), &FilterBar::filterChanged, this, [this](const filter::Node& filter, const QString& text) {
        m_filter = filter;
        m_filtered = !text.trimmed().isEmpty();
    });
    connect(&m_room.archive, &Archive::contentsChanged, this, &LeavingDesk::askForPseudonyms);
    if (m_room.settings)
        connect(m_room.settings, &SettingsRepository::loaded, this, &LeavingDesk::adopt);
}

void LeavingDesk::adopt(const Settings& settings)
{
    m_settings = settings;
    const share::Manner set = mannerOf(settings);
    m_manner.parts = set.parts;
    m_manner.language = set.language;
    m_manner.ringTimeoutSeconds = set.ringTimeoutSeconds;
    if (settings.flag(Setting::MaskNames) != isMasked()) {
        m_manner.mask = isMasked() ? std::nullopt : std::optional(m_pseudonyms);
        applyMask();
    }
    adoptZone(secondZoneOf(settings));
    Q_EMIT adopted(settings);
}

bool LeavingDesk::isSecondZoneFirst() const
{
    const QTimeZone local = share::Zones::ofThisMachine().local;
    return m_manner.zones.second == local && m_manner.zones.local != local;
}

void LeavingDesk::adoptZone(const QTimeZone& second)
{
    const QTimeZone local = share::Zones::ofThisMachine().local;
    const share::Zones zones = isSecondZoneFirst() ? share::Zones{second, local} : share::Zones{local, second};
    if (zones.local == m_manner.zones.local && zones.second == m_manner.zones.second)
        return;
    m_manner.zones = zones;
    Q_EMIT zonesChanged(zones);
}

void LeavingDesk::askForPseudonyms()
{
    m_room.archive.pseudonymKey(this, [this](const Archived<QByteArray>& key) {
        if (!key) // one that cannot be written has none; the names of this session do
            return;
        m_pseudonyms = share::Pseudonyms(*key);
        if (!isMasked())
            return;
        m_manner.mask = m_pseudonyms;
        applyMask();
    });
}

void LeavingDesk::setMasked(bool masked)
{
    if (masked == isMasked())
        return;
    m_settings.set(Setting::MaskNames, masked);
    adopt(Settings(m_settings));
    if (m_room.settings)
        m_room.settings->update([masked](Settings& settings) { settings.set(Setting::MaskNames, masked); });
}

void LeavingDesk::applyMask()
{
    m_room.pane.setMask(m_manner.mask);
    m_room.panel.setMask(m_manner.mask);
    Q_EMIT maskedChanged(isMasked());
}

bool LeavingDesk::takesSelection() const
{
    return m_room.panel.list()->selectionCount() > 1;
}

CopyAsMenu* LeavingDesk::makeCopyAsMenu(QWidget* parent)
{
    auto* menu = new CopyAsMenu([this] {
        CopyAsMenu::Subject subject;
        subject.calls = takesSelection() ? m_room.panel.list()->selectionCount() : m_room.pane.result() ? 1 : 0;
        subject.asked = takesSelection() || !m_room.pane.result() || m_room.pane.result()->fileName.isEmpty();
        if (const CallContent* content = m_room.pane.content(); content && m_room.pane.result())
            subject.time = selectedTime(*content->facts(), *content->timeline());
        return subject;
    }, parent);
    connect(menu, &CopyAsMenu::formChosen, this, &LeavingDesk::copyAs);
    connect(menu, &CopyAsMenu::timeChosen, this, &LeavingDesk::copyText);
    return menu;
}

void LeavingDesk::copyAs(CopyForm form)
{
    if (takesSelection())
        m_copies.copy(form, m_room.panel.list()->selectedNames(), m_manner);
    else if (const auto& shown = m_room.pane.result())
        m_copies.copy(form, *shown, m_manner);
}

void LeavingDesk::exportCalls()
{
    ExportSubject subject;
    subject.shown = m_room.pane.result();
    subject.filter = m_filter;
    subject.filtered = m_filtered;
    if (takesSelection()) {
        subject.selectedKeys = m_room.panel.list()->selectedKeys();
        const QList<CallName> names = m_room.panel.list()->selectedNames();
        for (const CallName& name : names) {
            const CallListModel::Entry entry = m_room.calls.entry(m_room.calls.find(name));
            if (entry.row.key == 0 && entry.result)
                subject.selectedUnkept.append(*entry.result);
        }
    }
    auto* dialog = new ExportDialog(m_room.archive, m_room.settings, subject, m_manner, &m_room.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::ended, this, &LeavingDesk::exported);
    dialog->open();
}

void LeavingDesk::printCalls()
{
    if (!takesSelection()) {
        if (const auto& shown = m_room.pane.result())
            openPrintPreview(outgoing({*shown}), m_manner, &m_room.window);
        return;
    }
    const QList<CallName> names = m_room.panel.list()->selectedNames();
    delete m_printing;
    m_printing = new CallGatherer(m_room.archive, m_room.calls, names.mid(0, mostPrintedCalls), m_manner.ringTimeoutSeconds, this);
    connect(m_printing, &CallGatherer::gathered, this, [this, total = names.size()](const GatheredCalls& gathered) { print(gathered, total); });
}

void LeavingDesk::print(const GatheredCalls& gathered, qsizetype total)
{
    if (const QString remark = gathered.remark(); !remark.isEmpty())
        Q_EMIT said(remark);
    if (!gathered.calls.isEmpty())
        openPrintPreview(outgoing(gathered.calls), m_manner, &m_room.window, total);
}

QList<share::Outgoing> LeavingDesk::outgoing(const QList<LookUpResult>& calls) const
{
    QList<share::Outgoing> leaving;
    for (const LookUpResult& call : calls)
        leaving.append(share::outgoing(call.outcome, call.asked, call.annotation, m_manner.language));
    return leaving;
}

void LeavingDesk::handOff()
{
    if (const auto& shown = m_room.pane.result())
        openHandOff(*shown, m_manner.mask, m_room.clock(), &m_room.window);
}

QString LeavingDesk::focusInPreferences() const
{
    const QWidget* focused = m_preferences ? m_preferences->focusWidget() : nullptr;
    return focused ? focused->objectName() : QString();
}

void LeavingDesk::openPreferences(const QString& focused)
{
    PreviewedCall previewed{.call = sampleFetchedCall(), .zones = m_manner.zones, .pseudonyms = m_pseudonyms};
    if (const auto& shown = m_room.pane.result(); shown && shown->outcome)
        previewed.call = *shown->outcome;
    previewed.secondZoneFirst = isSecondZoneFirst();
    if (m_preferences)
        return m_preferences->raise();
    auto* dialog = new PreferencesDialog({m_room.settings, &m_room.archive, m_room.clock}, m_settings, previewed, &m_room.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::settingsChanged, this, &LeavingDesk::adopt);
    connect(dialog, &PreferencesDialog::profileWanted, this, &LeavingDesk::profileWanted);
    m_preferences = dialog;
    if (auto* const last = focused.isEmpty() ? nullptr : dialog->findChild<QWidget*>(focused))
        last->setFocus(Qt::OtherFocusReason);
    dialog->open();
}

} // namespace callscope
