#include "tests/sandbox/sandboxrequests.h"
#include "tests/support/stricttest.h"

#include <functional>

using namespace callscope;

namespace {

using Change = std::function<void(SandboxRequest&)>;

const QDateTime now = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

Change query(const std::function<void(SandboxQuery&)>& change)
{
    return [change](SandboxRequest& request) {
        SandboxQuery parts = signedQuery(now);
        change(parts);
        request.query = parts.text();
    };
}

Change body(const QByteArray& bytes)
{
    return [bytes](SandboxRequest& request) { request.body = bytes; };
}

Change userSig(const QByteArray& text)
{
    return query([text](SandboxQuery& parts) { parts.userSig = text; });
}

} // namespace

Q_DECLARE_METATYPE(Change)

//! Every check of a request and its code, in both APIs.
class TestSandboxChecks : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void checksInTencentsOrder();
    void deprecatedApiHasItsOwnCodes_data();
    void deprecatedApiHasItsOwnCodes();
};

void TestSandboxChecks::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("code");

    const auto path = [](const QByteArray& text) { return Change([text](SandboxRequest& request) { request.path = text; }); };
    const auto method = [](const QByteArray& text) { return Change([text](SandboxRequest& request) { request.method = text; }); };
    const auto rawQuery = [](const QByteArray& text) { return Change([text](SandboxRequest& request) { request.query = text; }); };
    QTest::newRow("nothing wrong") << Change([](SandboxRequest&) {}) << qint64(0);

    QTest::newRow("path empty") << path("") << qint64(60009);
    QTest::newRow("path unknown") << path("/v4/call_record_http_srv/get_record") << qint64(60009);
    QTest::newRow("path in another case") << path("/v4/call_record_http_srv/get_record_by_callId") << qint64(60009);
    QTest::newRow("GET") << method("GET") << qint64(60002);
    QTest::newRow("HEAD") << method("HEAD") << qint64(60002);

    QTest::newRow("query empty") << rawQuery("") << qint64(60012);
    QTest::newRow("query nonsense") << rawQuery("&&=&=x&%%%=%zz&a") << qint64(60012);
    QTest::newRow("sdkappid missing") << query([](auto& q) { q.sdkAppId = {}; }) << qint64(60012);
    QTest::newRow("sdkappid empty") << query([](auto& q) { q.sdkAppId = ""; }) << qint64(60012);
    QTest::newRow("sdkappid a word") << query([](auto& q) { q.sdkAppId = "app"; }) << qint64(60006);
    QTest::newRow("sdkappid zero") << query([](auto& q) { q.sdkAppId = "0"; }) << qint64(60006);
    QTest::newRow("sdkappid over 32 bits") << query([](auto& q) { q.sdkAppId = "4294967296"; }) << qint64(60006);
    QTest::newRow("identifier missing") << query([](auto& q) { q.identifier = {}; }) << qint64(60025);
    QTest::newRow("identifier of 33 bytes") << query([](auto& q) { q.identifier = QByteArray(33, 'a'); }) << qint64(60025);
    QTest::newRow("contenttype missing") << query([](auto& q) { q.contentType = {}; }) << qint64(60025);
    QTest::newRow("contenttype xml") << query([](auto& q) { q.contentType = "xml"; }) << qint64(60025);
    QTest::newRow("contenttype in capitals") << query([](auto& q) { q.contentType = "JSON"; }) << qint64(60025);
    QTest::newRow("random missing") << query([](auto& q) { q.random = {}; }) << qint64(60002);
    QTest::newRow("random negative") << query([](auto& q) { q.random = "-1"; }) << qint64(60002);
    QTest::newRow("random over 32 bits") << query([](auto& q) { q.random = "4294967296"; }) << qint64(60002);

    QTest::newRow("usersig missing") << userSig({}) << qint64(70002);
    QTest::newRow("usersig empty") << userSig("") << qint64(70002);
    QTest::newRow("usersig a word") << userSig("secret") << qint64(70003);
    QTest::newRow("usersig cut off") << userSig(demoUserSig(now).chopped(30)) << qint64(70003);
    QTest::newRow("usersig with plain Base64 signs") << userSig("++//==") << qint64(70003);
    const quint32 app = Sandbox::demoSdkAppId();
    const QString admin = Sandbox::demoIdentifier();
    const QByteArray key = Sandbox::demoSecretKey();
    QTest::newRow("usersig expired this second") << userSig(demoUserSig(now.addSecs(-60), app, admin, key, 60)) << qint64(70001);
    QTest::newRow("usersig with a second left") << userSig(demoUserSig(now.addSecs(-59), app, admin, key, 60)) << qint64(0);
    QTest::newRow("usersig of another identifier") << userSig(demoUserSig(now, app, QStringLiteral("admin"))) << qint64(70013);
    QTest::newRow("usersig of another sdkappid") << userSig(demoUserSig(now, 1400009999)) << qint64(70014);
    QTest::newRow("usersig of another key") << userSig(demoUserSig(now, app, admin, otherSecretKey())) << qint64(70009);
    QTest::newRow("usersig of a known application's key")
        << query([=](auto& q) { q.sdkAppId = QByteArray::number(otherSdkAppId); q.userSig = demoUserSig(now, otherSdkAppId); }) << qint64(70009);
    QTest::newRow("sdkappid unknown") << query([](auto& q) { q.sdkAppId = "1400009999"; q.userSig = demoUserSig(now, 1400009999); })
                                      << qint64(70020);
    QTest::newRow("identifier no administrator")
        << query([=](auto& q) { q.identifier = "alice"; q.userSig = demoUserSig(now, app, QStringLiteral("alice")); }) << qint64(60010);
    QTest::newRow("the other administrator")
        << query([=](auto& q) { q.identifier = "admin"; q.userSig = demoUserSig(now, app, QStringLiteral("admin")); }) << qint64(0);

    QTest::newRow("body empty") << body("") << qint64(60003);
    QTest::newRow("body a form") << body("CallId=04c9a0ac") << qint64(60003);
    QTest::newRow("body an array") << body("[]") << qint64(60003);
    QTest::newRow("body cut off") << body("{\"CallId\":\"04c9") << qint64(60003);
    QTest::newRow("body not UTF-8") << body("{\"CallId\":\"\xff\"}") << qint64(60003);
    QTest::newRow("CallId missing") << body("{}") << qint64(101002);
    QTest::newRow("CallId in another case") << body("{\"callId\":\"04c9a0ac-8e38-4a19-be45-349c5ce7911b\"}") << qint64(101002);
    QTest::newRow("CallId empty") << body("{\"CallId\":\"\"}") << qint64(101002);
    QTest::newRow("CallId a number") << body("{\"CallId\":4}") << qint64(101002);
    QTest::newRow("CallId null") << body("{\"CallId\":null}") << qint64(101002);
    QTest::newRow("CallId unknown") << body("{\"CallId\":\"00000000-0000-4000-8000-000000000000\"}") << qint64(101050);
    QTest::newRow("CallId in capitals") << body("{\"CallId\":\"04C9A0AC-8E38-4A19-BE45-349C5CE7911B\"}") << qint64(101050);
    QTest::newRow("CallId with a zero byte") << body("{\"CallId\":\"\\u0000\"}") << qint64(101050);
}

