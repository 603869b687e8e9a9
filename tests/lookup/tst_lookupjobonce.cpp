#include "app/lookup/lookupjob.h"

#include "app/lookup/retrypolicy.h"
#include "tests/lookup/asker.h"
#include "tests/support/stricttest.h"
#include "tests/tencent/fakeserver.h"
#include "tests/tencent/resettingserver.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>

using namespace callscope;

//! A look-up on a bad line: at most two repetitions, each a request of its own.
class TestLookUpJobOnce : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void repeatsTwiceWithNewRandoms_data();
    void repeatsTwiceWithNewRandoms();
    void repeatsTwiceWhereItIsReset();
    void healsAKeptConnectionThatBroke();
};

namespace {

QString randomIn(const QString& text)
{
    static const QRegularExpression random(QStringLiteral("[?&]random=(\\d+)&"));
    return random.match(text).captured(1);
}

QSet<QString> randomsOf(const QList<QByteArray>& requests)
{
    QSet<QString> randoms;
    for (const QByteArray& request : requests)
        randoms.insert(randomIn(QString::fromLatin1(request)));
    return randoms;
}

QSet<QString> randomsOf(const LookUpResult& result)
{
    QSet<QString> randoms;
    for (const Exchange& exchange : result.exchanges)
        randoms.insert(randomIn(exchange.redactedUrl));
    return randoms;
}

void compareWithGivenUp(const LookUpResult& result)
{
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, ApiError::Kind::Network);
    QCOMPARE(result.outcome.error().cause, ApiError::Cause::ConnectionLost);
    QCOMPARE(result.exchanges.size(), 1 + maxAutomaticRetries);
    QCOMPARE(randomsOf(result).size(), 1 + maxAutomaticRetries);
}

} // namespace

void TestLookUpJobOnce::repeatsTwiceWithNewRandoms_data()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::newRow("closes without an answer") << sendsAndCloses("");
    QTest::newRow("closes in the headers") << sendsAndCloses("HTTP/1.1 200 OK\r\nConte");
    QTest::newRow("closes in the body") << sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    QTest::newRow("is no HTTP") << sends("nothing known\r\n\r\n");
}

void TestLookUpJobOnce::repeatsTwiceWithNewRandoms()
{
    QFETCH(FakeServer::Answer, answer);
    FakeServer server;
    server.setAnswer(answer);
    Asker asker;
    const LookUpResult result = asker.resultOf(profileAt(server.url()), QStringLiteral("a"));
    compareWithGivenUp(result);
    QCOMPARE(server.requests().size(), 1 + maxAutomaticRetries);
    QCOMPARE(randomsOf(server.requests()), randomsOf(result));
}

void TestLookUpJobOnce::repeatsTwiceWhereItIsReset()
{
    ResettingServer server;
    Asker asker;
    compareWithGivenUp(asker.resultOf(profileAt(server.url()), QStringLiteral("a")));
    QCOMPARE(server.requests(), 1 + maxAutomaticRetries);
}

void TestLookUpJobOnce::healsAKeptConnectionThatBroke()
{
    FakeServer server;
    const auto answer = sends(httpAnswer("200 OK", R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"a","StartTime":1739868165}}})"));
    int asked = 0;
    server.setAnswer([&](QTcpSocket& socket) {
        if (++asked == 2)
            socket.abort(); // what a server does that closed while the request was on its way
        else
            answer(socket);
    });
    Asker asker;
    QVERIFY(asker.resultOf(profileAt(server.url()), QStringLiteral("a")).outcome);
    const LookUpResult result = asker.resultOf(profileAt(server.url()), QStringLiteral("a"));
    QVERIFY(result.outcome);
    QCOMPARE(result.exchanges.size(), 2);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(randomsOf(server.requests()).size(), 3);
}

CALLSCOPE_TEST(TestLookUpJobOnce, QCoreApplication)
#include "tst_lookupjobonce.moc"
