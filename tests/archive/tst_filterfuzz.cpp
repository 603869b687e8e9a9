#include "app/archive/filterparser.h"
#include "tests/archive/filterarchive.h"
#include "tests/archive/filtergenerator.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

#include <memory>

using namespace callscope;

//! Any text at all: nothing crashes, errors point into it, and a filter is the same written, read, in SQL and as a scan.
class TestFilterFuzz : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_archive = std::make_unique<FilterArchive>(40, 815); }
    void piecesOfTheLanguage();
    void noise();
    void bytes();
    void oneCharacterLess();

private:
    void holds(const QString& text) const
    {
        const QString complaint = complaintAbout(text, *m_archive);
        QVERIFY2(complaint.isEmpty(), qPrintable(text + QLatin1Char('\n') + complaint));
    }

    std::unique_ptr<FilterArchive> m_archive;
};

void TestFilterFuzz::piecesOfTheLanguage()
{
    FilterGenerator generator(FilterGenerator::seeded(1));
    constexpr int times = 5000;
    int filters = 0;
    for (int i = 0; i < times && !QTest::currentTestFailed(); ++i) {
        const QString text = generator.text();
        holds(text);
        filters += filter::parse(text, noonClock()) ? 1 : 0;
    }
    QVERIFY2(filters > times / 5 && filters < times * 4 / 5, qPrintable(QString::number(filters)));
}

void TestFilterFuzz::noise()
{
    FilterGenerator generator(FilterGenerator::seeded(2));
    for (int i = 0; i < 4000 && !QTest::currentTestFailed(); ++i)
        holds(generator.noise());
}

void TestFilterFuzz::bytes()
{
    FilterGenerator generator(FilterGenerator::seeded(3));
    for (int i = 0; i < 1000 && !QTest::currentTestFailed(); ++i) {
        QByteArray bytes;
        for (quint32 left = generator.below(200); left > 0; --left)
            bytes.append(char(generator.below(256)));
        holds(QString::fromUtf8(bytes));
        holds(QString::fromLatin1(bytes));
    }
}

// What stands there while one types.
void TestFilterFuzz::oneCharacterLess()
{
    FilterGenerator generator(FilterGenerator::seeded(4));
    for (int i = 0; i < 150; ++i) {
        const QString text = generator.text();
        for (qsizetype length = 0; length < text.size() && !QTest::currentTestFailed(); ++length)
            holds(text.left(length));
    }
}

CALLSCOPE_TEST(TestFilterFuzz, QCoreApplication)
#include "tst_filterfuzz.moc"
