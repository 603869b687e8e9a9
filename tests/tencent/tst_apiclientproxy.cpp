#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

class TestApiClientProxy : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void goesThroughTheProxy();
    void needsNoneForThisMachine();
    void refusesToLeaveThisMachine_data();
    void refusesToLeaveThisMachine();
    void saysThatTheProxyNeedsAPassword_data();
    void saysThatTheProxyNeedsAPassword();
    void saysThatTheSocksProxyNeedsAPassword();
    void tellsWhatTheProxyDid_data();
    void tellsWhatTheProxyDid();
    void tellsWhenThereIsNoProxy_data();
    void tellsWhenThereIsNoProxy();
    void seesTheSystemsProxy();
};

namespace {

QNetworkProxy proxyAt(quint16 port, const char* host = "127.0.0.1")
{
    return {QNetworkProxy::HttpProxy, QString::fromLatin1(host), port};
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

const QUrl far(QStringLiteral("https://console.example"));

} // namespace

void TestApiClientProxy::goesThroughTheProxy()
{
    FakeServer proxy;
    proxy.setAnswer(sends(httpAnswer("200 OK", "{}")));
    FakeServer server;
    Asking asking({.proxy = proxyAt(proxy.port())});
    QVERIFY(!asking.answerOf(server.url()).transportError);
    QCOMPARE(server.connections(), 0);
    QVERIFY(proxy.requests().value(0).startsWith("POST http://127.0.0.1:"));
}

void TestApiClientProxy::needsNoneForThisMachine()
{
    FakeServer proxy;
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    Asking asking;
    asking.network().setProxy(proxyAt(proxy.port()));
    QVERIFY(!asking.answerOf(server.url()).transportError);
    QCOMPARE(proxy.connections(), 0);
}

void TestApiClientProxy::refusesToLeaveThisMachine_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    for (const char* const endpoint : {"http://127.0.0.1:9", "http://localhost:9", "http://[::1]:9", "https://127.0.0.1:9"}) {
        QTest::addRow("%s, HTTP", endpoint) << QString::fromLatin1(endpoint) << QNetworkProxy::HttpProxy;
        QTest::addRow("%s, SOCKS5", endpoint) << QString::fromLatin1(endpoint) << QNetworkProxy::Socks5Proxy;
    }
}

void TestApiClientProxy::refusesToLeaveThisMachine()
{
    QFETCH(QString, endpoint);
    QFETCH(QNetworkProxy::ProxyType, type);
    FakeServer elsewhere; // 127.0.0.2 stands for another machine
    Asking asking({.proxy = QNetworkProxy(type, QStringLiteral("127.0.0.2"), elsewhere.port())});
    const ApiReply reply = asking.answerOf(QUrl(endpoint));
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Proxy);
    QCOMPARE(reply.transportError->cause, Cause::None);
    QVERIFY(reply.transportError->detail.contains(QStringLiteral("127.0.0.2:%1").arg(elsewhere.port())));
    QVERIFY(!reply.exchange.sentAt.isValid());
    QCOMPARE(elsewhere.connections(), 0);
}

void TestApiClientProxy::saysThatTheProxyNeedsAPassword_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    const QByteArray basic = httpAnswer("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    const QByteArray closing = httpAnswer("407 Proxy Authentication Required", "no", "Proxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n");
    const QByteArray old = "HTTP/1.0 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n";
    const QUrl here(QStringLiteral("http://127.0.0.1:9"));
    QTest::newRow("and waits") << far << basic << false;
    QTest::newRow("and closes") << far << basic << true;
    QTest::newRow("and says that it closes") << far << closing << true;
    QTest::newRow("of old") << far << old << true;
    QTest::newRow("for plain text") << here << basic << true;
}

void TestApiClientProxy::saysThatTheProxyNeedsAPassword()
{
    QFETCH(QUrl, endpoint);
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    FakeServer proxy;
    proxy.setAnswer(closes ? sendsAndCloses(answer) : sends(answer));
    for (const QString& user : {QString(), QStringLiteral("someone")}) {
        Asking asking({.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port(), user)});
        const ApiReply reply = asking.answerOf(endpoint);
        QVERIFY(reply.transportError);
        QCOMPARE(reply.transportError->kind, Kind::Proxy);
        QCOMPARE(reply.transportError->cause, Cause::ProxyNeedsPassword);
        QVERIFY(reply.exchange.elapsedMs < 3'000);
    }
    QCOMPARE(proxy.requests().size(), 2);
}

