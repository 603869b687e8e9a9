#include "app/share/json.h"

#include "app/calls/json.h"
#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace callscope;

namespace {

const QByteArray smallRecord = R"({"CallId":"a","CallResult":"Cancel","StartTime":1739868165,"EndTime":1739868195})";

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

//! The outermost object of a line of output, with everything in the order and spelling it has there.
class Line {
public:
    explicit Line(const QByteArray& bytes) : m_text(*JsonText::parse(bytes)) {}
    [[nodiscard]] JsonValue operator[](const char* key) const { return m_text.root()[key]; }
    [[nodiscard]] QStringList keys() const { return m_text.root().keys(); }

private:
    JsonText m_text;
};

} // namespace

//! Schemas callscope.call/1 and callscope.error/1, on which other people's scripts rely.
class TestCallscopeJson : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfTheSchema();
    void saysNullForWhatIsAbsent();
    void givesNumbersAsNumbers();
    void namesTheKindOfRoom_data();
    void namesTheKindOfRoom();
    void keepsTheRecordAsItCame_data();
    void keepsTheRecordAsItCame();
    void everyReaderTakesTheRecord_data();
    void everyReaderTakesTheRecord();
    void staysOnOneLine();
    void givesEveryFinding();
    void givesWhatWasWritten();
    void givesErrors();
    void saysNullInErrors();
};

void TestCallscopeJson::keepsTheOrderOfTheSchema()
{
    const Line line(share::asJson(fetched(smallRecord)));
    QCOMPARE(line.keys(), words("schema profile endpoint fetchedAt requestId call verdict findings record annotations masked"));
    QCOMPARE(line["call"].keys(), words("callId caller callees mediaType callType result startedAt acceptedAt endedAt "
                                        "ringSeconds talkSeconds totalSeconds roomId roomIdKind"));
    QCOMPARE(line["schema"].raw(), QByteArray("\"callscope.call/1\""));
    QCOMPARE(line["masked"].raw(), QByteArray("false"));
    QCOMPARE(line["fetchedAt"].raw(), QByteArray("\"2026-11-22T14:02:11Z\""));
}

void TestCallscopeJson::saysNullForWhatIsAbsent()
{
    FetchedCall call = fetched(R"({"AcceptTime":0,"EndTime":null})", false, QStringLiteral("asked"));
    call.requestId.clear();
    const Line line(share::asJson(call));
    QCOMPARE(line["requestId"].raw(), QByteArray("null"));
    for (const QString& key : line["call"].keys())
        QVERIFY2(line["call"][key.toLatin1()].isNull(), qPrintable(key));
    const Line empty(share::asJson(fetched(R"({"CalleeList_Account":[]})", false, QStringLiteral("asked"))));
    QCOMPARE(empty["call"]["callees"].raw(), QByteArray("[]"));
    const Line nothing(share::asJson(FetchedCall()));
    QVERIFY(nothing["record"].isNull());
    QVERIFY(nothing["annotations"].isNull());
}

void TestCallscopeJson::givesNumbersAsNumbers()
{
    const Line line(share::asJson(
        fetched(R"({"CallId":"a","CallResult":"NormalEnd","StartTime":"1739868165","AcceptTime":1739872743,"EndTime":1740064224})")));
    QCOMPARE(line["call"]["ringSeconds"].raw(), QByteArray("4578"));
    QCOMPARE(line["call"]["talkSeconds"].raw(), QByteArray("191481"));
    QCOMPARE(line["call"]["totalSeconds"].raw(), QByteArray("196059"));
    QCOMPARE(line["call"]["startedAt"].raw(), QByteArray("\"2025-02-18T08:42:45Z\""));
    QCOMPARE(line["call"]["acceptedAt"].raw(), QByteArray("\"2025-02-18T09:59:03Z\""));
    QCOMPARE(line["call"]["endedAt"].raw(), QByteArray("\"2025-02-20T15:10:24Z\""));
}

void TestCallscopeJson::namesTheKindOfRoom_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("digit") << QByteArray("1") << QByteArray("\"digit\"");
    QTest::newRow("string") << QByteArray("2") << QByteArray("\"string\"");
    QTest::newRow("as text") << QByteArray("\"2\"") << QByteArray("\"string\"");
    QTest::newRow("none yet") << QByteArray("0") << QByteArray("null");
    QTest::newRow("unknown") << QByteArray("7") << QByteArray("null");
    QTest::newRow("null") << QByteArray("null") << QByteArray("null");
}

void TestCallscopeJson::namesTheKindOfRoom()
{
    QFETCH(QByteArray, type);
    const Line line(share::asJson(fetched(R"({"CallId":"a","RoomId":"1","RoomIdType":)" + type + '}')));
    QTEST(line["call"]["roomIdKind"].raw(), "kind");
}

void TestCallscopeJson::keepsTheRecordAsItCame_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("odd white space") << QByteArray("{  \"CallId\" :\t\"a\" ,\"x\":[ ] }");
    QTest::newRow("keys out of order") << QByteArray(R"({"z":1,"CallId":"a","b":2,"a":3})");
    QTest::newRow("a key twice") << QByteArray(R"({"CallId":"a","CallId":"b"})");
    QTest::newRow("64-bit numbers") << QByteArray(R"({"CallId":18446744073709551615,"Caller_Account":144115212830834855})");
    QTest::newRow("numbers spelled oddly") << QByteArray(R"({"CallId":"a","x":1.0e3,"y":-0,"w":0.10})");
    QTest::newRow("escapes") << QByteArray(R"({"CallId":"\u0061\/\ud83d\ude00","x":"\\ud800"})");
    QTest::newRow("unknown members") << QByteArray(R"({"CallId":"a","Deep":{"er":[{"still":null}]},"用户":true})");
}

