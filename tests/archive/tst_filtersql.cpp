#include "app/archive/filtersql.h"

#include "app/archive/filterparser.h"
#include "app/archive/filtertext.h"
#include "tests/archive/filterarchive.h"
#include "tests/archive/filtergenerator.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

#include <memory>

using namespace callscope;
using filter::Node;

//! What the SQL finds equals what a plain scan finds.
class TestFilterSql : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_archive = std::make_unique<FilterArchive>(300, 4711); }
    void texts_data();
    void texts();
    void trees();
    void deepTrees_data();
    void deepTrees();
    void typedTextStandsInValuesOnly();
    void emptyFilterIsNoCondition() { QVERIFY(filter::conditionOf({}).text.isEmpty()); }

private:
    std::unique_ptr<FilterArchive> m_archive;
};

void TestFilterSql::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("findsSome");
    const auto row = [](const char* text, bool findsSome = true) { QTest::addRow("%s", text) << QString::fromUtf8(text) << findsSome; };
    row("");
    row("ali");
    row("ALI");
    row("张");
    row("张伟");
    row("伟的电");
    row("_");
    row("user_1");
    row("%");
    row("100%");
    row("\\");
    row("\"\\\"\"");
    row("'");
    row("\";--\"");
    row("É");
    row("🙂");
    row("user:ali");
    row("caller:ali");
    row("callee:ali");
    row("-user:e");
    row("room:伟");
    row("result:reject");
    row("result:_");
    row("-result:e");
    row("type:multi media:vid");
    row("media:a | -media:a");
    row("profile:prod region:tokyo");
    row("region:example");
    row("tag:ali");
    row("-tag:ali");
    row("ticket:a");
    row("note:a");
    row("note:\"\n\"");
    row("finding:interrupted");
    row("finding:a");
    row("finding:\"d i\"", false);
    row("-finding:\" \"");
    row("severity:serious");
    row("-severity:warn");
    row("is:pinned");
    row("-is:pinned");
    row("is:found");
    row("is:missing");
    row("is:found is:missing", false);
    row("is:noted is:tagged");
    row("ring>30");
    row("-ring>30");
    row("ring>30 | -ring>30");
    row("-(ring>30 | ring<=30)");
    row("ring=0 | ring:1 | ring:2 | ring:3");
    row("talk<15 total>1m");
    row("people>=5");
    row("after:2026-11-01 before:today");
    row("on:yesterday");
    row("last:7d");
    row("-last:7d");
    row("seen:today");
    row("seen:2d");
    row("seen<2026-11-15");
    row("before:1999", false);
    row("nosuchthing", false);
    row("e (a | -(b c)) -(x | -(1 -q))");
}

void TestFilterSql::texts()
{
    QFETCH(QString, text);
    const auto node = filter::parse(text, noonClock());
    QVERIFY2(node, qPrintable(text));
    const QString difference = m_archive->difference(*node);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QTEST(!m_archive->foundBySql(*node).isEmpty(), "findsSome");
}

void TestFilterSql::trees()
{
    FilterGenerator generator(FilterGenerator::seeded(20261120));
    constexpr int times = 4000;
    int findSomeNotAll = 0;
    for (int i = 0; i < times; ++i) {
        const Node node = generator.node(i % 5);
        const QString difference = m_archive->difference(node);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const QString written = filter::textOf(node, noonClock().zone);
        const auto again = filter::parse(written, noonClock());
        const bool isTooBig = !again && again.error().kind == FilterError::Kind::TooComplex;
        QVERIFY2(isTooBig || (again && isSame(*again, node)), qPrintable(written));
        const qsizetype found = m_archive->foundByScan(node).size();
        findSomeNotAll += found > 0 && found < 300 ? 1 : 0;
    }
    QVERIFY2(findSomeNotAll > times / 2, qPrintable(QString::number(findSomeNotAll)));
}

void TestFilterSql::deepTrees_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("and or, to the right") << "e (a | " << ")";
    QTest::newRow("or, to the right") << "(e | " << ")";
    QTest::newRow("not, to the right") << "-(e " << ")";
    QTest::newRow("not, to the left") << "-(" << " e)";
    QTest::newRow("or, to the left") << "(" << " | e)";
    QTest::newRow("minuses") << "-" << "";
    QTest::newRow("both sides") << "(e | " << " a)";
}

// SQLite's parser has a stack of 100: what may be typed must fit.
void TestFilterSql::deepTrees()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const int times = before.startsWith(QLatin1String("-(")) ? filter::deepestNesting / 2 : filter::deepestNesting;
    const bool fillsTerms = before.count(QLatin1Char('e')) + before.count(QLatin1Char('a')) > 1 || after.contains(QLatin1Char('a'));
    const int levels = fillsTerms ? times - 1 : times;
    const auto node = filter::parse(before.repeated(levels) + QStringLiteral("user:l") + after.repeated(levels), noonClock());
    QVERIFY(node);
    const QString difference = m_archive->difference(*node);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));

    const auto wide = filter::parse(QStringLiteral("e ").repeated(filter::mostTerms), noonClock());
    QVERIFY(wide);
    QVERIFY(m_archive->difference(*wide).isEmpty());
}

void TestFilterSql::typedTextStandsInValuesOnly()
{
    FilterGenerator generator(FilterGenerator::seeded(7));
    for (int i = 0; i < 500; ++i) {
        const Node node = generator.node(2);
        const SqlCondition condition = filter::conditionOf(node);
        QCOMPARE(condition.text.count(QLatin1Char('?')), condition.values.size());
        for (const char* typed : {"alice", "张", "--", "%1", "\"", "30"})
            QVERIFY2(!condition.text.contains(QString::fromUtf8(typed)), qPrintable(condition.text));
    }
}

CALLSCOPE_TEST(TestFilterSql, QCoreApplication)
#include "tst_filtersql.moc"
