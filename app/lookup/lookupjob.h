#pragma once

#include "app/lookup/lookupresult.h"
#include "app/lookup/usersigcache.h"
#include "app/profiles/profile.h"
#include "app/profiles/secretstore.h"
#include "app/tencent/apiclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace callscope {

struct ReadAnswer;

//! What a look-up needs from outside; nothing is owned.
struct LookUpTools {
    ApiClient& client;
    SecretStore& secrets;
    UserSigCache& signatures;
    std::function<QDateTime()> clock; //!< UTC
    std::function<quint32()> random;
    qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds;
};

//! Asks for one call: reads the secret, signs, sends, repeats where allowed, asks the deprecated API where the profile says so.
//! Ends once, always through the event loop, and deletes itself after `finished`; deleting it earlier is safe and silent.
//! Owned by whoever made it (LookUpService) until then.
class LookUpJob : public QObject {
    Q_OBJECT
public:
    LookUpJob(LookUpTools tools, Profile profile, QString callId, QObject* parent);
    ~LookUpJob() override;

    //! Ends with ApiError::Kind::Cancelled; does nothing once ended.
    void cancel();

    [[nodiscard]] QString callId() const { return m_result.callId; }

Q_SIGNALS:
    void finished(const callscope::LookUpResult& result);
    //! The same request goes out again after `delayMs`, because of the error.
    void waitingToRetry(int delayMs, const callscope::ApiError& because);

private:
    void start();
    void secretRead(SecretStore::ReadResult secret);
    void proxyPasswordRead(SecretStore::ReadResult password);
    void send();
    void replied(const ApiReply& reply);
    void failed(const ApiError& error);
    void retryOrFail(const ApiError& error);
    [[nodiscard]] bool askDeprecatedApiAfter(const ApiError& error);
    void judged(const ReadAnswer& read);
    void found(const ReadAnswer& read);
    void finish(Result<FetchedCall, ApiError> outcome);
    [[nodiscard]] const wire::Dialect& dialect() const;
    [[nodiscard]] QString endpointText() const;

    LookUpTools m_tools;
    Profile m_profile;
    LookUpResult m_result;
    Credential m_credential;
    Credential m_proxyPassword; // empty: none was stored, or none is needed
    QTimer m_pause;
    QPointer<ApiCall> m_call;
    QElapsedTimer m_elapsed;
    QDateTime m_answeredAt; // UTC, by this machine's clock
    std::optional<ApiError> m_unknownToCurrentApi; // what the current API said before the deprecated one was asked
    qsizetype m_unknownAt = -1;                    // and in which exchange
    int m_retries = 0;
    bool m_onDeprecatedApi = false;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace callscope
