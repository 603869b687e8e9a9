#include "app/archive/archivestore.h"

#include "app/archive/sqliteschema.h"
#include "tests/archive/rawdatabase.h"
#include "tests/archive/seencalls.h"
#include "tests/archive/writerprocess.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <unistd.h>

using namespace callscope;
using Kind = ArchiveError::Kind;

namespace {

QStringList version1()
{
    return sqlite::migrations().first() + QString::fromUtf8(bytesOf(QStringLiteral(CALLSCOPE_TEST_DATA "/archive/v1.sql"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

//! A command line that runs what follows where `folder` cannot be written; root may write anywhere else.
QStringList wherePlaceIsReadOnly(const QString& folder)
{
    QStringList words{QStringLiteral("unshare"), QStringLiteral("-m")};
    if (getuid() != 0)
        words.append(QStringLiteral("-Ur"));
    return words + QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                               QStringLiteral("mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\" || exit 99"), folder};
}

} // namespace

//! Files that are locked, half-way made, or in a place that takes no writes.
class TestArchiveConnection : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { folder = std::make_unique<QTemporaryDir>(); }
    void anEmptyFileIsANewOne();
    void whatIsCutOffIsKeptAside();
    void saysBusyWhereAnotherHoldsIt();
    void aMigrationThatFailsChangesNothing();
    void aMigrationThatIsKilledChangesNothing();
    void manyProcessesMakeIt();
    void readsWhereNobodyCanWrite_data();
    void readsWhereNobodyCanWrite();
    void saysThatItCannotMakeIt();

private:
    [[nodiscard]] QString place(const char* name) const { return folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
};

void TestArchiveConnection::anEmptyFileIsANewOne()
{
    writeBytes(place("a.sqlite"), {});
    std::optional<ArchiveError> notice;
    auto store = ArchiveStore::open(place("a.sqlite"), &notice);
    QVERIFY(store.has_value() && !notice);
    QVERIFY((*store)->store(foundLookUp(QStringLiteral("a"), answered)).has_value());
}

void TestArchiveConnection::whatIsCutOffIsKeptAside()
{
    {
        auto store = ArchiveStore::open(place("a.sqlite"));
        for (int i = 0; i < 50; ++i)
            QVERIFY((*store)->store(foundLookUp(QStringLiteral("call-%1").arg(i), answered)).has_value());
    }
    const QByteArray whole = bytesOf(place("a.sqlite"));
    const QByteArray half = whole.left(whole.size() / 2 / 4096 * 4096);
    writeBytes(place("a.sqlite"), half);
    std::optional<ArchiveError> notice;
    auto store = ArchiveStore::open(place("a.sqlite"), &notice);
    QVERIFY(store.has_value() && notice.has_value());
    QCOMPARE(notice->kind, Kind::Broken);
    QCOMPARE(bytesOf(notice->keptAside), half);
    QCOMPARE((*store)->facts()->calls, 0);
    QVERIFY(!QFile::exists(place("a.sqlite.lock")));
}

void TestArchiveConnection::saysBusyWhereAnotherHoldsIt()
{
    auto store = ArchiveStore::open(place("a.sqlite"), nullptr, 100);
    RawDatabase other(place("a.sqlite"));
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    QElapsedTimer waited;
    waited.start();
    const auto stored = (*store)->store(foundLookUp(QStringLiteral("a"), answered));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Kind::Busy);
    QVERIFY(waited.elapsed() >= 100 && waited.elapsed() < 5000);
    QVERIFY2((*store)->page({}, {}, 10).has_value(), "reading goes on");
    QVERIFY2(ArchiveStore::open(place("a.sqlite"), nullptr, 100).has_value(), "so does opening");
    other.run(QStringLiteral("COMMIT"));
    QVERIFY((*store)->store(foundLookUp(QStringLiteral("a"), answered)).has_value());

    RawDatabase old(place("old.sqlite"));
    old.run(version1());
    old.run(QStringLiteral("BEGIN EXCLUSIVE"));
    const auto opened = ArchiveStore::open(place("old.sqlite"), nullptr, 100);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Busy);
    old.run(QStringLiteral("COMMIT"));
    QVERIFY2(QDir(folder->path()).entryList({QStringLiteral("*.broken-*")}).isEmpty(), "a file that is busy is not broken");
}

void TestArchiveConnection::aMigrationThatFailsChangesNothing()
{
    // The last step but a few: everything before was done already, and must be undone.
    RawDatabase(place("a.sqlite")).run(version1() + QStringList{QStringLiteral("CREATE TABLE tags_tag (x)")});
    const auto opened = ArchiveStore::open(place("a.sqlite"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Failed);
    QVERIFY(opened.error().detail.contains(QStringLiteral("tags_tag")));
    RawDatabase file(place("a.sqlite"));
    QCOMPARE(file.run(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(file.run(QStringLiteral("SELECT count(*) FROM lookups WHERE length(record) > 0")).toInt(), 4);
    QCOMPARE(file.run(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name LIKE '%calls1%' OR name = 'facets'")).toInt(), 0);
    QCOMPARE(file.run(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    file.run(QStringLiteral("DROP TABLE tags_tag"));
    QCOMPARE(ArchiveStore::open(place("a.sqlite")).value()->facts()->calls, 4);
}

void TestArchiveConnection::aMigrationThatIsKilledChangesNothing()
{
    constexpr int more = 30'000;
    const QString count = QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ").arg(more + 9);
    RawDatabase(place("old.sqlite")).run(version1() + QStringList{
        QStringLiteral("BEGIN"),
        count + QStringLiteral("INSERT INTO calls (id, sdk_app_id, call_id, found, listed, last_seen, caller) SELECT i, 7, 'call-' || i, 1, i, i, 'user-' || i FROM n"),
        count + QStringLiteral("INSERT INTO members SELECT i, 'user-' || i, 1 FROM n"),
        count + QStringLiteral("INSERT INTO lookups (call, at, asked_id, profile_id, profile, endpoint, region, outcome, code, request_id, detail, elapsed_ms, response)"
                               "SELECT i, i, 'call-' || i, 'p', 'P', 'https://e', '', 'found', 0, '', '', 1, x'7b7d' FROM n"),
        QStringLiteral("COMMIT")});
    int killed = 0;
    for (int run = 0; run < 10; ++run) {
        const QString file = folder->filePath(QStringLiteral("run-%1.sqlite").arg(run));
        QVERIFY(QFile::copy(place("old.sqlite"), file));
        WriterProcess writer({file, QStringLiteral("write"), QStringLiteral("new-"), QStringLiteral("1")});
        writer.process().start();
        QVERIFY(writer.process().waitForStarted());
        QTest::qSleep(int(QRandomGenerator::global()->bounded(10, 250)));
        writer.process().kill();
        const bool done = writer.exitStatus() == 0;
        const int kept = int(writer.said("kept").size());
        const int version = RawDatabase(file).run(QStringLiteral("PRAGMA user_version")).toInt();
        QVERIFY(version == 1 || version == sqlite::migrations().size());
        killed += !done && version == 1 ? 1 : 0;
        auto store = ArchiveStore::open(file);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
        const auto facts = (*store)->facts();
        QVERIFY(facts->calls >= 4 + more + kept && facts->calls <= 4 + more + 1);
        QCOMPARE((*store)->check().value(), QStringList());
        QVERIFY(QFile::remove(file));
    }
    QVERIFY2(killed > 0, "every migration was quicker than its killer");
}

void TestArchiveConnection::manyProcessesMakeIt()
{
    for (int round = 0; round < 8; ++round) {
        const QString file = folder->filePath(QStringLiteral("callscope/round-%1.sqlite").arg(round));
        std::vector<std::unique_ptr<WriterProcess>> writers;
        for (int i = 0; i < 5; ++i) {
            writers.push_back(std::make_unique<WriterProcess>(QStringList{file, QStringLiteral("write"), QStringLiteral("%1-").arg(i), QStringLiteral("5")}));
            writers.back()->process().start();
        }
        for (const auto& writer : writers) {
            QCOMPARE(writer->exitStatus(), 0);
            QCOMPARE(writer->said("kept").size(), 5);
        }
        QCOMPARE(contentsOf(file).size(), 25);
        QCOMPARE(integrityOf(file), QStringLiteral("ok"));
    }
    QVERIFY2(QDir(place("callscope")).entryList({QStringLiteral("*.broken-*")}).isEmpty(), "a file that is just being made is nobody else's");
}

void TestArchiveConnection::readsWhereNobodyCanWrite_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("closed well") << false;
    QTest::newRow("with the log of one that was killed") << true;
}

void TestArchiveConnection::readsWhereNobodyCanWrite()
{
    QFETCH(bool, killed);
    QVERIFY(QDir(folder->path()).mkdir(QStringLiteral("place # 100%?")));
    const QString where = place("place # 100%?");
    const QString file = where + QStringLiteral("/a.sqlite");
    WriterProcess writer({file, QStringLiteral("write"), QStringLiteral("a-"), killed ? QStringLiteral("1000000") : QStringLiteral("20")});
    writer.process().start();
    if (killed) {
        QVERIFY(writer.process().waitForReadyRead(30'000));
        QTest::qSleep(50);
        writer.process().kill();
    }
    QCOMPARE(writer.exitStatus(), killed ? -1 : 0);
    const QByteArrayList kept = writer.said("kept");
    QVERIFY(kept.size() >= (killed ? 1 : 20));
    QCOMPARE(QFile::exists(file + QStringLiteral("-wal")), killed);

    WriterProcess reader({file, QStringLiteral("list")}, wherePlaceIsReadOnly(where));
    reader.process().start();
    const int status = reader.exitStatus();
    if (status == 99 || status == 1)
        return; // this machine lets no test mount anything
    QCOMPARE(status, 0);
    const QByteArrayList held = reader.said("holds");
    for (const QByteArray& call : kept)
        QVERIFY2(held.contains(call), call.constData());

    WriterProcess refused({file, QStringLiteral("write"), QStringLiteral("b-"), QStringLiteral("1")}, wherePlaceIsReadOnly(where));
    refused.process().start();
    QCOMPARE(refused.exitStatus(), 3);
    QCOMPARE(refused.said("error").first().split(' ').first().toInt(), int(Kind::ReadOnly));

    WriterProcess newFile({where + QStringLiteral("/new.sqlite"), QStringLiteral("list")}, wherePlaceIsReadOnly(where));
    newFile.process().start();
    QCOMPARE(newFile.exitStatus(), 3);
    QCOMPARE(newFile.said("error").first().split(' ').first().toInt(), int(Kind::ReadOnly));
}

void TestArchiveConnection::saysThatItCannotMakeIt()
{
    writeBytes(place("a file"), "x");
    const auto opened = ArchiveStore::open(place("a file/archive.sqlite"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::ReadOnly);
    QCOMPARE(bytesOf(place("a file")), QByteArray("x"));
}

CALLSCOPE_TEST(TestArchiveConnection, QCoreApplication)
#include "tst_archiveconnection.moc"
