#include "app/archive/filterparser.h"
#include "app/archive/filterfields.h"
#include "app/archive/filtertext.h"
#include "tests/archive/filtergenerator.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>

using namespace callscope;
using filter::Field;
using filter::Node;
using filter::Relation;
using Kind = FilterError::Kind;

namespace {

QString described(const filter::Term& term)
{
    const QString field = term.field == Field::Started ? QStringLiteral("started")
        : term.field == Field::Text ? QString()
                                    : filter::fieldFor(term.field)->name;
    const QString sign = QString::fromLatin1(std::array{"~", "<", "<=", "=", ">=", ">"}.at(std::size_t(term.relation)));
    if (term.relation == Relation::Contains)
        return field + sign + term.text;
    if (term.field == Field::Started || term.field == Field::Seen)
        return field + sign + QDateTime::fromSecsSinceEpoch(term.number, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
    return field + sign + QString::number(term.number);
}

// [a & b], {a | b}, !a, ~word, field~word, field>number; moments in UTC.
QString described(const Node& node)
{
    QStringList children;
    for (const Node& child : node.children)
        children.append(described(child));
    switch (node.kind) {
    case Node::Kind::Leaf: return described(node.term);
    case Node::Kind::Not: return QLatin1Char('!') + children.join(QLatin1Char('?'));
    case Node::Kind::All: return QLatin1Char('[') + children.join(QLatin1String(" & ")) + QLatin1Char(']');
    case Node::Kind::Any: return QLatin1Char('{') + children.join(QLatin1String(" | ")) + QLatin1Char('}');
    }
    Q_UNREACHABLE();
}

} // namespace

class TestFilterParser : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsDamagedText();
    void refuses_data();
    void refuses();
    void limits();
    void writes_data();
    void writes();
    void everyZone_data();
    void everyZone();
    void everySlipIsOfOneField();
    void isQuick();
};

