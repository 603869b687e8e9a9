#include "app/calls/json.h"
#include "tests/support/stricttest.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace callscope;

class TestJson : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryByte()
    {
        const QByteArray bytes = "\xEF\xBB\xBF { \"b\" : [1, 2.50 ,{\"x\":null}], \"a\":\"q\\\"\\u4e16\\ud83d\\ude00\\n\" , \"id\":18446744073709551616}\n";
        const auto text = JsonText::parse(bytes);
        QVERIFY(text);
        const JsonValue root = text->root();
        QCOMPARE(root["b"].raw(), QByteArray("[1, 2.50 ,{\"x\":null}]"));
        QCOMPARE(root["b"].items().at(1).raw(), QByteArray("2.50"));
        QCOMPARE(*root["a"].text(), QStringLiteral("q\"世😀\n"));
        QCOMPARE(*root["id"].text(), QStringLiteral("18446744073709551616"));
        QVERIFY(!root["id"].integer());
        QVERIFY(root["b"].items().at(2)["x"].isNull());
        QVERIFY(root["c"].isMissing());
        QCOMPARE(root.keys(), (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("id")}));
    }

    void readsWholeNumbers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QVariant>("expected");
        const auto row = [](const char* json, const QVariant& expected) { QTest::newRow(json) << QByteArray(json) << expected; };
        row("0", 0);
        row("-7", -7);
        row("144115212830834855", 144115212830834855LL);
        row("9223372036854775807", 9223372036854775807LL);
        row("9223372036854775808", {});
        row("1739868165.0", 1739868165);
        row("1.739868165e9", 1739868165);
        row("1739868165.5", {});
        row("\"101050\"", 101050);
        row("\" 101050 \"", 101050);
        row("\"\"", {});
        row("\"12x\"", {});
        row("true", {});
        row("1e400", {});
    }
    void readsWholeNumbers()
    {
        QFETCH(QByteArray, json);
        QFETCH(QVariant, expected);
        const auto text = JsonText::parse(json);
        QVERIFY(text);
        const auto number = text->root().integer();
        QCOMPARE(number.has_value(), expected.isValid());
        if (number)
            QCOMPARE(*number, expected.toLongLong());
    }

    void saysWhyNot_data()
    {
        using Reason = JsonError::Reason;
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<JsonError::Reason>("reason");
        QTest::newRow("empty") << QByteArray() << Reason::Empty;
        QTest::newRow("blank") << QByteArray(" \n") << Reason::Empty;
        QTest::newRow("html") << QByteArray("<html>") << Reason::Syntax;
        QTest::newRow("cut object") << QByteArray("{\"a\":[1,2") << Reason::Truncated;
        QTest::newRow("cut string") << QByteArray("{\"a\":\"xy") << Reason::Truncated;
        QTest::newRow("cut escape") << QByteArray("\"\\u12") << Reason::Truncated;
        QTest::newRow("cut word") << QByteArray("[tru") << Reason::Truncated;
        QTest::newRow("two values") << QByteArray("{} {}") << Reason::Syntax;
        QTest::newRow("trailing comma") << QByteArray("[1,]") << Reason::Syntax;
        QTest::newRow("leading zero") << QByteArray("[01]") << Reason::Syntax;
        QTest::newRow("raw newline") << QByteArray("\"a\nb\"") << Reason::Syntax;
        QTest::newRow("wrong bracket") << QByteArray("[1}") << Reason::Syntax;
        QTest::newRow("unquoted name") << QByteArray("{a:1}") << Reason::Syntax;
        QTest::newRow("latin1") << QByteArray("\"\xE4\"") << Reason::NotUtf8;
        QTest::newRow("deep") << QByteArray(100'000, '[') << Reason::TooDeep;
    }
    void saysWhyNot()
    {
        QFETCH(QByteArray, json);
        QFETCH(JsonError::Reason, reason);
        const auto text = JsonText::parse(json);
        QVERIFY(!text);
        QCOMPARE(text.error().reason, reason);
    }

    //! Whatever is done to a text, ours accepts exactly what Qt's parser accepts of objects and arrays.
    void agreesWithQtOnBrokenTexts()
    {
        const QByteArray whole = R"({"ErrorCode":0,"a":[1,-2.5e3,true,null,"x\n\u00e9"],"Response":{"CallRecord":{"CallId":"c","n":{}}}})";
        QRandomGenerator random(20261123);
        const QByteArray alphabet = "{}[],:\"\\0123456789eE+-. tfnul\n";
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = whole;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const auto at = random.bounded(int(text.size()));
                if (random.bounded(3) == 0)
                    text.remove(at, random.bounded(1, 5));
                else
                    text[at] = alphabet[random.bounded(int(alphabet.size()))];
            }
            QJsonParseError theirs;
            QJsonDocument::fromJson(text, &theirs);
            const bool leadingZero = JsonText::parse(text).has_value() != (theirs.error == QJsonParseError::NoError);
            // Qt forgives numbers such as 01 and -; RFC 8259 does not. Nothing else may differ.
            if (leadingZero)
                QVERIFY2(!JsonText::parse(text) && theirs.error == QJsonParseError::NoError, text.constData());
        }
    }
};

CALLSCOPE_TEST(TestJson, QCoreApplication)
#include "tst_json.moc"
