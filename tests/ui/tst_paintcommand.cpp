#include "ui/export/paintcommand.h"

#include "app/lookup/archivedresult.h"
#include "app/lookup/pipedresult.h"
#include "app/share/paintorder.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>

using namespace callscope;

namespace {

using share::Format;

QByteArray lines(int calls, qint64 expected)
{
    share::PaintOrder order;
    order.expected = expected;
    QByteArray all = share::lineOf(order);
    for (int i = 0; i < calls; ++i)
        all += lineOf(lookUpResultOf(foundLookUp(QStringLiteral("call-%1").arg(i), answered)));
    return all;
}

} // namespace

//! What a terminal has painted is whole, or not there.
class TestPaintCommand : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void understood();
    void notUnderstood_data();
    void notUnderstood();
    void paintsAPdf();
    void paintsPictures();
    void leavesNothingHalf_data();
    void leavesNothingHalf();
    void saysWhatItCannotWrite();

private:
    QString paint(Format format, const char* name, QByteArray bytes) const
    {
        QBuffer source(&bytes);
        return source.open(QIODevice::ReadOnly) ? PaintCommand{format, m_folder.filePath(QString::fromLatin1(name))}.run(source) : QStringLiteral("no source");
    }
    //! And forgets them.
    QStringList files() const
    {
        QDir folder(m_folder.path());
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString& name : names)
            folder.remove(name);
        return names;
    }

    QTemporaryDir m_folder;
};

void TestPaintCommand::understood()
{
    const auto command = PaintCommand::of({QStringLiteral("--paint"), QStringLiteral("png"), QStringLiteral("--output"), QStringLiteral("-a b.png")});
    QVERIFY(command);
    QCOMPARE(command->format, Format::Png);
    QCOMPARE(command->path, QStringLiteral("-a b.png"));
}

void TestPaintCommand::notUnderstood_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"--paint", "--paint pdf", "--paint csv --output a", "--paint pdf --output", "--paint pdf --output a b", "--demo --paint pdf --output"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestPaintCommand::notUnderstood()
{
    QFETCH(QString, line);
    QVERIFY(!PaintCommand::of(line.split(QLatin1Char(' '))));
}

void TestPaintCommand::paintsAPdf()
{
    QCOMPARE(paint(Format::Pdf, "a.pdf", lines(3, 3) + '\n'), QString());
    QFile file(m_folder.filePath(QStringLiteral("a.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 3"));
    QCOMPARE(files(), QStringList{QStringLiteral("a.pdf")});
}

void TestPaintCommand::paintsPictures()
{
    QCOMPARE(paint(Format::Png, "a.png", lines(1, 1) + '\n'), QString());
    QVERIFY(!QImage(m_folder.filePath(QStringLiteral("a.png"))).isNull());
    QCOMPARE(files(), QStringList{QStringLiteral("a.png")});
    QCOMPARE(paint(Format::Png, "a.png", lines(2, 2) + '\n'), QString());
    QCOMPARE(files(), (QStringList{QStringLiteral("a-0001.png"), QStringLiteral("a-0002.png")}));
}

void TestPaintCommand::leavesNothingHalf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing comes") << QByteArray();
    QTest::newRow("no order") << QByteArray("\n");
    QTest::newRow("another version's order") << lines(1, 1).replace("\"version\":\"", "\"version\":\"9") + '\n';
    QTest::newRow("no end") << lines(2, 2);
    QTest::newRow("ends within a line") << lines(2, 2).chopped(20);
    QTest::newRow("a line that is none") << lines(1, 2) + "{}\n\n";
}

void TestPaintCommand::leavesNothingHalf()
{
    QFETCH(QByteArray, bytes);
    for (const Format format : {Format::Pdf, Format::Png}) {
        QVERIFY(!paint(format, "a", bytes).isEmpty());
        QCOMPARE(files(), QStringList());
    }
}

void TestPaintCommand::saysWhatItCannotWrite()
{
    QVERIFY(paint(Format::Pdf, "none/a.pdf", lines(1, 1) + '\n').contains(m_folder.filePath(QStringLiteral("none"))));
    QVERIFY(paint(Format::Png, "none/a.png", lines(1, 1) + '\n').contains(m_folder.filePath(QStringLiteral("none"))));
    QCOMPARE(files(), QStringList());
}

CALLSCOPE_TEST(TestPaintCommand, QGuiApplication)
#include "tst_paintcommand.moc"