void TestApiClientProxy::saysThatTheSocksProxyNeedsAPassword()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy] {
        QTcpSocket* const socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("\x05\xff", 2); // no method that the client offers
            socket->disconnectFromHost();
        });
    });
    for (const QString& user : {QString(), QStringLiteral("someone")}) {
        Asking asking({.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.serverPort(), user)});
        const ApiReply reply = asking.answerOf(far);
        QVERIFY(reply.transportError);
        QCOMPARE(reply.transportError->kind, Kind::Proxy);
        QCOMPARE(reply.transportError->cause, Cause::ProxyNeedsPassword);
        QVERIFY(reply.exchange.elapsedMs < 3'000);
    }
}

void TestApiClientProxy::tellsWhatTheProxyDid_data()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("wants a password") << sends(httpAnswer("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"))
                                      << Kind::Proxy << Cause::ProxyNeedsPassword;
    QTest::newRow("closes") << sendsAndCloses("") << Kind::Timeout << Cause::None; // Qt waits on, and says nothing
    QTest::newRow("never answers") << FakeServer::Answer() << Kind::Timeout << Cause::None;
    QTest::newRow("forbids") << sends(httpAnswer("403 Forbidden", "no")) << Kind::Proxy << Cause::ProxyRefused;
    QTest::newRow("is no proxy") << sendsAndCloses("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Kind::Proxy << Cause::ProxyRefused;
}

void TestApiClientProxy::tellsWhatTheProxyDid()
{
    QFETCH(FakeServer::Answer, answer);
    FakeServer proxy;
    proxy.setAnswer(answer);
    Asking asking({.timeoutMs = 1'500, .proxy = proxyAt(proxy.port())});
    const ApiReply reply = asking.answerOf(far);
    QVERIFY(reply.transportError);
    QTEST(reply.transportError->kind, "kind");
    QTEST(reply.transportError->cause, "cause");
    QVERIFY(proxy.requests().value(0).startsWith("CONNECT console.example:443"));
    QVERIFY(!proxy.requests().value(0).contains(Asking::secret().toPercentEncoding()));
    QVERIFY(!Asking::leaks(reply));
}

void TestApiClientProxy::tellsWhenThereIsNoProxy_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::newRow("TLS") << far;
    QTest::newRow("plain") << QUrl(QStringLiteral("http://127.0.0.1:9"));
}

void TestApiClientProxy::tellsWhenThereIsNoProxy()
{
    QFETCH(QUrl, endpoint);
    const quint16 port = closedPort();
    Asking refused({.proxy = proxyAt(port)});
    const ApiReply refusal = refused.answerOf(endpoint);
    QVERIFY(refusal.transportError);
    QCOMPARE(refusal.transportError->kind, Kind::Proxy);
    QCOMPARE(refusal.transportError->cause, Cause::ProxyRefused);
    QVERIFY(refusal.transportError->detail.startsWith(QStringLiteral("127.0.0.1:%1: ").arg(port)));

    Asking unknown({.proxy = proxyAt(3128, "no-such-proxy.invalid")});
    const ApiReply lost = unknown.answerOf(far);
    QVERIFY(lost.transportError);
    QCOMPARE(lost.transportError->kind, Kind::Proxy);
    QCOMPARE(lost.transportError->cause, Cause::ProxyNotFound);
    QCOMPARE(lost.transportError->detail, QStringLiteral("no-such-proxy.invalid:3128"));
}

void TestApiClientProxy::seesTheSystemsProxy()
{
    const quint16 port = closedPort();
    QNetworkProxy::setApplicationProxy(proxyAt(port));
    Asking asking;
    const ApiReply reply = asking.answerOf(far);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Proxy);
    QCOMPARE(reply.transportError->cause, Cause::ProxyRefused);
    QVERIFY(reply.transportError->detail.startsWith(QStringLiteral("127.0.0.1:%1: ").arg(port)));
}

CALLSCOPE_TEST(TestApiClientProxy, QCoreApplication)
#include "tst_apiclientproxy.moc"