void TestFilterParser::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char* text, const char* tree) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(tree);
    };
    row("", "[]");
    row(" \t\u3000 ", "[]");
    row("alice", "~alice");
    row("  alice  ", "~alice");
    row("alice bob", "[~alice & ~bob]");
    row("alice\u3000bob", "[~alice & ~bob]");
    row("张伟", "~张伟");
    row("100%_\\", "~100%_\\");
    row("04c9a0ac-8e38-4a19-be45-349c5ce7911b", "~04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    row("Id-da9b3ee8-O-Seq-3:", "~Id-da9b3ee8-O-Seq-3:");
    row("10:30", "~10:30");
    row("https://x", "~https://x");
    row("callid:x", "~callid:x");
    row("in:x", "~in:x");
    row(":x", "~:x");
    row("usr", "~usr");
    row("usr=1", "~usr=1");
    row("a>b", "~a>b");
    row("5\"", "~5\"");
    row("备注：x", "~备注：x");
    row("\u201D", nullptr);

    row("a | b", "{~a | ~b}");
    row("a|b", "{~a | ~b}");
    row("a OR b", "{~a | ~b}");
    row("a or b", "[~a & ~or & ~b]");
    row("ORb", "~ORb");
    row("\"OR\"", "~OR");
    row("a b | c d", "{[~a & ~b] | [~c & ~d]}");
    row("a (b | c) d", "[~a & {~b | ~c} & ~d]");
    row("(a)", "~a");
    row("((a b))", "[~a & ~b]");
    row("a (b c)", "[~a & [~b & ~c]]");
    row("a(b)", "[~a & ~b]");
    row("a | (b | c)", "{~a | {~b | ~c}}");
    row("-a", "!~a");
    row("a -b", "[~a & !~b]");
    row("a-b", "~a-b");
    row("--a", "!!~a");
    row("-(a | b)", "!{~a | ~b}");
    row("-user:a", "!user~a");
    row("-\"a b\"", "!~a b");
    row("-on:today", "![started>=2026-11-19T16:00:00 & started<2026-11-20T16:00:00]");

    row("\"a b\"", "~a b");
    row("\"user:a\"", "~user:a");
    row("\"-a\"", "~-a");
    row("\"a\\\"b\\\\c\\d\"", "~a\"b\\c\\d");
    row("\"a\"b", "[~a & ~b]");
    row("“a b”", "~a b");
    row("”a b“", "~a b");
    row("“a \"b”", "~a \"b");
    row("\"a “b”\"", "~a “b”");
    row("\"(a|b)\"", "~(a|b)");
    row("\" \"", "~ ");
    row("tag:\"a b\"", "tag~a b");
    row("tag:“a b”", "tag~a b");
    row("note:\"say \\\"hi\\\"\"", "note~say \"hi\"");

    row("user:al", "user~al");
    row("USER:Al", "user~Al");
    row("user：al", "user~al");
    row("user:a:b", "user~a:b");
    row("user:-a", "user~-a");
    row("user:>5", "user~>5");
    row("caller:a callee:b room:12", "[caller~a & callee~b & room~12]");
    row("result:reject type:multi media:video", "[result~reject & type~multi & media~video]");
    row("result:odd", "result~odd");
    row("profile:a region:tokyo tag:b ticket:c note:d", "[profile~a & region~tokyo & tag~b & ticket~c & note~d]");
    row("finding:ring severity:Serious", "[finding~ring & severity~serious]");
    row("is:pinned is:Missing", "[is~pinned & is~missing]");
    row("user:a|user:b", "{user~a | user~b}");
    row("(user:a)", "user~a");

    row("ring>30", "ring>30");
    row("ring>=30s", "ring>=30");
    row("ring<1m", "ring<60");
    row("ring<=1m30s", "ring<=90");
    row("ring=1.5h", "ring=5400");
    row("ring:30", "ring=30");
    row("ring：>30", "ring>30");
    row("ring:>=2d", "ring>=172800");
    row("Talk<15 total>1H", "[talk<15 & total>3600]");
    row("total>1w2d3h4m5s", "total>788645");
    row("total>0.25m", "total>15");
    row("people>=5", "people>=5");
    row("people:2", "people=2");
    row("ring>999999999999", "ring>999999999999");

    row("after:2026-11-01", "started>=2026-10-31T16:00:00");
    row("before:today", "started<2026-11-19T16:00:00");
    row("after:now", "started>=2026-11-20T12:00:00");
    row("before:Yesterday", "started<2026-11-18T16:00:00");
    row("on:yesterday", "[started>=2026-11-18T16:00:00 & started<2026-11-19T16:00:00]");
    row("on:2026-11", "[started>=2026-10-31T16:00:00 & started<2026-11-30T16:00:00]");
    row("on:2026", "[started>=2025-12-31T16:00:00 & started<2026-12-31T16:00:00]");
    row("on:2026-11-01T14:30", "[started>=2026-11-01T06:30:00 & started<2026-11-01T06:31:00]");
    row("on:2026-11-01t14:30:05z", "[started>=2026-11-01T14:30:05 & started<2026-11-01T14:30:06]");
    row("after:2024-02-29", "started>=2024-02-28T16:00:00");
    row("last:7d", "started>=2026-11-13T12:00:00");
    row("last:90s", "started>=2026-11-20T11:58:30");
    row("last:30m", "started>=2026-11-20T11:30:00");
    row("last:24h", "started>=2026-11-19T12:00:00");
    row("last:2w", "started>=2026-11-06T12:00:00");
    row("seen:today", "[seen>=2026-11-19T16:00:00 & seen<2026-11-20T16:00:00]");
    row("seen:2026-11-20", "[seen>=2026-11-19T16:00:00 & seen<2026-11-20T16:00:00]");
    row("seen:7d", "seen>=2026-11-13T12:00:00");
    row("seen<2026-11-20", "seen<2026-11-19T16:00:00");
    row("seen<=2026-11-20", "seen<2026-11-20T16:00:00");
    row("seen>2026-11-20", "seen>=2026-11-20T16:00:00");
    row("seen>=yesterday", "seen>=2026-11-18T16:00:00");
}

void TestFilterParser::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    const auto node = filter::parse(text, noonClock());
    if (tree.isEmpty()) { // a closing quote opens too, and this one does not end
        QVERIFY(!node);
        return;
    }
    QVERIFY2(node, qPrintable(QStringLiteral("error %1 at %2").arg(int(node ? Kind() : node.error().kind)).arg(node ? 0 : node.error().begin)));
    QCOMPARE(described(*node), tree);
    const QString written = filter::textOf(*node, noonClock().zone);
    const auto again = filter::parse(written, noonClock());
    QVERIFY2(again && isSame(*again, *node), qPrintable(written));
}

