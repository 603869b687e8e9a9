#include "tests/support/stricttest.h"
#include "tests/ui/papersamples.h"
#include "ui/print/callimage.h"
#include "ui/print/papersize.h"
#include "ui/print/pdffile.h"
#include "ui/print/pdftextmap.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace callscope;

namespace {

//! A tool of poppler's: another's reader of what was written.
QString read(const char* tool, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(tool), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2").arg(QString::fromLatin1(tool), QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool write(const QString& path, const QList<share::Outgoing>& calls, const share::Manner& manner)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    PdfFile pdf(&file, manner, calls.size());
    for (const share::Outgoing& call : calls) {
        if (!pdf.add(call))
            return false;
    }
    return pdf.end();
}

//! A disk with room for so many bytes.
class SmallDisk : public QIODevice {
public:
    explicit SmallDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

wording::ErrorText sampleError()
{
    wording::ErrorText error;
    error.callId = QStringLiteral("77d5388f-fe9b-44c8-b553-66da4ae03eb9");
    error.headline = QStringLiteral("No such call");
    error.meaning = QStringLiteral("The record may have expired");
    error.advice = {{QStringLiteral("Check the Call ID"), wording::ErrorAction::EditCallId}};
    error.codeLine = QStringLiteral("ErrorCode 101050");
    error.detail = QStringLiteral("call record not found");
    error.requestId = QStringLiteral("Id-1");
    error.place = QStringLiteral("Prod-SG · Singapore");
    return error;
}

} // namespace

class TestPdfFile : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void textIsText();
    void chineseIsEmbedded();
    void lettersAreThosePeopleType();
    void linesAreLines();
    void onePageACall();
    void failuresHaveAPage();
    void hostileTexts_data();
    void hostileTexts();
    void partsThatStay();
    void maskedNamesNobody();
    void speaksItsOwnLanguage();
    void noKeyLeaves();
    void onAnotherThread();
    void aFullDiskIsNoticed();
    void nothingIsStillAPdf();
    void paperOfTheCountry();
    void pictures();

private:
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("calls.pdf")); }
    [[nodiscard]] QString text() const { return read("pdftotext", {QStringLiteral("-layout"), path(), QStringLiteral("-")}); }

    QTemporaryDir m_directory;
};

void TestPdfFile::textIsText()
{
    QVERIFY(write(path(), {samplePaperCall()}, paperManner()));
    const QString said = text();
    for (const char* expected : {"04c9a0ac-8e38-4a19-be45-349c5ce7911b", "1 h 16 min 18 s", "2 d 5 h 11 min 21 s", "16:42:45", "2025-02-18 08:42:45 UTC",
                                 "not to scale", "alice@example.org", "bob", "ZD-48113", "Page 1 of 1", "Prod-SG", "Singapore", "looked up at",
                                 "Id-da9b6a2d4e4c4a9c8f1e2d3c4b5a6978-O-Seq-1555", "Warning"})
        QVERIFY2(said.contains(QLatin1String(expected)), qPrintable(QLatin1String(expected) + QStringLiteral(" in\n") + said));
    QVERIFY2(said.contains(QStringLiteral("张小明")) && said.contains(QStringLiteral("客户说没有声音。")) && said.contains(QStringLiteral("重要")), qPrintable(said));
}

void TestPdfFile::chineseIsEmbedded()
{
    QVERIFY(write(path(), {samplePaperCall()}, paperManner()));
    const QStringList fonts = read("pdffonts", {path()}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 4);
    static const QRegularExpression embeddedAndReadable(QStringLiteral(" yes \\w+ +yes +\\d+ +\\d+$"));
    for (const QString& font : fonts)
        QVERIFY2(embeddedAndReadable.match(font).hasMatch(), qPrintable(font));
    QVERIFY(fonts.join(QLatin1Char(' ')).contains(QLatin1String("CJK")));
}

//! Fonts give one glyph to a letter and to the radical that looks like it.
void TestPdfFile::lettersAreThosePeopleType()
{
    QCOMPARE(usualLetter(u'\u2F29'), u'小');
    QCOMPARE(usualLetter(u'\u2ED3'), u'长');
    QCOMPARE(usualLetter(u'\u2E9A'), u'\u2E9A'); // is no radical
    QCOMPARE(usualLetter(u'小'), u'小');
    QCOMPARE(usualLetter(u'\t'), u' ');
    QCOMPARE(withUsualLetters("<2F29> begincmap <0001> <2F29> [<0041> <2F29>] <2F29> endcmap [<2F29>]"),
             QByteArray("<2F29> begincmap <0001> <2F29> [<0041> <5C0F>] <2F29> endcmap [<2F29>]"));
    FetchedCall call = samplePaperCall();
    QString every;
    for (char16_t radical = 0x2E80; radical <= 0x2FD5; ++radical) {
        if (const char16_t letter = usualLetter(radical); letter != radical)
            every.prepend(QChar(letter)); // backwards: ten radicals in a row would be told as a range
    }
    call.annotation.note = every;
    QVERIFY(write(path(), {call}, paperManner()));
    const QString said = text().remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
    for (const QChar letter : every)
        QVERIFY2(said.contains(letter), qPrintable(QString::number(letter.unicode(), 16)));
}

