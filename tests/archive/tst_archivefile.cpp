#include "app/archive/archivefile.h"

#include "tests/archive/rawdatabase.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <thread>
#include <vector>

using namespace callscope;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto othersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class TestArchiveFile : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { folder = std::make_unique<QTemporaryDir>(); }
    void tightensWhatIsOurs();
    void leavesASharedFolderAlone();
    void makesAnEmptyFileOnce();
    void knowsTheSameFileByOtherNames();
    void keepsAsideWithAllThatBelongsToIt();

private:
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
};

void TestArchiveFile::tightensWhatIsOurs()
{
    const QString ours = folder->filePath(QStringLiteral("callscope"));
    QVERIFY(QDir().mkpath(ours));
    QVERIFY(QFile::setPermissions(ours, onlyOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const QString path = ours + QStringLiteral("/archive.sqlite");
    for (const char* suffix : {"", "-wal", "-shm"}) {
        writeBytes(path + QLatin1String(suffix), "x");
        QVERIFY(QFile::setPermissions(path + QLatin1String(suffix), onlyOwner | QFile::ReadGroup | QFile::ReadOther));
    }
    QVERIFY(archivefile::prepare(path));
    for (const QString& each : {ours, path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")})
        QVERIFY2(!(QFile::permissions(each) & othersRights), qPrintable(each));
    QCOMPARE(bytesOf(path), QByteArray("x"));
}

void TestArchiveFile::leavesASharedFolderAlone()
{
    const QString shared = folder->filePath(QStringLiteral("shared"));
    QVERIFY(QDir().mkpath(shared));
    QVERIFY(QFile::setPermissions(shared, onlyOwner | QFile::ExeOwner | QFile::ReadOther));
    QVERIFY(archivefile::prepare(shared + QStringLiteral("/a.sqlite")));
    QVERIFY(QFile::permissions(shared) & QFile::ReadOther);
    QCOMPARE(QFile::permissions(shared + QStringLiteral("/a.sqlite")) & othersRights, QFile::Permissions());
    writeBytes(folder->filePath(QStringLiteral("a file")), "x");
    QVERIFY2(!archivefile::prepare(folder->filePath(QStringLiteral("a file/a.sqlite"))), "no folder can be made there");
}

void TestArchiveFile::makesAnEmptyFileOnce()
{
    // Of many that make it at the same moment one succeeds; none of the others may cut off what that one writes.
    for (int round = 0; round < 50; ++round) {
        const QString path = folder->filePath(QStringLiteral("round-%1").arg(round));
        std::atomic_int makers = 0;
        std::atomic_bool all = true;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                if (archivefile::makeEmpty(path)) {
                    ++makers;
                    QFile file(path);
                    if (!file.open(QIODevice::Append) || file.write("written") != 7)
                        all = false;
                }
                if (!archivefile::prepare(path))
                    all = false;
            });
        }
        for (std::thread& each : threads)
            each.join();
        QVERIFY(all);
        QVERIFY2(makers <= 1, "two made it"); // none: prepare() of another was quicker
        QCOMPARE(bytesOf(path), makers == 1 ? QByteArray("written") : QByteArray());
    }
}

void TestArchiveFile::knowsTheSameFileByOtherNames()
{
    const QString path = folder->filePath(QStringLiteral("a"));
    writeBytes(path, "x");
    const QString link = folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    QVERIFY(archivefile::isSame(path, path));
    QVERIFY(archivefile::isSame(folder->filePath(QStringLiteral("./a")), path));
    QVERIFY(archivefile::isSame(link, path));
    QVERIFY(!archivefile::isSame(folder->filePath(QStringLiteral("b")), path));
    QVERIFY(!archivefile::isSame(path, QString()));
    QVERIFY(!archivefile::isSame(QString(), QString()));
}

void TestArchiveFile::keepsAsideWithAllThatBelongsToIt()
{
    const QString path = folder->filePath(QStringLiteral("a.sqlite"));
    QStringList asides;
    for (int time = 0; time < 3; ++time) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) // a journal left behind is needed to mend its file
            writeBytes(path + QLatin1String(suffix), QByteArray::number(time) + suffix);
        asides.append(archivefile::keepAside(path, QStringLiteral("broken")));
        QVERIFY(asides.last().startsWith(path + QStringLiteral(".broken-")));
    }
    for (int time = 0; time < 3; ++time) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QCOMPARE(bytesOf(asides[time] + QLatin1String(suffix)), QByteArray::number(time) + suffix);
    }
    QCOMPARE(archivefile::keepAside(path, QStringLiteral("broken")), QString()); // it is not there
    archivefile::moveBack(asides[1], path);
    QCOMPARE(bytesOf(path), QByteArray("1"));
    QCOMPARE(bytesOf(path + QStringLiteral("-journal")), QByteArray("1-journal"));
    QCOMPARE(archivefile::size(path), 1 + 5 + 5 + 9);
}

CALLSCOPE_TEST(TestArchiveFile, QCoreApplication)
#include "tst_archivefile.moc"
