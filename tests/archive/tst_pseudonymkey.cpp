#include "app/archive/archive.h"
#include "app/archive/archiverestore.h"
#include "app/archive/archivestore.h"
#include "app/archive/pseudonymkey.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>

using namespace callscope;

//! One secret an archive: the same for whoever opens it, another one elsewhere.
class TestPseudonymKey : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void isMadeOnceAndStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("archive.sqlite"));
        QByteArray key;
        {
            const auto one = ArchiveStore::open(path).value();
            const auto other = ArchiveStore::open(path).value();
            key = one->pseudonymKey().value();
            QCOMPARE(key.size(), 32);
            QCOMPARE(other->pseudonymKey().value(), key);
            QCOMPARE(one->pseudonymKey().value(), key);
        }
        QCOMPARE(ArchiveStore::open(path).value()->pseudonymKey().value(), key);
    }

    void isAnotherOneElsewhere()
    {
        const auto one = ArchiveStore::open({}).value();
        const auto other = ArchiveStore::open({}).value();
        QVERIFY(one->pseudonymKey().value() != other->pseudonymKey().value());
    }

    void survivesWhatIsForgottenAndIsInTheBackup()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
        auto store = ArchiveStore::open(folder.filePath(QStringLiteral("archive.sqlite"))).value();
        const QByteArray key = store->pseudonymKey().value();
        QVERIFY(store->store(foundLookUp(QStringLiteral("an-id"), answered)));
        QVERIFY(store->backUp(copy));
        QVERIFY(store->forgetEverything());
        QCOMPARE(store->pseudonymKey().value(), key);

        auto elsewhere = ArchiveStore::open(folder.filePath(QStringLiteral("elsewhere.sqlite"))).value();
        QVERIFY(elsewhere->pseudonymKey().value() != key);
        QVERIFY(restoreArchive(copy, elsewhere));
        QCOMPARE(elsewhere->pseudonymKey().value(), key);
    }

    void needsToBeKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("archive.sqlite"));
        QVERIFY(ArchiveStore::open(path));
        const auto store = ArchiveStore::open(path).value();
        QSqlDatabase forbidden = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("readonly"));
        forbidden.setDatabaseName(path);
        forbidden.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY")); // not a file's right: root may write everywhere
        QVERIFY(forbidden.open());
        {
            Statements statements(forbidden, path);
            QCOMPARE(pseudonymKey(statements).error().kind, ArchiveError::Kind::ReadOnly);
            const QByteArray key = store->pseudonymKey().value();
            QCOMPARE(pseudonymKey(statements).value(), key);
        }
        forbidden.close();
        forbidden = {};
        QSqlDatabase::removeDatabase(QStringLiteral("readonly"));
    }

    void comesToAWindow()
    {
        const QTemporaryDir folder;
        Archive archive(folder.filePath(QStringLiteral("archive.sqlite")));
        archive.open(&archive, {});
        QList<QByteArray> keys;
        for (int i = 0; i < 2; ++i)
            archive.pseudonymKey(&archive, [&keys](const Archived<QByteArray>& key) { keys.append(key.value_or(QByteArray())); });
        QTRY_COMPARE(keys.size(), 2);
        QVERIFY(keys[0].size() == 32 && keys[0] == keys[1]);
    }
};

CALLSCOPE_TEST(TestPseudonymKey, QCoreApplication)
#include "tst_pseudonymkey.moc"
