#include "app/calls/json.h"
#include "app/lookup/archivedresult.h"
#include "app/lookup/recordfile.h"
#include "tests/support/stricttest.h"
#include "tests/ui/sandboxdesk.h"
#include "ui/copy/copyform.h"
#include "ui/copy/curlof.h"
#include "ui/copy/dragfiles.h"
#include "ui/copy/timeform.h"

#include <QApplication>
#include <QFileInfo>
#include <QMimeData>

using namespace callscope;

namespace {

const QList<CopyForm> everyForm{CopyForm::Ticket, CopyForm::Text, CopyForm::Markdown, CopyForm::Html, CopyForm::Json, CopyForm::CsvRow, CopyForm::Curl};

QByteArray everyByte(const Flavours& flavours)
{
    const auto data = flavours.mimeData();
    QByteArray bytes;
    for (const QString& format : data->formats())
        bytes += data->data(format);
    return bytes;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCopyForm : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ofOneCall();
    void ofSeveralCalls();
    void ofFailures();
    void curl();
    void noSecretLeaves();
    void masked();
    void times();
    void aFileIsDragged();
    void severalAreDragged();
    void namesOfFiles();
    void theFolderIsPrivateAndGoes();
    void withoutAFileTheTicketGoes();

private:
    std::unique_ptr<SandboxDesk> m_sandbox;
    LookUpResult m_sample;
    LookUpResult m_failed;
};

void TestCopyForm::initTestCase()
{
    m_sandbox = std::make_unique<SandboxDesk>();
    const auto results = m_sandbox->ask({Sandbox::sampleCallId(), QStringLiteral("error-70009")});
    QCOMPARE(results.size(), 2);
    m_sample = results[0];
    m_failed = results[1];
    QVERIFY(m_sample.outcome && !m_failed.outcome);
}

void TestCopyForm::ofOneCall()
{
    const share::Manner manner;
    const auto types = [&](CopyForm form) { return flavoursOf(form, {m_sample}, manner).mimeData()->formats(); };
    QCOMPARE(types(CopyForm::Ticket), (QStringList{QStringLiteral("text/plain"), QStringLiteral("text/html"), QStringLiteral("text/markdown")}));
    QCOMPARE(types(CopyForm::Text), QStringList{QStringLiteral("text/plain")});
    QCOMPARE(types(CopyForm::Json), (QStringList{QStringLiteral("text/plain"), QStringLiteral("application/json")}));
    QCOMPARE(types(CopyForm::CsvRow), (QStringList{QStringLiteral("text/plain"), QStringLiteral("text/csv")}));
    const Flavours ticket = flavoursOf(CopyForm::Ticket, {m_sample}, manner);
    QVERIFY(ticket.text().startsWith(QLatin1String("Answered after 1 h 16 min 18 s")));
    QCOMPARE(flavoursOf(CopyForm::Text, {m_sample}, manner).text(), ticket.text());
    QCOMPARE(flavoursOf(CopyForm::Html, {m_sample}, manner).text(), ticket.html());
    QCOMPARE(flavoursOf(CopyForm::Html, {m_sample}, manner).html(), ticket.html());
    QCOMPARE(flavoursOf(CopyForm::Markdown, {m_sample}, manner).text(), ticket.markdown());

    const auto json = JsonText::parse(flavoursOf(CopyForm::Json, {m_sample}, manner).text().toUtf8());
    QVERIFY(json);
    QCOMPARE(json->root()["schema"].text(), QStringLiteral("callscope.call/1"));
    const QString row = flavoursOf(CopyForm::CsvRow, {m_sample}, manner).text();
    QVERIFY2(row.contains(m_sample.callId) && row.count(QLatin1Char('\n')) == 1, qPrintable(row));
}

void TestCopyForm::ofSeveralCalls()
{
    const share::Manner manner;
    const QList calls{m_sample, m_failed, m_sample};
    const Flavours table = flavoursOf(CopyForm::Ticket, calls, manner);
    QCOMPARE(table.html().count(QLatin1String("<table")), 1);
    QCOMPARE(table.html().count(QLatin1String("<tr")), 4);
    QCOMPARE(table.text().count(m_sample.callId), 2);
    QVERIFY(table.text().contains(QLatin1String("error-70009")));
    QCOMPARE(table.markdown().count(QLatin1String("\n|")), 4); // the line below the head, and three calls
    QCOMPARE(flavoursOf(CopyForm::Text, calls, manner).text(), table.text());

    const auto json = JsonText::parse(flavoursOf(CopyForm::Json, calls, manner).text().toUtf8());
    QVERIFY(json);
    QCOMPARE(json->root().items().size(), 3);
    const QStringList rows = flavoursOf(CopyForm::CsvRow, calls, manner).text().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 4);
    QVERIFY(!rows[0].contains(m_sample.callId) && rows[1].contains(m_sample.callId));
    QCOMPARE(flavoursOf(CopyForm::Curl, calls, manner).text().count(QLatin1String("curl ")), 3);
}

