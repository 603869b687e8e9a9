#include "tests/support/stricttest.h"
#include "ui/commandline.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

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
    void aBadLinkIsToldInTheWindow_data();
    void aBadLinkIsToldInTheWindow();
    void aGoodLinkBesideABadOneCounts();
    void filesAreNoIds_data();
    void filesAreNoIds();
    void idsAreNoFiles_data();
    void idsAreNoFiles();
    void anotherProcessFindsTheFiles();
    void qtTakesItsOwn_data();
    void qtTakesItsOwn();
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
    QTest::newRow("service") << QStringList{QStringLiteral("--service")} << QStringLiteral("service ");
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
    said += line->service ? QStringLiteral("service ") : QString();
    said += line->version ? QStringLiteral("version ") : QString();
    if (!line->profileName.isEmpty())
        said += QStringLiteral("as %1 %2").arg(line->profileName, line->profileFromLink ? QStringLiteral("(asks first) ") : QString());
    QVERIFY(line->files.isEmpty() && line->problem.isEmpty());
    QCOMPARE(line->handOver, words);
    QTEST(said + line->callIds.join(QLatin1Char(',')), "said");
}

void TestCommandLine::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");

    QTest::newRow("unknown option") << QStringList{QStringLiteral("--frobnicate")} << QStringLiteral("--frobnicate");
    QTest::newRow("profile without a name") << QStringList{QStringLiteral("--profile")} << QStringLiteral("--profile");
    QTest::newRow("empty word") << QStringList{QString()} << QStringLiteral("Nothing to look up");
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