// What SQLite would read as something else, or end at.
void TestFilterParser::readsDamagedText()
{
    const QString nul = QStringLiteral("\"a") + QChar(0) + QStringLiteral("b\"") + QChar(0) + QLatin1Char('c');
    const auto read = filter::parse(nul, noonClock());
    QVERIFY(read);
    QCOMPARE(described(*read), QStringLiteral("[~a b & ~c]"));
    const QString halves = QStringLiteral("a") + QChar(0xD83D) + QLatin1Char('b') + QChar(0xDE42) + QChar(0xFFFF) + QStringLiteral("🙂");
    const auto whole = filter::parse(halves, noonClock());
    QVERIFY(whole);
    QCOMPARE(described(*whole), QStringLiteral("~a\uFFFDb\uFFFD\uFFFD🙂"));
}

void TestFilterParser::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("expected");
    // The second text has ^ below what the error points to.
    const auto row = [](const char* text, const char* marked, Kind kind, const char* expected = "") {
        const QString marks = QString::fromLatin1(marked);
        QTest::addRow("%s", text) << QString::fromUtf8(text) << kind << marks.indexOf(QLatin1Char('^')) << marks.count(QLatin1Char('^'))
                                  << QString::fromLatin1(expected);
    };
    row("usr:x", "^^^", Kind::UnknownField, "user");
    row("a Uesr：x", "  ^^^^", Kind::UnknownField, "user");
    row("-calee:x", " ^^^^^", Kind::UnknownField, "callee");
    row("profiel:", "^^^^^^^", Kind::UnknownField, "profile");
    row("rign>5", "^^^^", Kind::UnknownField, "ring");
    row("findngs:a", "^^^^^^^", Kind::UnknownField, "finding");
    row("user:", "^^^^^", Kind::MissingValue);
    row("user: alice", "^^^^^", Kind::MissingValue);
    row("a (user:)", "   ^^^^^", Kind::MissingValue);
    row("user:|b", "^^^^^", Kind::MissingValue);
    row("user:\"\"", "^^^^^^^", Kind::MissingValue);
    row("a \"\"", "  ^^", Kind::MissingValue);
    row("ring>", "^^^^^", Kind::MissingValue);
    row("ring:>=", "^^^^^^^", Kind::MissingValue);
    row("last:", "^^^^^", Kind::MissingValue);
    row("user>5", "^^^^^", Kind::ColonExpected);
    row("after<=2026", "^^^^^^^", Kind::ColonExpected);
    row("is=pinned", "^^^", Kind::ColonExpected);
    row("ring>x", "     ^", Kind::BadNumber);
    row("ring>-5", "     ^^", Kind::BadNumber);
    row("ring:>-5", "     ^^^", Kind::BadNumber);
    row("ring>1.5", "     ^^^", Kind::BadNumber);
    row("ring>0.5s", "     ^^^^", Kind::BadNumber);
    row("ring>1.5h30m", "     ^^^^^^^", Kind::BadNumber);
    row("ring>30s1m", "     ^^^^^", Kind::BadNumber);
    row("ring>1m1m", "     ^^^^", Kind::BadNumber);
    row("ring>1m30", "     ^^^^", Kind::BadNumber);
    row("ring>1y", "     ^^", Kind::BadNumber);
    row("ring>1000000000000", "     ^^^^^^^^^^^^^", Kind::BadNumber);
    row("ring>99999999999w", "     ^^^^^^^^^^^^", Kind::BadNumber);
    row("ring>99999999999999999999", "     ^^^^^^^^^^^^^^^^^^^^", Kind::BadNumber);
    row("ring>３０", "     ^^", Kind::BadNumber);
    row("ring==3", "     ^^", Kind::BadNumber);
    row("people>2s", "       ^^", Kind::BadNumber);
    row("people>1.5", "       ^^^", Kind::BadNumber);
    row("after:x", "      ^", Kind::BadTime);
    row("after:2026-02-29", "      ^^^^^^^^^^", Kind::BadTime);
    row("after:2026-13", "      ^^^^^^^", Kind::BadTime);
    row("after:26-11-01", "      ^^^^^^^^", Kind::BadTime);
    row("after:2026-1-1", "      ^^^^^^^^", Kind::BadTime);
    row("after:0202-11-01", "      ^^^^^^^^^^", Kind::BadTime);
    row("after:9999", "      ^^^^", Kind::BadTime);
    row("after:2026-11-01T25:00", "      ^^^^^^^^^^^^^^^^", Kind::BadTime);
    row("after:2026-11-01Z", "      ^^^^^^^^^^^", Kind::BadTime);
    row("after:7d", "      ^^", Kind::BadTime);
    row("on:tomorrow", "   ^^^^^^^^", Kind::BadTime);
    row("last:7", "     ^", Kind::BadTime);
    row("last:today", "     ^^^^^", Kind::BadTime);
    row("last:-7d", "     ^^^", Kind::BadTime);
    row("last:9999999d", "     ^^^^^^^^", Kind::BadTime);
    row("seen:x", "     ^", Kind::BadTime);
    row("seen>7d", "     ^^", Kind::BadTime);
    row("is:red", "   ^^^", Kind::UnknownChoice, "pinned found missing noted tagged");
    row("severity:bad", "         ^^^", Kind::UnknownChoice, "serious warn note");
    row("\"a b", "^^^^", Kind::UnclosedQuote);
    row("x “a b\"", "  ^^^^^", Kind::UnclosedQuote);
    row("\"a\\\"", "^^^^", Kind::UnclosedQuote);
    row("tag:\"a b", "    ^^^^", Kind::UnclosedQuote);
    row("(a", "^", Kind::UnclosedParenthesis);
    row("a (", "  ^", Kind::UnclosedParenthesis);
    row("((a)", "^", Kind::UnclosedParenthesis);
    row("a)", " ^", Kind::UnexpectedParenthesis);
    row(")", "^", Kind::UnexpectedParenthesis);
    row("(a) b)", "     ^", Kind::UnexpectedParenthesis);
    row("a |", "  ^", Kind::MissingOperand);
    row("| a", "^", Kind::MissingOperand);
    row("a || b", "  ^", Kind::MissingOperand);
    row("a OR", "  ^^", Kind::MissingOperand);
    row("(a |) b", "   ^", Kind::MissingOperand);
    row("(| a)", " ^", Kind::MissingOperand);
    row("a ( )", "  ^^^", Kind::MissingOperand);
    row("-", "^", Kind::NothingToNegate);
    row("a - b", "  ^", Kind::NothingToNegate);
    row("a -|b", "  ^", Kind::NothingToNegate);
    row("(a -)", "   ^", Kind::NothingToNegate);
    row("-OR", "^", Kind::NothingToNegate);
}

