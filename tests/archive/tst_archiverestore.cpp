#include "app/archive/archiverestore.h"

#include "app/archive/sqliteschema.h"
#include "tests/archive/rawdatabase.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>

using namespace callscope;
using Kind = ArchiveError::Kind;

//! Backups that must not be taken, and those that need care. Whatever is wrong with one, the archive is as it was.
class TestArchiveRestore : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beginAnew(); }
    void cleanup() { beginAnew(); }
    void neverBacksUpOntoItself();
    void neverRestoresFromItself();
    void backsUpForItsOwnerAlone();
    void backsUpNowhere();
    void refuses_data();
    void refuses();
    void takesAnOlderSchema();
    void takesTheLogBesideIt();
    void takesABackupThatMayOnlyBeRead();
    void inMemoryThereIsNothingToReplace();

private:
    void beginAnew();
    [[nodiscard]] QString place(const char* name) const { return folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList calls();

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<ArchiveStore> store;
};

void TestArchiveRestore::beginAnew()
{
    store.reset();
    folder = std::make_unique<QTemporaryDir>();
    store = ArchiveStore::open(place("home/archive.sqlite")).value();
    QVERIFY(store->store(foundLookUp(QStringLiteral("mine"), answered)).has_value());
}

QStringList TestArchiveRestore::calls()
{
    QStringList ids;
    const auto page = store->page({}, {}, 100);
    for (const CallRow& row : page->rows)
        ids.append(row.callId);
    return ids;
}

void TestArchiveRestore::neverBacksUpOntoItself()
{
    QVERIFY(QFile::link(store->path(), place("link")));
    for (const QString& target : {store->path(), place("link")}) {
        const auto backedUp = store->backUp(target);
        QVERIFY(!backedUp);
        QCOMPARE(backedUp.error().kind, Kind::Failed);
    }
    QVERIFY(store->store(foundLookUp(QStringLiteral("later"), answered, firstSeen + 1)).has_value());
    auto other = ArchiveStore::open(store->path()).value();
    QCOMPARE(other->facts()->calls, 2); // what was written since is in the file that has the name
}

void TestArchiveRestore::neverRestoresFromItself()
{
    const auto restored = restoreArchive(store->path(), store);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Kind::Failed);
    QCOMPARE(calls(), QStringList(QStringLiteral("mine")));
    QCOMPARE(QDir(place("home")).entryList({QStringLiteral("*.replaced*"), QStringLiteral("*.restoring*")}), QStringList());
}

void TestArchiveRestore::backsUpForItsOwnerAlone()
{
    writeBytes(place("backup.part"), "of an attempt that broke off");
    writeBytes(place("backup"), "an older one");
    QVERIFY(store->backUp(place("backup")).has_value());
    QCOMPARE(QFile::permissions(place("backup")) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    QVERIFY(!QFile::exists(place("backup.part")));
    QCOMPARE(RawDatabase(place("backup")).run(QStringLiteral("SELECT call_id FROM calls")).toString(), QStringLiteral("mine"));
}

void TestArchiveRestore::backsUpNowhere()
{
    const auto backedUp = store->backUp(place("no such folder/backup"));
    QVERIFY(!backedUp);
    QCOMPARE(backedUp.error().kind, Kind::ReadOnly);
    QVERIFY(QDir().mkpath(place("taken/inner")));
    QVERIFY(!store->backUp(place("taken")));
    QVERIFY(QFileInfo(place("taken/inner")).isDir());
    QVERIFY2(!QFile::exists(place("taken.part")), "nothing is left of it");
    QCOMPARE(calls(), QStringList(QStringLiteral("mine")));
}

void TestArchiveRestore::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("kind");
    const QString ours = QStringLiteral("PRAGMA application_id = %1").arg(sqlite::applicationId);
    QTest::newRow("empty") << QByteArray() << QStringList() << int(Kind::Broken);
    QTest::newRow("foreign") << QByteArray() << QStringList{QStringLiteral("CREATE TABLE theirs (x)")} << int(Kind::Broken);
    QTest::newRow("newer") << QByteArray() << QStringList{QStringLiteral("CREATE TABLE future (x)"), ours, QStringLiteral("PRAGMA user_version = 999")} << int(Kind::NewerVersion);
    QTest::newRow("garbage") << QByteArray("no database ").repeated(200) << QStringList() << int(Kind::Broken);
}

