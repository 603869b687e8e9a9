#include "ui/export/exportjob.h"

#include "tests/ui/exportdesk.h"
#include "tests/ui/windowtest.h"

#include <QApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QThreadPool>

#include <csignal>
#include <sys/resource.h>

using namespace callscope;

namespace {

using share::Format;

ExportOrder orderOf(const ExportDesk& desk, Format format, const char* name)
{
    ExportOrder order;
    order.path = desk.path(name);
    order.format = format;
    order.calls = CallCursor(filter::Node());
    order.expected = desk.keys.size();
    return order;
}

//! A job and how it ended.
struct Run {
    ExportJob job;
    QSignalSpy finished{&job, &ExportJob::finished};
    QSignalSpy failed{&job, &ExportJob::failed};
    QSignalSpy cancelled{&job, &ExportJob::cancelled};
    QSignalSpy progress{&job, &ExportJob::progress};

    Run(const ExportDesk& desk, const ExportOrder& order) : job(*desk.archive, order) { job.start(); }
    [[nodiscard]] qsizetype ends() const { return finished.size() + failed.size() + cancelled.size(); }
    [[nodiscard]] QString sentence() const { return failed.isEmpty() ? QString() : failed[0][0].toString(); }
};

//! No file of this process may be longer, as on a full disk.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    rlimit m_before{};
};

} // namespace

//! Whatever happens, a whole file stands under the name, or what stood there before.
class TestExportJob : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void writesEveryText_data();
    void writesEveryText();
    void endsThroughTheEventLoop();
    void writesWhatNoArchiveHas();
    void writesASelectionOfBoth();
    void oneCallIsNoList();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void whatStoodThereStaysUntilTheEnd();
    void deletedWhileItRuns();
    void aFullDisk();
    void noPlaceForIt_data();
    void noPlaceForIt();
    void aPdf();
    void pictures();
    void picturesOverwriteNothing();
};

void TestExportJob::writesEveryText_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<bool>("onDisk");
    for (const Format format : share::everyFormat()) {
        if (share::isPainted(format))
            continue;
        QTest::addRow("%s, a file", qPrintable(share::keyOf(format))) << format << true;
        QTest::addRow("%s, in memory", qPrintable(share::keyOf(format))) << format << false;
    }
}

void TestExportJob::writesEveryText()
{
    QFETCH(Format, format);
    QFETCH(bool, onDisk);
    const int calls = CallCursor::mostAtOnce * 2 + 1; // three batches
    const ExportDesk desk(calls, onDisk);
    QVERIFY(desk.makeFolder());
    const Run run(desk, orderOf(desk, format, "all"));
    QTRY_COMPARE(run.finished.size(), 1);
    QCOMPARE(run.finished[0][1].toLongLong(), calls);

    share::CallWriter writer(format, share::Manner());
    QByteArray expected = writer.begin();
    for (int i = calls - 1; i >= 0; --i) {
        const LookUpResult result = unkeptCall(QStringLiteral("call-%1").arg(i));
        LookUpResult then = result;
        then.outcome->fetchedAt = QDateTime::fromSecsSinceEpoch(firstSeen + i, Qt::UTC);
        expected += writer.call(share::outgoing(then.outcome, then.asked));
    }
    expected += writer.end();
    QCOMPARE(contentsOf(desk.path("all")), expected);
    QCOMPARE(desk.files(), QStringList{QStringLiteral("all")});
    if (format == Format::Json)
        QCOMPARE(QJsonDocument::fromJson(expected).array().size(), calls);
}

void TestExportJob::endsThroughTheEventLoop()
{
    const ExportDesk desk(3);
    QVERIFY(desk.makeFolder());
    const Run run(desk, orderOf(desk, Format::Csv, "a.csv"));
    QCOMPARE(run.ends(), 0);
    QTRY_COMPARE(run.ends(), 1);
    QTest::qWait(50);
    QCOMPARE(run.ends(), 1);
}

void TestExportJob::writesWhatNoArchiveHas()
{
    const ExportDesk desk(0);
    QVERIFY(desk.makeFolder());
    ExportOrder order = orderOf(desk, Format::Csv, "one.csv");
    order.calls.reset();
    order.results = {unkeptCall(QStringLiteral("only-here"))};
    order.byteOrderMark = true;
    const Run run(desk, order);
    QTRY_COMPARE(run.finished.size(), 1);
    const QByteArray csv = contentsOf(order.path);
    QVERIFY2(csv.startsWith("\xEF\xBB\xBF" "callId,") && csv.contains("\r\nonly-here,") && csv.count('\n') == 2, csv.constData());
}

void TestExportJob::writesASelectionOfBoth()
{
    const ExportDesk desk(5);
    QVERIFY(desk.makeFolder());
    ExportOrder order = orderOf(desk, Format::Json, "both.json");
    order.results = {unkeptCall(QStringLiteral("only-here"))};
    order.calls = CallCursor(QList<qint64>{desk.keys[3], desk.keys[1]});
    order.expected = 3;
    const Run run(desk, order);
    QTRY_COMPARE(run.finished.size(), 1);
    QStringList ids;
    const QJsonArray calls = QJsonDocument::fromJson(contentsOf(order.path)).array();
    for (const QJsonValue& call : calls)
        ids.append(call[QStringLiteral("call")][QStringLiteral("callId")].toString());
    QCOMPARE(ids, (QStringList{QStringLiteral("only-here"), QStringLiteral("call-1"), QStringLiteral("call-3")}));
}

