#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace callscope {

//! A server on 127.0.0.1 that does with every request what the test tells it to; without being told, it never answers.
class FakeServer : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(QTcpSocket& socket)>;

    //! \param tls nothing: plain HTTP
    explicit FakeServer(const std::optional<QSslConfiguration>& tls = std::nullopt);
    ~FakeServer() override;

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const;

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int disconnections() const { return m_disconnections; }
    //! Head and body of each request, in the order of arrival.
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }
    //! Milliseconds of a steady clock, one for each request.
    [[nodiscard]] const QList<qint64>& arrivals() const { return m_arrivals; }

private:
    void accept();
    void read(QTcpSocket* socket);

    std::unique_ptr<QTcpServer> m_server;
    bool m_encrypted;
    Answer m_answer;
    QHash<QTcpSocket*, QByteArray> m_unread;
    QList<QByteArray> m_requests;
    QList<qint64> m_arrivals;
    QElapsedTimer m_clock;
    int m_connections = 0;
    int m_disconnections = 0;
};

//! Sends these bytes and leaves the connection open.
[[nodiscard]] FakeServer::Answer sends(const QByteArray& bytes);
//! Sends these bytes and closes.
[[nodiscard]] FakeServer::Answer sendsAndCloses(const QByteArray& bytes);
//! A whole answer with a Content-Length. \param headers each with its line end
[[nodiscard]] QByteArray httpAnswer(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {});

} // namespace callscope
