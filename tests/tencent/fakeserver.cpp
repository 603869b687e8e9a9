#include "tests/tencent/fakeserver.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace callscope {

namespace {

std::unique_ptr<QTcpServer> serverFor(const std::optional<QSslConfiguration>& tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*tls);
    return server;
}

qsizetype bodyLength(const QByteArray& head)
{
    static constexpr QByteArrayView name = "\r\ncontent-length:";
    const qsizetype at = head.toLower().indexOf(name);
    return at < 0 ? 0 : head.mid(at + name.size(), head.indexOf('\r', at + name.size()) - at - name.size()).trimmed().toLongLong();
}

} // namespace

FakeServer::FakeServer(const std::optional<QSslConfiguration>& tls) : m_server(serverFor(tls)), m_encrypted(tls.has_value())
{
    m_clock.start();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

FakeServer::~FakeServer()
{
    for (QTcpSocket* const socket : m_unread.keys())
        socket->disconnect(this);
}

QUrl FakeServer::url() const
{
    QUrl url;
    url.setScheme(m_encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

quint16 FakeServer::port() const
{
    return m_server->serverPort();
}

void FakeServer::accept()
{
    while (QTcpSocket* const socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_unread.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++m_disconnections;
            m_unread.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FakeServer::read(QTcpSocket* socket)
{
    QByteArray& unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const qsizetype length = headEnd + 4 + bodyLength(unread.left(headEnd + 2));
    if (unread.size() < length)
        return;
    m_requests.append(unread.left(length));
    m_arrivals.append(m_clock.elapsed());
    unread.remove(0, length);
    if (m_answer)
        m_answer(*socket);
}

FakeServer::Answer sends(const QByteArray& bytes)
{
    return [bytes](QTcpSocket& socket) { socket.write(bytes); };
}

FakeServer::Answer sendsAndCloses(const QByteArray& bytes)
{
    return [bytes](QTcpSocket& socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

QByteArray httpAnswer(const QByteArray& status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace callscope
