#pragma once

#include <QByteArray>

namespace callscope {

//! What is wrong with a request, whichever API it was meant for.
enum class Fault {
    PathUnknown, NotPost, SdkAppIdMissing, SdkAppIdInvalid, QueryIncomplete, RandomInvalid,
    UserSigEmpty, UserSigIllegal, UserSigExpired, OtherIdentifier, OtherSdkAppId, SdkAppIdUnknown, OtherKey,
    NotAdministrator, TooManyRequests, BodyNotJson, CallIdInvalid, RecordNotFound,
};

//! One of the two APIs the sandbox speaks: where it lives, its codes and its envelope.
struct SandboxDialect {
    QByteArrayView path;
    QByteArrayView bodyCallId; //!< the body's name for the Call ID
    bool deprecated = false;

    //! The code for the fault; 0 where this API answers it with success and no record.
    [[nodiscard]] qint64 code(Fault fault) const;
    [[nodiscard]] QByteArray refusal(qint64 code, const QByteArray& requestId) const;
    [[nodiscard]] QByteArray success(const QByteArray& record, const QByteArray& requestId) const;
    //! \param sequence the how-manieth answer this is; the same number gives the same id
    [[nodiscard]] QByteArray requestId(quint64 sequence) const;
};

//! `get_record_by_callid` (trtc.io 68930).
[[nodiscard]] const SandboxDialect& currentSandboxDialect();
//! `get_record_by_callId` for calls started with call() and groupCall() (trtc.io 60137).
[[nodiscard]] const SandboxDialect& deprecatedSandboxDialect();
//! The API of that path; nullptr where there is none.
[[nodiscard]] const SandboxDialect* findSandboxDialect(QByteArrayView path);

} // namespace callscope
