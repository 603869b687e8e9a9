#include "app/cli/searchcommand.h"

#include "app/archive/archive.h"
#include "app/archive/archivestore.h"
#include "app/cli/lookupcommand.h"
#include "app/profiles/profilestore.h"
#include "app/profiles/settingsstore.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <unistd.h>

using namespace callscope;

namespace {

const QString rejected = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");
const QString chinese = QStringLiteral("9e1148fc-5927-4d1a-a1d3-f857e3b70a7b");
const QString unknown = QStringLiteral("00000000-0000-4000-8000-000000000000");

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

//! What a command writes to the two streams of this process.
struct Said {
    ExitStatus status = ExitStatus::InternalError;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        const auto lines = out.trimmed().split('\n');
        for (const QByteArray& line : lines)
            all.append(QJsonDocument::fromJson(line).object());
        return all;
    }
};

} // namespace

//! `search` in this process, over an archive that `lookup` filled here.
class TestSearchCommand : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesBeforeItReads();
    void makesNoArchive();
    void findsWhatWasLookedUp_data();
    void findsWhatWasLookedUp();
    void givesFailuresAsData();
    void limits();
    void pinnedComeFirst();
    void givesWhatWasWritten();
    void beginsEveryTable();
    void keepsNothingWhereNotAsked_data();
    void keepsNothingWhereNotAsked();

private:
    [[nodiscard]] Said run(const std::function<ExitStatus()>& command);
    [[nodiscard]] Said search(const QStringList& arguments) { return run([&] { return searchCommand(arguments); }); }
    [[nodiscard]] QStringList found(const QString& filter);

    QTemporaryDir m_folder;
    Sandbox m_sandbox;
};

Said TestSearchCommand::run(const std::function<ExitStatus()>& command)
{
    Said output;
    QFile files[]{QFile(m_folder.filePath(QStringLiteral("out"))), QFile(m_folder.filePath(QStringLiteral("err")))};
    int saved[2];
    for (int i = 0; i < 2; ++i) {
        if (!files[i].open(QIODevice::ReadWrite | QIODevice::Truncate))
            return output;
        std::fflush(i == 0 ? stdout : stderr);
        saved[i] = dup(i + 1);
        dup2(files[i].handle(), i + 1);
    }
    qputenv("CALLSCOPE_SECRET_KEY", Sandbox::demoSecretKey()); // a look-up takes it out again
    output.status = command();
    for (int i = 0; i < 2; ++i) {
        std::fflush(i == 0 ? stdout : stderr);
        dup2(saved[i], i + 1);
        close(saved[i]);
        files[i].seek(0);
        (i == 0 ? output.out : output.err) = files[i].readAll();
    }
    return output;
}

QStringList TestSearchCommand::found(const QString& filter)
{
    QStringList ids;
    const auto objects = search({filter, QStringLiteral("--format"), QStringLiteral("json")}).objects();
    for (const QJsonObject& object : objects)
        ids.append(object.contains(QStringLiteral("call")) ? object[QStringLiteral("call")][QStringLiteral("callId")].toString()
                                                           : object[QStringLiteral("callId")].toString());
    ids.sort();
    return ids;
}

void TestSearchCommand::initTestCase()
{
    QVERIFY(m_sandbox.start());
    const auto added = ProfileStore().update([&](ProfileSet set) {
        Profile profile;
        profile.name = QStringLiteral("Lab");
        profile.sdkAppId = Sandbox::demoSdkAppId();
        profile.identifier = Sandbox::demoIdentifier();
        profile.customEndpoint = m_sandbox.endpoint();
        set.put(profile);
        return set;
    });
    QVERIFY(added);
}

void TestSearchCommand::refusesBeforeItReads()
{
    const Said output = search(words("user:a reslt:red"));
    QCOMPARE(output.status, ExitStatus::Usage);
    QCOMPARE(output.out, QByteArray());
    QVERIFY(output.err.endsWith("\n  user:a reslt:red\n         ^\n"));
}

void TestSearchCommand::makesNoArchive()
{
    const Said output = search({QString()});
    QCOMPARE(output.status, ExitStatus::Found);
    QCOMPARE(output.out, QByteArray());
    QVERIFY(!output.err.trimmed().isEmpty());
    QVERIFY(!QFile::exists(Archive::defaultPath()));
}

void TestSearchCommand::findsWhatWasLookedUp_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* filter, const QStringList& ids) { QTest::newRow(filter) << QString::fromUtf8(filter) << ids; };
    const QString sample = Sandbox::sampleCallId();
    row("", {unknown, sample, chinese, rejected});
    row("ring>30", {sample});
    row("result:Reject", {rejected});
    row("result:Reject last:30d", {rejected});
    row("小明", {chinese});
    row("oka", {rejected});
    row("is:missing", {unknown});
    row("-is:missing -ring>30", {chinese, rejected});
    row("user5|李娜", {sample, chinese});
    row("profile:Lab finding:talk-over", {sample});
    row("nobody", {QString()});
}