void TestFilterParser::refuses()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, begin);
    QFETCH(qsizetype, length);
    const auto node = filter::parse(text, noonClock());
    QVERIFY2(!node, qPrintable(node ? described(*node) : QString()));
    QTEST(node.error().kind, "kind");
    QCOMPARE(node.error().begin, begin);
    QCOMPARE(node.error().length, length);
    QCOMPARE(node.error().text, text.mid(begin, length));
    QTEST(node.error().expected.join(QLatin1Char(' ')), "expected");
}

void TestFilterParser::limits()
{
    const auto tooComplexAt = [](const QString& text) {
        const auto node = filter::parse(text, noonClock());
        return node ? -1 : node.error().kind == Kind::TooComplex ? node.error().begin : -2;
    };
    QCOMPARE(tooComplexAt(QString(4096, QLatin1Char('a'))), -1);
    QCOMPARE(tooComplexAt(QString(4097, QLatin1Char('a'))), 4096);
    QCOMPARE(tooComplexAt(QStringLiteral("a ").repeated(64)), -1);
    QCOMPARE(tooComplexAt(QStringLiteral("a ").repeated(65)), 128);
    QCOMPARE(tooComplexAt(QStringLiteral("on:today ").repeated(33)), 288);
    QCOMPARE(tooComplexAt(QStringLiteral("(").repeated(32) + QLatin1Char('a') + QStringLiteral(")").repeated(32)), -1);
    QCOMPARE(tooComplexAt(QStringLiteral("(").repeated(33) + QLatin1Char('a') + QStringLiteral(")").repeated(33)), 32);
    QCOMPARE(tooComplexAt(QStringLiteral("-").repeated(32) + QLatin1Char('a')), -1);
    QCOMPARE(tooComplexAt(QStringLiteral("-").repeated(4000)), 32);
}

