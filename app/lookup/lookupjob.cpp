#include "app/lookup/lookupjob.h"

#include "app/lookup/answerreader.h"
#include "app/lookup/question.h"
#include "app/lookup/retrypolicy.h"
#include "app/tencent/wire.h"

#include <limits>
#include <utility>

namespace callscope {

namespace {

constexpr qsizetype mostReadAtOnce = 256 * 1024; // a longer answer is read in another thread: a window may be waiting on this one
constexpr qint64 recordNotFound = 101050; // trtc.io 54901

ApiError cancelledError()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return error;
}

} // namespace

LookUpJob::LookUpJob(LookUpTools tools, Profile profile, QString callId, QObject* parent)
    : QObject(parent), m_tools(std::move(tools)), m_profile(std::move(profile))
{
    m_result.callId = std::move(callId);
    m_result.profileId = m_profile.id;
    m_result.sdkAppId = m_profile.sdkAppId;
    m_result.asked = askedFacts(m_profile, m_result.callId, m_tools.clock());
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may be 5 % early, and a record then is not there yet
    connect(&m_pause, &QTimer::timeout, this, &LookUpJob::send);
    QMetaObject::invokeMethod(this, &LookUpJob::start, Qt::QueuedConnection);
}

LookUpJob::~LookUpJob()
{
    delete m_call;
}

void LookUpJob::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel(); // its reply carries the Exchange and ends this job
    else
        finish(failure(cancelledError()));
}

void LookUpJob::start()
{
    if (m_ended)
        return;
    m_elapsed.start();
    m_tools.secrets.read(m_profile.id, this, [this](SecretStore::ReadResult secret) { secretRead(std::move(secret)); });
}

void LookUpJob::secretRead(SecretStore::ReadResult secret)
{
    if (m_ended)
        return;
    if (!secret)
        return finish(failure(credentialError(secret.error())));
    if (!*secret)
        return finish(failure(noSecretError()));
    m_credential = std::move(**secret);
    if (!hasProxyUser(m_profile))
        return send();
    m_tools.secrets.read(proxySecretId(m_profile.id), this, [this](SecretStore::ReadResult password) { proxyPasswordRead(std::move(password)); });
}

void LookUpJob::proxyPasswordRead(SecretStore::ReadResult password)
{
    if (m_ended)
        return;
    auto held = proxyPasswordIn(std::move(password));
    if (!held)
        return finish(failure(held.error()));
    m_proxyPassword = std::move(*held);
    send();
}

void LookUpJob::send()
{
    const auto userSig = m_tools.signatures.userSigFor(m_profile, m_credential, m_tools.clock());
    if (!userSig)
        return finish(failure(userSig.error()));
    const wire::Request request = wire::recordByCallId(dialect(), endpointOf(m_profile, m_onDeprecatedApi), m_profile.sdkAppId,
                                                       m_profile.identifier, *userSig, m_tools.random(), m_result.callId);
    m_call = m_tools.client.send(request, {userSig->secretText(), m_credential.secret}, m_proxyPassword.secret);
    connect(m_call, &ApiCall::finished, this, &LookUpJob::replied);
}

void LookUpJob::replied(const ApiReply& reply)
{
    m_call.clear();
    m_result.exchanges.append(reply.exchange);
    m_result.decisive = m_result.exchanges.size() - 1;
    if (m_cancelled) // also where the answer was whole already and only its signal was still on the way
        return finish(failure(cancelledError()));
    if (reply.transportError)
        return failed(*reply.transportError);
    m_answeredAt = m_tools.clock();
    if (reply.exchange.serverTime.isValid())
        m_result.asked.clockSkewSeconds = reply.exchange.serverTime.secsTo(m_answeredAt);
    // The server's clock made the record's times, so it is the better judge of what lies in the future.
    const QDateTime now = reply.exchange.serverTime.isValid() ? reply.exchange.serverTime : m_answeredAt;
    const UnreadAnswer unread{&dialect(), reply.exchange.httpStatus, reply.exchange.responseBytes, {m_result.callId, now, m_tools.ringTimeoutSeconds}};
    if (unread.bytes.size() <= mostReadAtOnce)
        judged(readAnswer(unread));
    else
        readAnswerElsewhere(unread, this, [this](const ReadAnswer& read) { judged(read); });
}

void LookUpJob::judged(const ReadAnswer& read)
{
    if (m_ended)
        return; // cancelled while the answer was read
    if (read.answer)
        return found(read);
    failed(read.answer.error());
}

void LookUpJob::failed(const ApiError& error)
{
    if (m_onDeprecatedApi) { // whatever it said: the current API's words, RequestId and retry rule are the ones that help
        m_onDeprecatedApi = false;
        m_result.decisive = m_unknownAt;
        return retryOrFail(*m_unknownToCurrentApi);
    }
    if (askDeprecatedApiAfter(error))
        return send();
    retryOrFail(error);
}

void LookUpJob::retryOrFail(const ApiError& error)
{
    if (m_ended)
        return;
    if (error.kind == ApiError::Kind::Credential)
        m_tools.signatures.drop(m_profile, m_credential);
    const bool canSign = m_credential.kind == Credential::Kind::SecretKey;
    const double jitter = double(m_tools.random()) / double(std::numeric_limits<quint32>::max());
    if (const auto retry = retryAfter(error, m_retries, canSign, jitter)) {
        ++m_retries;
        m_pause.start(retry->delayMs);
        Q_EMIT waitingToRetry(retry->delayMs, error); // last: who hears it may cancel or delete this
        return;
    }
    finish(failure(error));
}

bool LookUpJob::askDeprecatedApiAfter(const ApiError& error)
{
    const bool unknownToTheCurrentApi = !m_ended && error.kind == ApiError::Kind::Service && error.code == recordNotFound;
    if (!unknownToTheCurrentApi || !m_profile.deprecatedApi)
        return false;
    m_onDeprecatedApi = true;
    m_unknownToCurrentApi = error;
    m_unknownAt = m_result.decisive;
    return true;
}

void LookUpJob::found(const ReadAnswer& read)
{
    FetchedCall call;
    call.record = read.answer->record;
    call.phases = read.phases;
    call.findings = read.findings;
    call.askedId = m_result.callId;
    call.profileName = m_profile.name;
    call.endpoint = endpointText();
    call.regionKey = m_profile.regionKey;
    call.sdkAppId = m_profile.sdkAppId;
    call.fetchedAt = m_answeredAt;
    call.elapsedMs = m_result.decisiveExchange().elapsedMs;
    call.requestId = read.answer->requestId;
    finish(call);
}

void LookUpJob::finish(Result<FetchedCall, ApiError> outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_pause.stop();
    m_result.outcome = std::move(outcome);
    m_result.asked.endpoint = endpointText();
    m_result.elapsedMs = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    const auto tell = [this] {
        deleteLater();
        const LookUpResult result = m_result; // who hears it may delete this
        Q_EMIT finished(result);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

const wire::Dialect& LookUpJob::dialect() const
{
    return m_onDeprecatedApi ? wire::deprecatedDialect() : wire::currentDialect();
}

QString LookUpJob::endpointText() const
{
    return endpointOf(m_profile, m_onDeprecatedApi).toString(QUrl::RemovePath);
}

} // namespace callscope
