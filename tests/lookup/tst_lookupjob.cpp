#include "app/lookup/lookupjob.h"

#include "app/sandbox/demofile.h"
#include "app/sandbox/sandbox.h"
#include "tests/lookup/asker.h"
#include "tests/support/stricttest.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QLocale>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

//! Look-ups against the sandbox, over a real socket.
class TestLookUpJob : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheSample();
    void findsEveryDemoCall();
    void fails_data();
    void fails();
    void succeedsOnTheThirdTry();
    void timesOutWithTheProfile_data();
    void timesOutWithTheProfile();
    void noticesAnotherCall();
    void keepsUnreadableValues();
    void asksTheDeprecatedApi();
    void judgesTheFutureByTheServersClock();

private:
    [[nodiscard]] Profile profile() const { return profileAt(m_sandbox.endpoint()); }

    Sandbox m_sandbox;
    QDateTime m_startedAt;
};

namespace {

QStringList rulesOf(const QList<Finding>& findings)
{
    QStringList rules;
    for (const Finding& finding : findings)
        rules.append(ruleKey(finding.rule));
    return rules;
}

} // namespace

void TestLookUpJob::initTestCase()
{
    m_startedAt = QDateTime::currentDateTimeUtc();
    const auto port = m_sandbox.start();
    QVERIFY2(port, qPrintable(port ? QString() : port.error()));
}

