#include "app/tencent/networkcall.h"

#include "app/tencent/onetimebody.h"
#include "app/tencent/transporterror.h"
#include "app/tencent/zlibstream.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

#include <utility>

namespace callscope {

namespace {

QNetworkRequest networkRequest(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Callscope/" CALLSCOPE_VERSION));
    // Named here, so that Qt leaves the bytes alone: it would unpack without end what is small on the way, and lose what arrived.
    request.setRawHeader("Accept-Encoding", "gzip");
    // HTTP/2 stalls every POST about 40 ms in Qt 6.4: headers and body are two writes without TCP_NODELAY.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // The signature is in the URL: never carry it to another place.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

bool isGzip(const QByteArray& contentEncoding)
{
    const QByteArray encoding = contentEncoding.trimmed().toLower();
    return encoding == "gzip" || encoding == "x-gzip";
}

ApiError tooLarge(qint64 limit)
{
    return {.kind = ApiError::Kind::Malformed, .cause = ApiError::Cause::TooLarge, .detail = QString::number(limit)};
}

QDateTime httpDate(const QByteArray& value)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

NetworkCall::NetworkCall(const wire::Request& request, const QList<QByteArray>& secrets, const Transport& transport,
                         const QNetworkProxy& proxy, QObject* parent)
    : ApiCall(parent), m_request(networkRequest(request.url)), m_body(request.body), m_redactor(secrets), m_proxy(proxy),
      m_timeoutMs(transport.timeoutMs), m_maxResponseBytes(transport.maxResponseBytes)
{
    m_result.exchange.redactedUrl = m_redactor.apply(request.url);
    m_result.exchange.requestBody = m_redactor.apply(request.body);
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer); // a coarse one may be 5 % early
    connect(&m_timeout, &QTimer::timeout, this,
            [this] { end(ApiError{.kind = ApiError::Kind::Timeout, .detail = QStringLiteral("%1 ms").arg(m_timeoutMs)}); });
}

NetworkCall::~NetworkCall()
{
    dropReply();
}

bool NetworkCall::isEncrypted() const
{
    return m_request.url().scheme() == QLatin1String("https");
}

void NetworkCall::start(QNetworkAccessManager& network, const QSslConfiguration& trust)
{
    if (isEncrypted())
        m_request.setSslConfiguration(trust);
    if (network.proxy() != m_proxy) // the manager may serve other calls with other proxies
        network.setProxy(m_proxy);
    m_result.exchange.sentAt = QDateTime::currentDateTimeUtc();
    m_elapsed.start();
    m_timeout.start(m_timeoutMs);
    auto* const body = new OneTimeBody(m_body, this);
    m_reply = network.post(m_request, body);
    body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkCall::readArrived);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkCall::judgeReply);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_sslErrors = errors;
        m_chain = m_reply->sslConfiguration().peerCertificateChain();
    });
}

void NetworkCall::fail(const ApiError& error)
{
    end(error);
}

void NetworkCall::cancel()
{
    end(ApiError{.kind = ApiError::Kind::Cancelled});
}

void NetworkCall::readArrived()
{
    m_arrived += m_reply->readAll();
    if (m_arrived.size() <= m_maxResponseBytes)
        return;
    m_arrived.truncate(m_maxResponseBytes);
    end(tooLarge(m_maxResponseBytes));
}

void NetworkCall::judgeReply()
{
    readArrived();
    if (m_ended)
        return;
    end(transportError(*m_reply, m_proxy, m_sslErrors, m_chain));
}

void NetworkCall::end(const std::optional<ApiError>& error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timeout.stop();
    m_result.transportError = error;
    if (m_reply && isGzip(m_reply->rawHeader("Content-Encoding")))
        unzip();
    if (m_result.transportError)
        m_result.transportError->detail = m_redactor.apply(m_result.transportError->detail);
    if (m_reply)
        takeFacts();
    dropReply();
    QMetaObject::invokeMethod(this, &NetworkCall::announce, Qt::QueuedConnection);
    Q_EMIT ended();
}

void NetworkCall::unzip()
{
    using End = zlib::Unzipped::End;
    if (m_arrived.isEmpty())
        return;
    const zlib::Unzipped unzipped = zlib::unzipped(m_arrived, m_maxResponseBytes);
    if (unzipped.end == End::Whole || !unzipped.bytes.isEmpty())
        m_arrived = unzipped.bytes; // else they are not what they say: better kept as they are
    if (m_result.transportError || unzipped.end == End::Whole)
        return;
    const auto cause = unzipped.end == End::Truncated ? ApiError::Cause::Truncated : ApiError::Cause::NotJson;
    m_result.transportError = unzipped.end == End::TooLarge ? tooLarge(m_maxResponseBytes)
                                                            : ApiError{.kind = ApiError::Kind::Malformed, .cause = cause};
}

void NetworkCall::takeFacts()
{
    Exchange& exchange = m_result.exchange;
    exchange.elapsedMs = m_elapsed.elapsed();
    exchange.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange.responseBytes = m_redactor.apply(m_arrived);
    exchange.responseRedacted = exchange.responseBytes != m_arrived;
    exchange.responseTruncated = m_result.transportError && exchange.httpStatus != 0;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        exchange.responseHeaders.append({m_redactor.apply(name), m_redactor.apply(value)});
    exchange.serverTime = httpDate(m_reply->rawHeader("Date"));
}

void NetworkCall::dropReply()
{
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void NetworkCall::announce()
{
    const QPointer<NetworkCall> self(this); // a receiver may delete the call, or its client
    Q_EMIT finished(m_result);
    if (self)
        deleteLater();
}

} // namespace callscope
