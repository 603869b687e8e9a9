#include "tests/sandbox/sandboxrequests.h"
#include "tests/support/stricttest.h"

#include "app/calls/json.h"

#include <QRegularExpression>

using namespace callscope;

namespace {

const QDateTime now = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

} // namespace

//! What the sandbox answers to a request that nothing is wrong with, and how often.
class TestSandboxJudge : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void namesTheFieldThatIsWrong();
    void refusalHasTheDocumentedShape();
    void answersTheDocumentedSampleByteForByte();
    void knowsOtherApplications();
    void deprecatedCallsExistOnlyThere();
    void limitsRequestsPerSecond();
    void limitsTheDeprecatedApiToTwenty();
    void flakyAndLateCallsAppearInTheEnd();
    void errorOfAnyCode_data();
    void errorOfAnyCode();
    void onlyWholeIdsProvoke();
};

void TestSandboxJudge::namesTheFieldThatIsWrong()
{
    SandboxRequest request = lookUp({}, now);
    const auto json = JsonText::parse(makeJudge().answer(request, now).body);
    QVERIFY(json);
    QVERIFY(json->root()["ErrorInfo"].text().value_or(QString()).contains(QLatin1String("CallId")));
}

void TestSandboxJudge::refusalHasTheDocumentedShape()
{
    SandboxJudge judge = makeJudge();
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        const auto json = JsonText::parse(judge.answer(lookUp(QStringLiteral("unknown"), now), now).body);
        QVERIFY(json);
        const QStringList members{QStringLiteral("ErrorCode"), QStringLiteral("ErrorInfo"), QStringLiteral("ActionStatus"),
                                  QStringLiteral("RequestId")};
        QCOMPARE(json->root().keys(), members);
        QVERIFY(json->root()["ErrorCode"].isNumber());
        QCOMPARE(json->root()["ActionStatus"].text(), QStringLiteral("FAIL"));
        ids.append(json->root()["RequestId"].text().value_or(QString()));
        QVERIFY2(QRegularExpression(QStringLiteral("^Id-[0-9a-f]{32}-O-Seq-[0-9]+$")).match(ids.last()).hasMatch(), qUtf8Printable(ids.last()));
    }
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestSandboxJudge::answersTheDocumentedSampleByteForByte()
{
    const QByteArray documented =
        "{\"ErrorCode\":0,\"ErrorInfo\":\"\",\"ActionStatus\":\"OK\",\"RequestId\":\"Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555\",\n"
        " \"Response\":{\"CallRecord\":{\"CallId\":\"04c9a0ac-8e38-4a19-be45-349c5ce7911b\",\"Caller_Account\":\"user1\",\"MediaType\":\"Audio\",\n"
        " \"CallType\":\"MultiCall\",\"StartTime\":1739868165,\"EndTime\":1740064224,\"AcceptTime\":1739872743,\"CallResult\":\"NormalEnd\",\n"
        " \"CalleeList_Account\":[\"user1\",\"user5\",\"user2\"],\"RoomId\":\"roomid-1434\",\"RoomIdType\":2}}}";
    QCOMPARE(makeJudge().answer(lookUp(Sandbox::sampleCallId(), now), now).body, documented);
}

void TestSandboxJudge::knowsOtherApplications()
{
    SandboxRequest request = lookUp(Sandbox::sampleCallId(), now);
    SandboxQuery parts;
    parts.sdkAppId = QByteArray::number(otherSdkAppId);
    parts.identifier = "root";
    parts.userSig = demoUserSig(now, otherSdkAppId, QStringLiteral("root"), otherSecretKey());
    request.query = parts.text();
    QCOMPARE(codeOf(makeJudge().answer(request, now)), 0);
}

void TestSandboxJudge::deprecatedCallsExistOnlyThere()
{
    SandboxJudge judge = makeJudge();
    int deprecatedCalls = 0;
    const DemoFile file = DemoFile::embedded();
    for (const DemoEntry& entry : file.entries()) {
        if (!entry.isCall())
            continue;
        const QDateTime time = now.addSecs(++deprecatedCalls * 2);
        const QByteArray there = judge.answer(deprecatedLookUp(entry.call.callId, now), time).body;
        const SandboxAnswer here = judge.answer(lookUp(entry.call.callId, now), time);
        QCOMPARE(there.contains("\"data\":" + entry.record), entry.deprecated);
        QCOMPARE(there.contains("\"data\":{}"), !entry.deprecated);
        QCOMPARE(codeOf(here), entry.deprecated ? 101050 : 0);
    }
    QVERIFY(deprecatedCalls > 2);
}

