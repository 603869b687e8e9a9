#pragma once

#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxjudge.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace callscope {

//! The parts of a look-up's query string, right unless a test changes one. A null value leaves the parameter out.
struct SandboxQuery {
    QByteArray sdkAppId = QByteArray::number(Sandbox::demoSdkAppId());
    QByteArray identifier = "administrator";
    QByteArray userSig = "to be signed"; //!< see signedQuery()
    QByteArray random = "4294967295";
    QByteArray contentType = "json";

    [[nodiscard]] QByteArray text() const;
};

//! A UserSig of the demo's, or of whatever is changed in it.
[[nodiscard]] QByteArray demoUserSig(const QDateTime& now, quint32 sdkAppId = Sandbox::demoSdkAppId(),
                                     const QString& identifier = Sandbox::demoIdentifier(),
                                     const QByteArray& key = Sandbox::demoSecretKey(), qint64 validitySeconds = 86400);
//! A query that nothing is wrong with at `now`.
[[nodiscard]] SandboxQuery signedQuery(const QDateTime& now);
//! A look-up that nothing is wrong with at `now`.
[[nodiscard]] SandboxRequest lookUp(const QString& callId, const QDateTime& now);
//! The same for the deprecated API.
[[nodiscard]] SandboxRequest deprecatedLookUp(const QString& callId, const QDateTime& now);
//! The same as a URL, signed with the system's time.
[[nodiscard]] QUrl lookUpUrl(const QUrl& endpoint, bool deprecated = false);
[[nodiscard]] QByteArray lookUpBody(const QString& callId, bool deprecated = false);
//! The same as the bytes of an HTTP request, right but for what a test adds.
[[nodiscard]] QByteArray rawRequest(const QUrl& endpoint, const QString& callId, const QByteArray& extraHeaders = {},
                                    const QByteArray& method = "POST");

//! Administrator `root` of another application than the demo's.
inline constexpr quint32 otherSdkAppId = 20000042;
[[nodiscard]] QByteArray otherSecretKey();
//! Knows the demo's calls and both applications.
[[nodiscard]] SandboxJudge makeJudge(int maxPerSecond = 200);
//! The number in that field; -1 where there is none, -2 where the answer is not JSON.
[[nodiscard]] qint64 codeOf(const SandboxAnswer& answer, QByteArrayView field = "ErrorCode");

} // namespace callscope
