#pragma once

#include <QTcpServer>
#include <QUrl>

namespace callscope {

//! A server on 127.0.0.1 that answers the beginning of every request with a reset of its connection.
class ResettingServer : public QTcpServer {
    Q_OBJECT
public:
    ResettingServer();

    [[nodiscard]] QUrl url() const;
    //! How many requests began to arrive.
    [[nodiscard]] int requests() const { return m_requests; }

private:
    int m_requests = 0;
};

} // namespace callscope
