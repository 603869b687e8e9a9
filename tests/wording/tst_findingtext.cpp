#include "app/wording/findingtext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace callscope;

namespace {

constexpr int ruleCount = int(Rule::DeprecatedApi) + 1;

Finding finding(Rule rule)
{
    return {rule, 4578, 30, QStringLiteral("StartTime"), QStringLiteral("value%1%2")};
}

} // namespace

class TestFindingText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesItsNumbers_data();
    void namesItsNumbers();
    void hasATextForEveryRule();
    void groupsNumbersAsItsLanguageDoes();
    void tellsWhatInterrupted();
    void saysThatAResultEndedTheCall();
    void saysWhenTheRecordNamesNoCallId();
    void headline_data();
    void headline();
};

void TestFindingText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestFindingText::namesItsNumbers_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QStringList>("named");
    const auto row = [](Rule rule, const QStringList& named) { QTest::newRow(qPrintable(ruleKey(rule))) << rule << named; };
    const QString measured = QStringLiteral("4,578 s");
    const QString value = QStringLiteral("value%1%2");
    row(Rule::AcceptBeforeStart, {measured});
    row(Rule::EndBeforeStart, {measured});
    row(Rule::EndBeforeAccept, {measured});
    row(Rule::NormalEndWithoutAccept, {QStringLiteral("NormalEnd"), QStringLiteral("AcceptTime")});
    row(Rule::UnansweredWithAccept, {value, QStringLiteral("AcceptTime")});
    row(Rule::TimeInFuture, {QStringLiteral("StartTime"), QStringLiteral("1 h 16 min 18 s"), value});
    row(Rule::TimeInMilliseconds, {QStringLiteral("StartTime"), QStringLiteral("milliseconds"), value});
    row(Rule::Interrupted, {QStringLiteral("Interrupt")});
    row(Rule::CallIdDiffers, {value});
    row(Rule::RingLongerThanClientTimeout, {measured, QStringLiteral("30 s")});
    row(Rule::TalkOverADay, {QStringLiteral("1 h 16 min 18 s"), QStringLiteral("24 h")});
    row(Rule::TalkVeryShort, {measured});
    row(Rule::GaveUpEarly, {measured});
    row(Rule::SingleCallCalleeCount, {QStringLiteral("SingleCall"), QStringLiteral("4578")});
    row(Rule::MultiCallCalleeCount, {QStringLiteral("MultiCall"), QStringLiteral("4578")});
    row(Rule::UnknownValue, {QStringLiteral("StartTime"), value});
    row(Rule::CallerAmongCallees, {value});
    row(Rule::DuplicateCallees, {QStringLiteral("4578"), value});
    row(Rule::RoomKindMismatch, {value});
    row(Rule::EndMissing, {QStringLiteral("No end")});
    row(Rule::DeprecatedApi, {QStringLiteral("deprecated"), QStringLiteral("groupCall()")});
}

void TestFindingText::namesItsNumbers()
{
    QFETCH(Rule, rule);
    QFETCH(QStringList, named);
    const QString text = wording::findingText(finding(rule));
    for (const QString& part : named)
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(!QString(text).remove(QStringLiteral("value%1%2")).contains(QLatin1Char('%')), qPrintable(text));
}

void TestFindingText::hasATextForEveryRule()
{
    QSet<QString> texts;
    for (int i = 0; i < ruleCount; ++i) {
        const QString text = wording::findingText(finding(Rule(i)));
        QVERIFY2(!text.isEmpty(), qPrintable(ruleKey(Rule(i))));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), ruleCount);
}

void TestFindingText::groupsNumbersAsItsLanguageDoes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString english = wording::findingText(finding(Rule::TalkVeryShort)); // on a German machine
    initTestCase();
    QVERIFY2(english.contains(QLatin1String("4,578 s")), qPrintable(english));
}

void TestFindingText::tellsWhatInterrupted()
{
    Finding offline = finding(Rule::Interrupted);
    offline.text = apiName(Outcome::Offline);
    QVERIFY(wording::findingText(offline).contains(QLatin1String("(Offline)")));
    Finding interrupt = finding(Rule::Interrupted);
    interrupt.text = apiName(Outcome::Interrupt);
    QVERIFY(wording::findingText(interrupt).contains(QLatin1String("(Interrupt)")));
}

void TestFindingText::saysThatAResultEndedTheCall()
{
    Finding missing = finding(Rule::EndMissing);
    missing.text = apiName(Outcome::Cancel);
    QVERIFY(wording::findingText(missing).contains(QLatin1String("(Cancel)")));
    QVERIFY(!wording::findingText(missing).contains(QLatin1String("running")));
    missing.text.clear();
    QVERIFY(wording::findingText(missing).contains(QLatin1String("may still be running")));
}

void TestFindingText::saysWhenTheRecordNamesNoCallId()
{
    Finding differs = finding(Rule::CallIdDiffers);
    differs.text.clear();
    QVERIFY(wording::findingText(differs).contains(QLatin1String("names no Call ID")));
}

void TestFindingText::headline_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<QString>("headline");
    QTest::newRow("none") << QList<Rule>{} << QString();
    QTest::newRow("one warning") << QList<Rule>{Rule::TalkOverADay} << QStringLiteral("1 thing to check");
    QTest::newRow("one serious") << QList<Rule>{Rule::Interrupted} << QStringLiteral("1 thing to check, 1 serious");
    QTest::newRow("a warning and notes") << QList<Rule>{Rule::TalkOverADay, Rule::EndMissing, Rule::DeprecatedApi}
                                         << QStringLiteral("3 things to check");
    QTest::newRow("two serious of three") << QList<Rule>{Rule::EndBeforeAccept, Rule::TimeInFuture, Rule::EndMissing}
                                          << QStringLiteral("3 things to check, 2 serious");
}

void TestFindingText::headline()
{
    QFETCH(QList<Rule>, rules);
    QList<Finding> findings;
    for (const Rule rule : rules)
        findings.append(finding(rule));
    QTEST(wording::findingsHeadline(findings), "headline");
}

CALLSCOPE_TEST(TestFindingText, QCoreApplication)
#include "tst_findingtext.moc"
