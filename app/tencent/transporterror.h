#pragma once

#include "app/tencent/apierror.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslError>

#include <optional>

class QNetworkReply;
class QSslSocket;

namespace callscope {

//! Why a finished reply brought no whole answer; nothing when it did, whatever its HTTP status.
//! The detail is Qt's own message and may hold the URL: redact it.
//! \param proxy what the request was sent with; DefaultProxy: the system's setting
[[nodiscard]] std::optional<ApiError> transportError(const QNetworkReply& reply, const QNetworkProxy& proxy,
                                                     const QList<QSslError>& sslErrors, const QList<QSslCertificate>& chain);

//! Why a socket failed. \param proxy host:port it went through, empty: none  \param duringTls it was connected and spoke TLS
[[nodiscard]] ApiError socketError(const QSslSocket& socket, const QString& proxy, bool duringTls);

//! OldProtocol or HandshakeFailed, by OpenSSL's words: no certificate was the reason.
[[nodiscard]] ApiError::Cause handshakeCause(const QString& words);

//! The facts of each certificate, in the same order.
[[nodiscard]] QList<CertificateFacts> certificateFacts(const QList<QSslCertificate>& chain);

//! The one cause worth naming where a chain fails for several reasons.
[[nodiscard]] ApiError::Cause tlsCause(const QList<QSslError>& errors);

} // namespace callscope
