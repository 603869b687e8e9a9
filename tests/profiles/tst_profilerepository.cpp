#include "app/profiles/profilerepository.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QThread>

using namespace callscope;

namespace {

ProfileStore::Change adding(const QString& name)
{
    return [name](ProfileSet set) {
        Profile profile;
        profile.name = name;
        set.put(profile);
        return set;
    };
}

} // namespace

class TestProfileRepository : public StrictTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    QString m_path = m_folder->filePath(QStringLiteral("callscope/profiles.json"));

private Q_SLOTS:
    void cleanup() // a fresh folder for the next
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("callscope/profiles.json"));
    }

    void answersOnItsOwnThreadInTheOrderAsked()
    {
        ProfileRepository repository{ProfileStore(m_path)};
        QList<qsizetype> sizes;
        bool elsewhere = false;
        connect(&repository, &ProfileRepository::loaded, &repository, [&](const ProfileSet& set) {
            sizes.append(set.profiles.size());
            elsewhere = elsewhere || QThread::currentThread() != thread();
        });
        std::atomic<QThread*> worker = nullptr;
        repository.load();
        repository.update([&worker](ProfileSet set) {
            worker = QThread::currentThread();
            return adding(QStringLiteral("one"))(std::move(set));
        });
        repository.update(adding(QStringLiteral("two")));
        repository.load();
        QVERIFY(sizes.isEmpty());
        const QList<qsizetype> expected{0, 1, 2, 2};
        QTRY_COMPARE(sizes, expected);
        QVERIFY(!elsewhere);
        QVERIFY(worker != nullptr && worker != thread());
    }

    void reportsFailure()
    {
        ProfileRepository repository{ProfileStore(QStringLiteral("/proc/self/profiles.json"))};
        const QSignalSpy loaded(&repository, &ProfileRepository::loaded);
        const QSignalSpy failed(&repository, &ProfileRepository::failed);
        repository.update(adding(QStringLiteral("one")));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(loaded.size(), 0);
    }

    void startsAfreshAfterABrokenFile()
    {
        QVERIFY(ProfileStore(m_path).update(adding(QStringLiteral("one"))));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        ProfileRepository repository{ProfileStore(m_path)};
        const QSignalSpy loaded(&repository, &ProfileRepository::loaded);
        QStringList aside;
        connect(&repository, &ProfileRepository::failed, this, [&](const ProfileStoreError& error) { aside.append(error.keptAside); });
        repository.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(aside.size(), 1);
        QVERIFY(QFile::exists(aside.first()));
    }

    void deletedWhileRunning()
    {
        QObject context;
        int answers = 0;
        for (int i = 0; i < 20; ++i) {
            auto* repository = new ProfileRepository(ProfileStore(m_path));
            connect(repository, &ProfileRepository::loaded, &context, [&] { ++answers; });
            repository->update(adding(QString::number(i)));
            delete repository;
        }
        QCoreApplication::sendPostedEvents();
        QCOMPARE(answers, 0);
        const auto set = ProfileStore(m_path).load();
        QVERIFY(set);
        QCOMPARE(set->profiles.size(), 20); // what was asked is done all the same
    }

    void deletedByItsOwnSignal()
    {
        QPointer<ProfileRepository> repository = new ProfileRepository(ProfileStore(m_path));
        connect(repository.data(), &ProfileRepository::loaded, this, [&] { delete repository.data(); });
        repository->load();
        repository->load();
        QTRY_VERIFY(repository.isNull());
    }
};

CALLSCOPE_TEST(TestProfileRepository, QCoreApplication)
#include "tst_profilerepository.moc"
