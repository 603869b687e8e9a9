#include "app/share/masking.h"

#include "app/calls/json.h"
#include "app/share/csv.h"
#include "app/share/json.h"
#include "app/share/plaintext.h"
#include "app/share/ticket.h"
#include "app/wording/findingtext.h"
#include "app/wording/verdict.h"
#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace callscope;

namespace {

const share::Pseudonyms pseudonyms(QByteArray(share::Pseudonyms::keyBytes, 'k'));

QByteArray quoted(const QString& text)
{
    return '"' + text.toUtf8() + '"';
}

QByteArray user(const char* id)
{
    return quoted(pseudonyms.user(QString::fromUtf8(id)));
}

QByteArray room(const char* id)
{
    return quoted(pseudonyms.room(QString::fromUtf8(id)));
}

QByteArray value(const char* text)
{
    return quoted(pseudonyms.value(QString::fromUtf8(text)));
}

} // namespace

//! What is masked names nobody, and says everything else.
class TestMasking : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void masksAnswers_data();
    void masksAnswers();
    void withholdsWhatIsNoJson_data();
    void withholdsWhatIsNoJson();
    void masksLargeAnswers();
    void masksCalls();
    void masksFindings_data();
    void masksFindings();
    void keepsWhatFollows();
    void isDoneOnce();
    void masksFailures();
    void masksWhomASignatureIsFor();
    void masksUrls();
    void differsByKey();
};

