#include "app/archive/archive.h"
#include "app/cli/output.h"
#include "app/cli/outputorder.h"
#include "app/share/filetarget.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace callscope;

//! What a command writes stands under its name whole, or not at all.
class TestOutput : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsThereWhenItIsWhole();
    void whatWasThereStaysUntilThen();
    void saysWhatIsWrongBeforehand();
    void devicesAreWrittenThrough();
    void theArchiveIsNoTarget();
    void masksWithTheArchivesKey();
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

} // namespace

void TestOutput::theFileIsThereWhenItIsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    Output output(path);
    QCOMPARE(output.open(), QString());
    output.write("one ");
    QVERIFY(!QFile::exists(path));
    output.write("two");
    output.finish();
    QVERIFY(output.isOk());
    QCOMPARE(contents(path), QByteArray("one two"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("a.csv")));
}

void TestOutput::whatWasThereStaysUntilThen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    {
        Output output(path);
        QVERIFY(output.open().isEmpty());
        output.write("old");
        output.finish();
    }
    {
        Output output(path);
        QVERIFY(output.open().isEmpty());
        output.write("half");
    }
    QCOMPARE(contents(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("a.csv")));
}

//! A pipe stays a pipe, and who reads it gets the bytes.
void TestOutput::devicesAreWrittenThrough()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    Output output(path);
    QCOMPARE(output.open(), QString());
    output.write("through");
    output.finish();
    QVERIFY(output.isOk());
    char read[16] = {};
    QCOMPARE(::read(reader, read, sizeof read), ssize_t(7));
    QCOMPARE(QByteArray(read), QByteArray("through"));
    ::close(reader);
    QVERIFY(share::isDevice(path));
}

void TestOutput::theArchiveIsNoTarget()
{
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
    const QString archive = Archive::defaultPath();
    QVERIFY(QDir().mkpath(QFileInfo(archive).path()));
    QFile file(archive);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("calls") == 5);
    file.close();
    QVERIFY(!Output(archive).open().isEmpty());
    QCOMPARE(contents(archive), QByteArray("calls"));
    qunsetenv("XDG_DATA_HOME");
}

void TestOutput::saysWhatIsWrongBeforehand()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/a.csv"));
    Output output(path);
    QVERIFY(output.open().contains(path));
    Output place(folder.path());
    QVERIFY(!place.open().isEmpty());
}

void TestOutput::masksWithTheArchivesKey()
{
    const auto store = ArchiveStore::open({});
    QVERIFY(store.has_value());
    const QString id = QStringLiteral("alice");
    OutputOrder plain;
    useMask(plain, store->get());
    QVERIFY(!plain.manner.mask);
    OutputOrder order;
    order.masks = true;
    useMask(order, store->get());
    OutputOrder again;
    again.masks = true;
    useMask(again, store->get());
    QCOMPARE(order.manner.mask->user(id), again.manner.mask->user(id));
    useMask(again, nullptr);
    QVERIFY(order.manner.mask->user(id) != again.manner.mask->user(id));
}

CALLSCOPE_TEST(TestOutput, QCoreApplication)
#include "tst_output.moc"
