#include "app/cli/searchorder.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC); // in Tokyo

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

//! What `search` understands, before anything is read.
class TestSearchOrder : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void takesFilters_data();
    void takesFilters();
    void refuses_data();
    void refuses();
    void marksTheCharacter_data();
    void marksTheCharacter();
};

void TestSearchOrder::takesFilters_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isEverything");
    QTest::newRow("nothing") << QStringList{QString()} << true;
    QTest::newRow("blanks") << QStringList{QStringLiteral("  ")} << true;
    QTest::newRow("one quoted") << QStringList{QStringLiteral("result:Reject last:30d")} << false;
    QTest::newRow("two words") << words("result:Reject last:30d") << false;
    QTest::newRow("a negation") << words("-result:Reject") << false;
    QTest::newRow("a negation behind a word") << words("user -result:Reject --format csv") << false;
    QTest::newRow("options in front") << words("--limit 5 --format html ring>30") << false;
    QTest::newRow("Chinese") << words("小明") << false;
}

void TestSearchOrder::takesFilters()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isEverything);
    const auto order = readSearchOrder(arguments, noon, QTimeZone("Asia/Tokyo"));
    QVERIFY2(order, qPrintable(order ? QString() : order.error()));
    QCOMPARE(order->filter.kind == filter::Node::Kind::All && order->filter.children.empty(), isEverything);
}

void TestSearchOrder::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* line, const char* named) { QTest::newRow(line) << words(line) << QString::fromUtf8(named); };
    QTest::newRow("no filter") << QStringList() << QStringLiteral("search FILTER");
    row("--format json", "search FILTER");
    row("a --format doc", "text, markdown, html, json, jsonl, csv, pdf, png");
    row("a --format pdf", "--output");
    row("a --format png --output -", "--output");
    row("a --bom --output a.pdf", "--bom");
    row("a --limit 0", "--limit");
    row("a --limit -3", "--limit");
    row("a --limit many", "--limit");
    row("a --limit", "--limit");
    row("a --profile Prod", "--profile");
    row("user:a reslt:red", "\n  user:a reslt:red\n         ^");
    row("小明 ring>many", "\n  小明 ring>many\n");
}

void TestSearchOrder::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto order = readSearchOrder(arguments, noon, QTimeZone("Asia/Tokyo"));
    QVERIFY(!order);
    QVERIFY2(order.error().contains(named), qPrintable(order.error()));
}

void TestSearchOrder::marksTheCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char* text, int position, const char* marked) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromUtf8(marked);
    };
    row("abc", 0, "  abc\n  ^");
    row("abc", 2, "  abc\n    ^");
    row("abc", 3, "  abc\n     ^");
    row("abc", 99, "  abc\n     ^");
    row("", 0, "  \n  ^");
    row("王明 x", 3, "  王明 x\n       ^");
    row("😀x", 2, "  😀x\n    ^");
    row("e\u0301x", 2, "  e\u0301x\n   ^");
    row("a\n\tb\x1b[2J", 3, "  a  b [2J\n     ^");
}

void TestSearchOrder::marksTheCharacter()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QTEST(markedAt(text, position), "marked");
}

CALLSCOPE_TEST(TestSearchOrder, QCoreApplication)
#include "tst_searchorder.moc"
