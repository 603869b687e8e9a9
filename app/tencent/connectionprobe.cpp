#include "app/tencent/connectionprobe.h"

#include "app/tencent/proxyrules.h"
#include "app/tencent/transporterror.h"
#include "app/tencent/trustloader.h"

#include <QHostInfo>
#include <QSslCipher>
#include <QSslSocket>

namespace callscope {

namespace {

using StepKind = ConnectionStep::Kind;
using State = ConnectionStep::State;

constexpr int httpsPort = 443;
constexpr int httpPort = 80;

QString place(const QString& host, int port)
{
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLSv1.3");
    default: return QStringLiteral("TLS");
    }
}

} // namespace

ConnectionProbe::ConnectionProbe(const QUrl& endpoint, const Transport& transport, const QByteArray& proxyPassword, QObject* parent)
    : QObject(parent), m_endpoint(endpoint), m_transport(transport), m_proxyPassword(proxyPassword), m_trustLoader(new TrustLoader(this))
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        fail(m_step, {.kind = ApiError::Kind::Timeout, .detail = QStringLiteral("%1 ms").arg(m_transport.timeoutMs)});
    });
    connect(m_trustLoader, &TrustLoader::loaded, this, &ConnectionProbe::trustLoaded);
}

ConnectionProbe::~ConnectionProbe()
{
    if (m_resolving != -1)
        QHostInfo::abortHostLookup(m_resolving);
}

void ConnectionProbe::start(const ConnectionReport& report)
{
    m_report = report;
    if (!isEncrypted())
        m_report.step(StepKind::Tls).state = State::NotNeeded;
    const auto proxy = proxyToUse(m_endpoint, m_transport.proxy, m_proxyPassword);
    if (!proxy)
        return fail(StepKind::Connect, proxy.error());
    m_proxy = proxyFor(m_endpoint, *proxy);
    if (isProxied())
        m_report.proxy = place(m_proxy.hostName(), m_proxy.port());
    if (isEncrypted())
        m_trustLoader->load(m_transport.caFile);
    else
        trustLoaded(QSslConfiguration());
}

void ConnectionProbe::trustLoaded(const std::optional<QSslConfiguration>& trust)
{
    m_trust = trust;
    m_report.host = isProxied() ? m_proxy.hostName() : m_endpoint.host();
    m_step = StepKind::Resolve;
    begin();
    m_resolving = QHostInfo::lookupHost(m_report.host, this, &ConnectionProbe::resolved);
}

void ConnectionProbe::resolved(const QHostInfo& info)
{
    m_resolving = -1;
    if (m_ended)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        const ApiError ofProxy{.kind = ApiError::Kind::Proxy, .cause = ApiError::Cause::ProxyNotFound, .detail = m_report.proxy};
        const ApiError ofHost{.kind = ApiError::Kind::Network, .cause = ApiError::Cause::HostNotFound, .detail = info.errorString()};
        return fail(StepKind::Resolve, isProxied() ? ofProxy : ofHost);
    }
    for (const QHostAddress& address : info.addresses())
        m_report.addresses.append(address.toString());
    pass(StepKind::Resolve);
    connectNow();
}

void ConnectionProbe::connectNow()
{
    m_step = StepKind::Connect;
    begin();
    m_socket = new QSslSocket(this);
    m_socket->setProxy(m_proxy);
    connect(m_socket, &QSslSocket::connected, this, &ConnectionProbe::connected);
    connect(m_socket, &QSslSocket::encrypted, this, &ConnectionProbe::encrypted);
    connect(m_socket, &QSslSocket::errorOccurred, this, &ConnectionProbe::socketFailed);
    const int port = m_endpoint.port(isEncrypted() ? httpsPort : httpPort);
    m_report.peer = place(m_endpoint.host(), port);
    m_socket->connectToHost(m_endpoint.host(), quint16(port));
}

void ConnectionProbe::connected()
{
    pass(StepKind::Connect);
    if (!isEncrypted())
        return finish();
    if (!m_trust)
        return fail(StepKind::Tls, {.kind = ApiError::Kind::Tls, .cause = ApiError::Cause::CaFileUnreadable, .detail = m_transport.caFile});
    m_step = StepKind::Tls;
    begin();
    m_socket->setSslConfiguration(*m_trust);
    m_socket->setPeerVerifyName(m_endpoint.host());
    m_socket->startClientEncryption();
}

void ConnectionProbe::encrypted()
{
    m_report.tlsProtocol = protocolName(m_socket->sessionProtocol());
    m_report.tlsCipher = m_socket->sessionCipher().name();
    m_report.chain = certificateFacts(m_socket->peerCertificateChain());
    pass(StepKind::Tls);
    finish();
}

void ConnectionProbe::socketFailed()
{
    m_report.chain = certificateFacts(m_socket->peerCertificateChain());
    fail(m_step, socketError(*m_socket, m_report.proxy, m_step == StepKind::Tls));
}

void ConnectionProbe::begin()
{
    m_elapsed.start();
    m_timeout.start(m_transport.timeoutMs);
}

void ConnectionProbe::pass(StepKind kind)
{
    m_timeout.stop();
    m_report.step(kind).state = State::Passed;
    m_report.step(kind).elapsedMs = m_elapsed.elapsed();
    Q_EMIT progressed(m_report);
}

void ConnectionProbe::fail(StepKind kind, const ApiError& error)
{
    if (m_ended)
        return;
    m_report.step(kind).state = State::Failed;
    m_report.step(kind).elapsedMs = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    m_report.error = error;
    finish();
}

void ConnectionProbe::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_timeout.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
}

bool ConnectionProbe::isEncrypted() const
{
    return m_endpoint.scheme() == QLatin1String("https");
}

} // namespace callscope
