#include "app/tencent/wire.h"

#include "tests/support/goldenfile.h"
#include "tests/support/stricttest.h"
#include "tests/tencent/golden.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

UserSig signature()
{
    return *UserSig::sign(1'400'000'000, QStringLiteral("administrator"), QByteArray(64, 'a'),
                          QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
}

wire::Request request(const QString& identifier, const QString& callId, const wire::Dialect& dialect = wire::currentDialect(),
                      const char* endpoint = "https://console.tim.qq.com", quint32 random = 4'294'967'295)
{
    return wire::recordByCallId(dialect, QUrl(QString::fromLatin1(endpoint)), 1'400'000'000, identifier, signature(), random, callId);
}

const QByteArray record = R"({"CallId":"a","StartTime":1})";

} // namespace

class TestWire : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void asks();
    void asksTheDeprecatedApi();
    void encodesTheQuery_data();
    void encodesTheQuery();
    void writesTheBody_data();
    void writesTheBody();
    void reads_data();
    void reads();
    void judges_data();
    void judges();
    void judgesTheDeprecatedApi_data();
    void judgesTheDeprecatedApi();
    void keepsWhatTencentSaid();
    void shortensWhatTencentSaid();
    void survivesEveryCut();
};

void TestWire::asks()
{
    const wire::Request asked = request(QStringLiteral("administrator"), QStringLiteral("04c9"));
    QCOMPARE(asked.url.toEncoded(), "https://console.tim.qq.com/v4/call_record_http_srv/get_record_by_callid?sdkappid=1400000000"
             "&identifier=administrator&usersig=" + signature().secretText().toPercentEncoding() + "&random=4294967295&contenttype=json");
    QCOMPARE(asked.body, QByteArray(R"({"CallId":"04c9"})"));
    QVERIFY(!asked.deprecated);
}

void TestWire::asksTheDeprecatedApi()
{
    const wire::Request asked = request(QStringLiteral("a"), QStringLiteral("04c9"), wire::deprecatedDialect(), "http://127.0.0.1:8080/x?y#z", 0);
    QVERIFY(asked.url.toEncoded().startsWith("http://127.0.0.1:8080/v1/records/get_record_by_callId?sdkappid=1400000000&identifier=a&usersig="));
    QVERIFY(asked.url.toEncoded().endsWith("&random=0&contenttype=json"));
    QCOMPARE(asked.body, QByteArray(R"({"callId":"04c9"})"));
    QVERIFY(asked.deprecated);
}

void TestWire::encodesTheQuery_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plus and at") << QStringLiteral("a+b@c") << QByteArray("a%2Bb%40c");
    QTest::newRow("what ends a parameter") << QStringLiteral("a&b=c#d;e?f/g") << QByteArray("a%26b%3Dc%23d%3Be%3Ff%2Fg");
    QTest::newRow("a percent sign") << QStringLiteral("100%41") << QByteArray("100%2541");
    QTest::newRow("space and quotes") << QStringLiteral("a \"'") << QByteArray("a%20%22%27");
    QTest::newRow("Chinese") << QStringLiteral("管") << QByteArray("%E7%AE%A1");
    QTest::newRow("beyond the BMP") << QStringLiteral("😀") << QByteArray("%F0%9F%98%80");
    QTest::newRow("unreserved") << QStringLiteral("aZ09-._~") << QByteArray("aZ09-._~");
}

void TestWire::encodesTheQuery()
{
    QFETCH(QString, identifier);
    QFETCH(QByteArray, encoded);
    const QByteArray url = request(identifier, QStringLiteral("x")).url.toEncoded();
    QVERIFY2(url.contains("&identifier=" + encoded + "&usersig="), url.constData());
    QVERIFY(!url.contains('*') && !url.contains('+'));
}