void TestCopyForm::ofFailures()
{
    for (const CopyForm form : everyForm) {
        const QString text = flavoursOf(form, {m_failed}, share::Manner()).text();
        QVERIFY2(text.contains(QLatin1String("error-70009")) || text.contains(QLatin1String("error\\-70009")), qPrintable(text));
    }
}

void TestCopyForm::curl()
{
    const share::Manner manner;
    const QString fresh = curlOf(m_sample, manner);
    QVERIFY2(fresh.contains(QLatin1String("usersig=REDACTED")) && fresh.contains(QLatin1String("get_record_by_callid")), qPrintable(fresh));
    QVERIFY(fresh.contains(QLatin1String("identifier=administrator")) && fresh.contains(m_sample.callId));

    const LookUpResult saved = lookUpResultOf(*seenLookUpOf(m_sample));
    const QString again = curlOf(saved, manner);
    QVERIFY2(again.contains(m_sample.asked.endpoint) && again.contains(QLatin1String("/v4/call_record_http_srv/get_record_by_callid?sdkappid=")), qPrintable(again));
    QVERIFY(again.contains(QLatin1String("usersig=REDACTED")) && again.contains(QStringLiteral("\"CallId\":\"%1\"").arg(m_sample.callId)));

    const auto file = readRecordFile(m_sample.outcome->record.received, QStringLiteral("a.json"), QDateTime::currentDateTimeUtc());
    QVERIFY(file && curlOf(file->results.first(), manner).isEmpty());
}

void TestCopyForm::noSecretLeaves()
{
    const QByteArray key = Sandbox::demoSecretKey();
    LookUpResult noted = m_sample;
    noted.outcome->annotation.note = QStringLiteral("key ") + QString::fromLatin1(key);
    for (const QList<LookUpResult>& calls : {QList{noted}, QList{noted, m_failed}}) {
        for (const CopyForm form : everyForm) {
            const QByteArray bytes = everyByte(flavoursOf(form, calls, share::Manner()));
            QVERIFY2(!bytes.contains(key), qPrintable(QString::number(int(form))));
        }
        DragFiles files;
        QVERIFY(!fileBytes(files.write(calls, share::Manner()).path).contains(key));
    }
    QVERIFY2(!Flavours(QStringLiteral("https://x.example/?usersig=eJwtzEELgjAYxvHvsmvJXt2mJXSoQ1hBB7sIXcSt8Sq6OWdF0Xdv6Y7_5wc_Dz-&a=b")).text().contains(QLatin1String("eJwtz")), "whatever is copied");
}