void TestSearchCommand::findsWhatWasLookedUp()
{
    if (!QFile::exists(Archive::defaultPath())) {
        const Said output = run([] { return lookUpCommand({Sandbox::sampleCallId(), chinese, rejected, unknown}); });
        QCOMPARE(output.status, ExitStatus::NotFound);
    }
    QFETCH(QString, filter);
    QFETCH(QStringList, ids);
    ids.sort();
    QCOMPARE(found(filter), ids);
}

void TestSearchCommand::givesFailuresAsData()
{
    const Said text = search(words("is:missing"));
    QCOMPARE(text.status, ExitStatus::Found);
    QVERIFY(text.out.contains("101050") && text.out.contains(unknown.toUtf8()));
    QCOMPARE(text.err, QByteArray());
    for (const char* format : {"json", "markdown", "html", "csv"}) {
        const Said output = search({QStringLiteral("is:missing"), QStringLiteral("--format"), QString::fromLatin1(format)});
        QVERIFY2(output.out.contains("101050") && output.err.isEmpty(), format);
    }
}

void TestSearchCommand::limits()
{
    const auto two = search(words("--limit 2 --format json -nobody")).objects();
    QCOMPARE(two.size(), 2);
    const auto all = search(words("--limit 100 --format json -nobody")).objects();
    QCOMPARE(all.size(), 4);
    QCOMPARE(two, all.mid(0, 2));
}

void TestSearchCommand::pinnedComeFirst()
{
    const auto store = ArchiveStore::open(Archive::defaultPath());
    QVERIFY(store);
    const auto call = (*store)->find(Sandbox::demoSdkAppId(), chinese);
    QVERIFY(call && (*store)->setPinned(call->row.key, true));
    const auto first = search(words("--limit 1 --format json -nobody")).objects();
    QCOMPARE(first[0][QStringLiteral("call")][QStringLiteral("callId")].toString(), chinese);
}

void TestSearchCommand::givesWhatWasWritten()
{
    const auto store = ArchiveStore::open(Archive::defaultPath());
    QVERIFY(store);
    const auto call = (*store)->find(Sandbox::demoSdkAppId(), rejected);
    QVERIFY(call && (*store)->annotate(call->row.key, {QStringLiteral("she hung up\non purpose"), {QStringLiteral("vip")}, QStringLiteral("T-7")}));
    for (const char* filter : {"note:purpose", "tag:vip", "ticket:T-7"}) {
        const auto objects = search({QString::fromLatin1(filter), QStringLiteral("--format"), QStringLiteral("json")}).objects();
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects[0][QStringLiteral("annotations")][QStringLiteral("note")].toString(), QStringLiteral("she hung up\non purpose"));
    }
    QVERIFY(search(words("tag:vip")).out.contains("T-7"));
}

void TestSearchCommand::beginsEveryTable()
{
    const Said csv = search(words("nobody --format csv"));
    QVERIFY(csv.out.startsWith("callId,") && csv.out.count('\n') == 1);
    QVERIFY(!csv.err.isEmpty());
    QVERIFY(search(words("nobody --format html")).out.endsWith("<body>\n</body>\n</html>\n"));
    QCOMPARE(search(words("nobody --format json")).out, QByteArray());
    const QByteArray html = search(words("-nobody --format html")).out;
    QCOMPARE(html.count("<hr>"), 3);
    QVERIFY(html.endsWith("</body>\n</html>\n"));
}

void TestSearchCommand::keepsNothingWhereNotAsked_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("kept");
    QTest::newRow("--no-save") << QStringLiteral("--no-save") << QByteArray() << false;
    QTest::newRow("--demo") << QStringLiteral("--demo") << QByteArray() << false;
    QTest::newRow("retention: nothing") << QStringLiteral("--exact") << QByteArray(R"({"archive/retention":"nothing"})") << false;
    QTest::newRow("retention: days") << QStringLiteral("--exact") << QByteArray(R"({"archive/retention":"days","archive/retentionDays":2})") << true;
}

void TestSearchCommand::keepsNothingWhereNotAsked()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, settings);
    QFile::remove(SettingsStore::defaultPath());
    if (!settings.isEmpty()) {
        QFile file(SettingsStore::defaultPath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size());
    }
    const QString id = QStringLiteral("a17609a6-1b2d-4aa4-b097-2763c04e8290");
    const Said output = run([&] { return lookUpCommand({option, id}); });
    QCOMPARE(output.status, ExitStatus::Found);
    QCOMPARE(output.err, QByteArray());
    QTEST(found(id).contains(id), "kept");
}

CALLSCOPE_TEST(TestSearchCommand, QCoreApplication)
#include "tst_searchcommand.moc"
