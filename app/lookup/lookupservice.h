#pragma once

#include "app/lookup/lookupjob.h"
#include "app/lookup/usersigcache.h"
#include "app/tencent/apiclient.h"
#include "app/tencent/pacer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace callscope {

class ConnectionTest;

//! The desk where look-ups are asked for: keeps one network door per way of travelling, and everyone under one pace.
class LookUpService : public QObject {
    Q_OBJECT
public:
    //! \param secrets is not owned and must outlive this  \param clock UTC
    LookUpService(SecretStore& secrets, std::function<QDateTime()> clock, QObject* parent = nullptr);
    ~LookUpService() override;

    //! What ringing is held against in the jobs to come. \param seconds > 0
    void setRingTimeout(qint64 seconds) { m_ringTimeoutSeconds = seconds; }
    [[nodiscard]] qint64 ringTimeout() const { return m_ringTimeoutSeconds; }

    //! A job that runs; owned by this service, deletes itself when it ends.
    [[nodiscard]] LookUpJob* lookUp(const Profile& profile, const QString& callId);

    //! A test that runs; owned by this service, deletes itself when it ends.
    [[nodiscard]] ConnectionTest* testConnection(const Profile& profile);

private:
    struct Door;
    [[nodiscard]] LookUpTools toolsFor(const Profile& profile);
    [[nodiscard]] ApiClient& clientFor(const Profile& profile);

    SecretStore& m_secrets;
    std::function<QDateTime()> m_clock;
    qint64 m_ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds;
    Pacer m_pacer;
    UserSigCache m_signatures;
    std::vector<std::unique_ptr<Door>> m_doors;
};

} // namespace callscope