void TestSandboxChecks::refuses()
{
    QFETCH(const Change, change);
    QFETCH(const qint64, code);
    SandboxJudge judge = makeJudge();
    SandboxRequest request = lookUp(Sandbox::sampleCallId(), now);
    change(request);
    const SandboxAnswer answer = judge.answer(request, now);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    QCOMPARE(codeOf(answer), code);
}

void TestSandboxChecks::checksInTencentsOrder()
{
    // Everything is wrong at first; each step mends what was complained about and meets the next complaint.
    SandboxJudge judge = makeJudge(1);
    QVERIFY(codeOf(judge.answer(lookUp(Sandbox::sampleCallId(), now), now)) == 0);
    SandboxQuery parts{{}, {}, {}, {}, {}};
    SandboxRequest request{"GET", "/nowhere", parts.text(), "nonsense"};
    const auto next = [&](QDateTime time = now) {
        request.query = parts.text();
        return codeOf(judge.answer(request, time));
    };
    QCOMPARE(next(), 60009);
    request.path = currentSandboxDialect().path.toByteArray();
    QCOMPARE(next(), 60002);
    request.method = "POST";
    QCOMPARE(next(), 60012);
    parts.sdkAppId = QByteArray::number(otherSdkAppId);
    QCOMPARE(next(), 60025);
    parts.identifier = "alice";
    parts.contentType = "json";
    QCOMPARE(next(), 60002);
    parts.random = "1";
    QCOMPARE(next(), 70002);
    parts.userSig = "nonsense";
    QCOMPARE(next(), 70003);
    parts.userSig = demoUserSig(now.addDays(-2), 1, QStringLiteral("bob"));
    QCOMPARE(next(), 70001);
    parts.userSig = demoUserSig(now, 1, QStringLiteral("bob"));
    QCOMPARE(next(), 70013);
    parts.userSig = demoUserSig(now, 1, QStringLiteral("alice"));
    QCOMPARE(next(), 70014);
    parts.userSig = demoUserSig(now, otherSdkAppId, QStringLiteral("alice"));
    QCOMPARE(next(), 70009);
    parts.userSig = demoUserSig(now, otherSdkAppId, QStringLiteral("alice"), otherSecretKey());
    QCOMPARE(next(), 60010);
    parts.identifier = "root";
    parts.userSig = demoUserSig(now, otherSdkAppId, QStringLiteral("root"), otherSecretKey());
    QCOMPARE(next(), 60011);
    QCOMPARE(next(now.addSecs(2)), 60003);
    request.body = "{}";
    QCOMPARE(next(now.addSecs(4)), 101002);
    request.body = "{\"CallId\":\"nobody knows me\"}";
    QCOMPARE(next(now.addSecs(6)), 101050);
}