void TestPdfFile::linesAreLines()
{
    QList<share::Outgoing> calls;
    for (const NamedCall& shape : everyShapeOfCall())
        calls.append(fetched(shape.record));
    QVERIFY(write(path(), calls, paperManner()));
    QCOMPARE(read("pdfimages", {QStringLiteral("-list"), path()}).count(QLatin1Char('\n')), 2); // its heading
    QVERIFY(read("pdfinfo", {path()}).contains(QStringLiteral("Pages:           %1").arg(calls.size())));
}

void TestPdfFile::onePageACall()
{
    QList<share::Outgoing> calls(30, samplePaperCall());
    QVERIFY(write(path(), calls, paperManner()));
    const QStringList pages = text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 30);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(pages.at(i).contains(QStringLiteral("Page %1 of 30").arg(i + 1)));
}

void TestPdfFile::failuresHaveAPage()
{
    QVERIFY(write(path(), {failure(sampleError())}, paperManner()));
    const QString said = text();
    for (const char* expected : {"No such call", "The record may have expired", "Check the Call ID", "101050", "call record not found", "Id-1", "Page 1 of 1"})
        QVERIFY2(said.contains(QLatin1String(expected)), qPrintable(said));
}

void TestPdfFile::hostileTexts_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::addColumn<QString>("readBack");
    QTest::newRow("markup") << QStringLiteral("<script>alert('1')</script>|`x`") << QStringLiteral("<script>alert('1')</script>|`x`");
    QTest::newRow("formula") << QStringLiteral("=cmd|'/c calc'!A1") << QStringLiteral("=cmd|'/c calc'!A1");
    QTest::newRow("NUL") << QStringLiteral("be") + QChar(0) + QStringLiteral("fore") << QStringLiteral("be\uFFFDfore");
    QTest::newRow("lone surrogate") << QStringLiteral("be") + QChar(0xD800) + QStringLiteral("fore") << QStringLiteral("be\uFFFDfore");
    QTest::newRow("turned") << QStringLiteral("be\u202Efore") << QStringLiteral("be\uFFFDfore");
    QTest::newRow("line feeds") << QStringLiteral("above\nbelow\r\nagain\u2028last") << QStringLiteral("below");
    QTest::newRow("10,000 characters") << QString(10000, QLatin1Char('x')) << QStringLiteral("xxxx");
    QTest::newRow("10,000 Chinese characters") << QStringLiteral("张小明好").repeated(2500) << QStringLiteral("张小明好");
    QTest::newRow("tab and bell") << QStringLiteral("a\tb\ac") << QStringLiteral("b\uFFFDc");
}

void TestPdfFile::hostileTexts()
{
    QFETCH(const QString, hostile);
    QFETCH(const QString, readBack);
    FetchedCall call = samplePaperCall();
    call.record.callId = hostile;
    call.record.caller = hostile;
    call.record.callees = QStringList(500, hostile);
    for (int i = 0; i < 500; ++i)
        call.record.callees->append(QString::number(i) + hostile);
    call.record.roomId = hostile;
    call.record.outcome = {std::nullopt, hostile};
    call.profileName = hostile;
    call.requestId = hostile;
    call.annotation = {hostile, {hostile, hostile}, hostile};
    call.findings = judge(call.record, call.phases, {hostile + QLatin1Char('1'), call.fetchedAt});
    wording::ErrorText error = sampleError();
    error.headline = error.meaning = error.detail = error.callId = error.annotation.note = hostile;
    QVERIFY(write(path(), {call, failure(error)}, paperManner()));
    const QStringList pages = text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY2(pages.constFirst().contains(readBack), qPrintable(pages.constFirst()));
    QVERIFY2(pages.constLast().contains(readBack), qPrintable(pages.constLast()));
    QVERIFY(pages.constFirst().contains(QLatin1String(" more")));
}

void TestPdfFile::partsThatStay()
{
    share::Manner manner = paperManner();
    manner.parts = {};
    QVERIFY(write(path(), {samplePaperCall()}, manner));
    const QString said = text();
    for (const char* left : {"alice@", "bob", "12345", "ZD-48113", "Warning", "Id-da9b", "Prod-SG", "16:42:45", "looked up"})
        QVERIFY2(!said.contains(QLatin1String(left)), left);
    QVERIFY(said.contains(QLatin1String("04c9a0ac-8e38-4a19-be45-349c5ce7911b")));
}

