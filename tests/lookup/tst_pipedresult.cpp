#include "app/lookup/pipedresult.h"

#include "app/lookup/archivedresult.h"
#include "app/wording/errortext.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

using namespace callscope;

//! What is painted of a piped result is what would be painted of the result itself.
class TestPipedResult : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void calls_data();
    void calls();
    void ringingIsHeldAgainstTheLimitGiven();
    void failures();
    void everyFactOfAFailure();
    void isOneLine();
    void refusesOtherLines_data();
    void refusesOtherLines();
};

void TestPipedResult::calls_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("a call with findings") << answered;
    QTest::newRow("nothing but an id") << QByteArray(R"("RoomId":"")");
    QTest::newRow("names that try to break out") << QByteArray("\"Caller_Account\":\"a\\n\\u0000\\ud83d <b>\\\"\xe5\xb0\x8f\xe6\x98\x8e\",\"CallResult\":\"Other\"");
    QTest::newRow("line breaks between the members") << QByteArray("\n\"Caller_Account\":\r\n\"anna\"\n");
    QTest::newRow("a number beyond a double") << QByteArray(R"("Caller_Account":144115212830834855,"StartTime":9007199254740993)");
}

void TestPipedResult::calls()
{
    QFETCH(QByteArray, members);
    SavedCall saved{0, {QStringLiteral("note\n二"), {QStringLiteral("a tag"), QStringLiteral("标签")}, QStringLiteral("ZD-1")}, foundLookUp(QStringLiteral("an-id"), members)};
    saved.lookUp.askedId = QStringLiteral("another"); // which is a finding
    saved.lookUp.regionKey.clear();                   // an endpoint of their own, be it spelled like a region's
    const LookUpResult before = savedResultOf(saved);
    const auto after = pipedResultOf(lineOf(before));
    QVERIFY(after && after->outcome && before.outcome);
    const FetchedCall& was = *before.outcome;
    const FetchedCall& is = *after->outcome;
    QCOMPARE(is.record.received, was.record.received);
    QCOMPARE(is.record.caller, was.record.caller);
    QCOMPARE(is.phases.total, was.phases.total);
    QCOMPARE(is.findings.size(), was.findings.size());
    for (qsizetype i = 0; i < is.findings.size(); ++i) {
        QCOMPARE(is.findings[i].rule, was.findings[i].rule);
        QCOMPARE(is.findings[i].text, was.findings[i].text);
    }
    QVERIFY(is.annotation == was.annotation);
    QCOMPARE(is.askedId, was.askedId);
    QCOMPARE(is.profileName, was.profileName);
    QCOMPARE(is.endpoint, was.endpoint);
    QCOMPARE(is.regionKey, was.regionKey);
    QCOMPARE(is.sdkAppId, was.sdkAppId);
    QCOMPARE(is.fetchedAt, was.fetchedAt);
    QCOMPARE(is.requestId, was.requestId);
}

void TestPipedResult::ringingIsHeldAgainstTheLimitGiven()
{
    const auto rings = [](const LookUpResult& result) {
        const auto& findings = result.outcome->findings;
        return std::any_of(findings.begin(), findings.end(), [](const Finding& each) { return each.rule == Rule::RingLongerThanClientTimeout; });
    };
    const QByteArray line = lineOf(lookUpResultOf(foundLookUp(QStringLiteral("an-id"), answered))); // rang 40 s
    QVERIFY(rings(*pipedResultOf(line, 30)));
    QVERIFY(!rings(*pipedResultOf(line, 60)));
}

void TestPipedResult::failures()
{
    const QMetaEnum kinds = QMetaEnum::fromType<ApiError::Kind>();
    const QMetaEnum causes = QMetaEnum::fromType<ApiError::Cause>();
    for (int i = 0; i < kinds.keyCount() * causes.keyCount(); ++i) {
        LookUpResult before;
        before.callId = QStringLiteral("an-id");
        before.outcome = failure(ApiError{.kind = ApiError::Kind(kinds.value(i / causes.keyCount())), .cause = ApiError::Cause(causes.value(i % causes.keyCount()))});
        const auto after = pipedResultOf(lineOf(before));
        QVERIFY(after && !after->outcome);
        QCOMPARE(after->outcome.error().kind, before.outcome.error().kind);
        if (after->outcome.error().kind != ApiError::Kind::Cancelled)
            QCOMPARE(after->outcome.error().cause, before.outcome.error().cause);
    }
}

void TestPipedResult::everyFactOfAFailure()
{
    LookUpResult before = lookUpResultOf(failedLookUp(QStringLiteral("an-id")));
    before.outcome.error().certificates = {{QStringLiteral("leaf"), QStringLiteral("issuer"), QStringLiteral("2026-01-01")}, {QStringLiteral("root"), {}, {}}};
    before.outcome.error().deprecatedApi = true;
    before.annotation = {QStringLiteral("note"), {}, {}};
    before.asked.timeoutSeconds = 77;
    before.asked.deprecatedApiAsked = true;
    before.asked.hintedRegionKey = QStringLiteral("tokyo");
    before.asked.clockSkewSeconds = -3600;
    const auto after = pipedResultOf(lineOf(before));
    QVERIFY(after && !after->outcome);
    const ApiError& error = after->outcome.error();
    QCOMPARE(error.code, 101'050);
    QCOMPARE(error.detail, QStringLiteral("their words"));
    QCOMPARE(error.requestId, QStringLiteral("Id-1"));
    QVERIFY(error.deprecatedApi);
    QCOMPARE(error.certificates.size(), 2);
    QCOMPARE(error.certificates[0].issuer, QStringLiteral("issuer"));
    QCOMPARE(error.certificates[1].subject, QStringLiteral("root"));
    QVERIFY(after->annotation == before.annotation);
    QCOMPARE(after->asked.timeoutSeconds, 77);
    QVERIFY(after->asked.deprecatedApiAsked);
    QCOMPARE(after->asked.hintedRegionKey, QStringLiteral("tokyo"));
    QCOMPARE(after->asked.clockSkewSeconds, std::optional<qint64>(-3600));
    QCOMPARE(after->asked.askedAt, before.asked.askedAt);
    const wording::ErrorText was = wording::errorText(before.outcome.error(), before.asked);
    const wording::ErrorText is = wording::errorText(error, after->asked);
    QCOMPARE(is.headline, was.headline);
    QCOMPARE(is.adviceTexts(), was.adviceTexts());
    QCOMPARE(is.place, was.place);
}

void TestPipedResult::isOneLine()
{
    LookUpResult result = lookUpResultOf(foundLookUp(QStringLiteral("an-id"), answered));
    result.outcome->annotation.note = QStringLiteral("a\nb\r\nc\u2028d");
    const QByteArray line = lineOf(result);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
}

void TestPipedResult::refusesOtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty object") << QByteArray("{}\n");
    QTest::newRow("no JSON") << QByteArray("outcome\n");
    QTest::newRow("cut off") << lineOf(lookUpResultOf(foundLookUp(QStringLiteral("an-id"), answered))).chopped(10);
}

void TestPipedResult::refusesOtherLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!pipedResultOf(line));
}

CALLSCOPE_TEST(TestPipedResult, QCoreApplication)
#include "tst_pipedresult.moc"
