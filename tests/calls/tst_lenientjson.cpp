#include "app/calls/lenientjson.h"
#include "tests/support/stricttest.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace callscope;

namespace {

// Not a raw string: moc would lose its way among the comments in it.
const QByteArray webhook = "// Sample of the callback\n"
                           "{\n"
                           "  \"CallbackCommand\": \"Call.CallbackAfterEndCall\", // the callback's name\n"
                           "  \"EventTime\": 1731412133123 /* in ms; // not s */\n"
                           "  \"CallRecord\": {\n"
                           "    \"CallId\": \"04c9a0ac-8e38-4a19-be45-349c5ce7911b\"\n"
                           "    \"Caller_Account\": \"user // 1\",\n"
                           "    \"StartTime\": 1739868165\n"
                           "    \"AcceptTime\": 0,\n"
                           "    \"CalleeList_Account\": [\"user1\" \"user5\", \"a,] /* b */ \\\"c\\\"\",],\n"
                           "    \"RoomIdType\": 2, // 1: digit room, 2: string room\n"
                           "  }\n"
                           "}\n";

} // namespace

class TestLenientJson : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void strictTextIsNotTouched();
    void mends_data();
    void mends();
    void refuses_data();
    void refuses();
    void theWebhookOfTheDocuments();
    void severalInOneText();
    void itEndsWhateverItIs();
    void itTakesTimeInProportion_data();
    void itTakesTimeInProportion();
};

void TestLenientJson::strictTextIsNotTouched()
{
    const QByteArray text = "{ \"a\" : [1,\n2.50e+1, -0, true,null],\"\\u00e9\\\"\":{},\"zwölf\":\"// no /* comment */, ,} \xE2\x80\x9Cquoted\xE2\x80\x9D\" }";
    LenientJson finder(text);
    const auto found = finder.next();
    QVERIFY(found);
    QCOMPARE(found->json, text);
    QVERIFY(!found->mended);
    QCOMPARE(found->begin, 0);
    QCOMPARE(found->end, text.size());
    const auto behind = finder.next();
    QVERIFY(!behind && behind.error().reason == JsonError::Reason::Empty);
}

void TestLenientJson::mends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const char* text, const char* json) { QTest::newRow(name) << QByteArray(text) << QByteArray(json); };
    row("a comma is missing between members", R"({"a":1 "b":2})", R"({"a":1 ,"b":2})");
    row("and nothing stands between", R"({"a":"x""b":[]"c":{}"d":null})", R"({"a":"x","b":[],"c":{},"d":null})");
    row("between elements", R"([{"a":1}{"b":2} "c" 3 true])", R"([{"a":1},{"b":2} ,"c" ,3 ,true])");
    row("one too many at the end", R"({"a":[1,2,],})", R"({"a":[1,2 ] })");
    row("with a comment behind it", "{\"a\":1, // last\n}", "{\"a\":1   \n}");
    row("line comments", "{// x\r\n\"a\":1}//", "{ \r\n\"a\":1}");
    row("block comments", "{/*\"b\":2,*/\"a\"/* */:/**/1}", "{ \"a\" : 1}");
    row("a missing comma before a comment", "{\"a\":1 // one\n\"b\":2}", "{\"a\":1  \n,\"b\":2}");
    row("byte order mark", "\xEF\xBB\xBF{\"a\":1}", "{\"a\":1}");
    row("words around", "Hello, the record: {\"a\":1}. Bye", "{\"a\":1}");
    row("a log line", "[14:02:11] [info] answer={\"a\":1}", "{\"a\":1}");
    row("typographic quotes", "{\xE2\x80\x9C" "a\xE2\x80\x9D:\xE2\x80\x9Cx \"y\" \\n\xE2\x80\x9D}", R"({"a":"x \"y\" \n"})");
    row("spaces that do not break", "{\xC2\xA0\"a\":\xC2\xA0" "1}", "{ \"a\": 1}");
    row("strings stay", "{\"a\":\"{//,}/* \\\" \\\\\"}", "{\"a\":\"{//,}/* \\\" \\\\\"}");
    row("numbers stay", R"({"a":144115212830834855,"b":1.10E-02})", R"({"a":144115212830834855,"b":1.10E-02})");
    row("an array with words behind", "[{\"a\":1},\n]\nthat was all", "[{\"a\":1} \n]");
}

void TestLenientJson::mends()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, json);
    LenientJson finder(text);
    const auto found = finder.next();
    QVERIFY2(found, text.constData());
    QCOMPARE(found->json, json);
    QCOMPARE(found->mended, text.mid(found->begin, found->end - found->begin) != json);
}

void TestLenientJson::refuses_data()
{
    using Reason = JsonError::Reason;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char* name, const QByteArray& text, Reason reason, qsizetype offset) { QTest::newRow(name) << text << reason << offset; };
    row("nothing", "", Reason::Empty, 0);
    row("no JSON", "call me", Reason::Empty, 7);
    row("cut off", R"({"a":1,)", Reason::Truncated, 7);
    row("cut off in a string", R"({"a":"b)", Reason::Truncated, 7);
    row("cut off in a comment", "{/* \"a\":1}", Reason::Truncated, 10);
    row("the wrong bracket", R"({"a":[1}})", Reason::Syntax, 7);
    row("two commas", R"({"a":1,,"b":2})", Reason::Syntax, 7);
    row("a comma before all", R"({,"a":1})", Reason::Syntax, 1);
    row("no colon", R"({"a" 1})", Reason::Syntax, 5);
    row("no value", R"({"a":})", Reason::Syntax, 5);
    row("a name without quotes", "{\"a\":1, /* then */ b:2}", Reason::Syntax, 19);
    row("a line break in a string", "{\"a\":\"x\ny\"}", Reason::Syntax, 7);
    row("a word that is none", "{\"a\": // c\nTrue}", Reason::Syntax, 11);
    row("not UTF-8", "{\"a\":\"\xFF\"}", Reason::NotUtf8, 0);
    row("deep", QByteArray(JsonText::maxDepth + 1, '{').replace("{", "{\"a\":"), Reason::TooDeep, 5 * JsonText::maxDepth);
}

