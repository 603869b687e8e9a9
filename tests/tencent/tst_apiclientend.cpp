#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>

using namespace callscope;
using Kind = ApiError::Kind;

namespace {

const QByteArray okBody = R"({"ErrorCode":0})";

} // namespace

class TestApiClientEnd : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cancels_data();
    void cancels();
    void cancelsWhatWaits();
    void ignoresCancelOnceEnded();
    void canBeDeleted_data();
    void canBeDeleted();
    void survivesDeletionInItsSignal();
};

void TestApiClientEnd::cancels_data()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::addColumn<int>("requestsBefore");
    QTest::addColumn<int>("status");
    QTest::newRow("at once") << FakeServer::Answer() << 0 << 0;
    QTest::newRow("before an answer") << FakeServer::Answer() << 1 << 0;
    QTest::newRow("within the body") << sends("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{") << 1 << 200;
}

void TestApiClientEnd::cancels()
{
    QFETCH(FakeServer::Answer, answer);
    QFETCH(int, requestsBefore);
    QFETCH(int, status);
    FakeServer server;
    server.setAnswer(answer);
    Asking asking;
    const QPointer<ApiCall> call = asking.ask(server.url());
    QTRY_COMPARE(server.requests().size(), requestsBefore);
    QTest::qWait(requestsBefore == 0 ? 0 : 100); // what was answered shall have arrived
    call->cancel();
    call->cancel();
    QVERIFY2(asking.replies().isEmpty(), "the end comes through the event loop");
    QTRY_COMPARE(asking.replies().size(), 1);
    QTRY_VERIFY(call.isNull());
    QCOMPARE(asking.replies().first().transportError->kind, Kind::Cancelled);
    QCOMPARE(asking.replies().first().exchange.httpStatus, status);
    QCOMPARE(asking.replies().first().exchange.responseTruncated, status != 0);
    QTRY_COMPARE(server.disconnections(), server.connections());
    QCOMPARE(asking.replies().size(), 1);
}

void TestApiClientEnd::cancelsWhatWaits()
{
    FakeServer server;
    Asking asking;
    QList<ApiCall*> calls;
    for (int i = 0; i < ApiClient::maxInFlight + 2; ++i)
        calls.append(asking.ask(server.url()));
    QTRY_COMPARE(server.requests().size(), ApiClient::maxInFlight);
    calls.last()->cancel();
    QTRY_COMPARE(asking.replies().size(), 1);
    QVERIFY(!asking.replies().first().exchange.sentAt.isValid());

    calls.first()->cancel(); // makes room for the one that still waits
    QTRY_COMPARE(server.requests().size(), ApiClient::maxInFlight + 1);
    delete calls.at(1);
    QTRY_COMPARE(asking.replies().size(), 2);
}

void TestApiClientEnd::ignoresCancelOnceEnded()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", okBody)));
    Asking asking;
    ApiCall* const call = asking.ask(server.url());
    connect(call, &ApiCall::finished, call, [call] { call->cancel(); });
    QSignalSpy destroyed(call, &QObject::destroyed);
    QTRY_COMPARE(destroyed.size(), 1);
    QCOMPARE(asking.replies().size(), 1);
    QVERIFY(!asking.replies().first().transportError);
}

void TestApiClientEnd::canBeDeleted_data()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::addColumn<bool>("client");
    for (const bool client : {false, true}) {
        const char* const what = client ? "client" : "call";
        QTest::addRow("the %s, before an answer", what) << FakeServer::Answer() << client;
        QTest::addRow("the %s, within the body", what) << sends("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{") << client;
    }
}

void TestApiClientEnd::canBeDeleted()
{
    QFETCH(FakeServer::Answer, answer);
    QFETCH(bool, client);
    FakeServer server;
    server.setAnswer(answer);
    Asking asking;
    ApiCall* const call = asking.ask(server.url());
    for (int i = 0; i < ApiClient::maxInFlight && client; ++i) {
        const ApiCall* const another = asking.ask(server.url());
        Q_UNUSED(another)
    }
    QTRY_VERIFY(!server.requests().isEmpty());
    if (client)
        asking.deleteClient();
    else
        delete call;
    QTRY_COMPARE(server.disconnections(), server.connections());
    QCOMPARE(asking.replies().size(), 0);
}

void TestApiClientEnd::survivesDeletionInItsSignal()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", okBody)));
    Asking asking;
    ApiCall* const first = asking.ask(server.url());
    connect(first, &ApiCall::finished, first, [first] { delete first; });
    QTRY_COMPARE(asking.replies().size(), 1);
    ApiCall* const second = asking.ask(server.url());
    connect(second, &ApiCall::finished, &server, [&asking] { asking.deleteClient(); });
    QTRY_COMPARE(asking.replies().size(), 2);
}

CALLSCOPE_TEST(TestApiClientEnd, QCoreApplication)
#include "tst_apiclientend.moc"
