#include "app/wording/notfoundtext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace callscope;
using wording::ErrorText;

namespace {

const QString uuid = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");

AskedFacts asked(const QString& callId = uuid)
{
    AskedFacts facts;
    facts.callId = callId;
    facts.profileName = QStringLiteral("Prod-SG");
    facts.regionKey = QStringLiteral("singapore");
    return facts;
}

ErrorText textOf(qint64 code, const AskedFacts& facts)
{
    ApiError error;
    error.code = code;
    return wording::errorText(error, facts);
}

bool anyAdvice(const ErrorText& text, const char* words)
{
    const QStringList texts = text.adviceTexts();
    return std::any_of(texts.begin(), texts.end(), [&](const QString& each) { return each.contains(QLatin1String(words)); });
}

} // namespace

class TestNotFoundText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void ordersWhyThereIsNoRecord_data();
    void ordersWhyThereIsNoRecord();
    void promisesNothingAboutTheAge();
    void claimsNoSecondQuestionThatWasNotAsked();
    void judgesNoIdThatWasNotGiven();
};

void TestNotFoundText::ordersWhyThereIsNoRecord_data()
{
    QTest::addColumn<QString>("callId");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<bool>("deprecatedAsked");
    QTest::addColumn<QString>("first");
    const QString other = QStringLiteral("roomid_1434");
    const QString region = QStringLiteral("tokyo");
    QTest::newRow("a UUID") << uuid << QString() << false << QStringLiteral("another application");
    QTest::newRow("a UUID in capitals") << uuid.toUpper() << QString() << false << QStringLiteral("another application");
    QTest::newRow("a UUID in another region") << uuid << region << false << QStringLiteral("Tokyo");
    QTest::newRow("a UUID, both APIs asked") << uuid << QString() << true << QStringLiteral("another application");
    QTest::newRow("no UUID") << other << QString() << false << QStringLiteral("does not look like");
    QTest::newRow("no UUID in another region") << other << region << true << QStringLiteral("does not look like");
    QTest::newRow("half a UUID") << uuid.left(30) << QString() << false << QStringLiteral("incomplete");
}

void TestNotFoundText::ordersWhyThereIsNoRecord()
{
    QFETCH(QString, callId);
    QFETCH(QString, hint);
    QFETCH(bool, deprecatedAsked);
    QFETCH(QString, first);
    AskedFacts facts = asked(callId);
    facts.hintedRegionKey = hint;
    facts.deprecatedApiAsked = deprecatedAsked;
    const ErrorText text = textOf(101050, facts);
    QVERIFY2(text.advice.first().text.contains(first), qPrintable(text.advice.first().text));
    QCOMPARE(anyAdvice(text, "groupCall()"), !deprecatedAsked);
    QCOMPARE(anyAdvice(text, "Tokyo"), !hint.isEmpty());
    QVERIFY(anyAdvice(text, "still be running") && anyAdvice(text, "another application") && anyAdvice(text, "room id"));
    for (const QString& advice : text.adviceTexts())
        QVERIFY2(advice.contains(QLatin1String("may")), "nobody knows, so it is worded as a guess");
}

void TestNotFoundText::promisesNothingAboutTheAge()
{
    const ErrorText text = textOf(101050, asked());
    QVERIFY(anyAdvice(text, "older"));
    QVERIFY2(!anyAdvice(text, "day"), "no page states how long a record can be asked for by its Call ID");
}

void TestNotFoundText::claimsNoSecondQuestionThatWasNotAsked()
{
    QVERIFY(!textOf(101050, asked()).meaning.contains(QLatin1String("5 s"))); // another retry may have come first
    QVERIFY2(!textOf(101004, asked()).meaning.contains(QLatin1String("5 s")), "that code is never asked again");
}

void TestNotFoundText::judgesNoIdThatWasNotGiven()
{
    const ErrorText text = textOf(101050, {});
    QVERIFY(!anyAdvice(text, "does not look like"));
    QVERIFY(anyAdvice(text, "room id"));
}

CALLSCOPE_TEST(TestNotFoundText, QCoreApplication)
#include "tst_notfoundtext.moc"