void TestWire::writesTheBody_data()
{
    QTest::addColumn<QString>("callId");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QString() << QByteArray(R"({"CallId":""})");
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c/") << QByteArray(R"({"CallId":"a\"b\\c/"})");
    QTest::newRow("control characters") << QStringLiteral("a\n\t\x01\x1f\x7f") << QByteArray("{\"CallId\":\"a\\u000a\\u0009\\u0001\\u001f\x7f\"}");
    QTest::newRow("Chinese") << QStringLiteral("通话") << QStringLiteral("{\"CallId\":\"通话\"}").toUtf8();
    QTest::newRow("beyond the BMP") << QStringLiteral("😀") << QStringLiteral("{\"CallId\":\"😀\"}").toUtf8();
    QTest::newRow("an attempt to add a member") << QStringLiteral("\",\"x\":\"") << QByteArray(R"({"CallId":"\",\"x\":\""})");
}

void TestWire::writesTheBody()
{
    QFETCH(QString, callId);
    const QByteArray written = request(QStringLiteral("a"), callId).body;
    QTEST(written, "body");
    QCOMPARE(QJsonDocument::fromJson(written).object()[QStringLiteral("CallId")].toString(), callId);
}

void TestWire::reads_data()
{
    QTest::addColumn<QString>("name");
    const QDir data(QStringLiteral(CALLSCOPE_TEST_DATA "/tencent"));
    const QStringList inputs = data.entryList({QStringLiteral("*.in.json")});
    QVERIFY(inputs.size() >= 10);
    for (const QString& input : inputs)
        QTest::newRow(qPrintable(input)) << data.filePath(input.chopped(8));
}

