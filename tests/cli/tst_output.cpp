#include "app/cli/output.h"
#include "app/cli/outputorder.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace callscope;

//! What a command writes stands under its name whole, or not at all.
class TestOutput : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsThereWhenItIsWhole();
    void whatWasThereStaysUntilThen();
    void saysWhatIsWrongBeforehand();
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
