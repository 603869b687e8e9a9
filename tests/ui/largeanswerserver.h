#pragma once

#include "tests/tencent/fakeserver.h"

#include <QTcpSocket>
#include <QThread>

namespace callscope {

//! Answers every request with one body, in a thread of its own, so that what a test measures is the window's thread alone.
class LargeAnswerServer {
public:
    LargeAnswerServer()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        inThread([this] { m_server = std::make_unique<FakeServer>(); });
    }
    ~LargeAnswerServer()
    {
        inThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    LargeAnswerServer(const LargeAnswerServer&) = delete;
    LargeAnswerServer& operator=(const LargeAnswerServer&) = delete;

    void setBody(const QByteArray& body)
    {
        inThread([this, body] { m_server->setAnswer(sends(httpAnswer("200 OK", body))); });
    }
    [[nodiscard]] QUrl url() const { return m_server->url(); }

private:
    template<typename Work>
    void inThread(Work work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<FakeServer> m_server;
};

} // namespace callscope
