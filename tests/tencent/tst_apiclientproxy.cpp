#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QTcpServer>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

class TestApiClientProxy : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void goesThroughTheProxy();
    void needsNoneForThisMachine();
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
    const ApiReply lost = unknown.answerOf(endpoint);
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
