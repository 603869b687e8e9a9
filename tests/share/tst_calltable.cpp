#include "app/share/calltable.h"

#include "tests/share/readers.h"
#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

const QByteArray record =
    R"({"CallId":"a","Caller_Account":"user1","CalleeList_Account":["user5","user2"],"MediaType":"Audio","CallType":"MultiCall",)"
    R"("StartTime":1739868165,"AcceptTime":1739872743,"EndTime":1740064224,"CallResult":"NormalEnd","RoomId":"r-1","RoomIdType":2})";

wording::ErrorText missing()
{
    ApiError error;
    error.code = 101050;
    error.requestId = QStringLiteral("Id-2");
    AskedFacts asked;
    asked.callId = QStringLiteral("gone");
    asked.profileName = QStringLiteral("Prod-SG");
    asked.endpoint = QStringLiteral("https://h");
    asked.askedAt = QDateTime::fromSecsSinceEpoch(1'795'356'131, Qt::UTC);
    return wording::errorText(error, asked);
}

share::Manner manner()
{
    return share::Manner{sampleZones()};
}

QString cell(const share::CallTable& table, qsizetype row, const char* head)
{
    return table.rows.value(row).value(table.head.indexOf(QLatin1String(head)), QStringLiteral("no such column"));
}

} // namespace

class TestCallTable : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void hasARowForEachCall();
    void leavesOutEmptyColumns();
    void respectsTheParts();
    void masks();
    void isReadBack_data();
    void isReadBack();
    void alignsText();
};

void TestCallTable::hasARowForEachCall()
{
    const share::CallTable table = share::tableOf({failure(missing()), fetched(record)}, manner());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.head.mid(0, 2), QStringList({QStringLiteral("Call ID"), QStringLiteral("Result")}));
    QCOMPARE(cell(table, 0, "Call ID"), QStringLiteral("gone"));
    QVERIFY(cell(table, 0, "Result").contains(QLatin1String("101050")));
    QCOMPARE(cell(table, 0, "RequestId"), QStringLiteral("Id-2"));
    QCOMPARE(cell(table, 0, "Started"), QString());
    QCOMPARE(cell(table, 1, "Call ID"), QStringLiteral("a"));
    QVERIFY(cell(table, 1, "Result").startsWith(QLatin1String("Answered after")));
    QCOMPARE(cell(table, 1, "Started"), QStringLiteral("2025-02-18 16:42:45 +08:00 (2025-02-18 08:42:45 UTC)"));
    QCOMPARE(cell(table, 1, "Rang"), QStringLiteral("1 h 16 min 18 s"));
    QVERIFY(cell(table, 1, "People").startsWith(QLatin1String("user1 (caller), user5")));
    for (const QStringList& row : table.rows)
        QCOMPARE(row.size(), table.head.size());
}

void TestCallTable::leavesOutEmptyColumns()
{
    QVERIFY(!share::tableOf({fetched(record)}, manner()).head.contains(QStringLiteral("Note")));
    FetchedCall call = fetched(record);
    call.annotation.note = QStringLiteral("x");
    const share::CallTable table = share::tableOf({fetched(record), call}, manner());
    QCOMPARE(cell(table, 0, "Note"), QString());
    QCOMPARE(cell(table, 1, "Note"), QStringLiteral("x"));
}

void TestCallTable::respectsTheParts()
{
    share::Manner little = manner();
    little.parts = {};
    QCOMPARE(share::tableOf({fetched(record)}, little).head, QStringList({QStringLiteral("Call ID"), QStringLiteral("Result")}));
    little.parts = share::TicketPart::RequestId;
    QCOMPARE(share::tableOf({fetched(record)}, little).head.value(2), QStringLiteral("RequestId"));
}

void TestCallTable::masks()
{
    share::Manner hidden = manner();
    hidden.mask = share::Pseudonyms::forThisSession();
    const share::CallTable table = share::tableOf({fetched(record)}, hidden);
    QVERIFY(!table.remark.isEmpty());
    QVERIFY(!share::asText(table).contains(QLatin1String("user5")));
    QVERIFY(share::asHtml(table).contains(hidden.mask->user(QStringLiteral("user5"))));
    QVERIFY(share::tableOf({fetched(record)}, manner()).remark.isEmpty());
}

void TestCallTable::isReadBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"a|b`c", "<b>x</b>", "a\nb", "- x", "\\", " =1", "a&lt;b", "\t| x"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("half a character") << QString(QChar(0xD800));
}

void TestCallTable::isReadBack()
{
    QFETCH(QString, text);
    share::Manner little = manner();
    little.parts = {};
    const share::CallTable table = share::tableOf({fetched("{\"CallId\":" + escapedJsonString(text) + R"(,"CallResult":"Cancel"})")}, little);
    const auto html = readHtml(share::asHtml(table));
    QVERIFY(html);
    const QString whole = QString(text).replace(QChar(0xD800), QChar(QChar::ReplacementCharacter));
    QCOMPARE(html->rows.value(1).value(0), whole);
    QString markdown = share::asMarkdown(table);
    const auto rows = readMarkdownTable(markdown);
    QVERIFY2(rows, qPrintable(markdown));
    QCOMPARE(rows->value(1).value(0), QString(whole).replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

void TestCallTable::alignsText()
{
    const QStringList lines = share::asText({{QStringLiteral("A"), QStringLiteral("B")},
                                             {{QStringLiteral("用户"), QStringLiteral("x")}, {QStringLiteral("abc\nd"), QStringLiteral("y")}}, {}})
                                  .split(QLatin1Char('\n'));
    QCOMPARE(lines, QStringList({QStringLiteral("A      B"), QStringLiteral("-----  -"), QStringLiteral("用户   x"), QStringLiteral("abc d  y"), QString()}));
}

CALLSCOPE_TEST(TestCallTable, QCoreApplication)
#include "tst_calltable.moc"
