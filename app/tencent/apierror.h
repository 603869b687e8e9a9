#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace callscope {

//! One certificate of a chain that was refused; what a person needs to know of it.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QString validUntil; //!< ISO 8601, UTC
};

//! Why there is no record. Facts only: `wording/` makes the sentences.
struct ApiError {
    Q_GADGET
public:
    enum class Kind { Credential, Network, Tls, Proxy, Timeout, Cancelled, Http, Malformed, Service };
    Q_ENUM(Kind)

    //! What exactly went wrong where no number of the service's says it.
    enum class Cause {
        None,
        // Credential: found here, before anything was sent
        NoSecret, SecretKeyIsPem, SecretKeyMalformed, UserSigMalformed, UserSigOtherIdentifier, UserSigOtherApplication,
        KeyStoreUnavailable, KeyStoreLocked, KeyStoreDenied, KeyStoreTimeout,
        // Network
        HostNotFound, ConnectionRefused, ConnectionLost, NetworkUnreachable,
        // Tls
        UntrustedCertificate, ExpiredCertificate, HostNameMismatch, OldProtocol, HandshakeFailed, CaFileUnreadable,
        // Proxy
        ProxyRefused, ProxyNotFound, ProxyNeedsPassword, ProxyTimeout,
        // Http
        Redirect, HttpStatus,
        // Malformed
        NotJson, NotUtf8, TooDeep, TooLarge, Truncated, NotAnObject, NoErrorCode, NoRecord,
    };
    Q_ENUM(Cause) // the names are kept in archives: rename none

    Kind kind = Kind::Service;
    Cause cause = Cause::None;
    qint64 code = 0;      //!< ErrorCode of the service; the HTTP status for Kind::Http; 0 where there is none
    QString detail{};     //!< their words (ErrorInfo, a TLS or socket message), already redacted
    QString requestId{};  //!< empty when there was none
    bool deprecatedApi = false; //!< `code` is one of the deprecated API, whose 70xxx mean other things
    QList<CertificateFacts> certificates{}; //!< of Kind::Tls, leaf first
};

//! The question that failed, as far as a sentence about it needs to know.
struct AskedFacts {
    QString callId;
    QString profileName;
    QString regionKey; //!< empty for a custom endpoint
    QString endpoint;
    QDateTime askedAt; //!< UTC
    int timeoutSeconds = 10;
    bool deprecatedApiAsked = false;
    QString hintedRegionKey{}; //!< where SDKAppIDs of this range usually live, if that is another region than the profile's
    std::optional<qint64> clockSkewSeconds{}; //!< > 0: this machine's clock is ahead of the service's; nothing: the service gave no time
};

//! A clock that is further off makes signatures fail, or soon will; less may be the way of the answer.
inline constexpr qint64 noticeableSkewSeconds = 60;

//! The key of the JSON interface: service, credential, network, tls, proxy, timeout, cancelled, http, malformed.
[[nodiscard]] QString kindKey(ApiError::Kind kind);

} // namespace callscope
