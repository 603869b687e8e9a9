#include "tests/support/stricttest.h"
#include "ui/commandline.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

const QString sampleId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString otherId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");
const QString callLink = QStringLiteral("callscope://call/") + sampleId;

} // namespace

class TestCommandLine : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void aSecretIsNotRepeated();
    void aLinkCarriesNothingElse();
    void usageNamesEveryOption();
};

void TestCommandLine::understood_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said"); // switches, profile and ids in one line

    QTest::newRow("nothing") << QStringList() << QStringLiteral("");
    QTest::newRow("demo") << QStringList{QStringLiteral("--demo")} << QStringLiteral("demo ");
    QTest::newRow("new instance") << QStringList{QStringLiteral("--new-instance")} << QStringLiteral("new ");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QStringLiteral("help ");
    QTest::newRow("h") << QStringList{QStringLiteral("-h")} << QStringLiteral("help ");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QStringLiteral("version ");
    QTest::newRow("v") << QStringList{QStringLiteral("-v")} << QStringLiteral("version ");
    QTest::newRow("profile") << QStringList{QStringLiteral("--profile"), QStringLiteral("Prod SG")} << QStringLiteral("as Prod SG ");
    QTest::newRow("profile=") << QStringList{QStringLiteral("--profile=a=b")} << QStringLiteral("as a=b ");
    QTest::newRow("id") << QStringList{sampleId} << sampleId;
    QTest::newRow("ids") << QStringList{QStringLiteral("--demo"), sampleId, otherId} << QStringLiteral("demo ") + sampleId + QLatin1Char(',') + otherId;
    QTest::newRow("a word that may be an id") << QStringList{QStringLiteral("http-502")} << QStringLiteral("http-502");
    QTest::newRow("link") << QStringList{callLink} << sampleId;
    QTest::newRow("link with profile") << QStringList{callLink + QStringLiteral("?profile=Prod%20SG")} << QStringLiteral("as Prod SG (asks first) ") + sampleId;
    QTest::newRow("link with a profile in Chinese") << QStringList{callLink + QStringLiteral("?profile=%E7%94%9F%E4%BA%A7")}
                                                    << QStringLiteral("as \u751F\u4EA7 (asks first) ") + sampleId;
    QTest::newRow("link, then option") << QStringList{callLink + QStringLiteral("?profile=A"), QStringLiteral("--profile"), QStringLiteral("B")}
                                       << QStringLiteral("as B ") + sampleId;
    QTest::newRow("option, then link") << QStringList{QStringLiteral("--profile"), QStringLiteral("B"), callLink + QStringLiteral("?profile=A")}
                                       << QStringLiteral("as A (asks first) ") + sampleId;
}

void TestCommandLine::understood()
{
    QFETCH(QStringList, words);
    const auto line = CommandLine::parse(words);
    QVERIFY2(line, qPrintable(line ? QString() : line.error()));
    QString said;
    said += line->demo ? QStringLiteral("demo ") : QString();
    said += line->newInstance ? QStringLiteral("new ") : QString();
    said += line->help ? QStringLiteral("help ") : QString();
    said += line->version ? QStringLiteral("version ") : QString();
    if (!line->profileName.isEmpty())
        said += QStringLiteral("as %1 %2").arg(line->profileName, line->profileFromLink ? QStringLiteral("(asks first) ") : QString());
    QTEST(said + line->callIds.join(QLatin1Char(',')), "said");
}

void TestCommandLine::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");

    QTest::newRow("unknown option") << QStringList{QStringLiteral("--frobnicate")} << QStringLiteral("--frobnicate");
    QTest::newRow("profile without a name") << QStringList{QStringLiteral("--profile")} << QStringLiteral("--profile");
    QTest::newRow("empty word") << QStringList{QString()} << QStringLiteral("Nothing to look up");
    QTest::newRow("link without an id") << QStringList{QStringLiteral("callscope://call/")} << QStringLiteral("No Call ID");
    QTest::newRow("long id") << QStringList{QString(5000, QLatin1Char('a'))} << QStringLiteral("too long");
    QTest::newRow("words") << QStringList{QStringLiteral("two words")} << QStringLiteral("No Call ID");
    QTest::newRow("room") << QStringList{QStringLiteral("room-12")} << QStringLiteral("RoomId");
}

void TestCommandLine::refused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    const auto line = CommandLine::parse(words);
    QVERIFY(!line);
    QVERIFY2(line.error().contains(part), qPrintable(line.error()));
}

void TestCommandLine::aSecretIsNotRepeated()
{
    const QString secret = QStringLiteral("0123456789abcdef").repeated(4);
    for (const QStringList& words : {QStringList{secret}, QStringList{QStringLiteral("--usersig=%1").arg(secret)}}) {
        const auto line = CommandLine::parse(words);
        QVERIFY(!line);
        QVERIFY2(!line.error().contains(secret), qPrintable(line.error()));
    }
}

void TestCommandLine::aLinkCarriesNothingElse()
{
    const auto line = CommandLine::parse({callLink + QStringLiteral("?endpoint=https://evil.invalid&usersig=x&demo=1&profile=A&new-instance=1")});
    QVERIFY(line);
    QCOMPARE(line->callIds, QStringList{sampleId});
    QCOMPARE(line->profileName, QStringLiteral("A"));
    QVERIFY(line->profileFromLink && !line->demo && !line->newInstance);
}

void TestCommandLine::usageNamesEveryOption()
{
    for (const char* const option : {"--demo", "--profile", "--new-instance", "CALLID", "callscope://call/"})
        QVERIFY(CommandLine::usage().contains(QLatin1String(option)));
}

CALLSCOPE_TEST(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"