void TestFilterParser::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* text, const char* written) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("", "");
    row("  a   OR (b)", "a | b");
    row("\"alice\"", "alice");
    row("“张 伟”", "\"张 伟\"");
    row("\"OR\" \"-a\" \"a:b\"", "\"OR\" \"-a\" \"a:b\"");
    row("TAG：\"vip\" note:\"a \\\"b\\\"\"", "tag:vip note:\"a \\\"b\\\"\"");
    row("ring:90 talk>=3600s total<60m people:>2", "ring=1m30s talk>=1h total<1h people>2");
    row("-(a b) -(c) (d e) (f | g)", "-(a b) -c (d e) (f | g)");
    row("after:2026-11-01 before:2026-11-02", "on:2026-11-01");
    row("on:today | seen:2026-11", "on:2026-11-20 | seen:2026-11");
    row("last:7d", "after:2026-11-13T20:00");
    row("on:now", "on:2026-11-20T20:00:00");
    row("seen:24h", "seen>=2026-11-19T20:00");
    row("severity:WARN is:Pinned", "severity:warn is:pinned");
}

void TestFilterParser::writes()
{
    QFETCH(QString, text);
    const auto node = filter::parse(text, noonClock());
    QVERIFY(node);
    QTEST(filter::textOf(*node, noonClock().zone), "written");
}

void TestFilterParser::everyZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "Asia/Tokyo", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
                             "America/Sao_Paulo", "Pacific/Apia", "Africa/Monrovia"})
        QTest::newRow(zone) << QByteArray(zone);
}

// Every half hour of years with changes of the clock, days left out and offsets of seconds: written and read it is the same second.
void TestFilterParser::everyZone()
{
    QFETCH(QByteArray, zone);
    const FilterClock clock{noonClock().now, QTimeZone(zone)};
    for (const int year : {1971, 2011, 2018, 2026}) {
        const qint64 start = QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        for (qint64 at = start; at < start + qint64(366) * 86400; at += 1800 * 3 + 600) {
            const auto period = filter::periodOf(filter::timeText(at, clock.zone), clock);
            QVERIFY2(period && period->begin == at, qPrintable(filter::timeText(at, clock.zone)));
        }
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const auto period = filter::periodOf(day.toString(Qt::ISODate), clock);
            const auto next = filter::periodOf(day.addDays(1).toString(Qt::ISODate), clock);
            QVERIFY(period && next);
            QCOMPARE(period->end, next->begin);
            QVERIFY(period->begin <= period->end && period->end <= period->begin + 25 * 3600);
        }
    }
}

void TestFilterParser::everySlipIsOfOneField()
{
    for (const FilterField& field : filter::fields()) {
        QCOMPARE(filter::findField(field.name.toUpper()), &field);
        if (field.name.size() <= 3)
            continue;
        QString twice = field.name;
        twice.insert(1, field.name.at(0));
        const FilterField* nearest = filter::nearestField(twice);
        QVERIFY2(nearest == &field, qPrintable(twice));
    }
    QVERIFY(!filter::nearestField(QStringLiteral("http")));
    QVERIFY(!filter::nearestField(QString(1000, QLatin1Char('a'))));
}

void TestFilterParser::isQuick()
{
    const QString text = QStringLiteral("user:\"a b\" -(ring>30 | on:2026-11) alice ").repeated(12);
    QVERIFY(filter::parse(text, noonClock()));
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 100;
    for (int i = 0; i < times; ++i)
        QVERIFY(filter::parse(text, noonClock()));
    // The claim is 1 ms; sanitizers and busy machines get twenty.
    QVERIFY2(timer.elapsed() < times * 20, qPrintable(QString::number(timer.elapsed())));
}

CALLSCOPE_TEST(TestFilterParser, QCoreApplication)
#include "tst_filterparser.moc"
