#include "app/wording/filtertext.h"

#include "app/archive/filterparser.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSet>

using namespace callscope;
using Kind = FilterError::Kind;

class TestFilterText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void explains_data();
    void explains();
    void keepsTextsOutOfPlaceMarkers();
    void helpsWithEveryField();
};

void TestFilterText::explains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* text, const char* said) { QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(said); };
    row("usr:x", "There is no field “usr”. Did you mean user?");
    row("user:", "Nothing stands behind “user:”.");
    row("\"\"", "Nothing stands between the quotes.");
    row("user>5", "write user:value");
    row("ring>x", "“x” is not a length of time. Write seconds, or such as 1m30s");
    row("people>x", "“x” is not a number. Write how many, such as people>=5.");
    row("after:x", "“x” is not a time. Write such as 2026-11-01");
    row("last:x", "“x” does not say how long back. Write such as 30m");
    row("seen:x", "yesterday or 7d");
    row("is:red", "“is:” is one of pinned, found, missing, noted, tagged, not “red”.");
    row("\"a", "quote");
    row("(a", "not closed");
    row("a)", "never opened");
    row("a |", "“|” means “or”");
    row("a OR", "“OR” means “or”");
    row("()", "Nothing stands in these parentheses.");
    row("-", "“-” means “not”");
    row("((((((((((((((((((((((((((((((((((", "too long, or asks for too much");
}

void TestFilterText::explains()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto node = filter::parse(text, {QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC), QTimeZone::utc()});
    QVERIFY(!node);
    const QString sentence = wording::filterError(node.error());
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QVERIFY(!sentence.contains(QLatin1Char('%')));
}

void TestFilterText::keepsTextsOutOfPlaceMarkers()
{
    QSet<QString> sentences;
    const QString odd = QStringLiteral("%1%2\n\x01") + QString(5000, QLatin1Char('x'));
    for (int i = int(Kind::UnknownField); i <= int(Kind::TooComplex); ++i) {
        const QString sentence = wording::filterError({Kind(i), 0, 1, odd, QStringLiteral("ring"), {QStringLiteral("%1%3")}});
        QVERIFY(!sentence.isEmpty() && sentence.size() < 300);
        QVERIFY(!sentence.contains(QLatin1Char('\n')) && !sentence.contains(QChar(1)));
        QVERIFY2(!QString(sentence).remove(QStringLiteral("%1%2")).remove(QStringLiteral("%1%3")).contains(QLatin1Char('%')), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Kind::TooComplex) + 1);
}

void TestFilterText::helpsWithEveryField()
{
    QSet<QString> helps;
    for (const FilterField& field : filter::fields()) {
        const QString help = wording::filterFieldHelp(field);
        QVERIFY2(!help.isEmpty() && !help.endsWith(QLatin1Char('.')), qPrintable(field.name));
        helps.insert(help);
        // Examples are filters.
        for (const QString& word : help.split(QLatin1Char(' '))) {
            if (word.contains(QLatin1Char(':')) || word.contains(QLatin1Char('>')) || word.contains(QLatin1Char('<'))) {
                const auto node = filter::parse(word, {QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC), QTimeZone::utc()});
                QVERIFY2(node && word.startsWith(field.name), qPrintable(word));
            }
        }
    }
    QCOMPARE(helps.size(), filter::fields().size());
}

CALLSCOPE_TEST(TestFilterText, QCoreApplication)
#include "tst_filtertext.moc"
