#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>

#include <QTcpSocket>

using namespace callscope;

class TestApiClientPace : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void holdsTheServicesLimit();
    void holdsItForSeveralClients();
    void holdsSixInFlight();
    void countsNoWaitingAsTime();
};

namespace {

bool staysInEveryWindow(const QList<qint64>& arrivals)
{
    for (qsizetype i = Pacer::maxPerWindow; i < arrivals.size(); ++i) {
        if (arrivals[i] - arrivals[i - Pacer::maxPerWindow] < 1'000)
            return false;
    }
    return true;
}

void askOften(Asking& asking, const QUrl& endpoint, int times)
{
    for (int i = 0; i < times; ++i) {
        const ApiCall* const call = asking.ask(endpoint);
        Q_UNUSED(call)
    }
}

} // namespace

void TestApiClientPace::holdsTheServicesLimit()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    Asking asking;
    askOften(asking, server.url(), 250);
    QTRY_COMPARE_WITH_TIMEOUT(asking.replies().size(), 250, 60'000);
    QCOMPARE(server.requests().size(), 250);
    QVERIFY(staysInEveryWindow(server.arrivals()));
    for (const ApiReply& reply : asking.replies())
        QVERIFY(!reply.transportError);
}

void TestApiClientPace::holdsItForSeveralClients()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    Asking asking;
    ApiClient other(asking.network(), asking.pacer(), {});
    const wire::Request request{QUrl(server.url().toString() + QLatin1String("/x?usersig=abc")), "{}", false};
    int ended = 0;
    askOften(asking, server.url(), 125);
    for (int i = 0; i < 125; ++i)
        connect(other.send(request, {}), &ApiCall::finished, this, [&ended] { ++ended; });
    QTRY_COMPARE_WITH_TIMEOUT(asking.replies().size() + ended, 250, 60'000);
    QVERIFY(staysInEveryWindow(server.arrivals()));
}

void TestApiClientPace::holdsSixInFlight()
{
    FakeServer server;
    int unanswered = 0;
    int most = 0;
    server.setAnswer([&](QTcpSocket& socket) {
        most = std::max(most, ++unanswered);
        QTimer::singleShot(5, &socket, [&socket, &unanswered] {
            --unanswered;
            socket.write(httpAnswer("200 OK", "{}"));
        });
    });
    Asking asking;
    askOften(asking, server.url(), 40);
    QTRY_COMPARE_WITH_TIMEOUT(asking.replies().size(), 40, 60'000);
    QCOMPARE(most, ApiClient::maxInFlight);
    QVERIFY(server.connections() <= ApiClient::maxInFlight);
}

void TestApiClientPace::countsNoWaitingAsTime()
{
    FakeServer server;
    server.setAnswer([](QTcpSocket& socket) {
        QTimer::singleShot(300, &socket, [&socket] { socket.write(httpAnswer("200 OK", "{}")); });
    });
    Asking asking({.timeoutMs = 1'200});
    askOften(asking, server.url(), ApiClient::maxInFlight * 6); // the last ones wait 1.5 s for their turn
    QTRY_COMPARE_WITH_TIMEOUT(asking.replies().size(), ApiClient::maxInFlight * 6, 60'000);
    for (const ApiReply& reply : asking.replies())
        QVERIFY(!reply.transportError);
}

CALLSCOPE_TEST(TestApiClientPace, QCoreApplication)
#include "tst_apiclientpace.moc"
