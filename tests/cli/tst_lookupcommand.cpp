#include "app/cli/lookupcommand.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace callscope;

namespace {

const QString uuid = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString other = QStringLiteral("77b1f2d4-2f6e-4a0a-9a53-0c1d2e3f4a5b");

} // namespace

//! What `lookup` understands, before anything is sent.
class TestLookUpCommand : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void takesIds_data();
    void takesIds();
    void refusesIds_data();
    void refusesIds();
    void takesOptions();
    void takesEveryFormat_data();
    void takesEveryFormat();
    void refusesOptions_data();
    void refusesOptions();
    void readsAFile_data();
    void readsAFile();
    void refusesAFile_data();
    void refusesAFile();
    void refusesAFileThatIsNone();
    void addsWordsToAFile();

private:
    [[nodiscard]] QString fileWith(const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

QString TestLookUpCommand::fileWith(const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(QStringLiteral("input")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestLookUpCommand::takesIds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("a UUID") << QStringList{uuid} << QStringList{uuid};
    QTest::newRow("several, in the order asked, twice too") << QStringList{other, uuid, other} << QStringList{other, uuid, other};
    QTest::newRow("another shape") << QStringList{QStringLiteral("aheahfo-eqwnknoihfsd-qweqf")}
                                   << QStringList{QStringLiteral("aheahfo-eqwnknoihfsd-qweqf")};
    QTest::newRow("within a text") << QStringList{QStringLiteral("the call %1 was bad").arg(uuid)} << QStringList{uuid};
    QTest::newRow("two in one word") << QStringList{uuid + QLatin1Char('\n') + other} << QStringList{uuid, other};
    QTest::newRow("white space around") << QStringList{QStringLiteral("  %1\r\n").arg(uuid)} << QStringList{uuid};
    QTest::newRow("behind --") << QStringList{QStringLiteral("--"), QStringLiteral("--x1")} << QStringList{QStringLiteral("--x1")};
    QTest::newRow("a number, exactly") << QStringList{QStringLiteral("--exact"), QStringLiteral("1434")}
                                       << QStringList{QStringLiteral("1434")};
    QTest::newRow("with spaces, exactly") << QStringList{QStringLiteral("a b"), QStringLiteral("--exact")}
                                          << QStringList{QStringLiteral("a b")};
    QTest::newRow("Chinese") << QStringList{QStringLiteral("通话-1")} << QStringList{QStringLiteral("通话-1")};
}

void TestLookUpCommand::takesIds()
{
    QFETCH(QStringList, words);
    const auto order = readLookUpOrder(words);
    QVERIFY2(order, qPrintable(order ? QString() : order.error()));
    QTEST(order->callIds, "ids");
    QVERIFY(!order->demo && order->profileName.isEmpty());
    QCOMPARE(order->output.format, share::Format::Text);
}

void TestLookUpCommand::refusesIds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QStringList& words, const char* named) {
        QTest::newRow(name) << words << QString::fromLatin1(named);
    };
    row("none", {}, "Nothing to look up");
    row("empty", {QString()}, "Nothing to look up");
    row("spaces", {QStringLiteral(" \t\n")}, "Nothing to look up");
    row("empty, exactly", {QStringLiteral("--exact"), QStringLiteral(" ")}, "Nothing to look up");
    row("5,000 characters", {QString(5000, QLatin1Char('x'))}, "256");
    row("5,000 characters, exactly", {QStringLiteral("--exact"), QString(5000, QLatin1Char('x'))}, "256");
    row("10 MB", {QString(10 * 1024 * 1024, QLatin1Char('x'))}, "1 MiB");
    row("control characters", {QStringLiteral("ab\x01") + QStringLiteral("c")}, "control characters");
    row("a room", {QStringLiteral("roomid-1434")}, "RoomId");
    row("a RequestId", {QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555")}, "RequestId");
    row("an SDKAppID", {QStringLiteral("1400001234")}, "SDKAppID");
    row("a sentence", {QStringLiteral("the customer was cut off")}, "No Call ID");
    row("a good one, then a bad one", {uuid, QStringLiteral("roomid-1434")}, "RoomId");
    row("a bad one, then a good one", {QStringLiteral("roomid-1434"), uuid}, "RoomId");
    row("a key", {QString(64, QLatin1Char('a'))}, "not sent");
}

void TestLookUpCommand::refusesIds()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto order = readLookUpOrder(words);
    QVERIFY(!order);
    QVERIFY2(order.error().contains(named), qPrintable(order.error()));
    QVERIFY(order.error().size() < 400);
    QVERIFY(!order.error().contains(QString(64, QLatin1Char('a'))));
}

void TestLookUpCommand::takesOptions()
{
    const auto named = readLookUpOrder({QStringLiteral("--profile"), QStringLiteral("Prod %1"), uuid, QStringLiteral("--no-save")});
    QVERIFY(named);
    QCOMPARE(named->profileName, QStringLiteral("Prod %1"));
    QVERIFY(!named->demo);
    const auto written = readLookUpOrder({QStringLiteral("--output"), QStringLiteral("a.CSV"), QStringLiteral("--bom"), QStringLiteral("--mask"),
                                          QStringLiteral("--language"), QStringLiteral("ja"), uuid});
    QVERIFY(written);
    QCOMPARE(written->output.path, QStringLiteral("a.CSV"));
    QCOMPARE(written->output.format, share::Format::Csv); // by the file's name
    QVERIFY(written->output.byteOrderMark && written->output.masks);
    QVERIFY(written->output.manner.language == wording::Language::Japanese);
    const auto standard = readLookUpOrder({QStringLiteral("--output"), QStringLiteral("-"), uuid});
    QVERIFY(standard && standard->output.path.isEmpty());
    const auto demo = readLookUpOrder({QStringLiteral("--demo"), uuid});
    QVERIFY(demo && demo->demo);
}

void TestLookUpCommand::takesEveryFormat_data()
{
    QTest::addColumn<share::Format>("format");
    QTest::newRow("text") << share::Format::Text;
    QTest::newRow("json") << share::Format::Json;
    QTest::newRow("jsonl") << share::Format::JsonLines;
    QTest::newRow("markdown") << share::Format::Markdown;
    QTest::newRow("html") << share::Format::Html;
    QTest::newRow("csv") << share::Format::Csv;
}

void TestLookUpCommand::takesEveryFormat()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto order = readLookUpOrder({QStringLiteral("--format"), name, uuid});
    QVERIFY(order);
    QTEST(order->output.format, "format");
}

