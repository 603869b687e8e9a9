#pragma once

#include "app/calls/callids.h"
#include "app/lookup/calllistmodel.h"
#include "app/lookup/lookupservice.h"
#include "app/profiles/profileset.h"

#include <QObject>
#include <QPointer>

namespace callscope {

//! What a window does without being one: the profiles, the current one, what is being looked up and what is shown.
class CallDesk : public QObject {
    Q_OBJECT
public:
    //! \param service and archive are not owned and must outlive this
    CallDesk(LookUpService& service, Archive& archive, QObject* parent = nullptr);

    [[nodiscard]] CallListModel& calls() { return m_calls; }
    [[nodiscard]] const ProfileSet& profiles() const { return m_profiles; }
    [[nodiscard]] const Profile* currentProfile() const { return m_profiles.current(); }
    //! What ringing is held against, in what is looked up and in what is read again.
    [[nodiscard]] qint64 ringTimeout() const { return m_service.ringTimeout(); }
    [[nodiscard]] bool isRunning() const { return !m_jobs.isEmpty(); }

    void setProfiles(const ProfileSet& set);
    //! Never sends anything and never changes what is shown.
    void setCurrentProfile(const QString& id);
    //! The same, as soon as setProfiles() brings that profile.
    void chooseOnceThere(const QString& id) { m_chosenOnceThere = id; }

    //! Looks up every id in the text. Several ids: failures are rows, not dialogs.
    void lookUpText(const QString& text);
    void lookUp(const QStringList& callIds);
    //! Beside what is being looked up already, which goes on: nobody at the window asked for this in its place.
    void lookUpBeside(const QStringList& callIds);
    //! The same call with the profile that asked for it then, whichever is current now.
    void lookUpAgain(const QString& callId, const QString& profileId);
    //! The text as it stands, although it looks like something else.
    void lookUpExactly(const QString& text);
    void cancel();

Q_SIGNALS:
    void profilesChanged();
    //! Nothing was sent: there is no id in the text.
    void refused(const callscope::PastedText& pasted);
    //! Nothing was sent: there is no profile to ask with.
    void profileNeeded();
    //! Nothing was sent: the profile that asked then is gone.
    void profileGone();
    void started(const QString& callId, const callscope::Profile& profile);
    void retrying(int delayMs);
    //! What the pane shall show. \param alone the only look-up that was asked for, so that its failure may open a dialog
    void ended(const callscope::LookUpResult& result, bool alone);
    void allEnded();

private:
    struct Running {
        QPointer<LookUpJob> job;
        CallName name;
    };

    void askAll(const Profile& profile, const QStringList& callIds);
    void begin(const Profile& profile, const QString& callId, bool alone);
    void jobEnded(QObject* job, const LookUpResult& result, bool alone);
    [[nodiscard]] bool isLookingUp(const CallName& name) const;

    LookUpService& m_service;
    CallListModel m_calls;
    ProfileSet m_profiles;
    QString m_chosenOnceThere;
    QList<Running> m_jobs;
};

} // namespace callscope
