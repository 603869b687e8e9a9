#include "app/sandbox/sandboxdialect.h"

#include "app/sandbox/servicewords.h"

#include <QCryptographicHash>

namespace callscope {

namespace {

struct FaultCodes {
    Fault fault;
    qint64 current;
    qint64 deprecated;
};

// The deprecated API documents few codes (trtc.io 60136): parameters, signature, expiry, administrator, rate, body.
constexpr FaultCodes faultCodes[] = {
    {Fault::PathUnknown, 60009, 70001},     {Fault::NotPost, 60002, 70001},          {Fault::SdkAppIdMissing, 60012, 70001},
    {Fault::SdkAppIdInvalid, 60006, 70001}, {Fault::QueryIncomplete, 60025, 70001},  {Fault::RandomInvalid, 60002, 70001},
    {Fault::UserSigEmpty, 70002, 70002},    {Fault::UserSigIllegal, 70003, 70002},   {Fault::UserSigExpired, 70001, 70003},
    {Fault::OtherIdentifier, 70013, 70002}, {Fault::OtherSdkAppId, 70014, 70002},    {Fault::SdkAppIdUnknown, 70020, 70002},
    {Fault::OtherKey, 70009, 70002},        {Fault::NotAdministrator, 60010, 70004}, {Fault::TooManyRequests, 60011, 70005},
    {Fault::BodyNotJson, 60003, 70009},     {Fault::CallIdInvalid, 101002, 70001},   {Fault::RecordNotFound, 101050, 0},
};

constexpr quint64 firstSequence = 324151555; // of the documented sample

} // namespace

qint64 SandboxDialect::code(Fault fault) const
{
    for (const FaultCodes& row : faultCodes) {
        if (row.fault == fault)
            return deprecated ? row.deprecated : row.current;
    }
    return 101001;
}

QByteArray SandboxDialect::refusal(qint64 code, const QByteArray& requestId) const
{
    const QByteArray number = QByteArray::number(code);
    if (deprecated) {
        if (code == 0)
            return success("{}", requestId);
        return "{\"errorCode\":" + number + ",\"errorMessage\":\"" + deprecatedServiceWords(code) + "\",\"requestId\":\"" + requestId + "\"}";
    }
    return "{\"ErrorCode\":" + number + ",\"ErrorInfo\":\"" + serviceWords(code) + "\",\"ActionStatus\":\"FAIL\",\"RequestId\":\""
        + requestId + "\"}";
}

QByteArray SandboxDialect::success(const QByteArray& record, const QByteArray& requestId) const
{
    if (deprecated)
        return "{\"errorCode\":0,\"errorMessage\":\"Success\",\"requestId\":\"" + requestId + "\",\"data\":" + record + "}";
    return "{\"ErrorCode\":0,\"ErrorInfo\":\"\",\"ActionStatus\":\"OK\",\"RequestId\":\"" + requestId
        + "\",\n \"Response\":{\"CallRecord\":" + record + "}}";
}

QByteArray SandboxDialect::requestId(quint64 sequence) const
{
    const QByteArray hex = QCryptographicHash::hash("callscope sandbox " + QByteArray::number(sequence), QCryptographicHash::Md5).toHex();
    return deprecated ? hex : "Id-" + hex + "-O-Seq-" + QByteArray::number(firstSequence + sequence);
}

const SandboxDialect& currentSandboxDialect()
{
    static constexpr SandboxDialect dialect{"/v4/call_record_http_srv/get_record_by_callid", "CallId", false};
    return dialect;
}

const SandboxDialect& deprecatedSandboxDialect()
{
    static constexpr SandboxDialect dialect{"/v1/records/get_record_by_callId", "callId", true};
    return dialect;
}

const SandboxDialect* findSandboxDialect(QByteArrayView path)
{
    for (const SandboxDialect* dialect : {&currentSandboxDialect(), &deprecatedSandboxDialect()}) {
        if (dialect->path == path)
            return dialect;
    }
    return nullptr;
}

} // namespace callscope
