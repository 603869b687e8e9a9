#include "app/archive/archivestore.h"

#include "app/archive/filterparser.h"
#include "app/archive/sqliteschema.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <thread>

using namespace callscope;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

//! Runs statements, one a line, on a database of its own connection.
void run(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s cannot be opened", qPrintable(path));
        QSqlQuery query(database);
        for (const QString& statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

QStringList linesOf(const QString& path)
{
    return QString::fromUtf8(bytesOf(path)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString oldSchema(int version)
{
    return QStringLiteral(CALLSCOPE_TEST_DATA "/archive/v%1.sql").arg(version);
}

QStringList foundBy(ArchiveStore& store, const QString& text)
{
    QStringList ids;
    const auto page = store.page(*filter::parse(text, {QDateTime::fromSecsSinceEpoch(firstSeen, Qt::UTC), QTimeZone::utc()}), {}, 100);
    for (const CallRow& row : page->rows)
        ids.append(row.callId);
    return ids;
}

constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

//! Opening: fresh, old, foreign, broken. Nothing that was there is ever lost.
class TestArchiveOpen : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { folder = std::make_unique<QTemporaryDir>(); }
    void freshIsForItsOwnerAlone();
    void everyOlderSchemaIsKept();
    void migratesVersion1();
    void leavesANewerOneAlone();
    void keepsAsideWhatIsNone_data();
    void keepsAsideWhatIsNone();
    void aFolderInItsPlace();
    void twoAtTheSameTime();
    void inMemory();

private:
    [[nodiscard]] QString path() const { return folder->filePath(QStringLiteral("callscope/archive.sqlite")); }
    void makeFolder() const { QDir(folder->path()).mkdir(QStringLiteral("callscope")); }

    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
};

void TestArchiveOpen::freshIsForItsOwnerAlone()
{
    auto store = ArchiveStore::open(path());
    QVERIFY(store.has_value());
    QVERIFY((*store)->store(foundLookUp(QStringLiteral("a"), answered)).has_value());
    for (const QString& name : {QStringLiteral("archive.sqlite"), QStringLiteral("archive.sqlite-wal"), QStringLiteral("archive.sqlite-shm"), QString()}) {
        const QFileInfo file(QDir(folder->filePath(QStringLiteral("callscope"))).filePath(name));
        QVERIFY2(file.exists() && !(file.permissions() & forOthers), qPrintable(file.filePath()));
    }
    store->reset();
    auto again = ArchiveStore::open(path());
    QCOMPARE(foundBy(**again, QString()), QStringList(QStringLiteral("a")));
}

void TestArchiveOpen::everyOlderSchemaIsKept()
{
    for (int version = 1; version < sqlite::migrations().size(); ++version)
        QVERIFY2(QFile::exists(oldSchema(version)), qPrintable(oldSchema(version)));
}

void TestArchiveOpen::migratesVersion1()
{
    makeFolder();
    run(path(), sqlite::migrations().first() + linesOf(oldSchema(1)));
    std::optional<ArchiveError> notice;
    auto opened = ArchiveStore::open(path(), &notice);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(!notice);
    ArchiveStore& store = **opened;
    QCOMPARE(store.facts()->calls, 4);
    QCOMPARE(store.facts()->lookUps, 5);
    QCOMPARE(store.check().value().join(QLatin1Char('\n')), QString());
    QCOMPARE(foundBy(store, QString()), (QStringList{QStringLiteral("pinned"), QStringLiteral("missing"), QStringLiteral("full"), QStringLiteral("chinese")}));
    QCOMPARE(foundBy(store, QStringLiteral("ring>30 finding:ring-longer")), QStringList(QStringLiteral("full")));
    QCOMPARE(foundBy(store, QStringLiteral("severity:serious")), QStringList(QStringLiteral("pinned")));
    QCOMPARE(foundBy(store, QStringLiteral("severity:note finding:deprecated severity:serious")), QStringList(QStringLiteral("pinned")));
    QCOMPARE(foundBy(store, QStringLiteral("severity:warn")), QStringList(QStringLiteral("full")));
    QCOMPARE(foundBy(store, QStringLiteral("世界")), QStringList(QStringLiteral("chinese")));
    QCOMPARE(foundBy(store, QStringLiteral("is:missing")), QStringList(QStringLiteral("missing")));
    QCOMPARE(foundBy(store, QStringLiteral("note:refund tag:vip ticket:T-9")), QStringList(QStringLiteral("full")));
    while (store.catchUp().value()) {}
    QCOMPARE(foundBy(store, QStringLiteral("user:世")), QStringList(QStringLiteral("chinese")));
    const auto call = store.find(1'400'000'001, QStringLiteral("full"));
    QCOMPARE(call->lookUps.size(), 2);
    QCOMPARE(call->lookUps.first().lookUp.response, QByteArray(R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"full","EndTime":9}}})"));
    QCOMPARE(call->lookUps.first().changes.size(), 1);
    QCOMPARE(call->lookUps.first().lookUp.profileName, QStringLiteral("Prod"));
    QCOMPARE(call->lookUps.first().lookUp.httpStatus, 200); // or it could not be read again
    QCOMPARE(call->lookUps.first().lookUp.askedId, QStringLiteral("full"));
    QCOMPARE(call->row.people, 3);
    QCOMPARE(store.find(1'400'000'001, QStringLiteral("missing"))->row.failureCode, 101'050);
    QVERIFY2(!store.store(foundLookUp(QStringLiteral("full"), answered, firstSeen + 999)).value().isNewCall, "it goes on from there");
}

void TestArchiveOpen::leavesANewerOneAlone()
{
    makeFolder();
    run(path(), {QStringLiteral("CREATE TABLE future (x)"), QStringLiteral("PRAGMA application_id = %1").arg(sqlite::applicationId), QStringLiteral("PRAGMA user_version = 999")});
    const QByteArray before = bytesOf(path());
    const auto opened = ArchiveStore::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ArchiveError::Kind::NewerVersion);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(QDir(folder->filePath(QStringLiteral("callscope"))).entryList(QDir::Files), QStringList(QStringLiteral("archive.sqlite")));
}

void TestArchiveOpen::keepsAsideWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("garbage") << QByteArray("this is no database, however long one looks at it. ").repeated(50) << QStringList();
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0\x10\0\1\1", 20) << QStringList();
    QTest::newRow("somebody else's") << QByteArray() << QStringList{QStringLiteral("CREATE TABLE theirs (x)"), QStringLiteral("INSERT INTO theirs VALUES ('precious')")};
    QTest::newRow("another program's") << QByteArray() << QStringList{QStringLiteral("CREATE TABLE calls (x)"), QStringLiteral("PRAGMA application_id = 7"), QStringLiteral("PRAGMA user_version = 1")};
}

void TestArchiveOpen::keepsAsideWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    makeFolder();
    if (statements.isEmpty())
        write(path(), bytes);
    else
        run(path(), statements);
    const QByteArray before = bytesOf(path());
    std::optional<ArchiveError> notice;
    auto opened = ArchiveStore::open(path(), &notice);
    QVERIFY(opened.has_value());
    QVERIFY(notice.has_value());
    QCOMPARE(notice->kind, ArchiveError::Kind::Broken);
    QVERIFY2(notice->keptAside.startsWith(path() + QStringLiteral(".broken-")), qPrintable(notice->keptAside));
    QCOMPARE(bytesOf(notice->keptAside), before);
    QVERIFY((*opened)->store(foundLookUp(QStringLiteral("a"), answered)).has_value());
    opened->reset();
    auto again = ArchiveStore::open(path(), &notice);
    QVERIFY(again.has_value() && !notice);
    QCOMPARE((*again)->facts()->calls, 1);
}

