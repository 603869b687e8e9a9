#pragma once

#include <QList>
#include <QString>

namespace callscope {

//! One certificate of a chain that was refused; what a person needs to know of it.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QString validUntil; //!< ISO 8601, UTC
};

//! Why there is no record. Facts only: `wording/` makes the sentences.
struct ApiError {
    enum class Kind { Credential, Network, Tls, Proxy, Timeout, Cancelled, Http, Malformed, Service };

    //! What exactly went wrong where no number of the service's says it.
    enum class Cause {
        None,
        // Credential: found here, before anything was sent
        NoSecret, SecretKeyIsPem, SecretKeyMalformed, UserSigMalformed, UserSigOtherIdentifier, UserSigOtherApplication,
        KeyStoreUnavailable, KeyStoreDenied,
        // Network
        HostNotFound, ConnectionRefused, ConnectionLost, NetworkUnreachable,
        // Tls
        UntrustedCertificate, ExpiredCertificate, HostNameMismatch, HandshakeFailed, CaFileUnreadable,
        // Proxy
        ProxyRefused, ProxyNotFound, ProxyNeedsPassword, ProxyTimeout,
        // Http
        Redirect, HttpStatus,
        // Malformed
        NotJson, NotUtf8, TooDeep, TooLarge, Truncated, NotAnObject, NoErrorCode, NoRecord,
    };

    Kind kind = Kind::Service;
    Cause cause = Cause::None;
    qint64 code = 0;      //!< ErrorCode of the service; the HTTP status for Kind::Http; 0 where there is none
    QString detail;       //!< their words (ErrorInfo, a TLS or socket message), already redacted
    QString requestId;    //!< empty when there was none
    bool deprecatedApi = false; //!< `code` is one of the deprecated API, whose 70xxx mean other things
    QList<CertificateFacts> certificates; //!< of Kind::Tls, leaf first
};

//! The key of the JSON interface: service, credential, network, tls, proxy, timeout, cancelled, http, malformed.
[[nodiscard]] QString kindKey(ApiError::Kind kind);

} // namespace callscope
