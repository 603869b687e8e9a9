#include "app/profiles/settingsrepository.h"
#include "app/profiles/settingsstore.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <thread>

using namespace callscope;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

SettingsStore::Change days(int number)
{
    return [number](Settings& settings) { settings.set(Setting::RetentionDays, number); };
}

} // namespace

//! The settings on disk, and off the UI thread.
class TestSettingsStore : public StrictTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    QString m_path = m_folder->filePath(QStringLiteral("callscope/settings"));

    void put(const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cleanup() // a fresh folder for the next
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("callscope/settings"));
    }

    void standsWhereTheInterfacesSay()
    {
        QVERIFY(SettingsStore::defaultPath().endsWith(QLatin1String("/config/callscope/settings")));
    }

    void nothingThereIsAllDefaults()
    {
        const auto loaded = SettingsStore(m_path).load();
        QVERIFY(loaded);
        QCOMPARE(*loaded, Settings());
        QVERIFY(!QFile::exists(m_path));
        put("");
        QVERIFY(SettingsStore(m_path).load());
    }

    void keepsAndIsForTheOwnerOnly()
    {
        QVERIFY(SettingsStore(m_path).update(days(12)));
        QCOMPARE(SettingsStore(m_path).load()->number(Setting::RetentionDays), 12);
        QCOMPARE(QFile::permissions(m_path), QFile::Permissions(onlyOwner));
        QVERIFY(!(QFile::permissions(QFileInfo(m_path).path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    }

    void writesNothingWhereNothingChanged()
    {
        put(R"({ "archive/retentionDays": 12 })");
        QVERIFY(SettingsStore(m_path).update(days(12)));
        QCOMPARE(bytes(), QByteArray(R"({ "archive/retentionDays": 12 })"));
    }

    void unknownKeysStay()
    {
        put(R"({"later/thing":{"a":1}})");
        QVERIFY(SettingsStore(m_path).update(days(12)));
        QVERIFY(bytes().contains("later/thing"));
    }

    void aBrokenFileIsKeptAsideOnce()
    {
        put("[forever");
        const auto broken = SettingsStore(m_path).load();
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, SettingsError::Kind::Broken);
        QFile aside(broken.error().keptAside);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("[forever"));
        QVERIFY(SettingsStore(m_path).load());
        QVERIFY(SettingsStore(m_path).update(days(3)));
    }

    void whatCannotBeReadIsNotTouched()
    {
        QVERIFY(QDir().mkpath(m_path)); // a folder in its place
        const auto loaded = SettingsStore(m_path).load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, SettingsError::Kind::Unreadable);
        QVERIFY(!SettingsStore(m_path).update(days(3)));
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void saysWhenAnotherOneHoldsIt()
    {
        QVERIFY(SettingsStore(m_path).update(days(3)));
        QLockFile held(m_path + QStringLiteral(".lock"));
        QVERIFY(held.tryLock());
        const auto refused = SettingsStore(m_path, 20).update(days(4));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, SettingsError::Kind::Locked);
        QCOMPARE(SettingsStore(m_path, 20).load()->number(Setting::RetentionDays), 3); // reading needs no lock
    }

    void twoAtOnceLoseNothing()
    {
        const auto write = [this](const QString& key) {
            for (int i = 0; i < 40; ++i)
                (void)SettingsStore(m_path).update([&](Settings& settings) {
                    QJsonObject object = settings.stored();
                    object.insert(key + QString::number(i), i);
                    settings = Settings(object);
                });
        };
        std::thread first(write, QStringLiteral("a"));
        std::thread second(write, QStringLiteral("b"));
        first.join();
        second.join();
        QCOMPARE(SettingsStore(m_path).load()->stored().size(), 80);
    }

    void theRepositoryAnswersOnItsOwnThread()
    {
        SettingsRepository repository{SettingsStore(m_path)};
        QList<int> seen;
        connect(&repository, &SettingsRepository::loaded, &repository, [&](const Settings& settings) {
            QCOMPARE(QThread::currentThread(), thread());
            seen.append(settings.number(Setting::RetentionDays));
        });
        std::atomic<QThread*> worker = nullptr;
        repository.load();
        repository.update([&worker](Settings& settings) {
            worker = QThread::currentThread();
            settings.set(Setting::RetentionDays, 5);
        });
        QVERIFY(seen.isEmpty());
        const QList<int> expected{90, 5};
        QTRY_COMPARE(seen, expected);
        QVERIFY(worker != nullptr && worker != thread());
        QCOMPARE(repository.settings().number(Setting::RetentionDays), 5);
    }

    void theRepositorySaysWhatFailed()
    {
        put("nonsense");
        SettingsRepository repository{SettingsStore(m_path)};
        QSignalSpy failed(&repository, &SettingsRepository::failed);
        QSignalSpy loaded(&repository, &SettingsRepository::loaded);
        repository.load();
        repository.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    void deletingStillWrites()
    {
        {
            SettingsRepository repository{SettingsStore(m_path)};
            repository.update(days(8));
        }
        QCOMPARE(SettingsStore(m_path).load()->number(Setting::RetentionDays), 8);
    }
};

CALLSCOPE_TEST(TestSettingsStore, QCoreApplication)
#include "tst_settingsstore.moc"
