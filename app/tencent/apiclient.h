#pragma once

#include "app/calls/result.h"
#include "app/tencent/apierror.h"
#include "app/tencent/exchange.h"
#include "app/tencent/pacer.h"
#include "app/tencent/wire.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QString>
#include <QTimer>

#include <deque>
#include <optional>

class QNetworkAccessManager;

namespace callscope {

class NetworkCall;
class TrustLoader;

//! How a request travels; the same for every request of a profile.
struct Transport {
    int timeoutMs = 10'000;              //!< > 0; from sending to the last byte
    qint64 maxResponseBytes = 8LL * 1024 * 1024;
    QString caFile{};                      //!< PEM; trusted beside the system's; empty: the system's alone
    std::optional<QNetworkProxy> proxy{};  //!< nothing: the system's setting, and none for this machine
};

//! What came of one request.
struct ApiReply {
    Exchange exchange;
    std::optional<ApiError> transportError; //!< nothing: bytes came, whole; their meaning is wire's business
};

//! One request under way. Ends once, always through the event loop, and deletes itself after `finished`.
//! Deleting it earlier is safe and aborts the request without a signal.
class ApiCall : public QObject {
    Q_OBJECT
public:
    //! Ends with ApiError::Kind::Cancelled; does nothing once ended.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const callscope::ApiReply& reply);

protected:
    using QObject::QObject;
};

//! The one door to the network: POST over HTTPS (http only to this machine), HTTP/1.1 kept alive, no redirects, paced, limited, redacted.
class ApiClient : public QObject {
    Q_OBJECT
public:
    static constexpr int maxInFlight = 6; // Qt opens six connections to a host; more would queue inside Qt, unpaced

    //! \param network and \param pacer are not owned and must outlive this.
    ApiClient(QNetworkAccessManager& network, Pacer& pacer, Transport transport, QObject* parent = nullptr);
    ~ApiClient() override;

    //! Owned by this client until it ends. \param secrets every text that must not appear in the Exchange.
    //! \param proxyPassword of the transport's proxy user, a secret; empty: the proxy is not told who asks
    [[nodiscard]] ApiCall* send(const wire::Request& request, const QList<QByteArray>& secrets, const QByteArray& proxyPassword = {});

private:
    void dispatch();
    void takeTrust(const std::optional<QSslConfiguration>& trust);
    void forget(NetworkCall* call);

    QNetworkAccessManager& m_network;
    Pacer& m_pacer;
    Transport m_transport;
    TrustLoader* m_trustLoader;
    std::optional<QSslConfiguration> m_trust; // loaded before the first encrypted request
    std::deque<NetworkCall*> m_waiting;
    QSet<NetworkCall*> m_running;
    QTimer m_dispatchTimer;
};

} // namespace callscope
