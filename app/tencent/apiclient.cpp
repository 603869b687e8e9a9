#include "app/tencent/apiclient.h"

#include "app/tencent/networkcall.h"
#include "app/tencent/proxyrules.h"
#include "app/tencent/trustloader.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

namespace callscope {

namespace {

// One clock for all clients of a pacer: a QElapsedTimer starts at zero in each.
qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool mayCarryASignature(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isThisMachine(url.host())));
}

} // namespace

ApiClient::ApiClient(QNetworkAccessManager& network, Pacer& pacer, Transport transport, QObject* parent)
    : QObject(parent), m_network(network), m_pacer(pacer), m_transport(std::move(transport)), m_trustLoader(new TrustLoader(this))
{
    m_dispatchTimer.setSingleShot(true);
    m_dispatchTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_dispatchTimer, &QTimer::timeout, this, &ApiClient::dispatch);
    connect(m_trustLoader, &TrustLoader::loaded, this, &ApiClient::takeTrust);
}

ApiClient::~ApiClient()
{
    for (qsizetype i = 0; i < m_running.size(); ++i)
        m_pacer.ended(steadyMs());
}

ApiCall* ApiClient::send(const wire::Request& request, const QList<QByteArray>& secrets, const QByteArray& proxyPassword)
{
    const auto proxy = proxyToUse(request.url, m_transport.proxy, proxyPassword);
    auto* const call = new NetworkCall(request, secrets + QList{proxyPassword}, m_transport, proxy.value_or(QNetworkProxy()), this);
    if (!mayCarryASignature(request.url)) {
        call->fail({.kind = ApiError::Kind::Network,
                    .detail = request.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)});
        return call;
    }
    if (!proxy) {
        call->fail(proxy.error());
        return call;
    }
    m_waiting.push_back(call);
    connect(call, &NetworkCall::ended, this, [this, call] { forget(call); });
    connect(call, &QObject::destroyed, this, [this, call] { forget(call); });
    dispatch();
    return call;
}

void ApiClient::dispatch()
{
    while (!m_waiting.empty() && m_running.size() < maxInFlight) {
        NetworkCall* const call = m_waiting.front();
        if (call->isEncrypted() && !m_trust) {
            m_trustLoader->load(m_transport.caFile);
            return;
        }
        if (const qint64 wait = m_pacer.waitMs(steadyMs()); wait > 0) {
            m_dispatchTimer.start(static_cast<int>(wait));
            return;
        }
        m_waiting.pop_front();
        m_running.insert(call);
        m_pacer.sent();
        call->start(m_network, m_trust.value_or(QSslConfiguration()));
    }
}

void ApiClient::takeTrust(const std::optional<QSslConfiguration>& trust)
{
    m_trust = trust;
    if (trust) {
        dispatch();
        return;
    }
    // Failing a call takes it out of the queue. The file is read again for the next one: by then it may be mended.
    const std::deque<NetworkCall*> stranded = m_waiting;
    for (NetworkCall* const call : stranded) {
        if (!call->isEncrypted())
            continue;
        call->fail({.kind = ApiError::Kind::Tls, .cause = ApiError::Cause::CaFileUnreadable, .detail = m_transport.caFile});
    }
}

void ApiClient::forget(NetworkCall* call)
{
    std::erase(m_waiting, call);
    if (m_running.remove(call))
        m_pacer.ended(steadyMs());
    m_dispatchTimer.start(0);
}

} // namespace callscope