void TestMasking::masksAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* name, const QByteArray& answer, const QByteArray& shown) { QTest::newRow(name) << answer << shown; };
    const auto same = [](const char* name, const QByteArray& answer) { QTest::newRow(name) << answer << answer; };
    row("current API",
        R"({"ErrorCode":0,"ErrorInfo":"","ActionStatus":"OK","RequestId":"Id-1","Response":{"CallRecord":{"CallId":"c-1",)"
        R"("Caller_Account":"alice","CalleeList_Account":["alice","bob"],"MediaType":"Audio","CallType":"MultiCall",)"
        R"("StartTime":1739868165,"CallResult":"NormalEnd","RoomId":"r-1","RoomIdType":2}}})",
        R"({"ErrorCode":0,"ErrorInfo":"","ActionStatus":"OK","RequestId":"Id-1","Response":{"CallRecord":{"CallId":"c-1",)"
        R"("Caller_Account":)" + user("alice") + R"(,"CalleeList_Account":[)" + user("alice") + ',' + user("bob") +
            R"(],"MediaType":"Audio","CallType":"MultiCall","StartTime":1739868165,"CallResult":"NormalEnd","RoomId":)" + room("r-1") +
            R"(,"RoomIdType":2}}})");
    row("deprecated API",
        R"({"errorCode":0,"errorMessage":"Success","requestId":"i","data":{"callId":"c","sdkAppId":1400000000,"mediaType":"video",)"
        R"("roomId":"9","startCallTs":1,"caller":"a","totalUserNumber":2,"callType":"single","callResult":"not_answer","callees":["b"]}})",
        R"({"errorCode":0,"errorMessage":"Success","requestId":"i","data":{"callId":"c","sdkAppId":1400000000,"mediaType":"video",)"
        R"("roomId":)" + room("9") + R"(,"startCallTs":1,"caller":)" + user("a") +
            R"(,"totalUserNumber":2,"callType":"single","callResult":"not_answer","callees":[)" + user("b") + "]}}");
    row("webhook", R"({"CallbackCommand":"Call.CallbackAfterEndCall","EventTime":1739868165123,"CallRecord":{"Caller_Account":"a"}})",
        R"({"CallbackCommand":"Call.CallbackAfterEndCall","EventTime":1739868165123,"CallRecord":{"Caller_Account":)" + user("a") + "}}");
    row("numbers as ids", R"({"Caller_Account":144115212830834855,"RoomId":1434,"x":144115212830834855})",
        R"({"Caller_Account":)" + user("144115212830834855") + R"(,"RoomId":)" + room("1434") + R"(,"x":)" + user("144115212830834855") + '}');
    row("white space", "{ \"RoomId\" :\r\n\t\"r\" , \"a\":[ ] }", "{ \"RoomId\" :\r\n\t" + room("r") + " , \"a\":[ ] }");
    row("unknown fields", R"({"Nick":"al","Age":42,"Deep":{"er":[{"x":"y"},true,null,false,-1.5e3]}})",
        R"({"Nick":)" + value("al") + R"(,"Age":)" + value("42") + R"(,"Deep":{)" + value("er") + ":[{" + value("x") + ':' + value("y") + "},true,null,false," + value("-1.5e3") + "]}}");
    row("the same text elsewhere", R"({"Host":"alice","Place":"r","Caller_Account":"alice","RoomId":"r"})",
        R"({"Host":)" + user("alice") + R"(,"Place":)" + room("r") + R"(,"Caller_Account":)" + user("alice") + R"(,"RoomId":)" + room("r") + '}');
    row("escapes", R"({"Caller_Account":"\u0061lice\n","x":"a\u006cice\n"})",
        R"({"Caller_Account":)" + user("alice\n") + R"(,"x":)" + user("alice\n") + '}');
    row("quotation marks within", R"({"x":"a\"b\\","Caller_Account":"\\"})", R"({"x":)" + value("a\"b\\") + R"(,"Caller_Account":)" + user("\\") + '}');
    row("lists for one", R"({"Caller_Account":["a",["b"]],"RoomId":{"id":"r"},"StartTime":["al"],"MediaType":["al"]})",
        R"({"Caller_Account":[)" + user("a") + ",[" + user("b") + R"(]],"RoomId":{)" + value("id") + ':' + value("r") + R"(},"StartTime":[)" + value("al") +
            R"(],"MediaType":[)" + value("al") + "]}");
    row("names that name somebody", R"({"Caller_Account":"alice","alice":1,"status_alice":2,"Extra":3,"b@example.com":4,"user7":5})",
        R"({"Caller_Account":)" + user("alice") + ',' + user("alice") + ':' + value("1") + ',' + value("status_alice") + ':' + value("2") +
            R"(,"Extra":)" + value("3") + ',' + value("b@example.com") + ':' + value("4") + ',' + value("user7") + ':' + value("5") + '}');
    row("no word of the service's", R"({"MediaType":"for alice@example.com","CallResult":"alice","Caller_Account":"alice","StartTime":"x1"})",
        R"({"MediaType":)" + value("for alice@example.com") + R"(,"CallResult":)" + user("alice") + R"(,"Caller_Account":)" + user("alice") +
            R"(,"StartTime":)" + value("x1") + '}');
    row("a sentence about somebody", R"({"ErrorInfo":"alice is busy","Caller_Account":"alice"})",
        R"({"ErrorInfo":)" + value("alice is busy") + R"(,"Caller_Account":)" + user("alice") + '}');
    row("unknown words", R"({"MediaType":"Holo","CallResult":"Odd","RoomIdType":"7","CallResult":3})",
        R"({"MediaType":)" + value("Holo") + R"(,"CallResult":)" + value("Odd") + R"(,"RoomIdType":"7","CallResult":3})");
    same("nothing", R"({"Caller_Account":"","RoomId":null,"CalleeList_Account":[],"StartTime":0,"a":{}})");
    same("an empty list", "[]");
    row("a text", "\"alice\"", value("alice"));
    row("a number", "17", value("17"));
}

void TestMasking::masksAnswers()
{
    QFETCH(QByteArray, answer);
    QTEST(share::maskedAnswer(answer, pseudonyms), "shown");
}

