#include "app/lookup/lookupjob.h"

#include "app/lookup/retrypolicy.h"
#include "tests/lookup/asker.h"
#include "tests/support/stricttest.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QHash>
#include <QTcpSocket>

#include <memory>
#include <vector>

using namespace callscope;

//! What the current API says of a call it does not know outlives whatever goes wrong with the deprecated one.
class TestLookUpJobBoth : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsWhatTheCurrentApiSaid_data();
    void keepsWhatTheCurrentApiSaid();
    void findsOnTheSecondRound();

private:
    void ask(const QString& callId, const FakeServer::Answer& ofTheDeprecated);

    std::vector<std::unique_ptr<FakeServer>> m_servers;
    Asker m_asker;
    QHash<QString, LookUpResult> m_results;
    QHash<QString, QList<int>> m_delays;
};

namespace {

FakeServer::Answer says(const QByteArray& json)
{
    return sends(httpAnswer("200 OK", json));
}

FakeServer::Answer refusesWith(int code)
{
    return says("{\"errorCode\":" + QByteArray::number(code) + ",\"errorMessage\":\"no\",\"requestId\":\"of-v1\"}");
}

const QList<std::pair<QString, FakeServer::Answer>>& failures()
{
    static const QList<std::pair<QString, FakeServer::Answer>> list{
        {QStringLiteral("http-500"), sends(httpAnswer("500 Internal Server Error", "<html>"))},
        {QStringLiteral("http-502"), sends(httpAnswer("502 Bad Gateway", "<html>"))},
        {QStringLiteral("nonsense"), says("<html>a login page</html>")},
        {QStringLiteral("another-shape"), says("{\"errorCode\":0,\"data\":[1]}")},
        {QStringLiteral("closes"), sendsAndCloses("")},
        {QStringLiteral("time-out"), FakeServer::Answer()},
        {QStringLiteral("50001"), refusesWith(50001)},
        {QStringLiteral("70002"), refusesWith(70002)},
        {QStringLiteral("70003"), refusesWith(70003)},
        {QStringLiteral("70004"), refusesWith(70004)},
        {QStringLiteral("70005"), refusesWith(70005)},
        {QStringLiteral("unknown-code"), refusesWith(12345)},
        {QStringLiteral("not-found"), says("{\"errorCode\":0,\"requestId\":\"of-v1\",\"data\":{}}")},
    };
    return list;
}

} // namespace

void TestLookUpJobBoth::ask(const QString& callId, const FakeServer::Answer& ofTheDeprecated)
{
    const auto ofTheCurrent = says(R"({"ErrorCode":101050,"ErrorInfo":"no such record","ActionStatus":"FAIL","RequestId":"of-v4"})");
    FakeServer& server = *m_servers.emplace_back(std::make_unique<FakeServer>());
    server.setAnswer([&server, ofTheCurrent, ofTheDeprecated](QTcpSocket& socket) {
        if (server.requests().constLast().startsWith("POST /v4/"))
            ofTheCurrent(socket);
        else if (ofTheDeprecated)
            ofTheDeprecated(socket);
    });
    Profile both = profileAt(server.url());
    both.deprecatedApi = true;
    both.timeoutSeconds = 1;
    const LookUpJob* const job = m_asker.ask(both, callId);
    connect(job, &LookUpJob::waitingToRetry, this, [this, callId](int delay, const ApiError& because) {
        m_delays[callId].append(delay);
        QCOMPARE(because.requestId, QStringLiteral("of-v4"));
    });
}

void TestLookUpJobBoth::initTestCase()
{
    for (const auto& [callId, answer] : failures())
        ask(callId, answer);
    int asked = 0;
    ask(QStringLiteral("appears-later"), [asked](QTcpSocket& socket) mutable {
        const auto missing = says(R"({"errorCode":0,"data":{}})");
        const auto found = says(R"({"errorCode":0,"requestId":"of-v1","data":{"callId":"appears-later","caller":"a","startCallTs":1739868165}})");
        (++asked == 1 ? missing : found)(socket);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_asker.results().size(), failures().size() + 1, 40'000);
    for (const LookUpResult& result : m_asker.results())
        m_results.insert(result.callId, result);
}

void TestLookUpJobBoth::keepsWhatTheCurrentApiSaid_data()
{
    QTest::addColumn<QString>("callId");
    for (const auto& failure : failures())
        QTest::addRow("%s", qPrintable(failure.first)) << failure.first;
}

void TestLookUpJobBoth::keepsWhatTheCurrentApiSaid()
{
    QFETCH(QString, callId);
    const LookUpResult result = m_results.value(callId);
    QVERIFY(!result.outcome);
    const ApiError& error = result.outcome.error();
    QCOMPARE(error.kind, ApiError::Kind::Service);
    QCOMPARE(error.code, 101050);
    QCOMPARE(error.requestId, QStringLiteral("of-v4"));
    QCOMPARE(error.detail, QStringLiteral("no such record"));
    QVERIFY(!error.deprecatedApi);
    QCOMPARE(m_delays[callId], QList<int>{notFoundDelayMs});
    QCOMPARE(result.exchanges.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(result.exchanges[i].redactedUrl.contains(QLatin1String("/v4/")), i % 2 == 0);
    QCOMPARE(result.decisive, 2);
    QVERIFY(result.asked.deprecatedApiAsked);
}

void TestLookUpJobBoth::findsOnTheSecondRound()
{
    const LookUpResult result = m_results.value(QStringLiteral("appears-later"));
    QVERIFY(result.outcome);
    QVERIFY(result.outcome->record.fromDeprecatedApi);
    QCOMPARE(result.outcome->requestId, QStringLiteral("of-v1"));
    QCOMPARE(result.exchanges.size(), 4);
    QCOMPARE(result.decisive, 3);
}

CALLSCOPE_TEST(TestLookUpJobBoth, QCoreApplication)
#include "tst_lookupjobboth.moc"
