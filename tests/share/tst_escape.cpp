#include "app/share/csv.h"
#include "app/share/html.h"
#include "app/share/json.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"

#include "app/calls/json.h"
#include "tests/share/readers.h"
#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace callscope;

namespace {

//! A record in which the text stands wherever a text can stand, and which provokes remarks and a headline that repeat it.
FetchedCall callWith(const QString& text)
{
    const QByteArray id = escapedJsonString(text);
    FetchedCall call =
        fetched("{\"CallId\":" + id + ",\"Caller_Account\":" + id + ",\"CalleeList_Account\":[" + id + ",\"b\",\"b\"],\"RoomId\":" + id +
                    ",\"RoomIdType\":1,\"CallResult\":" + id + R"(,"MediaType":"Audio","StartTime":1739868165,"EndTime":1739868195})",
                false, QStringLiteral("asked"));
    call.requestId = text;
    call.profileName = text;
    return call;
}

wording::ErrorText errorWith(const QString& text)
{
    wording::ErrorText error;
    error.kind = QStringLiteral("service");
    error.code = 101002;
    error.codeLine = QStringLiteral("ErrorCode 101002");
    error.callId = error.headline = error.meaning = error.detail = error.requestId = error.place = text;
    error.advice = {{text, wording::ErrorAction::None}};
    return error;
}

//! What is left of text that is not Unicode.
QString asUnicode(const QString& text)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        whole += text[i].isSurrogate() && !isPair ? QString(QChar(QChar::ReplacementCharacter)) : text.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return whole;
}

QString withoutControls(const QString& text)
{
    QString clean = asUnicode(text);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    static const QRegularExpression control(
        QStringLiteral("[\\x{00}-\\x{08}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return clean.replace(control, QStringLiteral("\uFFFD"));
}

QString onOneLine(const QString& text)
{
    return withoutControls(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString inCell(const QString& text)
{
    QString value = asUnicode(text);
    value.remove(QChar(0));
    static const QRegularExpression control(QStringLiteral("[\\x{01}-\\x{08}\\x{0b}\\x{0c}\\x{0e}-\\x{1f}\\x{7f}-\\x{9f}]"));
    value.replace(control, QStringLiteral("\uFFFD"));
    static const QRegularExpression formula(QStringLiteral("^(?:[\\t\\r\\n]|[\\s\\x{00a0}\\x{200b}-\\x{200f}\\x{feff}\\x{2028}\\x{2029}]*[=+@\\x{ff1d}\\x{ff0b}\\x{ff0d}\\x{ff20}-])"));
    return formula.match(value).hasMatch() ? QLatin1Char('\'') + value : value;
}

QString valueOf(const QList<QStringList>& rows, const char* label)
{
    for (const QStringList& row : rows) {
        if (row.first() == QLatin1String(label))
            return row.last();
    }
    return QStringLiteral("no such row");
}

//! What stands at the start of a line under the headline and the remarks: the labels, unless a value broke out of its line.
QStringList textLabels(const QString& text)
{
    QStringList labels;
    const QStringList lines = text.section(QStringLiteral("\n\n"), -1).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.startsWith(QLatin1Char(' ')))
            labels.append(line.section(QLatin1Char(':'), 0, 0));
    }
    return labels;
}

bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'); });
}

} // namespace

class TestEscape : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void json_data() { texts(); }
    void json();
    void csv_data() { texts(); }
    void csv();
    void html_data() { texts(); }
    void html();
    void markdown_data() { texts(); }
    void markdown();
    void text_data() { texts(); }
    void text();
    void htmlDocumentBeginsAndEnds();
    void annotations_data() { texts(); }
    void annotations();

private:
    static void texts();
};