void TestMasking::withholdsWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("broken off") << QByteArray(R"({"Caller_Account":"alice","x":)");
    QTest::newRow("a page") << QByteArray("<html>alice</html>");
    QTest::newRow("no text") << QByteArray("{\"Caller_Account\":\"alice\xff\"}");
    QTest::newRow("a word") << QByteArray("alice");
}

void TestMasking::withholdsWhatIsNoJson()
{
    QFETCH(QByteArray, answer);
    const QByteArray shown = share::maskedAnswer(answer, pseudonyms);
    QVERIFY(!shown.isEmpty());
    QVERIFY(!shown.contains("alice"));
}

void TestMasking::masksLargeAnswers()
{
    QByteArray answer = R"({"Response":{"CallRecord":{"CalleeList_Account":["u")";
    while (answer.size() < 8 * 1024 * 1024)
        answer += ",\"person-" + QByteArray::number(answer.size()) + "@example.com\"";
    answer += "]}}}";
    QElapsedTimer timer;
    timer.start();
    const QByteArray shown = share::maskedAnswer(answer, pseudonyms);
    qint64 limitMs = 20'000; // linear: a second or so; every name against every other would be hours
    QVERIFY2(timer.elapsed() < limitMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(JsonText::parse(shown));
    QVERIFY(!shown.contains("example.com"));
}

void TestMasking::masksCalls()
{
    FetchedCall call = fetched(R"({"CallId":"c-1","Caller_Account":"alice","CalleeList_Account":["alice","bob",{"id":"carol"}],"RoomId":"den",)"
                               R"("RoomIdType":1,"MediaType":"carol@x","CallType":"SingleCall","CallResult":"alice","StartTime":"carol",)"
                               R"("AcceptTime":"carol","EndTime":1740064224,"bob":{"carol@x":"dave"}})");
    call.annotation = {QStringLiteral("alice shouted"), {QStringLiteral("alice vip")}, QStringLiteral("T-1 for bob")};
    const FetchedCall shown = share::masked(call, pseudonyms);
    QVERIFY(shown.masked);
    QCOMPARE(shown.record.caller, pseudonyms.user(QStringLiteral("alice")));
    QCOMPARE(shown.record.callees->size(), call.record.callees->size());
    QCOMPARE(shown.record.roomId, pseudonyms.room(QStringLiteral("den")));
    QCOMPARE(shown.record.callId, QStringLiteral("c-1"));
    QCOMPARE(shown.annotation.ticket, QStringLiteral("T-1 for ") + pseudonyms.user(QStringLiteral("bob")));
    QVERIFY(JsonText::parse(shown.record.received));
    const share::Ticket ticket = share::ticketOf(shown, share::Manner{sampleZones()});
    for (const QString& left : {share::asText(ticket), share::asCsv(shown, sampleZones()), QString::fromUtf8(share::asJson(shown))}) {
        for (const char* name : {"alice", "bob", "carol", "dave", "den\"", "den ", "shouted"})
            QVERIFY2(!left.contains(QLatin1String(name)), qPrintable(QLatin1String(name) + QLatin1String(" in ") + left));
        QVERIFY(left.contains(pseudonyms.user(QStringLiteral("alice"))));
    }
}

void TestMasking::masksFindings_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* rule, const char* record) { QTest::newRow(rule) << QByteArray(record) << QString::fromLatin1(rule); };
    row("caller-among-callees", R"({"Caller_Account":"alice7","CalleeList_Account":["alice7"]})");
    row("duplicate-callees", R"({"CalleeList_Account":["alice7","alice7"]})");
    row("room-kind-mismatch", R"({"RoomId":"alice7","RoomIdType":1})");
    row("unknown-value", R"({"MediaType":"alice7"})");
}

void TestMasking::masksFindings()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, rule);
    const FetchedCall call = fetched(record);
    const FetchedCall shown = share::masked(call, pseudonyms);
    bool found = false;
    for (const Finding& finding : shown.findings) {
        found = found || ruleKey(finding.rule) == rule;
        QVERIFY2(!wording::findingText(finding).contains(QLatin1String("alice7")), qPrintable(wording::findingText(finding)));
    }
    QVERIFY(found);
    QCOMPARE(shown.findings.size(), call.findings.size());
}