void TestLookUpCommand::refusesOptions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* line, const char* named) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << QString::fromLatin1(named);
    };
    row("--json x1", "--json");
    row("--format xml x1", "text, markdown, html, json, jsonl, csv");
    row("--format JSON x1", "text, markdown, html, json, jsonl, csv");
    row("--format= x1", "text, markdown, html, json, jsonl, csv");
    row("x1 --format", "--format");
    row("--output= x1", "--output");
    row("--language fr x1", "en, zh_CN, ja");
    row("--bom x1", "--format csv");
    row("--mask=yes x1", "--mask");
    row("--demo --profile Prod x1", "--profile");
    row("--demo --demo x1", "--demo");
    row("--demo=1 x1", "--demo");
    row("--secret-key=abc x1", "--secret-key");
}

void TestLookUpCommand::refusesOptions()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto order = readLookUpOrder(words);
    QVERIFY(!order);
    QVERIFY2(order.error().contains(named), qPrintable(order.error()));
    QVERIFY(!order.error().contains(QLatin1String("abc")));
}

void TestLookUpCommand::readsAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("ids");
    const QByteArray a = uuid.toLatin1();
    const QByteArray b = other.toLatin1();
    QTest::newRow("one a line") << QByteArray(a + '\n' + b + '\n') << QStringList{uuid, other};
    QTest::newRow("of Windows") << QByteArray("\xEF\xBB\xBF" + a + "\r\n" + b + "\r\n\r\n") << QStringList{uuid, other};
    QTest::newRow("once each") << QByteArray(a + '\n' + b + '\n' + a) << QStringList{uuid, other};
    QTest::newRow("a ticket") << QByteArray("Hello,\n\nthe call ID is " + a + ", please help.\n") << QStringList{uuid};
    QTest::newRow("JSON") << QByteArray(R"({"CallId":")" + a + R"(","RoomId":"1434"})") << QStringList{uuid};
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9 " + a + " \xff\xfe") << QStringList{uuid};
    QTest::newRow("a list with a line that is none") << QByteArray(a + "\nroomid-1434\n" + b) << QStringList{uuid, other};
    QTest::newRow("nearly 1 MiB") << QByteArray(a + '\n' + QByteArray("x ").repeated(500'000)) << QStringList{uuid};
}

void TestLookUpCommand::readsAFile()
{
    QFETCH(QByteArray, bytes);
    const auto order = readLookUpOrder({QStringLiteral("--input"), fileWith(bytes)});
    QVERIFY2(order, qPrintable(order ? QString() : order.error()));
    QTEST(order->callIds, "ids");
}

void TestLookUpCommand::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("Nothing to look up");
    QTest::newRow("line ends") << QByteArray("\r\n\n \t\r\n") << QStringLiteral("Nothing to look up");
    QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, 'x') << QStringLiteral("1 MiB");
    QTest::newRow("10 MB that starts with an id")
        << QByteArray(uuid.toLatin1() + '\n' + QByteArray(10 * 1024 * 1024, 'x')) << QStringLiteral("1 MiB");
    QTest::newRow("10 MB of Chinese") << QStringLiteral("通").toUtf8().repeated(3'500'000) << QStringLiteral("1 MiB");
    QTest::newRow("10 MB of NUL") << QByteArray(10 * 1024 * 1024, '\0') << QStringLiteral("1 MiB");
    QTest::newRow("control characters") << QByteArray("a\x01\x02\x1f") << QStringLiteral("control characters");
    QTest::newRow("no id") << QByteArray("please help me\nthank you\n") << QStringLiteral("No Call ID");
}

void TestLookUpCommand::refusesAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const auto order = readLookUpOrder({QStringLiteral("--input"), fileWith(bytes)});
    QVERIFY(!order);
    QVERIFY2(order.error().contains(named), qPrintable(order.error()));
}

void TestLookUpCommand::refusesAFileThatIsNone()
{
    for (const QString& path : {m_folder.filePath(QStringLiteral("missing")), m_folder.path()}) {
        const auto order = readLookUpOrder({QStringLiteral("--input"), path});
        QVERIFY(!order);
        QVERIFY2(order.error().contains(path), qPrintable(order.error()));
    }
}

void TestLookUpCommand::addsWordsToAFile()
{
    const auto order = readLookUpOrder({other, QStringLiteral("--input"), fileWith(uuid.toLatin1())});
    QVERIFY(order);
    QCOMPARE(order->callIds.size(), 2);
    const auto wrong = readLookUpOrder({QStringLiteral("roomid-1434"), QStringLiteral("--input"), fileWith(uuid.toLatin1())});
    QVERIFY(!wrong);
}

CALLSCOPE_TEST(TestLookUpCommand, QCoreApplication)
#include "tst_lookupcommand.moc"
