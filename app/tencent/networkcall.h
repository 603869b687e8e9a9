#pragma once

#include "app/tencent/apiclient.h"
#include "app/tencent/redact.h"

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

//! True for 127.0.0.1, ::1 and localhost: what goes there cannot be read on the way.
[[nodiscard]] bool isThisMachine(const QUrl& url);

//! The ApiCall that really goes out: waits until it is started, watches one reply, and makes the redacted Exchange.
class NetworkCall final : public ApiCall {
    Q_OBJECT
public:
    NetworkCall(const wire::Request& request, const QList<QByteArray>& secrets, const Transport& transport, QObject* parent);
    ~NetworkCall() override;

    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool staysOnThisMachine() const;
    //! The request leaves through the manager's present proxy; the time-out runs from now.
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