void TestMasking::keepsWhatFollows()
{
    const FetchedCall call = fetched(R"({"CallId":"a","Caller_Account":"u","CalleeList_Account":["v","w"],"MediaType":"Audio","CallType":"MultiCall",)"
                                     R"("StartTime":1739868165,"AcceptTime":1739872743,"EndTime":1740064224,"CallResult":"NormalEnd"})");
    const FetchedCall shown = share::masked(call, pseudonyms);
    QCOMPARE(wording::verdict(shown.record, shown.phases, shown.findings), wording::verdict(call.record, call.phases, call.findings));
    QCOMPARE(shown.record.others().size(), 2);
    QCOMPARE(shown.record.startedAt->wire, call.record.startedAt->wire);
    QCOMPARE(shown.requestId, call.requestId);
}

void TestMasking::isDoneOnce()
{
    const FetchedCall once = share::masked(fetched(R"({"Caller_Account":"u"})"), pseudonyms);
    QCOMPARE(share::masked(once, pseudonyms).record.caller, once.record.caller);
}

void TestMasking::masksFailures()
{
    wording::ErrorText error = wording::errorText(ApiError(), {});
    error.annotation = {QStringLiteral("alice called"), {}, QStringLiteral("T-1")};
    const share::Outgoing shown = share::masked(share::Outgoing(failure(error)), pseudonyms);
    QVERIFY(!shown && shown.error().masked);
    QCOMPARE(shown.error().annotation.note, pseudonyms.note(QStringLiteral("alice called")));
    QCOMPARE(shown.error().annotation.ticket, QStringLiteral("T-1"));
    QVERIFY(QJsonDocument::fromJson(share::asJson(shown))[QStringLiteral("masked")].toBool());
    QCOMPARE(share::masked(shown, pseudonyms).error().annotation.note, shown.error().annotation.note);
}

void TestMasking::masksWhomASignatureIsFor()
{
    QCOMPARE(share::maskedWords(QStringLiteral("alice \u2260 bob"), 0, pseudonyms),
             pseudonyms.user(QStringLiteral("alice")) + QStringLiteral(" \u2260 ") + pseudonyms.user(QStringLiteral("bob")));
    for (const QString& harmless : {QStringLiteral("1400000000 \u2260 1400000001"), QStringLiteral("Connection refused")})
        QCOMPARE(share::maskedWords(harmless, 0, pseudonyms), harmless);
}

void TestMasking::masksUrls()
{
    QCOMPARE(share::maskedUrl(QStringLiteral("https://h/p?sdkappid=1&identifier=al%40x&usersig=REDACTED"), pseudonyms),
             QStringLiteral("https://h/p?sdkappid=1&identifier=%1&usersig=REDACTED").arg(pseudonyms.user(QStringLiteral("al@x"))));
    QCOMPARE(share::maskedUrl(QStringLiteral("https://h/p?identifier="), pseudonyms), QStringLiteral("https://h/p?identifier="));
    QCOMPARE(share::maskedUrl(QStringLiteral("https://h/identifier=x"), pseudonyms), QStringLiteral("https://h/identifier=x"));
}

void TestMasking::differsByKey()
{
    const QString id = QStringLiteral("alice");
    QVERIFY(share::Pseudonyms::forThisSession().user(id) != share::Pseudonyms::forThisSession().user(id));
    QVERIFY(pseudonyms.user(id) != pseudonyms.user(QStringLiteral("bob")));
    QCOMPARE(pseudonyms.user(id), pseudonyms.user(id));
    QVERIFY(pseudonyms.user(QString()).isEmpty());
}

CALLSCOPE_TEST(TestMasking, QCoreApplication)
#include "tst_masking.moc"
