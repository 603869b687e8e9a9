#pragma once

#include "app/tencent/apiclient.h"
#include "app/calls/redactor.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace callscope {

//! The ApiCall that really goes out: waits until it is started, watches one reply, and makes the redacted Exchange.
class NetworkCall final : public ApiCall {
    Q_OBJECT
public:
    //! \param proxy the one to use, whatever the transport says
    NetworkCall(const wire::Request& request, const QList<QByteArray>& secrets, const Transport& transport, const QNetworkProxy& proxy,
                QObject* parent);
    ~NetworkCall() override;

    [[nodiscard]] bool isEncrypted() const;
    //! The time-out runs from now.
    void start(QNetworkAccessManager& network, const QSslConfiguration& trust);
    //! Ends before anything was sent.
    void fail(const ApiError& error);
    void cancel() override;

Q_SIGNALS:
    //! At once, where `finished` comes through the event loop: the place in the queue is free.
    void ended();

private:
    void readArrived();
    void judgeReply();
    void end(const std::optional<ApiError>& error);
    void unzip();
    void takeFacts();
    void dropReply();
    void announce();

    QNetworkRequest m_request;
    QByteArray m_body;
    Redactor m_redactor;
    QNetworkProxy m_proxy;
    int m_timeoutMs;
    qint64 m_maxResponseBytes;
    QNetworkReply* m_reply = nullptr; // owned by its manager; dropped by us
    QTimer m_timeout;
    QElapsedTimer m_elapsed;
    QByteArray m_arrived;
    QList<QSslError> m_sslErrors;
    QList<QSslCertificate> m_chain;
    ApiReply m_result;
    bool m_ended = false;
};

} // namespace callscope
