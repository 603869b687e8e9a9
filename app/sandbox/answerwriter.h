#pragma once

#include "app/sandbox/sandboxanswer.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <deque>

class QTcpSocket;

namespace callscope {

//! Sends the answers of one connection, late or badly where they say so, and in the order of the requests.
//! Belongs to its socket: when the client leaves, Qt HttpServer deletes the socket and whatever still waits goes with it.
//! (QHttpServerResponder of Qt 6.4 cannot wait: it refers to a request that the next one on the connection overwrites.)
class AnswerWriter : public QObject {
    Q_OBJECT
public:
    //! The writer of that connection, made when there is none yet.
    [[nodiscard]] static AnswerWriter& of(QTcpSocket& socket);

    struct Job {
        SandboxAnswer answer;
        QByteArray date;             //!< of the Date header
        bool withoutBody = false;    //!< HEAD: only the headers
        bool closeAfterwards = false;
    };
    void enqueue(Job job);

private:
    static constexpr size_t maxWaiting = 1000;

    explicit AnswerWriter(QTcpSocket& socket);
    void sendNext();
    void send();
    [[nodiscard]] bool write(const Job& job);

    QTcpSocket& m_socket; // the parent
    std::deque<Job> m_jobs;
    QTimer m_delay;
    bool m_busy = false;
};

} // namespace callscope
