#pragma once

#include "app/lookup/lookupjob.h"
#include "app/tencent/connectionreport.h"

#include <QPointer>

namespace callscope {

class ConnectionProbe;

//! Tests everything a look-up of a profile needs, step by step: the way, the secret, the service's opinion of both, the clock.
//! Asks for one made-up call: "does not exist" (101050) is success. Sends one request, whatever comes.
//! Ends once, always through the event loop, and deletes itself after `finished`; deleting it earlier is safe and silent.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    ConnectionTest(LookUpTools tools, Profile profile, QObject* parent);
    ~ConnectionTest() override;

Q_SIGNALS:
    //! A step ended.
    void progressed(const callscope::ConnectionReport& report);
    void finished(const callscope::ConnectionReport& report);

private:
    void start();
    void proxyPasswordRead(SecretStore::ReadResult password);
    void probed(const ConnectionReport& report);
    void secretRead(SecretStore::ReadResult secret);
    void send();
    void replied(const ApiReply& reply);
    void judge(const Result<wire::Answer, ApiError>& answer);
    void judgeClock(const Exchange& exchange);
    void pass(ConnectionStep::Kind kind, qint64 elapsedMs = 0);
    void fail(ConnectionStep::Kind kind, const ApiError& error);
    void finish();

    LookUpTools m_tools;
    Profile m_profile;
    ConnectionReport m_report;
    Credential m_credential;
    Credential m_proxyPassword;
    ConnectionProbe* m_probe = nullptr;
    QPointer<ApiCall> m_call;
    QElapsedTimer m_elapsed;
};

} // namespace callscope
