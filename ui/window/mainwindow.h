#pragma once

#include "app/profiles/profilerepository.h"
#include "app/profiles/secretstore.h"
#include "app/share/ticket.h"
#include "app/wording/errortext.h"
#include "ui/window/calldesk.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QProgressBar;
class QSplitter;

namespace callscope {

class CallListView;
class CallPane;
class CredentialWatch;
class ProfileDesk;
class StatusLine;
class TopBar;

//! The window: a field that accepts anything, the calls of this session, and one call.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    //! What a window works with; nothing is owned. \param profiles null in demo mode, where nothing is read or written
    struct Tools {
        LookUpService& service;
        SecretStore& secrets;
        ProfileRepository* profiles = nullptr;
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); }; //!< UTC
    };

    explicit MainWindow(Tools tools, QWidget* parent = nullptr);

    //! \param examples Call ID and title
    void showDemo(const Profile& profile, const QList<QPair<QString, QString>>& examples);
    //! What a start asks for: ids, and the profile to ask with (empty: the current one).
    struct Wish {
        QStringList callIds;
        QString profileName;
        bool askFirst = false; //!< a link named the profile; it is not used without a yes
    };
    //! From the command line, as soon as the profiles are there.
    void lookUpWhenReady(const Wish& wish);

public Q_SLOTS:
    void focusField();
    void pasteAndLookUp();
    void lookUp();
    void lookUpAgain();
    void cancel();
    void copyForTicket();
    void copyCallId();
    void copyRequestId();
    void copySelectedFact();
    void saveResponse();
    void showList(bool visible);
    void showResponse();
    void swapZones();
    void timelineToFit();
    void timelineToScale();
    void cycleFocus();
    void addProfile();
    void editProfile();
    void manageProfiles();
    void testConnection();
    void importProfiles();
    void exportProfiles();

Q_SIGNALS:
    void demoRequested();

private:
    void buildCentre();
    void connectTopBar();
    void connectDesk();
    void connectProfiles();

    void showProfiles(const ProfileSet& set);
    void followProfile();
    void chooseProfile(const QString& id);
    void fulfilWish();
    void askForProfile(const Profile& profile, const QStringList& callIds);
    void refused(const PastedText& pasted);
    void begun(const QString& callId);
    void ended(const LookUpResult& result, bool alone);
    void present(const LookUpResult& result);
    void act(wording::ErrorAction action);
    void say(const QString& sentence);
    void copied(const QString& what);
    void updateTitle();
    void startWaiting();
    void stopWaiting();

    Tools m_tools;
    CallDesk m_desk;
    ProfileDesk* m_profileDesk;
    CredentialWatch* m_credential;
    share::Zones m_zones;
    TopBar* m_bar;
    QProgressBar* m_progress = nullptr;
    QLabel* m_notice = nullptr;
    QSplitter* m_splitter = nullptr;
    CallListView* m_list = nullptr;
    CallPane* m_pane = nullptr;
    StatusLine* m_status = nullptr;
    QTimer m_slow; // the pane greys and the line appears only when an answer takes long
    Wish m_wish;
    QString m_refusedText; // a second Enter on it looks it up all the same
    bool m_listWanted = true;
    bool m_demo = false;
};

} // namespace callscope