void TestSandboxChecks::deprecatedApiHasItsOwnCodes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("code");
    QTest::newRow("sdkappid missing") << query([](auto& q) { q.sdkAppId = {}; }) << qint64(70001);
    QTest::newRow("usersig illegal") << userSig("secret") << qint64(70002);
    QTest::newRow("usersig expired") << userSig(demoUserSig(now.addDays(-2))) << qint64(70003);
    QTest::newRow("no administrator") << query([](auto& q) {
        q.identifier = "alice";
        q.userSig = demoUserSig(now, Sandbox::demoSdkAppId(), QStringLiteral("alice"));
    }) << qint64(70004);
    QTest::newRow("body not JSON") << body("callId") << qint64(70009);
    QTest::newRow("CallId as the current API spells it") << body("{\"CallId\":\"x\"}") << qint64(70001);
    QTest::newRow("error on demand") << body("{\"callId\":\"deprecated-error-50001\"}") << qint64(50001);
    QTest::newRow("unknown call: success without data") << body("{\"callId\":\"x\"}") << qint64(0);
}

void TestSandboxChecks::deprecatedApiHasItsOwnCodes()
{
    QFETCH(const Change, change);
    QFETCH(const qint64, code);
    SandboxRequest request = deprecatedLookUp(Sandbox::sampleCallId(), now);
    change(request);
    const SandboxAnswer answer = makeJudge().answer(request, now);
    QCOMPARE(codeOf(answer, "errorCode"), code);
    QVERIFY(!answer.body.contains("ErrorCode"));
}

CALLSCOPE_TEST(TestSandboxChecks, QCoreApplication)
#include "tst_sandboxchecks.moc"
