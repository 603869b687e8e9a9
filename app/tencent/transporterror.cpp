#include "app/tencent/transporterror.h"

#include "app/tencent/proxyrules.h"

#include <QNetworkReply>
#include <QSslSocket>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace callscope {

namespace {

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

struct Mapping {
    QNetworkReply::NetworkError error;
    Kind kind;
    Cause cause;
};

constexpr Mapping mappings[] = {
    {QNetworkReply::ConnectionRefusedError, Kind::Network, Cause::ConnectionRefused},
    {QNetworkReply::RemoteHostClosedError, Kind::Network, Cause::ConnectionLost},
    {QNetworkReply::ContentReSendError, Kind::Network, Cause::ConnectionLost},
    {QNetworkReply::HostNotFoundError, Kind::Network, Cause::HostNotFound},
    {QNetworkReply::TimeoutError, Kind::Timeout, Cause::None},
    {QNetworkReply::TemporaryNetworkFailureError, Kind::Network, Cause::NetworkUnreachable},
    {QNetworkReply::NetworkSessionFailedError, Kind::Network, Cause::NetworkUnreachable},
    {QNetworkReply::ProxyConnectionRefusedError, Kind::Proxy, Cause::ProxyRefused},
    {QNetworkReply::ProxyConnectionClosedError, Kind::Proxy, Cause::ProxyRefused},
    {QNetworkReply::ProxyNotFoundError, Kind::Proxy, Cause::ProxyNotFound},
    {QNetworkReply::ProxyTimeoutError, Kind::Proxy, Cause::ProxyTimeout},
    {QNetworkReply::ProxyAuthenticationRequiredError, Kind::Proxy, Cause::ProxyNeedsPassword},
    {QNetworkReply::UnknownProxyError, Kind::Proxy, Cause::None},
};

// Qt says of a proxy, too, that the host was not found or refused: the host's own name is then the proxy's business to resolve.
constexpr Mapping proxyMappings[] = {
    {QNetworkReply::ConnectionRefusedError, Kind::Proxy, Cause::ProxyRefused},
    {QNetworkReply::HostNotFoundError, Kind::Proxy, Cause::ProxyNotFound},
    {QNetworkReply::UnknownNetworkError, Kind::Proxy, Cause::ProxyRefused},
};

struct SocketMapping {
    QAbstractSocket::SocketError error;
    Kind kind;
    Cause cause;
};

constexpr SocketMapping socketMappings[] = {
    {QAbstractSocket::ConnectionRefusedError, Kind::Network, Cause::ConnectionRefused},
    {QAbstractSocket::RemoteHostClosedError, Kind::Network, Cause::ConnectionLost},
    {QAbstractSocket::HostNotFoundError, Kind::Network, Cause::HostNotFound},
    {QAbstractSocket::SocketTimeoutError, Kind::Timeout, Cause::None},
    {QAbstractSocket::NetworkError, Kind::Network, Cause::NetworkUnreachable},
    {QAbstractSocket::ProxyConnectionRefusedError, Kind::Proxy, Cause::ProxyRefused},
    {QAbstractSocket::ProxyConnectionClosedError, Kind::Proxy, Cause::ProxyRefused},
    {QAbstractSocket::ProxyConnectionTimeoutError, Kind::Proxy, Cause::ProxyTimeout},
    {QAbstractSocket::ProxyNotFoundError, Kind::Proxy, Cause::ProxyNotFound},
    {QAbstractSocket::ProxyAuthenticationRequiredError, Kind::Proxy, Cause::ProxyNeedsPassword},
    {QAbstractSocket::ProxyProtocolError, Kind::Proxy, Cause::ProxyRefused},
};

// Qt turns an HTTP status from 400 on into one of these; the answer itself came whole.
bool isHttpStatusError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

// Qt rewinds the body for these two even where it may not follow; ours cannot be, and the answer has come whole by then.
bool isUnfollowedRedirect(QNetworkReply::NetworkError error, int httpStatus)
{
    return error == QNetworkReply::ContentReSendError && (httpStatus == 307 || httpStatus == 308);
}

bool isAnyOf(QSslError::SslError error, std::initializer_list<QSslError::SslError> list)
{
    return std::ranges::find(list, error) != list.end();
}

QString nameOf(const QSslCertificate& certificate, QStringList (QSslCertificate::*info)(QSslCertificate::SubjectInfo) const)
{
    static constexpr std::pair<QSslCertificate::SubjectInfo, const char*> parts[] = {
        {QSslCertificate::CommonName, "CN"}, {QSslCertificate::Organization, "O"}, {QSslCertificate::OrganizationalUnitName, "OU"}};
    QStringList name;
    for (const auto& [part, key] : parts) {
        for (const QString& value : (certificate.*info)(part))
            name.append(QString::fromLatin1(key) + QLatin1Char('=') + value);
    }
    return name.join(QLatin1String(", "));
}

// Only a proxy may ask for a password this way; a server that does has answered like any other. Over TLS it is always the server:
// what the proxy says to CONNECT is no answer to the request.
bool isServersOwn407(const QNetworkReply& reply, int httpStatus, const QNetworkProxy& setting)
{
    return httpStatus == 407 && reply.error() == QNetworkReply::ProxyAuthenticationRequiredError
        && (reply.url().scheme() == QLatin1String("https") || proxyFor(reply.url(), setting).type() == QNetworkProxy::NoProxy);
}

std::optional<ApiError> proxyError(const QNetworkReply& reply, const QNetworkProxy& setting)
{
    const auto* const mapping = std::ranges::find(proxyMappings, reply.error(), &Mapping::error);
    if (mapping == std::end(proxyMappings))
        return std::nullopt;
    const QNetworkProxy proxy = proxyFor(reply.url(), setting);
    if (proxy.type() == QNetworkProxy::NoProxy)
        return std::nullopt;
    const QString place = proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
    const bool namesTheHost = mapping->cause == Cause::ProxyNotFound;
    // A proxy that refuses what it was told and hangs up is, in Qt's words, one that cannot be understood.
    const bool refusedPassword = mapping->error == QNetworkReply::UnknownNetworkError && !proxy.user().isEmpty();
    return ApiError{.kind = mapping->kind, .cause = refusedPassword ? Cause::ProxyNeedsPassword : mapping->cause,
                    .detail = namesTheHost ? place : place + QLatin1String(": ") + reply.errorString()};
}

ApiError tlsError(const QList<QSslError>& errors, const QList<QSslCertificate>& chain)
{
    QStringList messages;
    for (const QSslError& error : errors)
        messages.append(error.errorString());
    messages.removeDuplicates();
    return {.kind = Kind::Tls, .cause = tlsCause(errors), .detail = messages.join(QLatin1Char(' ')),
            .certificates = certificateFacts(chain)};
}

} // namespace