void TestExportJob::oneCallIsNoList()
{
    const ExportDesk desk(0);
    QVERIFY(desk.makeFolder());
    ExportOrder order = orderOf(desk, Format::Json, "one.json");
    order.calls.reset();
    order.results = {unkeptCall(QStringLiteral("only-here"))};
    const Run run(desk, order);
    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(QJsonDocument::fromJson(contentsOf(order.path)).isObject());
}

void TestExportJob::cancelLeavesNothing_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("CSV") << Format::Csv;
    QTest::newRow("PDF") << Format::Pdf;
    QTest::newRow("PNG") << Format::Png;
}

void TestExportJob::cancelLeavesNothing()
{
    QFETCH(Format, format);
    const ExportDesk desk(20'000);
    QVERIFY(desk.makeFolder());
    Run run(desk, orderOf(desk, format, "a"));
    QTRY_VERIFY(!run.progress.isEmpty()); // it has begun
    QVERIFY(!desk.files().contains(QStringLiteral("a")));
    run.job.cancel();
    QTRY_COMPARE(run.ends(), 1);
    QCOMPARE(run.cancelled.size(), 1);
    QCOMPARE(desk.files(), QStringList());
}

void TestExportJob::whatStoodThereStaysUntilTheEnd()
{
    const ExportDesk desk(20'000);
    QVERIFY(desk.makeFolder());
    QFile before(desk.path("a.csv"));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    {
        Run run(desk, orderOf(desk, Format::Pdf, "a.csv")); // which takes its time
        QTRY_VERIFY(!run.progress.isEmpty());
        QCOMPARE(contentsOf(before.fileName()), QByteArray("before"));
        run.job.cancel();
        QTRY_COMPARE(run.cancelled.size(), 1);
        QCOMPARE(contentsOf(before.fileName()), QByteArray("before"));
    }
    const Run run(desk, orderOf(desk, Format::Csv, "a.csv"));
    QTRY_COMPARE(run.finished.size(), 1);
    QCOMPARE(contentsOf(before.fileName()).count('\n'), 20'001);
    QCOMPARE(desk.files().size(), 1);
}

void TestExportJob::deletedWhileItRuns()
{
    const ExportDesk desk(20'000);
    QVERIFY(desk.makeFolder());
    {
        const Run run(desk, orderOf(desk, Format::Pdf, "a.pdf"));
        QTRY_VERIFY(!run.progress.isEmpty());
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCOMPARE(desk.files(), QStringList());
}

void TestExportJob::aFullDisk()
{
    const ExportDesk desk(2000);
    QVERIFY(desk.makeFolder());
    for (const Format format : {Format::Csv, Format::Pdf}) {
        const FileLimit limit(20'000);
        const Run run(desk, orderOf(desk, format, "a"));
        QTRY_COMPARE(run.ends(), 1);
        QVERIFY2(run.sentence().contains(desk.path("a")) && run.sentence().endsWith(QLatin1String("Nothing was saved.")), qPrintable(run.sentence()));
        QCOMPARE(desk.files(), QStringList());
    }
}

void TestExportJob::noPlaceForIt_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("a folder of that name") << QByteArray("folder") << QStringLiteral("is a folder");
    QTest::newRow("no such folder") << QByteArray("nowhere/a.csv") << QStringLiteral("There is no folder");
}

void TestExportJob::noPlaceForIt()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, says);
    const ExportDesk desk(2);
    QVERIFY(desk.makeFolder());
    QVERIFY(QDir().mkpath(desk.path("folder")));
    for (const Format format : {Format::Csv, Format::Pdf, Format::Png}) {
        ExportOrder order = orderOf(desk, format, name.constData());
        order.calls = CallCursor(filter::Node(), 1);
        order.expected = 1;
        const Run run(desk, order);
        QTRY_COMPARE(run.ends(), 1);
        QVERIFY2(run.sentence().contains(says), qPrintable(run.sentence()));
        QCOMPARE(desk.files(), QStringList());
    }
}

void TestExportJob::aPdf()
{
    const ExportDesk desk(3);
    QVERIFY(desk.makeFolder());
    const Run run(desk, orderOf(desk, Format::Pdf, "a.pdf"));
    QTRY_COMPARE(run.finished.size(), 1);
    const QByteArray pdf = contentsOf(desk.path("a.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 3);
}

void TestExportJob::pictures()
{
    const ExportDesk desk(2);
    QVERIFY(desk.makeFolder());
    {
        const Run run(desk, orderOf(desk, Format::Png, "a.b.png"));
        QTRY_COMPARE(run.finished.size(), 1);
        QCOMPARE(run.finished[0][0].toString(), desk.path("a.b-0001.png"));
        QCOMPARE(desk.files(), (QStringList{QStringLiteral("a.b-0001.png"), QStringLiteral("a.b-0002.png")}));
        QVERIFY(!QImage(desk.path("a.b-0002.png")).isNull());
    }
    ExportOrder one = orderOf(desk, Format::Png, "one.png");
    one.calls = CallCursor(filter::Node(), 1);
    one.expected = 1;
    const Run run(desk, one);
    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(!QImage(desk.path("one.png")).isNull());
}

void TestExportJob::picturesOverwriteNothing()
{
    const ExportDesk desk(2);
    QVERIFY(desk.makeFolder());
    QFile other(desk.path("a-0002.png"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    const Run run(desk, orderOf(desk, Format::Png, "a.png"));
    QTRY_COMPARE(run.failed.size(), 1);
    QVERIFY2(run.sentence().contains(QLatin1String("a-0002.png")), qPrintable(run.sentence()));
    QCOMPARE(desk.files(), QStringList{QStringLiteral("a-0002.png")});
}

CALLSCOPE_TEST(TestExportJob, QApplication)
#include "tst_exportjob.moc"
