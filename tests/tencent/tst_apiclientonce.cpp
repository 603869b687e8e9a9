#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"
#include "tests/tencent/resettingserver.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

//! What is sent once goes out once: Qt alone would repeat a POST up to three times where the connection breaks off early.
class TestApiClientOnce : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void sendsOnceWhateverBreaks_data();
    void sendsOnceWhateverBreaks();
    void sendsOnceWhereItIsReset();
    void sendsOnceOnAConnectionThatWasKept_data();
    void sendsOnceOnAConnectionThatWasKept();
    void connectsAnewWhereTheKeptConnectionWasClosed();
    void sendsBodiesOfAnySize_data();
    void sendsBodiesOfAnySize();
};

namespace {

void addBreakages()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::newRow("closes without an answer") << sendsAndCloses("");
    QTest::newRow("closes in the status") << sendsAndCloses("HTTP/1.1 2");
    QTest::newRow("closes in the headers") << sendsAndCloses("HTTP/1.1 200 OK\r\nConte");
    QTest::newRow("closes after the headers") << sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
    QTest::newRow("closes in the body") << sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    QTest::newRow("is no HTTP, and closes") << sendsAndCloses("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("is no HTTP, and stays") << sends("\x15\x03\x01 nothing known\r\n\r\n");
}

} // namespace

void TestApiClientOnce::sendsOnceWhateverBreaks_data()
{
    addBreakages();
}

void TestApiClientOnce::sendsOnceWhateverBreaks()
{
    QFETCH(FakeServer::Answer, answer);
    FakeServer server;
    server.setAnswer(answer);
    Asking asking;
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Network);
    QCOMPARE(reply.transportError->cause, Cause::ConnectionLost);
    QVERIFY(reply.transportError->detail != QLatin1String("Unknown error"));
    QTest::qWait(100); // a repetition would arrive by then
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.connections(), 1);
    QVERIFY(!Asking::leaks(reply));
}

void TestApiClientOnce::sendsOnceWhereItIsReset()
{
    ResettingServer server;
    Asking asking;
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->cause, Cause::ConnectionLost);
    QTest::qWait(100);
    QCOMPARE(server.requests(), 1);
}

void TestApiClientOnce::sendsOnceOnAConnectionThatWasKept_data()
{
    addBreakages();
}

void TestApiClientOnce::sendsOnceOnAConnectionThatWasKept()
{
    QFETCH(FakeServer::Answer, answer);
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    Asking asking;
    QVERIFY(!asking.answerOf(server.url()).transportError);
    server.setAnswer(answer);
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->cause, Cause::ConnectionLost);
    QTest::qWait(100);
    QCOMPARE(server.requests().size(), 2);
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    QVERIFY2(!asking.answerOf(server.url()).transportError, "the client is as good as new");
}

void TestApiClientOnce::connectsAnewWhereTheKeptConnectionWasClosed()
{
    FakeServer server;
    server.setAnswer([](QTcpSocket& socket) {
        socket.write(httpAnswer("200 OK", "{}"));
        QTimer::singleShot(50, &socket, [&socket] { socket.disconnectFromHost(); });
    });
    Asking asking;
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(!asking.answerOf(server.url()).transportError);
        QTRY_COMPARE(server.disconnections(), i);
        QTest::qWait(50);
    }
    QCOMPARE(server.requests().size(), 3);
}

void TestApiClientOnce::sendsBodiesOfAnySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 16 * 1024, 16 * 1024 + 1, 300'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestApiClientOnce::sendsBodiesOfAnySize()
{
    QFETCH(int, size);
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    Asking asking;
    QByteArray body(size, 'a');
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = char('a' + i % 26);
    QSignalSpy ended(asking.client().send({server.url(), body, false}, {}), &ApiCall::finished);
    QTRY_COMPARE(ended.size(), 1);
    const QByteArray request = server.requests().value(0);
    QCOMPARE(request.mid(request.indexOf("\r\n\r\n") + 4), body);
    QVERIFY(request.contains("\r\nContent-Length: " + QByteArray::number(size) + "\r\n"));
}

CALLSCOPE_TEST(TestApiClientOnce, QCoreApplication)
#include "tst_apiclientonce.moc"
