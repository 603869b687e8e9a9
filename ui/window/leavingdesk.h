#pragma once

#include "app/archive/archive.h"
#include "app/lookup/calllistmodel.h"
#include "app/profiles/settingsrepository.h"
#include "app/share/outgoing.h"
#include "ui/copy/copydesk.h"

#include <QDateTime>
#include <QPointer>

#include <functional>

class QWidget;

namespace callscope {

class CallDrag;
class CallListPanel;
class CallPane;
class CopyAsMenu;

//! How calls leave a window: what is taken, in which manner, and whether names are masked on the way and on the screen.
class LeavingDesk : public QObject {
    Q_OBJECT
public:
    //! What it works with; nothing is owned, everything must outlive it.
    struct Room {
        Archive& archive;
        const CallListModel& calls;
        SettingsRepository* settings; //!< null: what is set lasts as long as the window
        CallListPanel& panel;
        CallPane& pane;
        QWidget& window;
        std::function<QDateTime()> clock; //!< UTC
    };

    explicit LeavingDesk(const Room& room);

    //! What is set; comes again whenever it changes.
    void adopt(const Settings& settings);
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] bool hasPreferencesOpen() const { return !m_preferences.isNull(); }
    //! The name of what the keys go to in the preferences; empty: nothing.
    [[nodiscard]] QString focusInPreferences() const;
    [[nodiscard]] const share::Manner& manner() const { return m_manner; }
    [[nodiscard]] bool isMasked() const { return m_manner.mask.has_value(); }
    void setZones(const share::Zones& zones) { m_manner.zones = zones; }
    //! Of the same archive that has just been opened, or whose content is another one.
    void askForPseudonyms();
    [[nodiscard]] CopyAsMenu* makeCopyAsMenu(QWidget* parent);

    void copyForTicket() { copyAs(CopyForm::Ticket); }
    void copyAs(CopyForm form);
    void copyText(const QString& text) { m_copies.copy(text); }
    void exportCalls();
    void printCalls();
    void handOff();
    void setMasked(bool masked);
    //! \param focused as focusInPreferences(); empty: the first there is
    void openPreferences(const QString& focused = {});

Q_SIGNALS:
    void maskedChanged(bool masked);
    void zonesChanged(const callscope::share::Zones& zones);
    void adopted(const callscope::Settings& settings);
    //! The preferences were left for the profile.
    void profileWanted();
    //! "Copied …": the text itself, or what it was.
    void copied(const QString& what);
    void said(const QString& sentence);
    //! An export is done, or could not be. \param outcome a few words that name nobody
    void exported(const QString& outcome);

private:
    void applyMask();
    void adoptZone(const QTimeZone& second);
    [[nodiscard]] bool isSecondZoneFirst() const;
    void print(const GatheredCalls& gathered, qsizetype total);
    [[nodiscard]] QList<share::Outgoing> outgoing(const QList<LookUpResult>& calls) const;
    [[nodiscard]] bool takesSelection() const;

    Room m_room;
    share::Manner m_manner;
    share::Pseudonyms m_pseudonyms = share::Pseudonyms::forThisSession(); // until the archive gives its own
    Settings m_settings; // as set in this window where nothing is stored
    filter::Node m_filter;
    bool m_filtered = false;
    CopyDesk m_copies;
    CallDrag* m_drag;
    QPointer<CallGatherer> m_printing;
    QPointer<QWidget> m_preferences;
};

} // namespace callscope
