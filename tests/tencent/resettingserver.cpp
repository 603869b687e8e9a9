#include "tests/tencent/resettingserver.h"

#include <QTcpSocket>

namespace callscope {

ResettingServer::ResettingServer()
{
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* const socket = nextPendingConnection()) {
            socket->setReadBufferSize(4); // closing with the rest unread is what makes the operating system send a reset
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_requests += socket->peek(4) == "POST" ? 1 : 0;
                socket->abort();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

QUrl ResettingServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

} // namespace callscope
