#include "ui/theme/mnemonic.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

//! What is heard of a control's text, in each language's way to mark its mnemonic.
class TestMnemonic : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void isNotSaid_data();
    void isNotSaid();
    void ampersandsOfNamesStay();
};

void TestMnemonic::isNotSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("at the beginning") << QStringLiteral("&Ring") << QStringLiteral("Ring");
    QTest::newRow("in a word") << QStringLiteral("Copy &as…") << QStringLiteral("Copy as…");
    QTest::newRow("none") << QStringLiteral("Ring (s)") << QStringLiteral("Ring (s)");
    QTest::newRow("Chinese") << QStringLiteral("响铃时长(&I)") << QStringLiteral("响铃时长");
    QTest::newRow("Chinese, with a colon") << QStringLiteral("语言(&L)：") << QStringLiteral("语言：");
    QTest::newRow("Japanese, with more behind it") << QStringLiteral("編集 (&E)…") << QStringLiteral("編集…");
    QTest::newRow("an ampersand") << QStringLiteral("A && &B") << QStringLiteral("A & B");
    QTest::newRow("an ampersand in brackets") << QStringLiteral("A (&&)") << QStringLiteral("A (&)");
}

void TestMnemonic::isNotSaid()
{
    QFETCH(QString, text);
    QTEST(withoutMnemonic(text), "said");
}

void TestMnemonic::ampersandsOfNamesStay()
{
    const QString name = QStringLiteral("R&D (&x) && more");
    QCOMPARE(withoutMnemonic(withLiteralAmpersands(name)), name);
}

CALLSCOPE_TEST(TestMnemonic, QCoreApplication)
#include "tst_mnemonic.moc"