void TestPdfFile::maskedNamesNobody()
{
    share::Manner manner = paperManner();
    manner.mask = share::Pseudonyms::forThisSession();
    QVERIFY(write(path(), {samplePaperCall()}, manner));
    const QString said = text() + read("pdfinfo", {path()});
    for (const QString& name : {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("张小明"), QStringLiteral("12345"), QStringLiteral("客户说")})
        QVERIFY2(!said.contains(name), qPrintable(said));
    QVERIFY(said.contains(manner.mask->user(QStringLiteral("bob"))));
    QVERIFY(said.contains(QLatin1String("Names are masked")));
}

void TestPdfFile::speaksItsOwnLanguage()
{
    wording::Translations translations;
    QCoreApplication::installTranslator(&translations);
    share::Manner manner = paperManner();
    manner.language = wording::Language::SimplifiedChinese;
    QVERIFY(write(path(), {samplePaperCall()}, manner));
    const QString said = text();
    QVERIFY2(said.contains(QStringLiteral("(NormalEnd)")) && !said.contains(QLatin1String("Ended normally")) && said.contains(QStringLiteral("小时")),
             qPrintable(said));
}

void TestPdfFile::noKeyLeaves()
{
    const QString key(64, QLatin1Char('a'));
    FetchedCall call = samplePaperCall();
    const QString leak = QStringLiteral("usersig=eJwtzM0KgkAUhuF7mXXIGfVoCi0cxIVIUEnQMpiRPkdFZ4yi*0*y9b8q3y8tzz, key ") + key;
    call.annotation.note = leak;
    call.record.caller = leak;
    QVERIFY(write(path(), {call}, paperManner()));
    const QString said = text();
    QVERIFY2(said.contains(QLatin1String("REDACTED")), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("eJwtzM0Kgk")), qPrintable(said));
}

void TestPdfFile::onAnotherThread()
{
    QVERIFY(write(path(), {samplePaperCall(), failure(sampleError())}, paperManner()));
    const QString here = text();
    bool written = false;
    QImage picture;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        written = write(path(), {samplePaperCall(), failure(sampleError())}, paperManner());
        picture = callImage(samplePaperCall(), paperManner());
    }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(written);
    QCOMPARE(text(), here);
    QCOMPARE(picture, callImage(samplePaperCall(), paperManner()));
}

void TestPdfFile::aFullDiskIsNoticed()
{
    QBuffer whole;
    QVERIFY(whole.open(QIODevice::WriteOnly));
    PdfFile first(&whole, paperManner(), 1);
    QVERIFY(first.add(samplePaperCall()));
    QVERIFY(first.end());
    for (const qint64 room : {qint64(0), qint64(100), whole.size() / 2, whole.size() - 1}) {
        SmallDisk disk(room);
        PdfFile pdf(&disk, paperManner(), 1);
        const bool added = pdf.add(samplePaperCall());
        QVERIFY(!(pdf.end() && added));
    }
}

void TestPdfFile::nothingIsStillAPdf()
{
    QVERIFY(write(path(), {}, paperManner()));
    QVERIFY(read("pdfinfo", {path()}).contains(QLatin1String("Pages:           1")));
}

void TestPdfFile::paperOfTheCountry()
{
    QCOMPARE(usualPaper(QLocale(QStringLiteral("en_US"))).id(), QPageSize::Letter);
    QCOMPARE(usualPaper(QLocale(QStringLiteral("zh_CN"))).id(), QPageSize::A4);
    QCOMPARE(usualPaper(QLocale(QStringLiteral("ja_JP"))).id(), QPageSize::A4);
}

void TestPdfFile::pictures()
{
    const QImage one = callImage(samplePaperCall(), paperManner(), 1);
    const QImage two = callImage(samplePaperCall(), paperManner());
    QCOMPARE(one.width(), 794);
    QCOMPARE(two.width(), 2 * 794);
    QVERIFY(one.height() > 600 && one.height() < 1123);
    QCOMPARE(two.text(QStringLiteral("Title")), QStringLiteral("Call 04c9a0ac-8e38-4a19-be45-349c5ce7911b"));
    QVERIFY(two.text(QStringLiteral("Software")).startsWith(QLatin1String("Callscope ")));
    const QColor talk(0x0072B2);
    int blue = 0;
    for (int x = 0; x < two.width(); ++x) {
        for (int y = 0; y < two.height(); ++y)
            blue += two.pixel(x, y) == talk.rgb() ? 1 : 0;
    }
    QVERIFY(blue > 20000);
}

CALLSCOPE_TEST(TestPdfFile, QApplication)
#include "tst_pdffile.moc"