void TestCallscopeJson::keepsTheRecordAsItCame()
{
    QFETCH(QByteArray, record);
    QCOMPARE(Line(share::asJson(fetched(record)))["record"].raw(), record);
}

void TestCallscopeJson::everyReaderTakesTheRecord_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("left");
    const auto row = [](const char* received, const char* left) { QTest::newRow(received) << QByteArray(received) << QByteArray(left); };
    row(R"(\ud800)", R"(\ufffd)");
    row(R"(\udE00a\uD83D)", R"(\ufffda\ufffd)");
    row(R"(\ud83d\ud83d\ude00)", R"(\ufffd\ud83d\ude00)");
    row(R"(\\\ud800\\ud800)", R"(\\\ufffd\\ud800)");
}

void TestCallscopeJson::everyReaderTakesTheRecord()
{
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, left);
    QCOMPARE(Line(share::asJson(fetched("{\"x\":\"" + received + "\"}")))["record"].raw(), QByteArray("{\"x\":\"" + left + "\"}"));
}

void TestCallscopeJson::staysOnOneLine()
{
    const QByteArray record = "{\r\n  \"CallId\": \"a\\nb\",\n\t\"StartTime\": 1739868165,\r  \"x\": [\n1,\n2]\n}";
    const QByteArray line = share::asJson(fetched(record));
    QVERIFY(!line.contains('\n') && !line.contains('\r'));
    const QJsonValue kept = QJsonDocument::fromJson(line)[QStringLiteral("record")];
    QCOMPARE(kept.toObject(), QJsonDocument::fromJson(record).object());
    QCOMPARE(QJsonDocument::fromJson(line)[QStringLiteral("call")][QStringLiteral("callId")].toString(), QStringLiteral("a\nb"));
    QCOMPARE(Line(line)["record"].raw().size(), record.size());
}

void TestCallscopeJson::givesEveryFinding()
{
    const FetchedCall call =
        fetched(R"({"CallId":"b","CallResult":"Odd","StartTime":1739868165,"AcceptTime":1739868265,"Caller_Account":"a",)"
                R"("CalleeList_Account":["a"]})",
                false, QStringLiteral("asked"));
    const QJsonArray findings = QJsonDocument::fromJson(share::asJson(call))[QStringLiteral("findings")].toArray();
    QStringList rules;
    for (const QJsonValue& finding : findings) {
        rules.append(finding[QStringLiteral("rule")].toString() + QLatin1Char(' ') + finding[QStringLiteral("severity")].toString());
        QVERIFY(!finding[QStringLiteral("text")].toString().isEmpty());
        QCOMPARE(finding.toObject().keys(), words("rule severity text"));
    }
    QCOMPARE(rules, QStringList({QStringLiteral("call-id-differs serious"), QStringLiteral("ring-longer-than-client-timeout warn"),
                                 QStringLiteral("unknown-value warn"), QStringLiteral("caller-among-callees note"),
                                 QStringLiteral("end-missing note")}));
}

void TestCallscopeJson::givesWhatWasWritten()
{
    FetchedCall call = fetched(smallRecord);
    call.annotation.tags = {QStringLiteral("vip"), QStringLiteral("refund")};
    const Line line(share::asJson(call));
    QCOMPARE(line["annotations"].raw(), QByteArray(R"({"ticket":null,"tags":["vip","refund"],"note":null})"));
    call.annotation = {QStringLiteral("a\nb"), {}, QStringLiteral("T-1")};
    QCOMPARE(Line(share::asJson(call))["annotations"].raw(), QByteArray(R"({"ticket":"T-1","tags":[],"note":"a\nb"})"));
    wording::ErrorText error = wording::errorText(ApiError(), {});
    QVERIFY(Line(share::asJson(error))["annotations"].isNull());
    error.annotation = call.annotation;
    QCOMPARE(Line(share::asJson(error))["annotations"].raw(), QByteArray(R"({"ticket":"T-1","tags":[],"note":"a\nb"})"));
}

void TestCallscopeJson::givesErrors()
{
    ApiError error;
    error.code = 101050;
    error.detail = QStringLiteral("call record does not exist");
    error.requestId = QStringLiteral("Id-1");
    AskedFacts asked;
    asked.callId = QStringLiteral("a");
    const Line line(share::asJson(wording::errorText(error, asked)));
    QCOMPARE(line.keys(), words("schema callId kind code message advice detail requestId annotations masked"));
    QCOMPARE(line["schema"].raw(), QByteArray("\"callscope.error/1\""));
    QCOMPARE(line["kind"].raw(), QByteArray("\"service\""));
    QCOMPARE(line["code"].raw(), QByteArray("101050"));
    QVERIFY(line["advice"].items().size() > 3);
    QCOMPARE(line["detail"].raw(), QByteArray("\"call record does not exist\""));
    QCOMPARE(line["requestId"].raw(), QByteArray("\"Id-1\""));
}

void TestCallscopeJson::saysNullInErrors()
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    const Line line(share::asJson(wording::errorText(error, {})));
    QCOMPARE(line["kind"].raw(), QByteArray("\"timeout\""));
    for (const char* key : {"callId", "code", "detail", "requestId"})
        QVERIFY2(line[key].isNull(), key);
}

CALLSCOPE_TEST(TestCallscopeJson, QCoreApplication)
#include "tst_callscopejson.moc"
