#include "app/cli/paintedoutput.h"

#include "app/cli/outputorder.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace callscope;

namespace {

bool makeProgram(const QString& path)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

//! Who paints for the terminal, and how much. What comes of it: tests/e2e/painted.py
class TestPaintedOutput : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void findsThePainter();
    void saysBeforehandWhatCannotBeWritten();
    void limits();
};

void TestPaintedOutput::findsThePainter()
{
    const QByteArray before = qgetenv("PATH");
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("app/cli"));
    QVERIFY(QDir().mkpath(own));
    qputenv("PATH", folder.filePath(QStringLiteral("bin")).toLocal8Bit());
    QCOMPARE(PaintedOutput::painterPath(own), QString());
    for (const char* place : {"bin", "ui", "app/cli"}) { // each goes before the last
        const QString program = folder.filePath(QLatin1String(place) + QStringLiteral("/callscope"));
        QVERIFY(makeProgram(program));
        QCOMPARE(QDir::cleanPath(PaintedOutput::painterPath(own)), program);
    }
    qputenv("PATH", before);
}

void TestPaintedOutput::saysBeforehandWhatCannotBeWritten()
{
    const QTemporaryDir folder;
    OutputOrder order;
    order.format = share::Format::Pdf;
    order.path = folder.filePath(QStringLiteral("none/a.pdf"));
    QVERIFY(outputOf(order)->open().contains(order.path));
    order.path = folder.filePath(QStringLiteral("a.pdf"));
    QCOMPARE(outputOf(order)->open(), QString());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestPaintedOutput::limits()
{
    OutputOrder order;
    const auto problem = [&order](share::Format format, qint64 expected) {
        order.format = format;
        order.expected = expected;
        return countProblem(order);
    };
    QCOMPARE(problem(share::Format::Pdf, 20'000), QString());
    QVERIFY(problem(share::Format::Pdf, 20'001).contains(QStringLiteral("20001")));
    QCOMPARE(problem(share::Format::Png, 100), QString());
    QVERIFY(problem(share::Format::Png, 101).contains(QStringLiteral("PNG")));
    QCOMPARE(problem(share::Format::Csv, 1'000'000), QString());
}

CALLSCOPE_TEST(TestPaintedOutput, QCoreApplication)
#include "tst_paintedoutput.moc"