void TestWire::reads()
{
    QFETCH(QString, name);
    QFile input(name + QLatin1String(".in.json"));
    QVERIFY(input.open(QIODevice::ReadOnly));
    const bool deprecated = QFileInfo(name).fileName().startsWith(QLatin1String("deprecated-"));
    const auto answer = wire::parseRecord(deprecated ? wire::deprecatedDialect() : wire::currentDialect(), 200, input.readAll());
    const QByteArray difference = differenceToGolden(name + QLatin1String(".out.json"), described(answer));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestWire::judges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("requestId");
    const auto row = [](const char* name, int status, const QByteArray& bytes, Kind kind, Cause cause, qint64 code = 0, const char* requestId = "") {
        QTest::newRow(name) << status << bytes << kind << cause << code << QString::fromLatin1(requestId);
    };
    row("no bytes", 200, "", Kind::Malformed, Cause::NotJson);
    row("HTML", 200, "<html><body>Bad Gateway</body></html>", Kind::Malformed, Cause::NotJson);
    row("truncated", 200, R"({"ErrorCode":0,"Response":{"CallRec)", Kind::Malformed, Cause::Truncated);
    row("deeply nested", 200, QByteArray(100'000, '['), Kind::Malformed, Cause::TooDeep);
    row("deeply nested objects", 200, QByteArray(R"({"a":)").repeated(100'000), Kind::Malformed, Cause::TooDeep);
    row("not UTF-8", 200, "{\"ErrorCode\":0,\"x\":\"\xC3\x28\"}", Kind::Malformed, Cause::NotUtf8);
    row("two values", 200, R"({"ErrorCode":0}{})", Kind::Malformed, Cause::NotJson);
    row("an array", 200, R"([{"ErrorCode":0}])", Kind::Malformed, Cause::NotAnObject);
    row("a number", 200, "0", Kind::Malformed, Cause::NotAnObject);
    row("a null", 200, "null", Kind::Malformed, Cause::NotAnObject);
    row("an empty object", 200, "{}", Kind::Malformed, Cause::NoErrorCode);
    row("no ErrorCode", 200, R"({"RequestId":"Id-1","Response":{"CallRecord":{"CallId":"a"}}})", Kind::Malformed, Cause::NoErrorCode, 0, "Id-1");
    row("null for ErrorCode", 200, R"({"ErrorCode":null,"RequestId":"Id-1"})", Kind::Malformed, Cause::NoErrorCode, 0, "Id-1");
    row("words for ErrorCode", 200, R"({"ErrorCode":"OK"})", Kind::Malformed, Cause::NoErrorCode);
    row("half an ErrorCode", 200, R"({"ErrorCode":0.5})", Kind::Malformed, Cause::NoErrorCode);
    row("an object for ErrorCode", 200, R"({"ErrorCode":{"a":0}})", Kind::Malformed, Cause::NoErrorCode);
    row("the name in other letters", 200, R"({"errorcode":0})", Kind::Malformed, Cause::NoErrorCode);
    row("no Response", 200, R"({"ErrorCode":0,"RequestId":"Id-1"})", Kind::Malformed, Cause::NoRecord, 0, "Id-1");
    row("null for Response", 200, R"({"ErrorCode":0,"Response":null})", Kind::Malformed, Cause::NoRecord);
    row("no record", 200, R"({"ErrorCode":0,"Response":{}})", Kind::Malformed, Cause::NoRecord);
    row("null for the record", 200, R"({"ErrorCode":0,"Response":{"CallRecord":null}})", Kind::Malformed, Cause::NoRecord);
    row("an array for the record", 200, R"({"ErrorCode":0,"Response":{"CallRecord":[{"CallId":"a"}]}})", Kind::Malformed, Cause::NoRecord);
    row("an empty record", 200, R"({"ErrorCode":0,"Response":{"CallRecord":{ }}})", Kind::Malformed, Cause::NoRecord);
    row("an object that is no record", 200, R"({"ErrorCode":0,"Response":{"CallRecord":{"Message":"a","callId":"b"}}})", Kind::Malformed, Cause::NoRecord);
    row("text for the record", 200, R"({"ErrorCode":"0","Response":{"CallRecord":"a"}})", Kind::Malformed, Cause::NoRecord);
    row("not found", 200, R"({"ErrorCode":101050,"RequestId":"Id-1"})", Kind::Service, Cause::None, 101050, "Id-1");
    row("an error with a record", 200, R"({"ErrorCode":101001,"Response":{"CallRecord":)" + record + "}}", Kind::Service, Cause::None, 101001);
    row("an unknown code", 200, R"({"ErrorCode":123456789012})", Kind::Service, Cause::None, 123456789012);
    row("a negative code", 200, R"({"ErrorCode":-7})", Kind::Service, Cause::None, -7);
    row("a code as a string", 200, R"({"ErrorCode":"60026"})", Kind::Service, Cause::None, 60026);
    row("an expired signature", 200, R"({"ErrorCode":70001})", Kind::Credential, Cause::None, 70001);
    row("no administrator", 200, R"({"ErrorCode":60010})", Kind::Credential, Cause::None, 60010);
    row("a wrong region", 200, R"({"ErrorCode":70016})", Kind::Service, Cause::None, 70016);
    row("a gateway's page", 502, "<html>502</html>", Kind::Http, Cause::HttpStatus, 502);
    row("a gateway without a page", 504, "", Kind::Http, Cause::HttpStatus, 504);
    row("a gateway's JSON", 503, R"({"RequestId":"Id-1","message":"down"})", Kind::Http, Cause::HttpStatus, 503, "Id-1");
    row("a gateway's JSON array", 503, "[1]", Kind::Http, Cause::HttpStatus, 503);
    row("an error under another status", 403, R"({"ErrorCode":60021,"RequestId":"Id-1"})", Kind::Service, Cause::None, 60021, "Id-1");
    row("a credential under another status", 401, R"({"ErrorCode":"70003"})", Kind::Credential, Cause::None, 70003);
    row("success under another status", 500, R"({"ErrorCode":0,"Response":{"CallRecord":)" + record + "}}", Kind::Http, Cause::HttpStatus, 500);
    row("no content", 204, "", Kind::Http, Cause::HttpStatus, 204);
    row("a redirect", 302, "", Kind::Http, Cause::Redirect, 302);
    row("a redirect with an error in it", 307, R"({"ErrorCode":70001})", Kind::Http, Cause::Redirect, 307);
}

void TestWire::judges()
{
    QFETCH(int, status);
    QFETCH(QByteArray, bytes);
    const auto answer = wire::parseRecord(wire::currentDialect(), status, bytes);
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
    QTEST(answer.error().cause, "cause");
    QTEST(answer.error().code, "code");
    QTEST(answer.error().requestId, "requestId");
    QVERIFY(!answer.error().deprecatedApi);
    QVERIFY2(answer.error().detail.size() < 32, "bytes of the answer stand in the detail");
}

void TestWire::judgesTheDeprecatedApi_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<qint64>("code");
    const auto row = [](const char* name, const QByteArray& bytes, Kind kind, Cause cause, qint64 code) {
        QTest::newRow(name) << bytes << kind << cause << code;
    };
    row("no data", R"({"errorCode":0})", Kind::Service, Cause::None, 101050);
    row("null for data", R"({"errorCode":0,"data":null})", Kind::Service, Cause::None, 101050);
    row("empty data", R"({"errorCode":0,"data":{}})", Kind::Service, Cause::None, 101050);
    row("an object that is no record", R"({"errorCode":0,"data":{"message":"a","CallId":"b"}})", Kind::Malformed, Cause::NoRecord, 0);
    row("an array for data", R"({"errorCode":0,"data":[]})", Kind::Malformed, Cause::NoRecord, 0);
    row("invalid parameters, an expired signature elsewhere", R"({"errorCode":70001})", Kind::Service, Cause::None, 70001);
    row("rate, an illegal signature elsewhere", R"({"errorCode":70005})", Kind::Service, Cause::None, 70005);
    row("no administrator", R"({"errorCode":70004})", Kind::Credential, Cause::None, 70004);
    row("a code of the other API only", R"({"errorCode":70013})", Kind::Service, Cause::None, 70013);
    row("the other API's answer", R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"a"}}})", Kind::Malformed, Cause::NoErrorCode, 0);
}

void TestWire::judgesTheDeprecatedApi()
{
    QFETCH(QByteArray, bytes);
    const auto answer = wire::parseRecord(wire::deprecatedDialect(), 200, bytes);
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
    QTEST(answer.error().cause, "cause");
    QTEST(answer.error().code, "code");
    QCOMPARE(answer.error().deprecatedApi, answer.error().kind != Kind::Malformed);
}

void TestWire::keepsWhatTencentSaid()
{
    const auto answer = wire::parseRecord(wire::currentDialect(), 200, R"({"ErrorCode":101002,"ErrorInfo":"CallId 不合法 😀","RequestId":"Id-1"})");
    QCOMPARE(answer.error().detail, QStringLiteral("CallId 不合法 😀"));
    const auto odd = wire::parseRecord(wire::currentDialect(), 200, R"({"ErrorCode":101002,"ErrorInfo":["x"],"RequestId":{"a":1}})");
    QVERIFY(odd.error().detail.isEmpty());
    QVERIFY(odd.error().requestId.isEmpty());
    const auto cut = wire::parseRecord(wire::currentDialect(), 200, R"({"ErrorCode":)");
    QCOMPARE(cut.error().detail, QStringLiteral("@13"));
}

void TestWire::shortensWhatTencentSaid()
{
    const QByteArray longInfo = "a" + QStringLiteral("😀").toUtf8().repeated(50'000);
    const auto answer = wire::parseRecord(wire::currentDialect(), 200, R"({"ErrorCode":1,"ErrorInfo":")" + longInfo
                                          + R"(","RequestId":")" + QByteArray(10'000, 'x') + "\"}");
    QCOMPARE(answer.error().detail.size(), 1999); // not half a character
    QVERIFY(answer.error().detail.endsWith(QStringLiteral("😀")));
    QCOMPARE(answer.error().requestId.size(), 256);
}

void TestWire::survivesEveryCut()
{
    QFile file(QStringLiteral(CALLSCOPE_TEST_DATA "/tencent/documented-sample.in.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll().trimmed();
    QVERIFY(wire::parseRecord(wire::currentDialect(), 200, whole));
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto answer = wire::parseRecord(wire::currentDialect(), 200, whole.left(length));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Cause::Truncated);
    }
}

CALLSCOPE_TEST(TestWire, QCoreApplication)
#include "tst_wire.moc"