void TestCopyForm::masked()
{
    share::Manner manner;
    manner.mask = share::Pseudonyms(QByteArray(share::Pseudonyms::keyBytes, 'k'));
    for (const QList<LookUpResult>& calls : {QList{m_sample}, QList{m_sample, m_failed}}) {
        for (const CopyForm form : everyForm) {
            const QByteArray bytes = everyByte(flavoursOf(form, calls, manner));
            for (const char* const name : {"user1", "user5", "roomid-1434"})
                QVERIFY2(!bytes.contains(name), qPrintable(QStringLiteral("%1 in form %2").arg(QLatin1String(name)).arg(int(form))));
        }
        DragFiles files;
        const QByteArray file = fileBytes(files.write(calls, manner).path);
        QVERIFY(file.contains("User-") && !file.contains("user5"));
    }
}

void TestCopyForm::times()
{
    QCOMPARE(timeText(TimeForm::Iso, 1739868165), QStringLiteral("2025-02-18T08:42:45Z"));
    QCOMPARE(timeText(TimeForm::Epoch, 1739868165), QStringLiteral("1739868165"));
}

void TestCopyForm::aFileIsDragged()
{
    DragFiles files;
    const DragContent content = files.write({m_sample}, share::Manner());
    const auto data = content.mimeData();
    QCOMPARE(data->urls().size(), 1);
    const QString path = data->urls().first().toLocalFile();
    QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("call-%1.json").arg(m_sample.callId));
    const auto json = JsonText::parse(fileBytes(path));
    QVERIFY(json);
    QCOMPARE(json->root()["schema"].text(), QStringLiteral("callscope.call/1"));
    const auto again = readRecordFile(fileBytes(path), QFileInfo(path).fileName(), QDateTime::currentDateTimeUtc());
    QVERIFY2(again && again->results.first().outcome, "what was dragged out can be dropped in");
    QCOMPARE(again->results.first().outcome->record.received, QByteArray(m_sample.outcome->record.received).replace('\n', ' '));
    QVERIFY(data->hasHtml() && data->hasFormat(QStringLiteral("text/markdown")));
    QVERIFY(data->data(QStringLiteral("text/plain")).startsWith("Answered after"));
}

void TestCopyForm::severalAreDragged()
{
    DragFiles files;
    const DragContent content = files.write({m_sample, m_failed}, share::Manner());
    QCOMPARE(QFileInfo(content.path).fileName(), QStringLiteral("calls.jsonl"));
    const QList<QByteArray> lines = fileBytes(content.path).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray& line : lines)
        QVERIFY(JsonText::parse(line));
    QVERIFY2(files.write({m_sample, m_failed}, share::Manner()).path != content.path, "another program may still read the first one");
}

void TestCopyForm::namesOfFiles()
{
    LookUpResult odd;
    odd.callId = QStringLiteral("../a b/\u738B:*?\"<>|\n..");
    QCOMPARE(DragFiles::fileNameFor({odd}), QStringLiteral("call-___a_b______________.json").left(5 + odd.callId.size()) + QStringLiteral(".json"));
    odd.callId = QString(5000, QLatin1Char('x'));
    QVERIFY(DragFiles::fileNameFor({odd}).size() < 100);
    odd.callId.clear();
    QCOMPARE(DragFiles::fileNameFor({odd}), QStringLiteral("call.json"));
}

void TestCopyForm::theFolderIsPrivateAndGoes()
{
    QString path;
    {
        DragFiles files;
        path = files.write({m_sample}, share::Manner()).path;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(QFileInfo(path).path()).path()) & others));
    }
    QVERIFY(!QFileInfo::exists(path) && !QFileInfo::exists(QFileInfo(QFileInfo(path).path()).path()));
}

void TestCopyForm::withoutAFileTheTicketGoes()
{
    const auto data = DragContent{{}, flavoursOf(CopyForm::Ticket, {m_sample}, share::Manner()), 1}.mimeData();
    QVERIFY(!data->hasUrls() && data->hasText() && data->hasHtml());
}

CALLSCOPE_TEST(TestCopyForm, QApplication)
#include "tst_copyform.moc"