void TestArchiveOpen::aFolderInItsPlace()
{
    QVERIFY(QDir(folder->path()).mkpath(QStringLiteral("callscope/archive.sqlite/inner")));
    const auto opened = ArchiveStore::open(path());
    QVERIFY(!opened);
    QVERIFY(QFileInfo(path()).isDir());
}

void TestArchiveOpen::twoAtTheSameTime()
{
    std::vector<std::thread> threads;
    std::atomic_int stored = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([this, i, &stored] {
            auto store = ArchiveStore::open(path());
            for (int call = 0; store && call < 25; ++call)
                stored += int((*store)->store(foundLookUp(QStringLiteral("%1-%2").arg(i).arg(call), answered)).has_value());
        });
    }
    for (std::thread& each : threads)
        each.join();
    QCOMPARE(stored.load(), 100);
    auto store = ArchiveStore::open(path());
    QCOMPARE((*store)->facts()->calls, 100);
    QCOMPARE((*store)->check().value().join(QLatin1Char('\n')), QString());
}

void TestArchiveOpen::inMemory()
{
    auto store = ArchiveStore::open({});
    QVERIFY(store.has_value());
    QVERIFY((*store)->store(foundLookUp(QStringLiteral("a"), answered)).has_value());
    QCOMPARE(foundBy(**store, QStringLiteral("user:ann")), QStringList(QStringLiteral("a")));
    QVERIFY((*store)->facts()->path.isEmpty());
}

CALLSCOPE_TEST(TestArchiveOpen, QCoreApplication)
#include "tst_archiveopen.moc"
