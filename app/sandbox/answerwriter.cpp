#include "app/sandbox/answerwriter.h"

#include <QTcpSocket>

#include <utility>

namespace callscope {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 302: return "Found";
    case 404: return "Not Found";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Sandbox";
    }
}

QByteArray headers(const AnswerWriter::Job& job)
{
    const SandboxAnswer& answer = job.answer;
    QByteArray lines = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\nDate: " + job.date
        + "\r\nServer: callscope-sandbox\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.location.isEmpty())
        lines += "Location: " + answer.location + "\r\n";
    lines += job.closeAfterwards ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    return lines + "\r\n";
}

} // namespace

AnswerWriter& AnswerWriter::of(QTcpSocket& socket)
{
    if (auto* writer = socket.findChild<AnswerWriter*>(QString(), Qt::FindDirectChildrenOnly))
        return *writer;
    return *new AnswerWriter(socket);
}

AnswerWriter::AnswerWriter(QTcpSocket& socket) : QObject(&socket), m_socket(socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(&m_delay, &QTimer::timeout, this, &AnswerWriter::send);
}

void AnswerWriter::enqueue(Job job)
{
    if (m_jobs.size() >= maxWaiting) {
        m_socket.abort();
        return;
    }
    m_jobs.push_back(std::move(job));
    if (!m_busy)
        sendNext();
}

void AnswerWriter::sendNext()
{
    m_busy = !m_jobs.empty();
    if (!m_busy)
        return;
    const int delayMs = m_jobs.front().answer.delayMs;
    if (delayMs > 0)
        m_delay.start(delayMs);
    else
        send();
}

void AnswerWriter::send()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState || !write(m_jobs.front()))
        return; // for good: whatever else this connection asks waits as well
    const bool close = m_jobs.front().closeAfterwards;
    m_jobs.pop_front();
    if (close)
        m_socket.disconnectFromHost();
    else
        sendNext();
}

bool AnswerWriter::write(const Job& job)
{
    const QByteArray head = headers(job);
    const QByteArray body = job.withoutBody ? QByteArray() : job.answer.body;
    switch (job.answer.manner) {
    case SandboxAnswer::Manner::Whole:
        m_socket.write(head + body); // in one piece, so that it leaves in one
        return true;
    case SandboxAnswer::Manner::Stall:
        m_socket.write(head);
        return false;
    case SandboxAnswer::Manner::BreakOff:
        m_socket.write(head + body.first(body.size() / 2));
        m_socket.disconnectFromHost();
        return false;
    case SandboxAnswer::Manner::Hang:
        return false;
    }
    return false;
}

} // namespace callscope
