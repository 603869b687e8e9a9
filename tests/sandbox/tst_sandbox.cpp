#include "tests/sandbox/sandboxclient.h"
#include "tests/support/stricttest.h"

#include "app/calls/json.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace callscope;

namespace {

constexpr int ok = 200;

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

//! The sandbox over real sockets.
class TestSandbox : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void listensOnTheLoopbackAddressOnly();
    void saysWhyItCannotListen();
    void sendsEveryRecordByteForByte();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void closesWhenAskedTo();
    void headGetsNoBody();
    void saysItsTime();
    void answersAfterTheLatency();
    void limitsRequestsPerSecond();
};

void TestSandbox::listensOnTheLoopbackAddressOnly()
{
    Sandbox sandbox;
    QVERIFY(sandbox.endpoint().isEmpty());
    const auto port = sandbox.start();
    QVERIFY(port);
    QCOMPARE(sandbox.endpoint().toString(), QStringLiteral("http://127.0.0.1:%1").arg(*port));

    const auto servers = sandbox.findChildren<QTcpServer*>();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.first()->serverAddress(), QHostAddress(QHostAddress::LocalHost));

    QList<QHostAddress> others{QHostAddress(QHostAddress::LocalHostIPv6)};
#ifdef Q_OS_LINUX
    others.append(QHostAddress(QStringLiteral("127.0.0.2"))); // elsewhere not an address of this machine
#endif
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : all) {
        if (!address.isLoopback())
            others.append(address);
    }
    for (const QHostAddress& address : others) {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(address, *port);
        QTRY_VERIFY2(socket.error() != QAbstractSocket::UnknownSocketError, qPrintable(address.toString()));
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
}

void TestSandbox::saysWhyItCannotListen()
{
    Sandbox first, second;
    const auto port = first.start();
    QVERIFY(port);
    Sandbox::Options options;
    options.port = *port;
    const auto refused = second.start(options);
    QVERIFY(!refused);
    QVERIFY(!refused.error().isEmpty());
    QVERIFY(second.endpoint().isEmpty());
}

void TestSandbox::sendsEveryRecordByteForByte()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Sandbox::Options options;
    options.clock = [now] { return now; };
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox.endpoint());
    int compared = 0;
    const DemoFile file = DemoFile::embedded().broughtUpTo(now);
    for (const DemoEntry& entry : file.entries()) {
        if (!entry.isCall())
            continue;
        const auto reply = client.fetch(entry.call.callId, entry.deprecated);
        QVERIFY(reply);
        QCOMPARE(statusOf(*reply), ok);
        const auto json = JsonText::parse(reply->readAll());
        QVERIFY(json);
        const JsonValue root = json->root();
        QCOMPARE((entry.deprecated ? root["data"] : root["Response"]["CallRecord"]).raw(), entry.record);
        ++compared;
    }
    QCOMPARE(compared, int(Sandbox::demoCalls().size()));
}

void TestSandbox::keepsTheConnection()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    int connections = 0;
    connect(sandbox.findChildren<QTcpServer*>().first(), &QTcpServer::newConnection, this, [&connections] { ++connections; });
    SandboxClient client(sandbox.endpoint());
    for (int i = 0; i < 5; ++i) {
        const auto reply = client.fetch(Sandbox::sampleCallId());
        QVERIFY(reply);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
    QCOMPARE(connections, 1);
}

void TestSandbox::answersPipelinedRequestsInOrder()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(sandbox.endpoint().port()));
    socket.write(rawRequest(sandbox.endpoint(), QStringLiteral("slow")) + rawRequest(sandbox.endpoint(), Sandbox::sampleCallId()));
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { received += socket.readAll(); });
    QTRY_COMPARE_WITH_TIMEOUT(received.count("HTTP/1.1 200 OK"), 2, 10'000);
    QTRY_VERIFY(received.contains("roomid-1434"));
    QVERIFY(received.indexOf("\"CallId\":\"slow\"") > 0);
    QVERIFY(received.indexOf("\"CallId\":\"slow\"") < received.indexOf("roomid-1434"));
}

void TestSandbox::closesWhenAskedTo()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QTcpSocket socket;
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, quint16(sandbox.endpoint().port()));
    socket.write(rawRequest(sandbox.endpoint(), Sandbox::sampleCallId(), "Connection: close\r\n"));
    QVERIFY(disconnected.wait());
    const QByteArray received = socket.readAll();
    QVERIFY(received.contains("Connection: close\r\n"));
    QVERIFY(received.endsWith("}}}"));
}

void TestSandbox::headGetsNoBody()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QTcpSocket socket;
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, quint16(sandbox.endpoint().port()));
    socket.write(rawRequest(sandbox.endpoint(), Sandbox::sampleCallId(), "Connection: close\r\n", "HEAD"));
    QVERIFY(disconnected.wait());
    QVERIFY(socket.readAll().endsWith("\r\n\r\n"));
}

void TestSandbox::saysItsTime()
{
    Sandbox sandbox;
    Sandbox::Options options;
    const QDateTime fixed(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    options.clock = [fixed] { return fixed; };
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox.endpoint());
    const auto reply = client.fetch(Sandbox::sampleCallId());
    QVERIFY(reply);
    QCOMPARE(reply->rawHeader("Date"), QByteArray("Fri, 02 Jan 2026 03:04:05 GMT"));
    QCOMPARE(reply->rawHeader("Content-Type"), QByteArray("application/json"));
}

void TestSandbox::answersAfterTheLatency()
{
    Sandbox sandbox;
    Sandbox::Options options;
    options.latencyMs = 300;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox.endpoint());
    QElapsedTimer timer;
    timer.start();
    const auto reply = client.fetch(Sandbox::sampleCallId());
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(timer.elapsed() >= options.latencyMs);
}

void TestSandbox::limitsRequestsPerSecond()
{
    Sandbox sandbox;
    Sandbox::Options options;
    options.maxPerSecond = 2;
    const QDateTime fixed = QDateTime::currentDateTimeUtc();
    options.clock = [fixed] { return fixed; };
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox.endpoint());
    for (const bool expected : {false, false, true}) {
        const auto reply = client.fetch(Sandbox::sampleCallId());
        QVERIFY(reply);
        QCOMPARE(reply->readAll().contains("\"ErrorCode\":60011,"), expected);
    }
}

CALLSCOPE_TEST(TestSandbox, QCoreApplication)
#include "tst_sandbox.moc"
