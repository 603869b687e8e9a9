#include "app/sandbox/sandboxjudge.h"

#include "app/calls/json.h"
#include "app/sandbox/misbehaviour.h"
#include "app/tencent/usersig.h"

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

constexpr qsizetype maxIdentifierBytes = 32; // trtc.io 68926
constexpr int maxDeprecatedPerSecond = 20;   // trtc.io 60137
constexpr const char* deprecatedPrefix = "deprecated-"; // of error-<code> and http-<status> meant for the deprecated API

// As a form is decoded, where a plus sign is a space: a client that forgets to encode one is found out.
QByteArray decoded(QByteArrayView encoded)
{
    return QByteArray::fromPercentEncoding(encoded.toByteArray().replace('+', ' '));
}

QHash<QByteArray, QByteArray> readQuery(const QByteArray& query)
{
    QHash<QByteArray, QByteArray> values;
    const auto pairs = query.split('&');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            values.insert(decoded(pair.first(equals)), decoded(pair.sliced(equals + 1)));
    }
    return values;
}

std::optional<quint32> unsigned32(const QByteArray& digits)
{
    bool ok = false;
    const quint32 number = digits.toUInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<Fault> faultOfParameters(const QHash<QByteArray, QByteArray>& query)
{
    const QByteArray sdkAppId = query.value("sdkappid");
    if (sdkAppId.isEmpty())
        return Fault::SdkAppIdMissing;
    if (unsigned32(sdkAppId).value_or(0) == 0)
        return Fault::SdkAppIdInvalid;
    const QByteArray identifier = query.value("identifier");
    if (identifier.isEmpty() || identifier.size() > maxIdentifierBytes || query.value("contenttype") != "json")
        return Fault::QueryIncomplete;
    if (!unsigned32(query.value("random")))
        return Fault::RandomInvalid;
    return std::nullopt;
}

Result<QString, Fault> callIdInBody(const QByteArray& body, const SandboxDialect& dialect)
{
    const auto text = JsonText::parse(body);
    if (!text || !text->root().isObject())
        return failure(Fault::BodyNotJson);
    const JsonValue callId = text->root()[dialect.bodyCallId];
    if (!callId.isString() || callId.text().value_or(QString()).isEmpty())
        return failure(Fault::CallIdInvalid);
    return *callId.text();
}

} // namespace

SandboxJudge::SandboxJudge(DemoFile file, QList<SandboxApplication> applications, int maxPerSecond)
    : m_file(std::move(file)), m_applications(std::move(applications)), m_maxPerSecond(maxPerSecond)
{
}

SandboxAnswer SandboxJudge::answer(const SandboxRequest& request, const QDateTime& now)
{
    const SandboxDialect* found = findSandboxDialect(request.path);
    const SandboxDialect& dialect = found ? *found : currentSandboxDialect();
    const QByteArray requestId = dialect.requestId(++m_sequence);
    const auto callId = found ? callIdAskedFor(request, dialect, now) : Result<QString, Fault>(failure(Fault::PathUnknown));
    if (callId)
        return answerFor(*callId, dialect, requestId);
    SandboxAnswer refused;
    refused.body = dialect.refusal(dialect.code(callId.error()), requestId);
    return refused;
}

Result<QString, Fault> SandboxJudge::callIdAskedFor(const SandboxRequest& request, const SandboxDialect& dialect, const QDateTime& now)
{
    if (request.method != "POST")
        return failure(Fault::NotPost);
    const Query query = readQuery(request.query);
    if (const auto fault = faultOfParameters(query))
        return failure(*fault);
    if (const auto fault = faultOfSignature(query, now))
        return failure(*fault);
    if (isTooFast(dialect, now))
        return failure(Fault::TooManyRequests);
    return callIdInBody(request.body, dialect);
}

std::optional<Fault> SandboxJudge::faultOfSignature(const Query& query, const QDateTime& now) const
{
    const QByteArray text = query.value("usersig");
    if (text.isEmpty())
        return Fault::UserSigEmpty;
    const auto userSig = UserSig::parse(text);
    if (!userSig)
        return Fault::UserSigIllegal;
    if (now >= userSig->expiresAt())
        return Fault::UserSigExpired;
    const QString identifier = QString::fromUtf8(query.value("identifier"));
    if (userSig->identifier() != identifier)
        return Fault::OtherIdentifier;
    const quint32 sdkAppId = unsigned32(query.value("sdkappid")).value_or(0);
    if (userSig->sdkAppId() != sdkAppId)
        return Fault::OtherSdkAppId;
    const SandboxApplication* application = findApplication(sdkAppId);
    if (!application)
        return Fault::SdkAppIdUnknown;
    if (!userSig->verify(application->secretKey))
        return Fault::OtherKey;
    if (!application->administrators.contains(identifier))
        return Fault::NotAdministrator;
    return std::nullopt;
}

bool SandboxJudge::isTooFast(const SandboxDialect& dialect, const QDateTime& now)
{
    if (m_maxPerSecond <= 0)
        return false;
    const int limit = dialect.deprecated ? std::min(m_maxPerSecond, maxDeprecatedPerSecond) : m_maxPerSecond;
    std::deque<qint64>& recent = dialect.deprecated ? m_recentDeprecatedMs : m_recentMs;
    const qint64 nowMs = now.toMSecsSinceEpoch();
    // later than now: the clock was set back
    while (!recent.empty() && (recent.front() <= nowMs - 1000 || recent.front() > nowMs))
        recent.pop_front();
    if (recent.size() >= size_t(limit))
        return true;
    recent.push_back(nowMs);
    return false;
}

SandboxAnswer SandboxJudge::answerFor(const QString& callId, const SandboxDialect& dialect, const QByteArray& requestId)
{
    SandboxAnswer answer;
    const DemoEntry* entry = m_file.find(callId);
    const bool belongsToDeprecated = entry ? entry->deprecated : callId.startsWith(QLatin1String(deprecatedPrefix));
    if (belongsToDeprecated == dialect.deprecated) {
        if (entry && entry->isCall()) {
            answer.body = dialect.success(entry->record, entry->requestId.isEmpty() ? requestId : entry->requestId);
            return answer;
        }
        if (const auto provoked = entry ? provokedBy(*entry, dialect, requestId) : provokedByNumber(callId, dialect, requestId))
            return *provoked;
    }
    answer.body = dialect.refusal(dialect.code(Fault::RecordNotFound), requestId);
    return answer;
}

std::optional<SandboxAnswer> SandboxJudge::provokedBy(const DemoEntry& entry, const SandboxDialect& dialect, const QByteArray& requestId)
{
    const QByteArray& record = entry.record.isEmpty() ? m_file.entries().first().record : entry.record;
    return misbehave(entry.behaviour, {dialect, requestId, record, entry.answer, m_timesAsked[entry.call.callId]++});
}

std::optional<SandboxAnswer> SandboxJudge::provokedByNumber(const QString& callId, const SandboxDialect& dialect,
                                                            const QByteArray& requestId) const
{
    const QByteArray behaviour = callId.toUtf8().mid(dialect.deprecated ? qsizetype(qstrlen(deprecatedPrefix)) : 0);
    return misbehaveByNumber(behaviour, {dialect, requestId, {}, {}, 0});
}

const SandboxApplication* SandboxJudge::findApplication(quint32 sdkAppId) const
{
    for (const SandboxApplication& application : m_applications) {
        if (application.sdkAppId == sdkAppId)
            return &application;
    }
    return nullptr;
}

} // namespace callscope
