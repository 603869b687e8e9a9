#include "ui/window/calldesk.h"

#include <algorithm>
#include <utility>

namespace callscope {

CallDesk::CallDesk(LookUpService& service, Archive& archive, QObject* parent) : QObject(parent), m_service(service), m_calls(archive) {}

void CallDesk::setProfiles(const ProfileSet& set)
{
    const QString before = m_profiles.currentId;
    m_profiles = set;
    if (m_profiles.find(m_chosenOnceThere))
        m_profiles.currentId = std::exchange(m_chosenOnceThere, {});
    else if (m_profiles.find(before))
        m_profiles.currentId = before; // another window's choice is not this one's
    Q_EMIT profilesChanged();
}

void CallDesk::setCurrentProfile(const QString& id)
{
    if (!m_profiles.find(id) || m_profiles.currentId == id)
        return;
    m_profiles.currentId = id;
    Q_EMIT profilesChanged();
}

void CallDesk::lookUpText(const QString& text)
{
    const PastedText pasted = findCallIds(text);
    if (pasted.callIds.isEmpty())
        Q_EMIT refused(pasted);
    else
        lookUp(pasted.callIds);
}

void CallDesk::lookUp(const QStringList& callIds)
{
    const Profile* profile = currentProfile();
    if (!profile) {
        Q_EMIT profileNeeded();
        return;
    }
    askAll(Profile(*profile), callIds);
}

void CallDesk::lookUpBeside(const QStringList& callIds)
{
    if (!isRunning() || !currentProfile())
        return lookUp(callIds);
    const Profile asking = *currentProfile();
    for (const QString& callId : callIds)
        begin(asking, callId, false);
}

void CallDesk::lookUpAgain(const QString& callId, const QString& profileId)
{
    if (const Profile* profile = m_profiles.find(profileId))
        askAll(Profile(*profile), {callId});
    else
        Q_EMIT profileGone();
}

void CallDesk::lookUpExactly(const QString& text)
{
    const PastedText pasted = exactCallId(text);
    if (pasted.callIds.isEmpty())
        Q_EMIT refused(pasted);
    else
        lookUp(pasted.callIds);
}

void CallDesk::askAll(const Profile& asking, const QStringList& callIds)
{
    cancel();
    for (auto id = callIds.crbegin(); id != callIds.crend(); ++id) // the first one ends on top of the list
        begin(asking, *id, callIds.size() == 1);
}

void CallDesk::begin(const Profile& profile, const QString& callId, bool alone)
{
    LookUpJob* job = m_service.lookUp(profile, callId);
    m_jobs.append({job, callName(profile.sdkAppId, callId)});
    m_calls.begin(callId, profile);
    connect(job, &LookUpJob::waitingToRetry, this, [this](int delayMs) { Q_EMIT retrying(delayMs); });
    connect(job, &LookUpJob::finished, this, [this, job, alone](const LookUpResult& result) { jobEnded(job, result, alone); });
    Q_EMIT started(callId, profile);
}

void CallDesk::cancel()
{
    const auto jobs = m_jobs;
    for (const Running& each : jobs) {
        if (each.job)
            each.job->cancel();
    }
}

void CallDesk::jobEnded(QObject* job, const LookUpResult& result, bool alone)
{
    m_jobs.removeIf([job](const Running& each) { return !each.job || each.job == job; });
    if (!isLookingUp(callName(result.sdkAppId, result.callId))) // asked again meanwhile: the row is the newer one's
        m_calls.end(result);
    Q_EMIT ended(result, alone);
    if (m_jobs.isEmpty())
        Q_EMIT allEnded();
}

bool CallDesk::isLookingUp(const CallName& name) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&name](const Running& each) { return each.name == name; });
}

} // namespace callscope