void TestLenientJson::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonError::Reason, reason);
    QFETCH(const qsizetype, offset);
    LenientJson finder(text);
    const auto found = finder.next();
    QVERIFY(!found);
    QCOMPARE(found.error().reason, reason);
    QCOMPARE(found.error().offset, offset);
}

void TestLenientJson::theWebhookOfTheDocuments()
{
    LenientJson finder(webhook);
    const auto found = finder.next();
    QVERIFY(found && found->mended);
    const auto json = JsonText::parse(found->json);
    QVERIFY(json);
    const JsonValue record = json->root()["CallRecord"];
    QCOMPARE(record.keys(), (QStringList{QStringLiteral("CallId"), QStringLiteral("Caller_Account"), QStringLiteral("StartTime"), QStringLiteral("AcceptTime"),
                                         QStringLiteral("CalleeList_Account"), QStringLiteral("RoomIdType")}));
    QCOMPARE(record["Caller_Account"].text(), QStringLiteral("user // 1"));
    QCOMPARE(record["CalleeList_Account"].items().size(), 3);
    QCOMPARE(record["CalleeList_Account"].items()[2].text(), QStringLiteral("a,] /* b */ \"c\""));
    QCOMPARE(json->root()["EventTime"].integer(), 1731412133123);
}

void TestLenientJson::severalInOneText()
{
    const QByteArray text = "{\"a\":1}\n\n{\"b\":2 \"c\":3}\nand {broken}\n{\"d\":4}\n{\"e\":";
    LenientJson finder(text);
    QCOMPARE(finder.next()->json, QByteArray("{\"a\":1}"));
    const auto second = finder.next();
    QCOMPARE(text.mid(second->begin, second->end - second->begin), QByteArray("{\"b\":2 \"c\":3}"));
    const auto broken = finder.next();
    QVERIFY(!broken);
    QCOMPARE(broken.error().offset, text.indexOf("broken"));
    QCOMPARE(finder.next()->json, QByteArray("{\"d\":4}"));
    QCOMPARE(finder.next().error().reason, JsonError::Reason::Truncated);
    QCOMPARE(finder.next().error().reason, JsonError::Reason::Empty);
}

//! What is found is always strict, whatever was changed in a text that was good.
void TestLenientJson::itEndsWhateverItIs()
{
    QRandomGenerator random(20'261'125);
    const QByteArray pieces = QByteArrayLiteral("{}[]\",:/*\\ \n\r019-+.eatnu\xE2\x80\x9C\x9D\xC2\xA0\xEF\xBB\xBF\x00\xFF");
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = webhook;
        for (int changes = random.bounded(1, 8); changes > 0; --changes) {
            const int at = random.bounded(int(text.size()));
            const int kind = random.bounded(4);
            if (kind == 0)
                text.remove(at, random.bounded(1, 4));
            else if (kind == 1)
                text.insert(at, pieces[random.bounded(int(pieces.size()))]);
            else if (kind == 2)
                text[at] = pieces[random.bounded(int(pieces.size()))];
            else
                text.truncate(at);
            if (text.isEmpty())
                text = "{";
        }
        LenientJson finder(text);
        qsizetype behind = 0;
        for (int pieceCount = 0;; ++pieceCount) {
            QVERIFY(pieceCount <= text.size());
            const auto next = finder.next();
            if (!next && next.error().reason == JsonError::Reason::Empty)
                break;
            if (!next) {
                QVERIFY(next.error().offset >= 0 && next.error().offset <= text.size());
                continue;
            }
            ++found;
            QVERIFY(JsonText::parse(next->json));
            QVERIFY(next->begin >= behind && next->end > next->begin && next->end <= text.size());
            behind = next->end;
        }
    }
    QVERIFY2(found > 2000, qPrintable(QString::number(found)));
}

void TestLenientJson::itTakesTimeInProportion_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* const piece : {"{", "[", "[{\"a\":1}", "{}", "{/*", "//", "/*", "1 ", "\"", "\xE2\x80\x9C", "{\"a\":1 \"b\":[1 2,],}\n", "{broken}", "[1] "})
        QTest::newRow(QByteArray(piece).trimmed().constData()) << QByteArray(piece);
}

void TestLenientJson::itTakesTimeInProportion()
{
    QFETCH(const QByteArray, piece);
    for (const QByteArray& begin : {QByteArray(), QByteArray("{\"a\":["), QByteArray("[")}) {
        const QByteArray text = begin + piece.repeated(1'000'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        LenientJson finder(text);
        for (auto next = finder.next(); next || next.error().reason != JsonError::Reason::Empty; next = finder.next()) {}
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }
}

CALLSCOPE_TEST(TestLenientJson, QCoreApplication)
#include "tst_lenientjson.moc"
