#include "app/sandbox/sandbox.h"

#include "app/sandbox/demofile.h"
#include "app/sandbox/sandboxserver.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpServer>

#include <memory>
#include <utility>

namespace callscope {

namespace {

std::unique_ptr<QTcpServer> makeTcpServer(const std::optional<QSslConfiguration>& tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*tls);
    return server;
}

} // namespace

Sandbox::Sandbox(QObject* parent) : QObject(parent) {}

Sandbox::~Sandbox() = default;

Result<quint16, QString> Sandbox::start(const Options& options)
{
    // Listens here and not through QAbstractHttpServer, which keeps the reason of a failure to itself.
    std::unique_ptr<QTcpServer> tcp = makeTcpServer(options.tls);
    if (!tcp->listen(QHostAddress(QHostAddress::LocalHost), options.port))
        return failure(tcp->errorString());

    QList<SandboxApplication> applications{{demoSdkAppId(), demoSecretKey()}};
    applications += options.applications;
    const auto clock = options.clock ? options.clock : [] { return QDateTime::currentDateTimeUtc(); };
    SandboxJudge judge(DemoFile::embedded().broughtUpTo(clock()), applications, options.maxPerSecond);
    auto* server = new SandboxServer(std::move(judge), clock, options.latencyMs, this);

    const quint16 port = tcp->serverPort();
    server->bind(tcp.release());
    m_endpoint.setScheme(options.tls ? QStringLiteral("https") : QStringLiteral("http"));
    m_endpoint.setHost(QStringLiteral("127.0.0.1"));
    m_endpoint.setPort(port);
    return port;
}

quint32 Sandbox::demoSdkAppId()
{
    return 1400001234;
}

QString Sandbox::demoIdentifier()
{
    return QStringLiteral("administrator");
}

QByteArray Sandbox::demoSecretKey()
{
    return QByteArray("0123456789abcdef").repeated(4);
}

QList<DemoCall> Sandbox::demoCalls()
{
    QList<DemoCall> calls;
    const DemoFile file = DemoFile::embedded();
    for (const DemoEntry& entry : file.entries()) {
        if (entry.isCall())
            calls.append(entry.call);
    }
    return calls;
}

QStringList Sandbox::provocations()
{
    QStringList ids;
    const DemoFile file = DemoFile::embedded();
    for (const DemoEntry& entry : file.entries()) {
        if (!entry.isCall())
            ids.append(entry.call.callId);
    }
    return ids;
}

QString Sandbox::sampleCallId()
{
    return QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
}

} // namespace callscope
