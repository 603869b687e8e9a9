#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/answerwriter.h"

#include <QHttpServerRequest>
#include <QLocale>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace callscope {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    default: return "other"; // the judge refuses them all alike
    }
}

QByteArray httpDate(const QDateTime& utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace

SandboxServer::SandboxServer(SandboxJudge judge, Clock clock, int latencyMs, QObject* parent)
    : QAbstractHttpServer(parent), m_judge(std::move(judge)), m_clock(std::move(clock)), m_latencyMs(latencyMs)
{
}

bool SandboxServer::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const QUrl url = request.url();
    const QDateTime now = m_clock().toUTC();
    const QByteArray method = methodName(request.method());
    AnswerWriter::Job job;
    job.answer = m_judge.answer({method, url.path(QUrl::FullyEncoded).toLatin1(), url.query(QUrl::FullyEncoded).toLatin1(), request.body()}, now);
    job.answer.delayMs += m_latencyMs;
    job.date = httpDate(now);
    job.withoutBody = method == "HEAD";
    job.closeAfterwards = request.value("connection").toLower().contains("close");
    AnswerWriter::of(*socket).enqueue(std::move(job));
    return true;
}

void SandboxServer::missingHandler(const QHttpServerRequest&, QTcpSocket*)
{
    // Qt calls this only for an attempt at a web socket, which has its answer from handleRequest() already.
}

} // namespace callscope