std::optional<ApiError> transportError(const QNetworkReply& reply, const QNetworkProxy& proxy, const QList<QSslError>& sslErrors,
                                       const QList<QSslCertificate>& chain)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::NoError && httpStatus != 0)
        return std::nullopt;
    if ((httpStatus >= 400 && isHttpStatusError(error)) || isUnfollowedRedirect(error, httpStatus)
        || isServersOwn407(reply, httpStatus, proxy))
        return std::nullopt;
    if (error == QNetworkReply::SslHandshakeFailedError && !sslErrors.isEmpty())
        return tlsError(sslErrors, chain);
    if (const auto ofTheProxy = proxyError(reply, proxy))
        return ofTheProxy;

    if (error == QNetworkReply::SslHandshakeFailedError)
        return ApiError{.kind = Kind::Tls, .cause = handshakeCause(reply.errorString()), .detail = reply.errorString(), .certificates = certificateFacts(chain)};
    const auto* const mapping = std::ranges::find(mappings, error, &Mapping::error);
    const QString words = error == QNetworkReply::ContentReSendError ? QString() : reply.errorString(); // Qt has none for that
    if (mapping != std::end(mappings))
        return ApiError{.kind = mapping->kind, .cause = mapping->cause, .detail = words, .certificates = certificateFacts(chain)};
    return ApiError{.kind = Kind::Network, .detail = reply.errorString()};
}

ApiError socketError(const QSslSocket& socket, const QString& proxy, bool duringTls)
{
    const auto* const mapping = std::ranges::find(socketMappings, socket.error(), &SocketMapping::error);
    ApiError error{.kind = Kind::Network, .detail = socket.errorString()};
    if (mapping != std::end(socketMappings))
        error = {.kind = mapping->kind, .cause = mapping->cause, .detail = socket.errorString()};
    if (duringTls && !socket.sslHandshakeErrors().isEmpty())
        return tlsError(socket.sslHandshakeErrors(), socket.peerCertificateChain());
    if (duringTls && error.kind != Kind::Timeout) // whoever hangs up in the middle of it could not agree
        return {.kind = Kind::Tls, .cause = handshakeCause(socket.errorString()), .detail = socket.errorString(),
                .certificates = certificateFacts(socket.peerCertificateChain())};
    const bool refusedPassword = socket.error() == QAbstractSocket::ProxyProtocolError && !socket.proxy().user().isEmpty(); // as above
    if (refusedPassword)
        return {.kind = Kind::Proxy, .cause = Cause::ProxyNeedsPassword, .detail = error.detail};
    if (!proxy.isEmpty() && error.kind == Kind::Network)
        return {.kind = Kind::Proxy, .cause = Cause::ProxyRefused, .detail = proxy + QLatin1String(": ") + error.detail};
    return error;
}

ApiError::Cause handshakeCause(const QString& words)
{
    // OpenSSL's words: of the server's alert, of our own refusal, and of a server that speaks no TLS at all.
    const bool version = words.contains(QLatin1String("protocol version")) || words.contains(QLatin1String("unsupported protocol"));
    return version ? Cause::OldProtocol : Cause::HandshakeFailed;
}

QList<CertificateFacts> certificateFacts(const QList<QSslCertificate>& chain)
{
    QList<CertificateFacts> facts;
    for (const QSslCertificate& certificate : chain) {
        facts.append({.subject = nameOf(certificate, &QSslCertificate::subjectInfo),
                      .issuer = nameOf(certificate, &QSslCertificate::issuerInfo),
                      .validUntil = certificate.expiryDate().toUTC().toString(Qt::ISODate)});
    }
    return facts;
}

ApiError::Cause tlsCause(const QList<QSslError>& errors)
{
    const auto any = [&](std::initializer_list<QSslError::SslError> list) {
        return std::ranges::any_of(errors, [&](const QSslError& error) { return isAnyOf(error.error(), list); });
    };
    // An expired certificate of a stranger is first of all a stranger's.
    if (any({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::InvalidCaCertificate, QSslError::CertificateRejected, QSslError::CertificateSignatureFailed}))
        return Cause::UntrustedCertificate;
    if (any({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return Cause::ExpiredCertificate;
    if (any({QSslError::HostNameMismatch}))
        return Cause::HostNameMismatch;
    return Cause::HandshakeFailed;
}

} // namespace callscope
