#include "app/profiles/profilestore.h"
#include "app/profiles/systemprofiles.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace callscope;
using Kind = ProfileStoreError::Kind;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

QByteArray fileWith(const QByteArray& entries, const QByteArray& rest = {})
{
    return R"({"schema":"callscope.profiles/1","profiles":[)" + entries + "]" + rest + "}";
}

QStringList namesIn(const ProfileSet& set)
{
    QStringList names;
    for (const Profile& profile : set.profiles)
        names.append(profile.locked ? profile.name + QStringLiteral("!") : profile.name);
    return names;
}

} // namespace

//! The locked profiles that an administrator gives to everyone on a machine.
class TestSystemProfiles : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_first = m_folder->filePath(QStringLiteral("first/callscope/profiles.json"));
        m_second = m_folder->filePath(QStringLiteral("second/callscope/profiles.json"));
        m_own = m_folder->filePath(QStringLiteral("own/callscope/profiles.json"));
    }

    void areFoundInTheSystemsFolders()
    {
        qputenv("XDG_CONFIG_DIRS", "/somewhere/xdg:/elsewhere");
        const QStringList paths = systemProfilePaths();
        QVERIFY(paths.contains(QStringLiteral("/somewhere/xdg/callscope/profiles.json")));
        QVERIFY(paths.indexOf(QStringLiteral("/somewhere/xdg/callscope/profiles.json")) < paths.indexOf(QStringLiteral("/elsewhere/callscope/profiles.json")));
        QVERIFY(!paths.contains(ProfileStore::defaultPath()));
        qunsetenv("XDG_CONFIG_DIRS");
        QCOMPARE(systemProfilePaths(), QStringList{QStringLiteral("/etc/xdg/callscope/profiles.json")});
    }

    void comeFirstAndAreLocked()
    {
        put(m_first, fileWith(R"({"id":"a","name":"Team"})"));
        put(m_second, fileWith(R"({"id":"a","name":"Hidden"},{"id":"b","name":"Other"})"));
        put(m_own, fileWith(R"({"id":"c","name":"Mine"})", R"(,"current":"c")"));
        const auto set = store().load();
        QVERIFY(set);
        QCOMPARE(namesIn(*set), (QStringList{QStringLiteral("Team!"), QStringLiteral("Other!"), QStringLiteral("Mine")}));
        QCOMPARE(set->currentId, QStringLiteral("c"));
        QVERIFY(store().systemErrors().isEmpty());
    }

    void areEnoughToStartWith()
    {
        put(m_first, fileWith(R"({"id":"a","name":"Team"})"));
        const auto set = store().load();
        QVERIFY(set);
        QCOMPARE(set->currentId, QStringLiteral("a"));
        QVERIFY(!QFile::exists(m_own));
    }

    void areNeverWrittenToThePersonsFile()
    {
        put(m_first, fileWith(R"({"id":"a","name":"Team"})"));
        const QByteArray before = bytesOf(m_first);
        const auto set = store().update([](ProfileSet changed) -> ProfileStore::Loaded {
            Profile mine;
            mine.name = QStringLiteral("Mine");
            changed.put(mine);
            changed.profiles.first().name = QStringLiteral("Mended");
            changed.profiles.first().locked = false;
            changed.currentId = QStringLiteral("a");
            return changed;
        });
        QVERIFY(set);
        QCOMPARE(namesIn(*set), (QStringList{QStringLiteral("Team!"), QStringLiteral("Mine")}));
        QCOMPARE(set->currentId, QStringLiteral("a")); // who is current is the person's choice
        QCOMPARE(namesIn(*ProfileStore(m_own, 5000, {}).load()), QStringList{QStringLiteral("Mine")});
        QCOMPARE(store().load()->currentId, QStringLiteral("a"));
        QCOMPARE(bytesOf(m_first), before);
    }

    void cannotBeRemoved()
    {
        put(m_first, fileWith(R"({"id":"a","name":"Team"})"));
        const auto set = store().update([](ProfileSet changed) -> ProfileStore::Loaded {
            changed.remove(QStringLiteral("a"));
            return changed;
        });
        QCOMPARE(namesIn(*set), QStringList{QStringLiteral("Team!")});
    }

    void hideAnOwnOneOfTheSameIdAndKeepIt()
    {
        put(m_own, fileWith(R"({"id":"a","name":"Mine of old"},{"id":"c","name":"Mine"})"));
        put(m_first, fileWith(R"({"id":"a","name":"Team"})"));
        const auto set = store().update([](ProfileSet changed) -> ProfileStore::Loaded {
            changed.profiles.last().name = QStringLiteral("Renamed");
            return changed;
        });
        QCOMPARE(namesIn(*set), (QStringList{QStringLiteral("Team!"), QStringLiteral("Renamed")}));
        const auto own = ProfileStore(m_own, 5000, {}).load();
        QVERIFY(own->find(QStringLiteral("a")));
        QCOMPARE(own->find(QStringLiteral("a"))->name, QStringLiteral("Mine of old"));
    }

    void takeTheirNameFromNewOnes()
    {
        put(m_first, fileWith(R"({"id":"a","name":"Team"})"));
        Profile twin;
        twin.name = QStringLiteral("team");
        twin.sdkAppId = 1;
        twin.identifier = QStringLiteral("administrator");
        twin.regionKey = QStringLiteral("x");
        const auto saved = store().update(savingProfile(twin, {QStringLiteral("x")}, true));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::Refused);
        QCOMPARE(saved.error().problems, QList{ProfileProblem::NameTaken});
        twin.id = QStringLiteral("a");
        QVERIFY(!store().update(savingProfile(twin, {QStringLiteral("x")}, true))); // nor is the locked one replaced
    }

    void aBadFileStopsNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("broken") << QByteArray("{") << Kind::Broken;
        QTest::newRow("of a newer version") << QByteArray(R"({"schema":"callscope.profiles/2","profiles":[]})") << Kind::NewerVersion;
        QTest::newRow("foreign") << QByteArray("[]") << Kind::Broken;
    }
    void aBadFileStopsNobody()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        put(m_first, bytes);
        put(m_second, fileWith(R"({"id":"b","name":"Other"})"));
        put(m_own, fileWith(R"({"id":"c","name":"Mine"})"));
        QCOMPARE(namesIn(*store().load()), (QStringList{QStringLiteral("Other!"), QStringLiteral("Mine")}));
        const QList<ProfileStoreError> errors = store().systemErrors();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, kind);
        QCOMPARE(errors.first().path, m_first);
        QVERIFY(errors.first().systemWide);
        QVERIFY(store().update([](const ProfileSet& set) -> ProfileStore::Loaded { return set; }));
        QCOMPARE(bytesOf(m_first), bytes); // not moved aside either: it is not ours
    }

private:
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_own, 5000, {m_first, m_second}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_first;
    QString m_second;
    QString m_own;
};

CALLSCOPE_TEST(TestSystemProfiles, QCoreApplication)
#include "tst_systemprofiles.moc"
