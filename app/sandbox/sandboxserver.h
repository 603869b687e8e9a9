#pragma once

#include "app/sandbox/sandboxjudge.h"

#include <QAbstractHttpServer>
#include <QDateTime>

#include <functional>

namespace callscope {

//! The sandbox's HTTP side: hands every request to the judge and the answer to the connection's writer.
class SandboxServer : public QAbstractHttpServer {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; //!< UTC

    SandboxServer(SandboxJudge judge, Clock clock, int latencyMs, QObject* parent);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    SandboxJudge m_judge;
    Clock m_clock;
    int m_latencyMs;
};

} // namespace callscope