void TestArchiveRestore::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    writeBytes(place("backup"), bytes);
    if (!statements.isEmpty())
        RawDatabase(place("backup")).run(statements);
    const QByteArray before = bytesOf(place("backup"));
    const QStringList files = QDir(place("home")).entryList(QDir::Files);
    const auto restored = restoreArchive(place("backup"), store);
    QVERIFY(!restored);
    QTEST(int(restored.error().kind), "kind");
    QCOMPARE(restored.error().path, place("backup"));
    QCOMPARE(calls(), QStringList(QStringLiteral("mine")));
    QVERIFY(store->store(foundLookUp(QStringLiteral("later"), answered, firstSeen + 1)).has_value());
    QCOMPARE(QDir(place("home")).entryList(QDir::Files), files);
    QCOMPARE(bytesOf(place("backup")), before);
}

void TestArchiveRestore::takesAnOlderSchema()
{
    QStringList old = sqlite::migrations().first();
    old += QString::fromUtf8(bytesOf(QStringLiteral(CALLSCOPE_TEST_DATA "/archive/v1.sql"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    RawDatabase(place("backup")).run(old);
    const QByteArray before = bytesOf(place("backup"));
    QVERIFY(restoreArchive(place("backup"), store).has_value());
    QCOMPARE(store->facts()->calls, 4);
    QCOMPARE(store->check().value(), QStringList());
    QCOMPARE(bytesOf(place("backup")), before); // the copy was migrated
}

void TestArchiveRestore::takesTheLogBesideIt()
{
    // As it stands on the disk while somebody has it open, or after a kill: the last look-ups are in the log alone.
    QVERIFY(QFile::copy(store->path(), place("backup")));
    QVERIFY(QFile::copy(store->path() + QStringLiteral("-wal"), place("backup-wal")));
    QVERIFY(QFileInfo(place("backup-wal")).size() > 0);
    QVERIFY(store->forgetEverything().has_value());
    QVERIFY(restoreArchive(place("backup"), store).has_value());
    QCOMPARE(calls(), QStringList(QStringLiteral("mine")));
    QCOMPARE(store->check().value(), QStringList());
}

void TestArchiveRestore::takesABackupThatMayOnlyBeRead()
{
    QVERIFY(store->backUp(place("backup")).has_value());
    QVERIFY(QFile::setPermissions(place("backup"), QFile::ReadOwner));
    QVERIFY(restoreArchive(place("backup"), store).has_value());
    QVERIFY(QFile::permissions(store->path()) & QFile::WriteOwner);
    QVERIFY(store->store(foundLookUp(QStringLiteral("later"), answered, firstSeen + 1)).has_value());
}

void TestArchiveRestore::inMemoryThereIsNothingToReplace()
{
    QVERIFY(store->backUp(place("backup")).has_value());
    store = ArchiveStore::open({}).value();
    QVERIFY(store->store(foundLookUp(QStringLiteral("mine"), answered)).has_value());
    QCOMPARE(restoreArchive(place("backup"), store).error().kind, Kind::ReadOnly);
    QCOMPARE(calls(), QStringList(QStringLiteral("mine")));
    QVERIFY2(store->backUp(place("of memory")).has_value(), "so that an archive without a file can be saved");
    store = ArchiveStore::open(place("of memory")).value();
    QCOMPARE(calls(), QStringList(QStringLiteral("mine")));
}

CALLSCOPE_TEST(TestArchiveRestore, QCoreApplication)
#include "tst_archiverestore.moc"