void TestCommandLine::aBadLinkIsToldInTheWindow_data()
{
    QTest::addColumn<QString>("link");
    for (const char* const link : {"callscope://call/", "callscope:", "callscope://", "callscope:nothing", "CALLSCOPE://call/", "callscope://call/?profile=Other",
                                   "callscope://call/%20"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void TestCommandLine::aBadLinkIsToldInTheWindow()
{
    QFETCH(QString, link);
    const auto line = CommandLine::parse({link});
    QVERIFY(line);
    QVERIFY2(line->problem.startsWith(QLatin1String("No Call ID found")), qPrintable(line->problem));
    QVERIFY(line->callIds.isEmpty() && line->files.isEmpty() && line->profileName.isEmpty());
    QCOMPARE(line->handOver, QStringList{link});
}

void TestCommandLine::aGoodLinkBesideABadOneCounts()
{
    const auto line = CommandLine::parse({QStringLiteral("callscope://call/?profile=A"), callLink});
    QVERIFY(line && !line->problem.isEmpty() && line->profileName.isEmpty());
    QCOMPARE(line->callIds, QStringList{sampleId});
}

void TestCommandLine::filesAreNoIds_data()
{
    QTest::addColumn<QString>("word"); // %1 for the folder
    QTest::addColumn<QString>("file"); // in it

    QTest::newRow("URL") << QStringLiteral("file://%1/a%20b.json") << QStringLiteral("a b.json");
    QTest::newRow("URL of this machine") << QStringLiteral("file://localhost%1/call.json") << QStringLiteral("call.json");
    QTest::newRow("URL of nothing") << QStringLiteral("FILE://%1/gone") << QStringLiteral("gone");
    QTest::newRow("path") << QStringLiteral("%1/call.json") << QStringLiteral("call.json");
    QTest::newRow("path with blanks") << QStringLiteral("%1/a b.json") << QStringLiteral("a b.json");
    QTest::newRow("path of nothing") << QStringLiteral("%1/04c9a0ac-8e38-4a19-be45-349c5ce7911b") << sampleId;
    QTest::newRow("name") << QStringLiteral("call.json") << QStringLiteral("call.json");
    QTest::newRow("name with a blank") << QStringLiteral("a b.json") << QStringLiteral("a b.json");
    QTest::newRow("name without a suffix") << QStringLiteral("record") << QStringLiteral("record");
    QTest::newRow("name of nothing") << QStringLiteral("gone.jsonl") << QStringLiteral("gone.jsonl");
    QTest::newRow("below") << QStringLiteral("sub/record") << QStringLiteral("sub/record");
    QTest::newRow("below, an id") << QStringLiteral("sub/04c9a0ac-8e38-4a19-be45-349c5ce7911b") << QStringLiteral("sub/") + sampleId;
    QTest::newRow("below, nothing") << QStringLiteral("sub/gone") << QStringLiteral("sub/gone");
    QTest::newRow("here") << QStringLiteral("./gone") << QStringLiteral("gone");
    QTest::newRow("above") << QStringLiteral("sub/../call.json") << QStringLiteral("call.json");
    QTest::newRow("a folder") << QStringLiteral("%1/sub/") << QStringLiteral("sub");
}

namespace {

//! A folder with files in it.
class FolderOfRecords {
public:
    FolderOfRecords()
    {
        QDir(path()).mkdir(QStringLiteral("sub"));
        for (const QString& name : {QStringLiteral("call.json"), QStringLiteral("a b.json"), QStringLiteral("record"), QStringLiteral("sub/record"),
                                    QStringLiteral("sub/") + sampleId}) {
            QFile file(path() + QLatin1Char('/') + name);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file can be written");
        }
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

void TestCommandLine::filesAreNoIds()
{
    QFETCH(QString, word);
    QFETCH(QString, file);
    const FolderOfRecords folder;
    word.replace(QLatin1String("%1"), folder.path());
    const auto line = CommandLine::parse({QStringLiteral("--demo"), word, otherId}, QDir(folder.path()));
    QVERIFY2(line, qPrintable(line ? QString() : line.error()));
    QCOMPARE(line->files, QStringList{folder.path() + QLatin1Char('/') + file});
    QCOMPARE(line->callIds, QStringList{otherId});
    QVERIFY(line->problem.isEmpty());
}

void TestCommandLine::idsAreNoFiles_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("an id that is a file's name, too") << sampleId;
    QTest::newRow("an address") << QStringLiteral("https://console.example/call/%1.json").arg(sampleId);
    QTest::newRow("an address without https") << QStringLiteral("console.example/call/%1?tab=1").arg(sampleId);
    QTest::newRow("text") << QStringLiteral("see %1, and/or call.json").arg(sampleId);
    QTest::newRow("JSON") << QStringLiteral("{\"CallId\":\"%1\",\"u\":\"a/b.json\"}").arg(sampleId);
}

void TestCommandLine::idsAreNoFiles()
{
    QFETCH(QString, word);
    const FolderOfRecords folder;
    QFile named(folder.path() + QLatin1Char('/') + sampleId);
    QVERIFY(named.open(QIODevice::WriteOnly));
    const auto line = CommandLine::parse({word}, QDir(folder.path()));
    QVERIFY(line);
    QVERIFY2(line->files.isEmpty(), qPrintable(line->files.join(QLatin1Char(' '))));
    QCOMPARE(line->callIds, QStringList{sampleId});
}

void TestCommandLine::anotherProcessFindsTheFiles()
{
    const FolderOfRecords folder;
    const QStringList words{QStringLiteral("--profile"), QStringLiteral("call.json"), QStringLiteral("a b.json"), sampleId, QStringLiteral("sub/gone#1")};
    const auto line = CommandLine::parse(words, QDir(folder.path()));
    QVERIFY(line);
    const QUrl there = QUrl::fromLocalFile(folder.path() + QStringLiteral("/a b.json"));
    QCOMPARE(line->handOver[1], QStringLiteral("call.json")); // the profile's name
    QCOMPARE(line->handOver[2], QString::fromLatin1(there.toEncoded()));
    const auto again = CommandLine::parse(line->handOver, QDir::root());
    QVERIFY(again);
    QCOMPARE(again->files, line->files);
    QCOMPARE(again->files.last(), folder.path() + QStringLiteral("/sub/gone#1"));
    QCOMPARE(again->callIds, line->callIds);
    QCOMPARE(again->profileName, line->profileName);
}

void TestCommandLine::qtTakesItsOwn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("left");
    QTest::newRow("nothing") << QStringLiteral("--demo an-id") << QStringLiteral("--demo an-id");
    QTest::newRow("values") << QStringLiteral("-platform offscreen --style fusion -display :1 an-id") << QStringLiteral("an-id");
    QTest::newRow("values behind =") << QStringLiteral("-style=fusion --stylesheet=a.qss --profile=A") << QStringLiteral("--profile=A");
    QTest::newRow("without values") << QStringLiteral("-reverse --reverse an-id") << QStringLiteral("an-id");
    QTest::newRow("at the end") << QStringLiteral("an-id -session") << QStringLiteral("an-id");
    QTest::newRow("words") << QStringLiteral("platform style reverse") << QStringLiteral("platform style reverse");
}

void TestCommandLine::qtTakesItsOwn()
{
    QFETCH(QString, words);
    QTEST(CommandLine::withoutQtOptions(words.split(QLatin1Char(' '))).join(QLatin1Char(' ')), "left");
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
    for (const char* const option : {"--demo", "--profile", "--new-instance", "CALLID", "FILE", "callscope://call/"})
        QVERIFY(CommandLine::usage().contains(QLatin1String(option)));
}

CALLSCOPE_TEST(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"