void TestSandboxJudge::limitsRequestsPerSecond()
{
    SandboxJudge judge = makeJudge(3);
    const auto ask = [&judge](qint64 ms) {
        return codeOf(judge.answer(lookUp(Sandbox::sampleCallId(), now), now.addMSecs(ms)));
    };
    QCOMPARE(ask(0), 0);
    QCOMPARE(ask(400), 0);
    QCOMPARE(ask(800), 0);
    QCOMPARE(ask(999), 60011);
    QCOMPARE(ask(1000), 0);
    QCOMPARE(ask(1001), 60011);
    QCOMPARE(ask(-5000), 0); // the clock was set back: nobody is locked out
}

void TestSandboxJudge::limitsTheDeprecatedApiToTwenty()
{
    SandboxJudge judge = makeJudge();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(codeOf(judge.answer(deprecatedLookUp(QStringLiteral("x"), now), now), "errorCode"), 0);
    QCOMPARE(codeOf(judge.answer(deprecatedLookUp(QStringLiteral("x"), now), now), "errorCode"), 70005);
    QCOMPARE(codeOf(judge.answer(lookUp(Sandbox::sampleCallId(), now), now)), 0);
}

void TestSandboxJudge::flakyAndLateCallsAppearInTheEnd()
{
    SandboxJudge judge = makeJudge();
    const auto ask = [&judge](const QString& id) { return codeOf(judge.answer(lookUp(id, now), now)); };
    const QList<qint64> flaky{ask(QStringLiteral("flaky")), ask(QStringLiteral("flaky")), ask(QStringLiteral("flaky")), ask(QStringLiteral("flaky"))};
    QCOMPARE(flaky, (QList<qint64>{101001, 101001, 0, 0}));
    const QList<qint64> late{ask(QStringLiteral("appears-later")), ask(QStringLiteral("appears-later"))};
    QCOMPARE(late, (QList<qint64>{101050, 0}));
}

void TestSandboxJudge::errorOfAnyCode_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("code");
    QTest::newRow("documented") << QStringLiteral("error-60026") << qint64(60026);
    QTest::newRow("not in the file") << QStringLiteral("error-80005") << qint64(80005);
    QTest::newRow("undocumented") << QStringLiteral("error-31415926") << qint64(31415926);
    QTest::newRow("beyond 32 bits") << QStringLiteral("error-9000000000000000000") << qint64(9000000000000000000);
    QTest::newRow("negative") << QStringLiteral("error--1002") << qint64(-1002);
    QTest::newRow("no number") << QStringLiteral("error-x") << qint64(101050);
    QTest::newRow("beyond 64 bits") << QStringLiteral("error-99999999999999999999") << qint64(101050);
    QTest::newRow("zero is no error") << QStringLiteral("error-0") << qint64(101050);
    QTest::newRow("meant for the deprecated API") << QStringLiteral("deprecated-error-70001") << qint64(101050);
}

void TestSandboxJudge::errorOfAnyCode()
{
    QFETCH(const QString, id);
    QFETCH(const qint64, code);
    const SandboxAnswer answer = makeJudge().answer(lookUp(id, now), now);
    QCOMPARE(codeOf(answer), code);
    const auto json = JsonText::parse(answer.body);
    QVERIFY(!json->root()["ErrorInfo"].text().value_or(QString()).isEmpty());
}

void TestSandboxJudge::onlyWholeIdsProvoke()
{
    for (const char* id : {"answer", "hang ", "http-", "http-99", "http-600", "http-204", "deprecated-hang"})
        QCOMPARE(codeOf(makeJudge().answer(lookUp(QString::fromLatin1(id), now), now)), 101050);
}

CALLSCOPE_TEST(TestSandboxJudge, QCoreApplication)
#include "tst_sandboxjudge.moc"
