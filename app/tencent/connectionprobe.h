#pragma once

#include "app/tencent/apiclient.h"
#include "app/tencent/connectionreport.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <optional>

class QHostInfo;
class QSslSocket;

namespace callscope {

class TrustLoader;

//! Walks the way to an endpoint step by step: DNS, TCP (through the proxy), TLS. Sends nothing over it.
//! Ends once, through the event loop. Deleting it earlier is safe and silent.
class ConnectionProbe : public QObject {
    Q_OBJECT
public:
    //! \param transport its time-out counts for each step  \param proxyPassword of the transport's proxy user; a secret
    ConnectionProbe(const QUrl& endpoint, const Transport& transport, const QByteArray& proxyPassword, QObject* parent);
    ~ConnectionProbe() override;

    //! The report is handed on from signal to signal: what stands in it stays.
    void start(const ConnectionReport& report);

Q_SIGNALS:
    void progressed(const callscope::ConnectionReport& report);
    //! `report.error` tells whether a step failed.
    void finished(const callscope::ConnectionReport& report);

private:
    void trustLoaded(const std::optional<QSslConfiguration>& trust);
    void resolved(const QHostInfo& info);
    void connectNow();
    void connected();
    void encrypted();
    void socketFailed();
    void begin();
    void pass(ConnectionStep::Kind kind);
    void fail(ConnectionStep::Kind kind, const ApiError& error);
    void finish();
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool isProxied() const { return m_proxy.type() != QNetworkProxy::NoProxy; }

    QUrl m_endpoint;
    Transport m_transport;
    QByteArray m_proxyPassword;
    QNetworkProxy m_proxy;
    TrustLoader* m_trustLoader;
    std::optional<QSslConfiguration> m_trust;
    QSslSocket* m_socket = nullptr;
    QTimer m_timeout;
    QElapsedTimer m_elapsed;
    int m_resolving = -1;
    ConnectionStep::Kind m_step = ConnectionStep::Kind::Resolve;
    ConnectionReport m_report;
    bool m_ended = false;
};

} // namespace callscope
