#include "app/lookup/lookupjob.h"

#include "app/lookup/retrypolicy.h"
#include "app/sandbox/sandbox.h"
#include "tests/lookup/asker.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QHash>

using namespace callscope;

//! The five seconds after which a record that was not there may have appeared. Waited for once, by all look-ups together.
class TestLookUpJobPause : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksOnceMore();
    void findsWhatAppearedLater();
    void asksBothApisTwice();
    void asksTheDeprecatedApiOnlyWhereTheProfileSaysSo();

private:
    Sandbox m_sandbox;
    Asker m_asker;
    QHash<QString, LookUpResult> m_results; // by profile id and Call ID
    QHash<QString, QList<int>> m_delays;
};

void TestLookUpJobPause::initTestCase()
{
    QVERIFY(m_sandbox.start());
    Profile one = profileAt(m_sandbox.endpoint());
    Profile both = one;
    both.deprecatedApi = true;
    const QList<std::pair<QString, Profile>> questions{{QStringLiteral("no-such-call"), one}, {QStringLiteral("appears-later"), one},
                                                       {QStringLiteral("no-such-call-either"), both},
                                                       {QStringLiteral("f237d373-a2ac-40ac-b5c5-3479ee5699d6"), one}};
    for (const auto& [callId, profile] : questions) {
        const LookUpJob* const job = m_asker.ask(profile, callId);
        connect(job, &LookUpJob::waitingToRetry, this, [this, id = callId](int delay, const ApiError& because) {
            m_delays[id].append(delay);
            QCOMPARE(because.code, 101050);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_asker.results().size(), questions.size(), 30'000);
    for (const LookUpResult& result : m_asker.results()) {
        m_results.insert(result.callId, result);
        QCOMPARE(m_delays[result.callId], QList<int>{notFoundDelayMs});
        QVERIFY(result.elapsedMs >= notFoundDelayMs);
    }
}

void TestLookUpJobPause::asksOnceMore()
{
    const LookUpResult result = m_results.value(QStringLiteral("no-such-call"));
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, ApiError::Kind::Service);
    QCOMPARE(result.outcome.error().code, 101050);
    QVERIFY(!result.outcome.error().requestId.isEmpty());
    QCOMPARE(result.exchanges.size(), 2);
    QVERIFY(result.exchanges[0].sentAt.msecsTo(result.exchanges[1].sentAt) >= notFoundDelayMs);
    QVERIFY2(result.exchanges[0].redactedUrl != result.exchanges[1].redactedUrl, "random is new for every request");
}

void TestLookUpJobPause::findsWhatAppearedLater()
{
    const LookUpResult result = m_results.value(QStringLiteral("appears-later"));
    QVERIFY(result.outcome);
    QCOMPARE(result.exchanges.size(), 2);
    QCOMPARE(result.decisive, 1);
}

void TestLookUpJobPause::asksBothApisTwice()
{
    const LookUpResult result = m_results.value(QStringLiteral("no-such-call-either"));
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().code, 101050);
    QVERIFY2(!result.outcome.error().deprecatedApi, "the current API's words are the ones that help");
    QCOMPARE(result.exchanges.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(result.exchanges[i].redactedUrl.contains(QLatin1String("/v4/")), i % 2 == 0);
    QCOMPARE(result.decisive, 2);
    QVERIFY(result.decisiveExchange().responseBytes.contains(result.outcome.error().requestId.toUtf8()));
    QVERIFY(result.asked.deprecatedApiAsked);
}

void TestLookUpJobPause::asksTheDeprecatedApiOnlyWhereTheProfileSaysSo()
{
    const LookUpResult result = m_results.value(QStringLiteral("f237d373-a2ac-40ac-b5c5-3479ee5699d6"));
    QVERIFY(!result.outcome);
    QCOMPARE(result.exchanges.size(), 2);
    for (const Exchange& exchange : result.exchanges)
        QVERIFY(exchange.redactedUrl.contains(QLatin1String("/v4/")));
}

CALLSCOPE_TEST(TestLookUpJobPause, QCoreApplication)
#include "tst_lookupjobpause.moc"