void TestLookUpJob::findsTheSample()
{
    Asker asker;
    const LookUpResult result = asker.resultOf(profile(), Sandbox::sampleCallId());
    QVERIFY2(result.outcome, qPrintable(result.outcome ? QString() : result.outcome.error().detail));
    const FetchedCall& call = *result.outcome;
    QCOMPARE(call.record.callId, Sandbox::sampleCallId());
    QCOMPARE(call.phases.ring, 4578);
    QCOMPARE(call.phases.talk, 191'481);
    QCOMPARE(rulesOf(call.findings), QStringList({QStringLiteral("ring-longer-than-client-timeout"), QStringLiteral("talk-over-a-day"),
                                                  QStringLiteral("caller-among-callees")}));
    QCOMPARE(call.askedId, Sandbox::sampleCallId());
    QCOMPARE(call.profileName, QStringLiteral("Demo"));
    QCOMPARE(call.endpoint, m_sandbox.endpoint().toString());
    QCOMPARE(call.sdkAppId, Sandbox::demoSdkAppId());
    QVERIFY(call.regionKey.isEmpty() && !call.requestId.isEmpty());
    QVERIFY(qAbs(call.fetchedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    QCOMPARE(result.callId, Sandbox::sampleCallId());
    QCOMPARE(result.profileId, QStringLiteral("demo"));
    QCOMPARE(result.asked.callId, Sandbox::sampleCallId());
    QCOMPARE(result.asked.endpoint, m_sandbox.endpoint().toString());
    QCOMPARE(result.exchanges.size(), 1);
    QCOMPARE(result.decisive, 0);
    QCOMPARE(result.decisiveExchange().httpStatus, 200);
    QVERIFY(result.decisiveExchange().responseBytes.contains(call.record.received));
}

void TestLookUpJob::findsEveryDemoCall()
{
    Asker asker;
    Profile both = profile();
    both.deprecatedApi = true;
    const DemoFile file = DemoFile::embedded().broughtUpTo(m_startedAt);
    for (const DemoEntry& entry : file.entries()) {
        if (!entry.isCall())
            continue;
        const LookUpResult result = asker.resultOf(both, entry.call.callId);
        QVERIFY2(result.outcome, qPrintable(entry.call.callId));
        QCOMPARE(result.outcome->record.received, entry.record);
        QCOMPARE(result.outcome->record.fromDeprecatedApi, entry.deprecated);
        for (const QString& rule : entry.findings)
            QVERIFY2(rulesOf(result.outcome->findings).contains(rule), qPrintable(entry.call.callId));
    }
}

void TestLookUpJob::fails_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<int>("requests");
    const auto row = [](const char* id, Kind kind, Cause cause, qint64 code, int requests) {
        QTest::newRow(id) << kind << cause << code << requests;
    };
    row("error-70050", Kind::Credential, Cause::None, 70050, 1);
    row("error-60010", Kind::Credential, Cause::None, 60010, 1);
    row("error-70009", Kind::Credential, Cause::None, 70009, 1);
    row("error-70001", Kind::Credential, Cause::None, 70001, 2); // with a new signature
    row("error-60004", Kind::Credential, Cause::None, 60004, 2);
    row("error-60020", Kind::Service, Cause::None, 60020, 1);
    row("error-60026", Kind::Service, Cause::None, 60026, 1);
    row("error-999999", Kind::Service, Cause::None, 999'999, 1);
    row("error-101001", Kind::Service, Cause::None, 101001, 3);
    row("error-60011", Kind::Service, Cause::None, 60011, 3);
    row("http-502", Kind::Http, Cause::HttpStatus, 502, 3);
    row("http-429", Kind::Http, Cause::HttpStatus, 429, 3);
    row("http-500", Kind::Http, Cause::HttpStatus, 500, 1);
    row("redirect", Kind::Http, Cause::Redirect, 302, 1);
    row("break-off", Kind::Network, Cause::ConnectionLost, 0, 3);
    row("html", Kind::Malformed, Cause::NotJson, 0, 1);
    row("empty-body", Kind::Malformed, Cause::NotJson, 0, 1);
    row("truncated", Kind::Malformed, Cause::Truncated, 0, 1);
    row("huge", Kind::Malformed, Cause::TooLarge, 0, 1);
    row("deep", Kind::Malformed, Cause::TooDeep, 0, 1);
    row("not-utf8", Kind::Malformed, Cause::NotUtf8, 0, 1);
    row("not-an-object", Kind::Malformed, Cause::NotAnObject, 0, 1);
    row("no-error-code", Kind::Malformed, Cause::NoErrorCode, 0, 1);
    row("no-record", Kind::Malformed, Cause::NoRecord, 0, 1);
    row("null-record", Kind::Malformed, Cause::NoRecord, 0, 1);
}

void TestLookUpJob::fails()
{
    QFETCH(int, requests);
    Asker asker;
    const LookUpResult result = asker.resultOf(profile(), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!result.outcome);
    QTEST(result.outcome.error().kind, "kind");
    QTEST(result.outcome.error().cause, "cause");
    QTEST(result.outcome.error().code, "code");
    QCOMPARE(result.exchanges.size(), requests);
    QCOMPARE(result.decisive, requests - 1);
    QCOMPARE(asker.results().size(), 1);
}

void TestLookUpJob::succeedsOnTheThirdTry()
{
    Asker asker;
    QList<int> delays;
    LookUpJob* const job = asker.ask(profile(), QStringLiteral("flaky"));
    connect(job, &LookUpJob::waitingToRetry, this, [&](int delay, const ApiError& because) {
        delays.append(delay);
        QCOMPARE(because.code, 101001);
    });
    QTRY_COMPARE_WITH_TIMEOUT(asker.results().size(), 1, 20'000);
    QVERIFY(asker.results().first().outcome);
    QCOMPARE(asker.results().first().exchanges.size(), 3);
    QCOMPARE(asker.results().first().decisive, 2);
    QCOMPARE(delays.size(), 2);
    QVERIFY(delays[0] >= 500 && delays[0] <= 750 && delays[1] >= 1000 && delays[1] <= 1500);
    QVERIFY(asker.results().first().elapsedMs >= delays[0] + delays[1]);
}

void TestLookUpJob::timesOutWithTheProfile_data()
{
    QTest::addColumn<QString>("callId");
    QTest::newRow("no answer at all") << QStringLiteral("hang");
    QTest::newRow("headers, then nothing") << QStringLiteral("stall");
}

void TestLookUpJob::timesOutWithTheProfile()
{
    QFETCH(QString, callId);
    Asker asker;
    Profile hasty = profile();
    hasty.timeoutSeconds = 1;
    const LookUpResult result = asker.resultOf(hasty, callId);
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, Kind::Timeout);
    QCOMPARE(result.exchanges.size(), 1);
    QCOMPARE(result.asked.timeoutSeconds, 1);
    QVERIFY(result.elapsedMs >= 940); // a coarse timer may be early by a twentieth
}

void TestLookUpJob::noticesAnotherCall()
{
    Asker asker;
    const LookUpResult result = asker.resultOf(profile(), QStringLiteral("other-id"));
    QVERIFY(result.outcome);
    QCOMPARE(result.outcome->askedId, QStringLiteral("other-id"));
    QVERIFY(result.outcome->record.callId != QStringLiteral("other-id"));
    QVERIFY(rulesOf(result.outcome->findings).contains(QStringLiteral("call-id-differs")));
    const LookUpResult capitals = asker.resultOf(profile(), QStringLiteral("ok-code-string"));
    QVERIFY(capitals.outcome);
    QVERIFY(!rulesOf(capitals.outcome->findings).contains(QStringLiteral("call-id-differs")));
}

void TestLookUpJob::keepsUnreadableValues()
{
    Asker asker;
    const LookUpResult result = asker.resultOf(profile(), QStringLiteral("wrong-type"));
    QVERIFY(result.outcome);
    QVERIFY(result.outcome->record.unreadable.size() >= 3);
    QVERIFY(rulesOf(result.outcome->findings).contains(QStringLiteral("unknown-value")));
}

void TestLookUpJob::asksTheDeprecatedApi()
{
    Asker asker;
    Profile both = profile();
    both.deprecatedApi = true;
    const LookUpResult result = asker.resultOf(both, QStringLiteral("f237d373-a2ac-40ac-b5c5-3479ee5699d6"));
    QVERIFY(result.outcome);
    QVERIFY(result.outcome->record.fromDeprecatedApi);
    QVERIFY(rulesOf(result.outcome->findings).contains(QStringLiteral("deprecated-api")));
    QCOMPARE(result.exchanges.size(), 2);
    QCOMPARE(result.decisive, 1);
    QVERIFY(result.exchanges[0].redactedUrl.contains(QLatin1String("/v4/call_record_http_srv/")));
    QVERIFY(result.exchanges[1].redactedUrl.contains(QLatin1String("/v1/records/")));
    QVERIFY(result.elapsedMs < 4000); // without the pause
}

void TestLookUpJob::judgesTheFutureByTheServersClock()
{
    Asker asker;
    asker.setClock([] { return QDateTime::currentDateTimeUtc().addSecs(-300); }); // within the signature's life; the server's is right
    FakeServer server;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray start = QByteArray::number(now.toSecsSinceEpoch() - 100);
    const QByteArray date = "Date: " + QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1() + "\r\n";
    const QByteArray body = R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"a","StartTime":)" + start + "}}}";
    server.setAnswer(sends(httpAnswer("200 OK", body, date)));
    const LookUpResult told = asker.resultOf(profileAt(server.url()), QStringLiteral("a"));
    QVERIFY(told.outcome);
    QVERIFY(!rulesOf(told.outcome->findings).contains(QStringLiteral("time-in-future")));
    server.setAnswer(sends(httpAnswer("200 OK", body)));
    const LookUpResult untold = asker.resultOf(profileAt(server.url()), QStringLiteral("a"));
    QVERIFY(untold.outcome);
    QVERIFY(rulesOf(untold.outcome->findings).contains(QStringLiteral("time-in-future")));
}

CALLSCOPE_TEST(TestLookUpJob, QCoreApplication)
#include "tst_lookupjob.moc"
