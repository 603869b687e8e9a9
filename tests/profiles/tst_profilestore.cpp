#include "app/profiles/profilestore.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <atomic>
#include <thread>
#include <vector>

using namespace callscope;
using Kind = ProfileStoreError::Kind;

namespace {

Profile named(const QString& name)
{
    Profile profile;
    profile.name = name;
    return profile;
}

ProfileStore::Loaded add(const ProfileStore& store, const QString& name)
{
    return store.update([&](ProfileSet set) {
        set.put(named(name));
        return set;
    });
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int modeOf(const QString& path)
{
    const QFile::Permissions rights = QFileInfo(path).permissions();
    const auto three = [&](QFile::Permission r, QFile::Permission w, QFile::Permission x) {
        return (rights & r ? 4 : 0) + (rights & w ? 2 : 0) + (rights & x ? 1 : 0);
    };
    return three(QFile::ReadOwner, QFile::WriteOwner, QFile::ExeOwner) * 64 + three(QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup) * 8
        + three(QFile::ReadOther, QFile::WriteOther, QFile::ExeOther);
}

} // namespace

class TestProfileStore : public StrictTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    QString m_path = m_folder->filePath(QStringLiteral("config/callscope/profiles.json"));

    QStringList files() const { return QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void cleanup() // a fresh folder for the next
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("config/callscope/profiles.json"));
    }

    void livesInTheConfigurationFolder()
    {
        QCOMPARE(ProfileStore::defaultPath(), qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/callscope/profiles.json"));
    }

    void missingFileIsAnEmptySet()
    {
        const auto set = ProfileStore(m_path).load();
        QVERIFY(set);
        QVERIFY(set->profiles.isEmpty());
        QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
    }

    void writesAndReads()
    {
        const ProfileStore store(m_path);
        const auto added = add(store, QStringLiteral("one"));
        QVERIFY(added);
        QVERIFY(add(store, QStringLiteral("two")));
        const auto set = store.load();
        QVERIFY(set);
        QCOMPARE(set->profiles.size(), 2);
        QCOMPARE(set->current()->name, QStringLiteral("one"));
        QCOMPARE(set->profiles.first().id, added->profiles.first().id);
        QCOMPARE(files(), QStringList{QStringLiteral("profiles.json")});
    }

    void onlyTheOwnerMayRead()
    {
        const ProfileStore store(m_path);
        QVERIFY(add(store, QStringLiteral("one")));
        QCOMPARE(modeOf(m_path), 0600);
        QCOMPARE(modeOf(QFileInfo(m_path).path()), 0700);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QFile::setPermissions(QFileInfo(m_path).path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeOther);
        QVERIFY(add(store, QStringLiteral("two")));
        QCOMPARE(modeOf(m_path), 0600);
        QCOMPARE(modeOf(QFileInfo(m_path).path()), 0700);
    }

    void leavesOtherFoldersAsTheyAre()
    {
        const QString shared = m_folder->filePath(QStringLiteral("shared"));
        QVERIFY(QDir().mkpath(shared));
        QFile::setPermissions(shared, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
        QVERIFY(add(ProfileStore(shared + QStringLiteral("/profiles.json")), QStringLiteral("one")));
        QCOMPARE(modeOf(shared), 0750);
    }

    void neverWidensAFolder()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QFile::setPermissions(QFileInfo(m_path).path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeGroup);
        (void)add(ProfileStore(m_path, 0), QStringLiteral("one")); // root may, others may not
        QCOMPARE(modeOf(QFileInfo(m_path).path()), 0500);
        QFile::setPermissions(QFileInfo(m_path).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void brokenFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("byUpdate");
        for (const bool byUpdate : {false, true}) {
            QTest::addRow("empty, %d", byUpdate) << QByteArray() << byUpdate;
            QTest::addRow("cut off, %d", byUpdate) << QByteArray("{\"schema\":\"callscope.profiles/1\",\"prof") << byUpdate;
            QTest::addRow("no text, %d", byUpdate) << QByteArray("\x00\xff\x00\xfe", 4) << byUpdate;
            QTest::addRow("other schema, %d", byUpdate) << QByteArray("{\"schema\":\"x\",\"profiles\":[]}") << byUpdate;
            QTest::addRow("deep, %d", byUpdate) << QByteArray(200'000, '[') << byUpdate;
        }
    }
    void brokenFileIsKeptAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, byUpdate);
        put(m_path, bytes);
        const ProfileStore store(m_path);
        const auto first = byUpdate ? add(store, QStringLiteral("one")) : store.load();
        QVERIFY(!first);
        QVERIFY(first.error().kind == Kind::Broken);
        const QRegularExpression name(QStringLiteral("/profiles\\.json\\.broken-\\d{8}T\\d{6}Z$"));
        QVERIFY2(name.match(first.error().keptAside).hasMatch(), qPrintable(first.error().keptAside));
        QCOMPARE(bytesOf(first.error().keptAside), bytes);
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(add(store, QStringLiteral("one")));
        QCOMPARE(files().size(), 2);
    }

    void keepsEveryBrokenFile()
    {
        const ProfileStore store(m_path);
        for (int i = 0; i < 5; ++i) {
            put(m_path, QByteArray::number(i));
            QVERIFY(!store.load());
        }
        QCOMPARE(files().size(), 5);
    }

    void newerFileIsNotTouched()
    {
        const QByteArray bytes("{\"schema\":\"callscope.profiles/2\",\"profiles\":\"elsewhere\"}");
        put(m_path, bytes);
        const ProfileStore store(m_path);
        for (const auto& result : {store.load(), add(store, QStringLiteral("one"))}) {
            QVERIFY(!result);
            QVERIFY(result.error().kind == Kind::NewerVersion);
        }
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(files(), QStringList{QStringLiteral("profiles.json")});
    }

    void folderInItsPlaceIsUnreadable()
    {
        QVERIFY(QDir().mkpath(m_path));
        const auto set = ProfileStore(m_path).load();
        QVERIFY(!set);
        QVERIFY(set.error().kind == Kind::Unreadable);
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void whereNothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("read-only folder") << QStringLiteral("/proc/self"); // refuses root too
        QTest::newRow("folder that cannot be made") << QStringLiteral("/proc/callscope");
        QTest::newRow("below a file") << QCoreApplication::applicationFilePath();
    }
    void whereNothingCanBeWritten()
    {
        QFETCH(QString, folder);
        const ProfileStore store(folder + QStringLiteral("/profiles.json"));
        const auto added = add(store, QStringLiteral("one"));
        QVERIFY(!added);
        QVERIFY(added.error().kind == Kind::WriteFailed);
        QVERIFY(store.load());
    }

    void waitsForAnotherWriterOnlySoLong()
    {
        const ProfileStore store(m_path, 50);
        QVERIFY(add(store, QStringLiteral("one")));
        QLockFile other(m_path + QStringLiteral(".lock"));
        QVERIFY(other.tryLock());
        const auto added = add(store, QStringLiteral("two"));
        QVERIFY(!added);
        QVERIFY(added.error().kind == Kind::Locked);
        QVERIFY(store.load()); // reading needs no lock
        other.unlock();
        QVERIFY(add(store, QStringLiteral("two")));
    }

    void aRefusedChangeChangesNothing()
    {
        const ProfileStore store(m_path);
        QVERIFY(add(store, QStringLiteral("one")));
        const QByteArray before = bytesOf(m_path);
        ProfileStoreError refusal;
        refusal.kind = Kind::Refused;
        refusal.problems = {ProfileProblem::NameTaken};
        const auto refused = store.update([&](const ProfileSet&) -> ProfileStore::Loaded { return failure(refusal); });
        QVERIFY(!refused);
        QVERIFY(refused.error().problems == refusal.problems);
        const auto twins = store.update([](ProfileSet set) {
            set.profiles.append(set.profiles.first());
            return set;
        });
        QVERIFY(!twins);
        QVERIFY(twins.error().kind == Kind::Refused);
        QCOMPARE(bytesOf(m_path), before);
    }

    void unknownMembersSurvive()
    {
        put(m_path, "{\"schema\":\"callscope.profiles/1\",\"later\":[1],\"profiles\":[{\"id\":\"a\",\"name\":\"x\",\"flag\":\"z\"}]}");
        QVERIFY(add(ProfileStore(m_path), QStringLiteral("one")));
        const QByteArray bytes = bytesOf(m_path);
        QVERIFY(bytes.contains("\"later\""));
        QVERIFY(bytes.contains("\"flag\": \"z\""));
    }

    void writersAtOnceLoseNothing()
    {
        constexpr int each = 50;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (const char* prefix : {"p", "q"}) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QStringLiteral(CALLSCOPE_PROFILEWRITER), {m_path, QString::fromLatin1(prefix), QString::number(each)});
        }
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (const char* prefix : {"s", "t"}) {
            threads.emplace_back([&, prefix] {
                const ProfileStore store(m_path, 60'000);
                for (int i = 0; i < each; ++i)
                    failures += add(store, QString::fromLatin1(prefix) + QString::number(i)) ? 0 : 1;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const auto& process : processes) {
            QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 120'000);
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(failures.load(), 0);
        const auto set = ProfileStore(m_path).load();
        QVERIFY(set);
        QSet<QString> names;
        for (const Profile& profile : set->profiles)
            names.insert(profile.name);
        QCOMPARE(names.size(), 4 * each);
        QCOMPARE(set->profiles.size(), 4 * each);
        QCOMPARE(files(), QStringList{QStringLiteral("profiles.json")});
    }
};

CALLSCOPE_TEST(TestProfileStore, QCoreApplication)
#include "tst_profilestore.moc"
