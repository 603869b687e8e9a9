#include "app/cli/arguments.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

const QList<Option> options{{QStringLiteral("demo")}, {QStringLiteral("format"), true}, {QStringLiteral("input"), true}};

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestArguments : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void takesOptionsInAnyPlace_data();
    void takesOptionsInAnyPlace();
    void takesAnyValue_data();
    void takesAnyValue();
    void keepsTheRestInOrder_data();
    void keepsTheRestInOrder();
    void refuses_data();
    void refuses();
    void repeatsNoValueOfAnUnknownOption();
    void fallsBack();
    void takesWordsWithADash();
};

void TestArguments::takesOptionsInAnyPlace_data()
{
    QTest::addColumn<QStringList>("line");
    for (const char* line : {"--demo --format json a b", "a --format=json b --demo", "a b --demo --format json", "--format json a --demo b"})
        QTest::newRow(line) << words(line);
}

void TestArguments::takesOptionsInAnyPlace()
{
    QFETCH(QStringList, line);
    const auto arguments = Arguments::parse(line, options);
    QVERIFY(arguments);
    QVERIFY(arguments->has(QStringLiteral("demo")));
    QVERIFY(!arguments->has(QStringLiteral("input")));
    QCOMPARE(arguments->value(QStringLiteral("format")), QStringLiteral("json"));
    QCOMPARE(arguments->positional(), words("a b"));
}

void TestArguments::takesAnyValue_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const QStringList& line, const QString& value) { QTest::newRow(name) << line << value; };
    row("standard input", {QStringLiteral("--input"), QStringLiteral("-")}, QStringLiteral("-"));
    row("empty", {QStringLiteral("--input=")}, QString());
    row("empty, apart", {QStringLiteral("--input"), QString()}, QString());
    row("with equals signs", {QStringLiteral("--input=a=b=")}, QStringLiteral("a=b="));
    row("with spaces", {QStringLiteral("--input"), QStringLiteral("a b")}, QStringLiteral("a b"));
    row("like an option", {QStringLiteral("--input=--demo")}, QStringLiteral("--demo"));
    row("Chinese", {QStringLiteral("--input=通话")}, QStringLiteral("通话"));
}

void TestArguments::takesAnyValue()
{
    QFETCH(QStringList, line);
    const auto arguments = Arguments::parse(line, options);
    QVERIFY(arguments);
    QVERIFY(arguments->has(QStringLiteral("input")));
    QVERIFY(!arguments->has(QStringLiteral("demo")));
    QTEST(arguments->value(QStringLiteral("input")), "value");
    QVERIFY(arguments->positional().isEmpty());
}

void TestArguments::keepsTheRestInOrder_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("behind --") << words("a -- --demo -b -- c") << words("a --demo -b -- c");
    QTest::newRow("a dash alone") << words("- a") << words("- a");
    QTest::newRow("an empty word") << QStringList{QString(), QStringLiteral("a")} << QStringList{QString(), QStringLiteral("a")};
    QTest::newRow("the same twice") << words("b a b") << words("b a b");
}

void TestArguments::keepsTheRestInOrder()
{
    QFETCH(QStringList, line);
    const auto arguments = Arguments::parse(line, options);
    QVERIFY(arguments);
    QVERIFY(!arguments->has(QStringLiteral("demo")));
    QTEST(arguments->positional(), "rest");
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QString>("named");
    for (const auto& [line, named] : {std::pair{"--json", "--json"},
                                      {"a --Demo", "--Demo"},
                                      {"--dem", "--dem"},
                                      {"--=x", "--"},
                                      {"--demo=yes", "--demo"},
                                      {"--demo= a", "--demo"},
                                      {"--format", "--format"},
                                      {"a --input", "--input"},
                                      {"--demo a --demo", "--demo"},
                                      {"--format json --format=csv", "--format"},
                                      {"--format=json --format=json", "--format"}})
        QTest::newRow(line) << QString::fromLatin1(named);
}

void TestArguments::refuses()
{
    QFETCH(QString, named);
    const auto arguments = Arguments::parse(words(QTest::currentDataTag()), options);
    QVERIFY(!arguments);
    QVERIFY2(arguments.error().contains(named) && !arguments.error().contains(QLatin1Char('%')), qPrintable(arguments.error()));
}

//! Somebody may try to pass a secret that way, and standard error ends up in logs.
void TestArguments::repeatsNoValueOfAnUnknownOption()
{
    const auto arguments = Arguments::parse(words("--usersig=eJyrVgrxCdYr"), options);
    QVERIFY(!arguments);
    QVERIFY2(!arguments.error().contains(QLatin1String("eJy")), qPrintable(arguments.error()));
}

void TestArguments::fallsBack()
{
    const auto arguments = Arguments::parse({}, options);
    QVERIFY(arguments);
    QCOMPARE(arguments->value(QStringLiteral("format"), QStringLiteral("text")), QStringLiteral("text"));
    QVERIFY(arguments->value(QStringLiteral("format")).isEmpty());
}

//! A filter may begin with a minus.
void TestArguments::takesWordsWithADash()
{
    const auto arguments = Arguments::parse(words("-result:Reject --format csv - -x"), options, DashWords::ArePositional);
    QVERIFY(arguments);
    QCOMPARE(arguments->positional(), words("-result:Reject - -x"));
    QCOMPARE(arguments->value(QStringLiteral("format")), QStringLiteral("csv"));
    QVERIFY(!Arguments::parse(words("-x --bogus"), options, DashWords::ArePositional));
}

CALLSCOPE_TEST(TestArguments, QCoreApplication)
#include "tst_arguments.moc"
