#pragma once

#include "app/profiles/profilerepository.h"
#include "app/profiles/secretstore.h"
#include "app/profiles/settingsrepository.h"
#include "app/wording/errortext.h"
#include "ui/window/calldesk.h"
#include "ui/window/windowmemory.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QSplitter;

namespace callscope {

class Announcer;
class ArchiveCare;
class ArchiveDesk;
class CallKeeping;
class CallListPanel;
class CallListView;
class CallPane;
class ClipboardOffer;
class CredentialWatch;
class DropReader;
class LeavingDesk;
class Notifier;
class ProfileDesk;
class RecentErrors;
class StatusLine;
class TopBar;

//! The window: a field that accepts anything, every call ever looked up, and one call.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    //! What a window works with; nothing is owned. \param profiles and settings null in demo mode, where nothing is read or written
    struct Tools {
        LookUpService& service;
        SecretStore& secrets;
        Archive& archive;
        ProfileRepository* profiles = nullptr;
        SettingsRepository* settings = nullptr;
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); }; //!< UTC
    };

    explicit MainWindow(Tools tools, QWidget* parent = nullptr);
    //! \param desk goes on from another window
    MainWindow(Tools tools, std::shared_ptr<CallDesk> desk, QWidget* parent = nullptr);

    //! What another window goes on with: one in another language, say.
    struct Carried {
        std::shared_ptr<CallDesk> desk;
        Settings settings;
        WindowMemory memory;
        std::optional<LookUpResult> shown;
        std::optional<ArchivedCall> kept;
        QString typed;
        QString filter;
        bool inPreferences = false;
        QString focusInPreferences{};
    };
    [[nodiscard]] Carried carry();
    //! In place of start(): the archive is open.
    void goOn(const Carried& carried);

    //! As it was when it was closed. \param settings as they stand on disk, before the window is shown
    void restore(const Settings& settings);
    //! Opens the archive; until then nothing is read and nothing can be kept.
    void start();
    //! \param examples Call ID and title
    void showDemo(const Profile& profile, const QList<QPair<QString, QString>>& examples);
    //! What a start asks for: ids, and the profile to ask with (empty: the current one).
    struct Wish {
        QStringList callIds;
        QString profileName;
        bool askFirst = false; //!< a link named the profile; it is not used without a yes
    };
    //! From the command line or a later start, as soon as the profiles are there.
    void lookUpWhenReady(const Wish& wish);
    //! In front of the other windows. \param activation the desktop's permission for that; may be empty
    void comeForward(const QString& activation);
    //! A sentence above the call, until something is looked up.
    void say(const QString& sentence);

    //! For menus: the call that togglePin() and forgetCall() would concern.
    [[nodiscard]] const CallKeeping& keeping() const { return *m_keeping; }
    //! For menus: what is copied, exported, printed and masked.
    [[nodiscard]] LeavingDesk& leaving() const { return *m_leaving; }

public Q_SLOTS:
    void focusField();
    void pasteAndLookUp();
    void lookUp();
    void lookUpAgain();
    void cancel();
    void copyForTicket();
    void exportCalls();
    void printCalls();
    void handOff();
    void setMasked(bool masked);
    void openPreferences();
    void openShortcuts();
    void openAbout();
    void openDiagnostics();
    void copyCallId();
    void copyRequestId();
    void copySelectedFact();
    void saveResponse();
    void showList(bool visible);
    void showResponse();
    void showNote();
    void focusFilter();
    void togglePin();
    void forgetCall();
    void openArchiveDialog();
    void swapZones();
    void timelineToFit();
    void timelineToScale();
    void nextArea();
    void previousArea();
    void addProfile();
    void editProfile();
    void manageProfiles();
    void testConnection();
    void importProfiles();
    void exportProfiles();

Q_SIGNALS:
    void demoRequested();
    void listShown(bool shown);
    void maskedChanged(bool masked);
    //! What is set now, for those who look after more than one window.
    void settingsAdopted(const callscope::Settings& settings);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    void connectTopBar();
    void connectDesk();
    void connectProfiles();
    void connectArchive();
    void connectLeaving();
    void connectDrops();
    void connectSettings();
    void connectOffer();
    void adopt(const Settings& settings);
    void fitToScreen();
    void remember();
    [[nodiscard]] WindowMemory memory() const;

    void showProfiles(const ProfileSet& set);
    void followProfile();
    void chooseProfile(const QString& id);
    void fulfilWishes();
    void fulfil(const Wish& wish);
    void askForProfile(const Profile& profile, const QStringList& callIds);
    void refused(const PastedText& pasted);
    void begun(const QString& callId, const Profile& profile);
    void ended(const LookUpResult& result, bool alone);
    void present(const LookUpResult& result);
    void presentCopy(const LookUpResult& failed, const LookUpResult& copy, const ArchivedCall& call);
    void fail(const LookUpResult& result, bool alone);
    void explain(const LookUpResult& failed);
    void showRecords(const QList<LookUpResult>& results, const QString& remark);
    void wasStored(const LookUpResult& result, const StoredLookUp& stored);
    void showNothing();
    void showListMenu(const QPoint& at);
    [[nodiscard]] bool shows(const LookUpResult& result) const;
    void cycleFocus(int step);
    void act(wording::ErrorAction action);
    void copied(const QString& what);
    void updateTitle();
    void startWaiting();
    void stopWaiting();

    Tools m_tools;
    std::shared_ptr<CallDesk> m_heldDesk;
    CallDesk& m_desk;
    ProfileDesk* m_profileDesk;
    CredentialWatch* m_credential;
    ArchiveDesk* m_archiveDesk;
    ArchiveCare* m_care = nullptr;
    CallKeeping* m_keeping = nullptr;
    LeavingDesk* m_leaving = nullptr;
    Notifier* m_notifier;
    Announcer* m_announcer;
    DropReader* m_dropReader = nullptr;
    ClipboardOffer* m_offer = nullptr;
    RecentErrors* m_errors = nullptr;
    TopBar* m_bar;
    QProgressBar* m_progress = nullptr;
    QLabel* m_notice = nullptr;
    QSplitter* m_splitter = nullptr;
    CallListPanel* m_panel = nullptr;
    CallListView* m_list = nullptr;
    CallPane* m_pane = nullptr;
    StatusLine* m_status = nullptr;
    QTimer m_slow; // the pane greys and the line appears only when an answer takes long
    QList<Wish> m_wishes; // until the profiles are there
    bool m_ready = false; // the profiles are there
    QString m_refusedText; // a second Enter on it looks it up all the same
    std::optional<CallName> m_remembered; // to be opened with the archive
    bool m_listWanted = true;
    bool m_demo = false;
};

} // namespace callscope
