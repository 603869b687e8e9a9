#include "app/lookup/connectiontest.h"

#include "app/lookup/question.h"
#include "app/tencent/connectionprobe.h"
#include "app/tencent/errorcatalogue.h"
#include "app/tencent/wire.h"

#include <QUuid>

namespace callscope {

namespace {

using StepKind = ConnectionStep::Kind;
using State = ConnectionStep::State;

//! What an answer says of the one who asks.
enum class Opinion { Accepted, NoAdministrator, NotAccepted };

Opinion opinionIn(const ApiError& error)
{
    constexpr qint64 firstOfTheRecordService = 101000; // trtc.io 54901: whoever hears these was let in
    constexpr qint64 lastOfTheRecordService = 101999;
    if (error.code >= firstOfTheRecordService && error.code <= lastOfTheRecordService)
        return Opinion::Accepted;
    const auto entry = findCode(error.code);
    const bool administrator = entry && (entry->meaning == CodeMeaning::NotAdministrator || entry->meaning == CodeMeaning::AdministratorRequired);
    return administrator ? Opinion::NoAdministrator : Opinion::NotAccepted;
}

} // namespace

ConnectionTest::ConnectionTest(LookUpTools tools, Profile profile, QObject* parent)
    : QObject(parent), m_tools(std::move(tools)), m_profile(std::move(profile))
{
    const QString madeUp = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_report.asked = askedFacts(m_profile, madeUp, m_tools.clock());
    QMetaObject::invokeMethod(this, &ConnectionTest::start, Qt::QueuedConnection);
}

ConnectionTest::~ConnectionTest()
{
    delete m_call;
}

void ConnectionTest::start()
{
    if (!hasProxyUser(m_profile))
        return proxyPasswordRead(std::nullopt);
    m_tools.secrets.read(proxySecretId(m_profile.id), this, [this](SecretStore::ReadResult password) { proxyPasswordRead(std::move(password)); });
}

void ConnectionTest::proxyPasswordRead(SecretStore::ReadResult password)
{
    auto held = proxyPasswordIn(std::move(password));
    if (!held)
        return fail(StepKind::Connect, held.error());
    m_proxyPassword = std::move(*held);
    m_probe = new ConnectionProbe(endpointOf(m_profile), transportOf(m_profile), m_proxyPassword.secret, this);
    connect(m_probe, &ConnectionProbe::progressed, this, &ConnectionTest::progressed);
    connect(m_probe, &ConnectionProbe::finished, this, &ConnectionTest::probed);
    m_probe->start(m_report);
}

void ConnectionTest::probed(const ConnectionReport& report)
{
    m_report = report;
    m_probe->deleteLater();
    if (m_report.error)
        return finish();
    m_elapsed.start();
    m_tools.secrets.read(m_profile.id, this, [this](SecretStore::ReadResult secret) { secretRead(std::move(secret)); });
}

void ConnectionTest::secretRead(SecretStore::ReadResult secret)
{
    if (!secret)
        return fail(StepKind::Credential, credentialError(secret.error()));
    if (!*secret)
        return fail(StepKind::Credential, noSecretError());
    m_credential = std::move(**secret);
    send();
}

void ConnectionTest::send()
{
    const auto userSig = m_tools.signatures.userSigFor(m_profile, m_credential, m_tools.clock());
    if (!userSig)
        return fail(StepKind::Credential, userSig.error());
    pass(StepKind::Credential, m_elapsed.elapsed());
    const wire::Request request = wire::recordByCallId(wire::currentDialect(), endpointOf(m_profile), m_profile.sdkAppId, m_profile.identifier,
                                                       *userSig, m_tools.random(), m_report.asked.callId);
    m_call = m_tools.client.send(request, {userSig->secretText(), m_credential.secret}, m_proxyPassword.secret);
    connect(m_call, &ApiCall::finished, this, &ConnectionTest::replied);
}

void ConnectionTest::replied(const ApiReply& reply)
{
    m_call.clear();
    m_report.httpStatus = reply.exchange.httpStatus;
    m_report.step(StepKind::Http).elapsedMs = reply.exchange.elapsedMs;
    judgeClock(reply.exchange);
    if (reply.transportError)
        return fail(StepKind::Http, *reply.transportError);
    judge(wire::parseRecord(wire::currentDialect(), reply.exchange.httpStatus, reply.exchange.responseBytes));
}

void ConnectionTest::judge(const Result<wire::Answer, ApiError>& answer)
{
    m_report.requestId = answer ? answer->requestId : answer.error().requestId;
    const bool isTheServices = answer || answer.error().kind == ApiError::Kind::Service || answer.error().kind == ApiError::Kind::Credential;
    if (!isTheServices)
        return fail(StepKind::Http, answer.error());
    pass(StepKind::Http, m_report.step(StepKind::Http).elapsedMs);
    const Opinion opinion = answer ? Opinion::Accepted : opinionIn(answer.error());
    if (opinion == Opinion::NotAccepted) {
        m_tools.signatures.drop(m_profile, m_credential);
        return fail(StepKind::Signature, answer.error());
    }
    pass(StepKind::Signature);
    if (opinion == Opinion::NoAdministrator)
        return fail(StepKind::Administrator, answer.error());
    pass(StepKind::Administrator);
    finish();
}

void ConnectionTest::judgeClock(const Exchange& exchange)
{
    ConnectionStep& clock = m_report.step(StepKind::Clock);
    if (!exchange.serverTime.isValid())
        return;
    const qint64 skew = exchange.serverTime.secsTo(m_tools.clock());
    m_report.asked.clockSkewSeconds = skew;
    clock.state = std::abs(skew) < noticeableSkewSeconds ? State::Passed : State::Warned;
}

void ConnectionTest::pass(StepKind kind, qint64 elapsedMs)
{
    m_report.step(kind).state = State::Passed;
    m_report.step(kind).elapsedMs = elapsedMs;
    Q_EMIT progressed(m_report);
}

void ConnectionTest::fail(StepKind kind, const ApiError& error)
{
    m_report.step(kind).state = State::Failed;
    m_report.error = error;
    finish();
}

void ConnectionTest::finish()
{
    const auto tell = [this] {
        deleteLater();
        const ConnectionReport report = m_report; // who hears it may delete this
        Q_EMIT finished(report);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace callscope