void TestEscape::texts()
{
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QString& id) { QTest::newRow(name) << id; };
    row("plain", QStringLiteral("user-1"));
    row("pipe and backtick", QStringLiteral("a|b`c``|"));
    row("markup", QStringLiteral("<script>alert(1)</script><td>"));
    row("ampersands", QStringLiteral("a & b &amp; &lt; &#60;"));
    row("quotes", QStringLiteral("\"a\" 'b' \"\""));
    row("line ends", QStringLiteral("a\nResult: b\r\n| c | d |\re\n\nf: g"));
    row("commas", QStringLiteral("a,b;c,\"d\",,"));
    row("a formula", QStringLiteral("=cmd|'/C calc'!A1"));
    for (const char* formula : {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\r\n=1", "'=1", " =1", "\n =1"})
        QTest::addRow("a formula, %d %d", formula[0], formula[1]) << QString::fromLatin1(formula);
    row("a formula after NUL", QChar(0) + QStringLiteral("=1"));
    row("Markdown", QStringLiteral("[x](http://evil.example) ![y](z) **b** _i_ ~~s~~ # h \\| \\\\"));
    row("a backslash at the end", QStringLiteral("a\\"));
    row("marks of direction", QStringLiteral("\u202Eabc\u202C\u200F\u061C"));
    row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    row("terminal colours", QStringLiteral("\x1b[31mred\x07\x7f\u0085\u009b"));
    row("half a character", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00) + QChar(0xD800));
    row("line separators", QStringLiteral("a\u2028b\u2029c"));
    row("a byte order mark", QStringLiteral("\uFEFFa"));
    row("10,000 characters", QStringLiteral("<a|\"&,").repeated(10'000 / 6 + 1));
    row("Chinese, Japanese, beyond the BMP", QStringLiteral("用户世界 さくら 😀"));
    for (const char* start : {"- a", "+ a", "1. a", "12) a", "# a", "> a", "===", "---", "    a", "\ta", "* * *", "| a |", "~~~", "a\n- b", "![x](y)", "[x]: y", ":-"})
        row(start, QString::fromLatin1(start));
    for (const char* link : {"http://a.example/?b=c", "HTTPS://a.example", "www.a.example", "mailto:a@b.example", "a@b.example", "@mention", "#123", "$a$"})
        row(link, QString::fromLatin1(link));
    row("full-width formula", QStringLiteral("\uFF1D1+1"));
    row("a formula behind what nobody sees", QStringLiteral("\u200B\uFEFF=1"));
    row("white space at the ends", QStringLiteral(" \ta \t"));
    row("places to fill", QStringLiteral("%1%2%3%n%%"));
}

void TestEscape::json()
{
    QFETCH(QString, id);
    const QByteArray line = share::asJson(callWith(id));
    const QString read = asUnicode(id.startsWith(QChar(QChar::ByteOrderMark)) ? id.mid(1) : id); // QJsonDocument drops one where it reads
    QVERIFY(!line.contains('\n') && !line.contains('\r'));
    QVERIFY2(JsonText::parse(line), "strict JSON in UTF-8");
    const QJsonObject call = QJsonDocument::fromJson(line).object()[QStringLiteral("call")].toObject();
    for (const QString& name : {QStringLiteral("callId"), QStringLiteral("caller"), QStringLiteral("roomId"), QStringLiteral("result")})
        QCOMPARE(call[name].toString(), read);
    QCOMPARE(QJsonDocument::fromJson(line).object()[QStringLiteral("profile")].toString(), read);

    const QByteArray failed = share::asJson(errorWith(id));
    QVERIFY(JsonText::parse(failed));
    for (const QString& name : {QStringLiteral("callId"), QStringLiteral("message"), QStringLiteral("detail"), QStringLiteral("requestId")})
        QCOMPARE(QJsonDocument::fromJson(failed).object()[name].toString(), read);
}

void TestEscape::csv()
{
    QFETCH(QString, id);
    const auto rows = readCsv((share::csvHeader() + share::asCsv(callWith(id), sampleZones()) + share::asCsv(failure(errorWith(id)), sampleZones())).toUtf8());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    const QStringList& header = rows->first();
    for (const QStringList& row : *rows)
        QCOMPARE(row.size(), header.size());
    const auto cell = [&](int row, const char* column) { return rows->at(row).at(header.indexOf(QLatin1String(column))); };
    for (const char* column : {"callId", "caller", "roomId", "result", "requestId", "profile"})
        QCOMPARE(cell(1, column), inCell(id));
    for (const char* column : {"callId", "requestId", "error"})
        QCOMPARE(cell(2, column), inCell(id));
}

void TestEscape::html()
{
    QFETCH(QString, id);
    const share::Ticket ticket = share::ticketOf(callWith(id), share::Manner{sampleZones()});
    const QString fragment = share::asHtml(ticket);
    QVERIFY(!hasControls(fragment));
    const auto content = readHtml(asUnicode(fragment));
    QVERIFY(content);
    QCOMPARE(content->rows.size(), ticket.rows.size());
    QCOMPARE(content->items.size(), ticket.remarks.size());
    QCOMPARE(valueOf(content->rows, "Call ID"), withoutControls(id));
    QCOMPARE(valueOf(content->rows, "RequestId"), withoutControls(id));
    QVERIFY(content->headline.contains(withoutControls(id)));

    const auto failed = readHtml(asUnicode(share::asHtml(share::ticketOf(errorWith(id)))));
    QVERIFY(failed);
    QCOMPARE(failed->headline, withoutControls(id));
    QCOMPARE(valueOf(failed->rows, "Their words"), withoutControls(id));
}

void TestEscape::markdown()
{
    QFETCH(QString, id);
    const share::Ticket ticket = share::ticketOf(callWith(id), share::Manner{sampleZones()});
    const QString markdown = share::asMarkdown(ticket);
    QVERIFY(!hasControls(markdown));
    const auto rows = readMarkdownTable(asUnicode(markdown));
    QVERIFY2(rows, qPrintable(markdown));
    QCOMPARE(rows->size(), ticket.rows.size());
    QCOMPARE(valueOf(*rows, "Call ID"), onOneLine(id));
    QCOMPARE(valueOf(*rows, "RequestId"), onOneLine(id));
    QCOMPARE(markdown.count(QLatin1String("\n- ")), ticket.remarks.size());
    QVERIFY(readMarkdownTable(asUnicode(share::asMarkdown(share::ticketOf(errorWith(id))))));
}

void TestEscape::text()
{
    QFETCH(QString, id);
    const share::Ticket ticket = share::ticketOf(callWith(id), share::Manner{sampleZones()});
    const QString text = share::asText(ticket);
    QVERIFY(!hasControls(text));
    QStringList labels;
    for (const share::Ticket::Row& row : ticket.rows)
        labels.append(row.label);
    QCOMPARE(textLabels(asUnicode(text)), labels);
    const QString firstLine = withoutControls(id).section(QLatin1Char('\n'), 0, 0);
    QVERIFY(QRegularExpression(QStringLiteral("\nCall ID: +") + QRegularExpression::escape(firstLine) + QLatin1Char('\n'))
                .match(asUnicode(text))
                .hasMatch());
}

void TestEscape::annotations()
{
    QFETCH(QString, id);
    FetchedCall call = fetched(R"({"CallId":"a"})");
    call.annotation = {id, {id, QStringLiteral("b")}, id};
    const share::Ticket ticket = share::ticketOf(call, share::Manner{sampleZones()});
    const QString tags = id + QStringLiteral(", b");

    const auto csv = readCsv((share::csvHeader() + share::asCsv(call, sampleZones())).toUtf8());
    QVERIFY(csv && csv->size() == 2 && csv->last().size() == csv->first().size());
    const auto cell = [&](const char* column) { return csv->last().at(csv->first().indexOf(QLatin1String(column))); };
    QCOMPARE(cell("note"), inCell(id));
    QCOMPARE(cell("ticket"), inCell(id));
    QCOMPARE(cell("tags"), inCell(tags));

    const auto html = readHtml(asUnicode(share::asHtml(ticket)));
    QVERIFY(html);
    QCOMPARE(valueOf(html->rows, "Note"), withoutControls(id));
    QCOMPARE(valueOf(html->rows, "Ticket"), withoutControls(id));
    QCOMPARE(valueOf(html->rows, "Tags"), withoutControls(tags));

    const auto markdown = readMarkdownTable(asUnicode(share::asMarkdown(ticket)));
    QVERIFY(markdown);
    QCOMPARE(markdown->size(), ticket.rows.size());
    QCOMPARE(valueOf(*markdown, "Note"), onOneLine(id));
    QCOMPARE(valueOf(*markdown, "Tags"), onOneLine(tags));

    const QString text = share::asText(ticket);
    QVERIFY(!hasControls(text));
    QStringList labels;
    for (const share::Ticket::Row& row : ticket.rows)
        labels.append(row.label);
    QCOMPARE(textLabels(asUnicode(text)), labels);

    const QByteArray line = share::asJson(call);
    QVERIFY(!line.contains('\n') && !line.contains('\r'));
    QVERIFY(JsonText::parse(line));
    const QString read = asUnicode(id.startsWith(QChar(QChar::ByteOrderMark)) ? id.mid(1) : id);
    const QJsonObject annotations = QJsonDocument::fromJson(line).object()[QStringLiteral("annotations")].toObject();
    QCOMPARE(annotations[QStringLiteral("note")].toString(), read);
    QCOMPARE(annotations[QStringLiteral("ticket")].toString(), read);
    QCOMPARE(annotations[QStringLiteral("tags")][0].toString(), read);
}

void TestEscape::htmlDocumentBeginsAndEnds()
{
    QVERIFY(share::htmlBegin().startsWith(QLatin1String("<!DOCTYPE html>\n")));
    QVERIFY(share::htmlBegin().contains(QLatin1String("<meta charset=\"utf-8\">")));
    QVERIFY(share::htmlBegin().endsWith(QLatin1String("<body>\n")));
    QCOMPARE(share::htmlBetween(), QStringLiteral("<hr>\n"));
    QCOMPARE(share::htmlEnd(), QStringLiteral("</body>\n</html>\n"));
}

CALLSCOPE_TEST(TestEscape, QCoreApplication)
#include "tst_escape.moc"
