#include "tests/sandbox/sandboxclient.h"
#include "tests/support/stricttest.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>

#include <memory>

using namespace callscope;

//! Clients that leave early, or that are no clients of this service at all.
class TestUnrulyClients : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void survivesClientsThatLeave_data();
    void survivesClientsThatLeave();
    void survivesBytesThatAreNoRequest_data();
    void survivesBytesThatAreNoRequest();
    void canBeDeletedWhileItAnswers();
    void opensNoWebSocket();
};

void TestUnrulyClients::survivesClientsThatLeave_data()
{
    QTest::addColumn<QString>("callId");
    QTest::addColumn<int>("latencyMs");
    QTest::newRow("hang") << QStringLiteral("hang") << 0;
    QTest::newRow("hang after a while") << QStringLiteral("hang") << 100;
    QTest::newRow("stall") << QStringLiteral("stall") << 0;
    QTest::newRow("slow") << QStringLiteral("slow") << 0;
    QTest::newRow("latency") << Sandbox::sampleCallId() << 5000;
    QTest::newRow("huge") << QStringLiteral("huge") << 0;
}

void TestUnrulyClients::survivesClientsThatLeave()
{
    QFETCH(const QString, callId);
    QFETCH(const int, latencyMs);
    Sandbox sandbox;
    Sandbox::Options options;
    options.latencyMs = latencyMs;
    QVERIFY(sandbox.start(options));
    {
        QList<QTcpSocket*> clients;
        QObject owner;
        for (int i = 0; i < 5; ++i) {
            auto* socket = new QTcpSocket(&owner);
            socket->connectToHost(QHostAddress::LocalHost, quint16(sandbox.endpoint().port()));
            socket->write(rawRequest(sandbox.endpoint(), callId));
            clients.append(socket);
        }
        QTRY_COMPARE(sandbox.findChildren<QTcpSocket*>().size(), clients.size());
        QTest::qWait(200);
        clients.first()->abort();
        clients.last()->disconnectFromHost();
    }
    QTRY_COMPARE(sandbox.findChildren<QTcpSocket*>().size(), 0);
}

void TestUnrulyClients::survivesBytesThatAreNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a word") << QByteArray("hello\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("a TLS greeting") << QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, '\x42') + "\r\n\r\n";
    QTest::newRow("another protocol") << QByteArray("POST / FTP\r\n\r\n");
    QTest::newRow("no URL") << QByteArray("POST  HTTP/1.1\r\n\r\n");
    QTest::newRow("a broken URL") << QByteArray("POST http://[::1:%%%/?% HTTP/1.1\r\n\r\n");
    QTest::newRow("a broken host") << QByteArray("POST / HTTP/1.1\r\nHost: [[[:::99999\r\n\r\n");
    QTest::newRow("a length that is no number") << QByteArray("POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n");
    QTest::newRow("a negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("a length beyond 64 bits") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("an unknown method") << QByteArray("BREW / HTTP/1.1\r\n\r\n");
    QTest::newRow("half a request") << QByteArray("POST / HTTP/1.1\r\nContent-Le");
}

void TestUnrulyClients::survivesBytesThatAreNoRequest()
{
    QFETCH(const QByteArray, bytes);
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(sandbox.endpoint().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(bytes);
    socket.disconnectFromHost();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    SandboxClient client(sandbox.endpoint());
    const auto reply = client.fetch(Sandbox::sampleCallId());
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestUnrulyClients::canBeDeletedWhileItAnswers()
{
    auto sandbox = std::make_unique<Sandbox>();
    QVERIFY(sandbox->start());
    SandboxClient client(sandbox->endpoint());
    const auto hanging = client.ask(QStringLiteral("hang"));
    const auto slow = client.ask(QStringLiteral("slow"));
    QSignalSpy hangingEnded(hanging.get(), &QNetworkReply::finished);
    QSignalSpy slowEnded(slow.get(), &QNetworkReply::finished);
    QTRY_COMPARE(sandbox->findChildren<QTcpSocket*>().size(), 2);
    QTest::qWait(100);
    sandbox.reset();
    QTRY_VERIFY(hangingEnded.size() == 1 && slowEnded.size() == 1);
    QVERIFY(hanging->error() != QNetworkReply::NoError);
    QVERIFY(slow->error() != QNetworkReply::NoError);
}

void TestUnrulyClients::opensNoWebSocket()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("WebSocket received but no slots connected")));
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QTcpSocket socket;
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, quint16(sandbox.endpoint().port()));
    socket.write(rawRequest(sandbox.endpoint(), Sandbox::sampleCallId(), "Connection: Upgrade\r\nUpgrade: websocket\r\n"));
    QVERIFY(disconnected.wait());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
}

CALLSCOPE_TEST(TestUnrulyClients, QCoreApplication)
#include "tst_unrulyclients.moc"
