#include "app/sandbox/demofile.h"
#include "app/wording/duration.h"
#include "app/wording/findingtext.h"
#include "app/wording/verdict.h"
#include "tests/ui/sandboxdesk.h"
#include "tests/ui/shownpane.h"
#include "tests/ui/windowtest.h"
#include "ui/call/peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QGraphicsEffect>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

using namespace callscope;

namespace {

QString durationOr(const std::optional<qint64>& seconds)
{
    return seconds ? wording::duration(*seconds) : QStringLiteral("\u2013");
}

LookUpResult withRecord(const CallRecord& record)
{
    LookUpResult result;
    result.callId = record.callId;
    FetchedCall call;
    call.record = record;
    call.phases = phasesOf(record);
    call.findings = judge(record, call.phases, {record.callId, QDateTime::currentDateTimeUtc()});
    result.outcome = call;
    return result;
}

} // namespace

class TestCallPane : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void theSample();
    void everyDemoCall();
    void fiveHundredMembers();
    void zonesSwap();
    void anErrorTakesThePlaceOfACall();
    void theEmptyPageComesAndGoes();
    void theOldCallIsGreyed();
    void factsAreCopied();
    void theirWordsAreNotInterpreted();
    void endlessWordsAreShortened();
    void aCrowdIsCut();
    void columnsComeBack();
};

void TestCallPane::theSample()
{
    SandboxDesk sandbox;
    ShownPane shown;
    shown.pane.showResult(sandbox.ask(Sandbox::sampleCallId()));
    QVERIFY2(shown.label("verdictLabel").startsWith(QLatin1String("Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s")), qPrintable(shown.label("verdictLabel")));
    QCOMPARE(shown.label("ringValue"), QStringLiteral("1 h 16 min 18 s"));
    QCOMPARE(shown.label("talkValue"), QStringLiteral("2 d 5 h 11 min 21 s"));
    QCOMPARE(shown.label("totalValue"), QStringLiteral("2 d 6 h 27 min 39 s"));
    const auto facts = shown.facts();
    const QStringList values = facts.values();
    for (const char* const value : {"NormalEnd", "MultiCall", "Audio", "user1", "roomid-1434", "04c9a0ac-8e38-4a19-be45-349c5ce7911b",
                                    "Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555", "2025-02-18 17:42:45 +09:00"})
        QVERIFY2(values.contains(QLatin1String(value)), value);
    QCOMPARE(shown.people(0), (QStringList{QStringLiteral("user1"), QStringLiteral("user5"), QStringLiteral("user2")}));
    QCOMPARE(shown.people(1), (QStringList{QStringLiteral("Caller"), QStringLiteral("Callee"), QStringLiteral("Callee")}));
    QCOMPARE(shown.people(2).at(0), QStringLiteral("also listed as a callee"));
    const QString finding = shown.findings()->item(0)->text();
    QVERIFY2(finding.contains(QLatin1String("4,578 s")) && finding.contains(QLatin1String("30 s")), qPrintable(finding));
}

void TestCallPane::everyDemoCall()
{
    SandboxDesk sandbox;
    const DemoFile file = DemoFile::embedded();
    QStringList ids;
    for (const DemoCall& call : Sandbox::demoCalls())
        ids.append(call.callId);
    const QList<LookUpResult> results = sandbox.ask(ids);
    QCOMPARE(results.size(), ids.size());
    ShownPane shown;
    shown.pane.showResult(results[0]);
    const QAbstractItemModelTester facts(shown.pane.content()->facts()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester people(shown.pane.content()->people()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const LookUpResult& result : results) {
        const char* const what = qPrintable(result.callId);
        QVERIFY2(result.outcome, what);
        const FetchedCall& call = *result.outcome;
        shown.pane.showResult(result);
        QVERIFY2(shown.label("verdictLabel") == wording::verdict(call.record, call.phases, call.findings), what);
        QVERIFY2(shown.label("ringValue") == durationOr(call.phases.ring), what);
        QVERIFY2(shown.label("talkValue") == durationOr(call.phases.talk), what);
        QVERIFY2(shown.label("totalValue") == durationOr(call.phases.total), what);

        QStringList rules;
        for (int row = 0; row < shown.findings()->count(); ++row) {
            rules.append(shown.findings()->item(row)->toolTip());
            QVERIFY2(shown.findings()->item(row)->text() == wording::findingText(call.findings[row]), what);
        }
        QVERIFY2(rules == file.find(result.callId)->findings, what);
        QVERIFY2(shown.findings()->isVisible() == !rules.isEmpty(), what);

        QVERIFY2(shown.facts().values().contains(call.record.caller), what);
        QVERIFY2(shown.facts().values().contains(call.record.roomId), what);
        QVERIFY2(shown.people(0) == QStringList{call.record.caller} + call.record.others(), what);
        QVERIFY2(!shown.facts().values().join(QLatin1Char(' ')).contains(QLatin1String("1970-")), what);
        QVERIFY2(shown.response()->toPlainText() == QString::fromUtf8(result.decisiveExchange().responseBytes), what);
        shown.pane.grab();
    }
}

void TestCallPane::fiveHundredMembers()
{
    SandboxDesk sandbox;
    ShownPane shown;
    shown.pane.showResult(sandbox.ask(QStringLiteral("ad799566-644b-468e-8d97-5ab05bd36e68")));
    QCOMPARE(shown.people(0).size(), 501);
    QCOMPARE(shown.people(0).last(), QStringLiteral("member-0500"));
    bool counted = false;
    for (const QLabel* label : shown.pane.findChildren<QLabel*>())
        counted = counted || label->text() == QLatin1String("People (501)");
    QVERIFY(counted);
}

void TestCallPane::zonesSwap()
{
    SandboxDesk sandbox;
    ShownPane shown;
    const share::Zones zones = share::Zones::ofThisMachine();
    shown.pane.setZones({zones.second, zones.local}); // before there is a call
    shown.pane.showResult(sandbox.ask(Sandbox::sampleCallId()));
    QVERIFY(shown.facts().values().contains(QStringLiteral("2025-02-18 08:42:45 +00:00")));
    shown.pane.setZones(zones);
    QVERIFY(shown.facts().values().contains(QStringLiteral("2025-02-18 17:42:45 +09:00")));
}

void TestCallPane::anErrorTakesThePlaceOfACall()
{
    SandboxDesk sandbox;
    ShownPane shown;
    const LookUpResult good = sandbox.ask(Sandbox::sampleCallId());
    const LookUpResult bad = sandbox.ask(QStringLiteral("error-60010"));
    shown.pane.showResult(good);
    shown.pane.showResult(bad);
    auto* const verdict = shown.pane.findChild<QLabel*>(QStringLiteral("verdictLabel"));
    auto* const headline = shown.pane.findChild<QLabel*>(QStringLiteral("paneErrorHeadline"));
    QVERIFY(!verdict->isVisible() && headline->isVisible());
    QVERIFY(shown.label("paneErrorFacts").contains(QLatin1String("60010")));
    QVERIFY(!shown.tabs()->isTabVisible(0));
    QVERIFY2(shown.response()->isVisible(), "the evidence stands beside the error");
    QVERIFY(shown.response()->toPlainText().contains(QLatin1String("60010")));
    shown.pane.showResult(good);
    QVERIFY(verdict->isVisible() && !headline->isVisible());
    QCOMPARE(shown.tabs()->currentIndex(), 0);
    shown.pane.content()->showResponseTab();
    shown.pane.showResult(good);
    QCOMPARE(shown.tabs()->currentIndex(), 1); // the person's choice
}

void TestCallPane::theEmptyPageComesAndGoes()
{
    ShownPane shown;
    auto* const first = new QLabel(QStringLiteral("first"));
    shown.pane.setEmptyPage(first);
    QVERIFY(first->isVisible());
    auto* const second = new QLabel(QStringLiteral("second"));
    shown.pane.setEmptyPage(second);
    QVERIFY(second->isVisible());
    shown.pane.showResult(withBytes("{}"));
    QVERIFY(!second->isVisible());
    shown.pane.setEmptyPage(new QLabel(QStringLiteral("third"))); // does not take the place of what is shown
    QVERIFY(shown.response()->isVisible());
}

void TestCallPane::theOldCallIsGreyed()
{
    SandboxDesk sandbox;
    ShownPane shown;
    const LookUpResult result = sandbox.ask(Sandbox::sampleCallId());
    shown.pane.showResult(result);
    const auto greyed = [&shown] {
        for (const QWidget* widget : shown.pane.findChildren<QWidget*>()) {
            if (widget->graphicsEffect())
                return true;
        }
        return false;
    };
    const QImage fresh = shown.pane.grab().toImage();
    shown.pane.setStale(true);
    shown.pane.setStale(true);
    QVERIFY(greyed());
    QVERIFY(shown.pane.grab().toImage() != fresh);
    QCOMPARE(shown.label("ringValue"), QStringLiteral("1 h 16 min 18 s"));
    shown.pane.showResult(result);
    QVERIFY(!greyed());
    shown.pane.setStale(true);
    shown.pane.setStale(false);
    QVERIFY(!greyed());
}

void TestCallPane::factsAreCopied()
{
    SandboxDesk sandbox;
    ShownPane shown;
    shown.pane.showResult(sandbox.ask(Sandbox::sampleCallId()));
    QSignalSpy copies(&shown.pane, &CallPane::copyRequested);
    QTest::keySequence(shown.pane.content()->facts(), QKeySequence::Copy);
    QCOMPARE(copies.size(), 0); // nothing is selected
    shown.pane.content()->facts()->selectRow(0);
    QTest::keySequence(shown.pane.content()->facts(), QKeySequence::Copy);
    QCOMPARE(copies.takeFirst()[0].toString(), QStringLiteral("NormalEnd"));
    shown.pane.content()->people()->selectAll();
    QTest::keySequence(shown.pane.content()->people(), QKeySequence::Copy);
    QCOMPARE(copies.takeFirst()[0].toString(), QStringLiteral("user1\nuser5\nuser2"));
}

void TestCallPane::theirWordsAreNotInterpreted()
{
    const QString hostile = QStringLiteral("<b>x</b><img src=\"file:///etc/hostname\">");
    CallRecord record;
    record.callId = record.caller = record.roomId = hostile;
    record.callees = QStringList{hostile + QLatin1Char('2')};
    record.outcome.wire = record.kind.wire = record.media.wire = hostile;
    record.startedAt = Moment{1739868165, QStringLiteral("1739868165"), false};
    ShownPane shown;
    shown.pane.showResult(withRecord(record));
    for (const QLabel* label : shown.pane.findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), qPrintable(label->text()));
    for (const FactTable* table : {shown.pane.content()->facts(), shown.pane.content()->people()}) {
        const QAbstractItemModel* const model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(!tip.contains(QLatin1String("<img")), qPrintable(tip));
            }
        }
    }
    QVERIFY(shown.facts().values().contains(hostile));
    shown.pane.content()->facts()->selectRow(6);
    QCOMPARE(shown.pane.content()->facts()->selectedText(), hostile);
}

//! An answer may be as large as 8 MiB, and all of it one word.
void TestCallPane::endlessWordsAreShortened()
{
    const QString endless(4'000'000, QLatin1Char('x'));
    CallRecord record;
    record.callId = record.caller = record.roomId = endless;
    record.callees = QStringList{endless + QLatin1Char('2')};
    record.outcome.wire = record.kind.wire = record.media.wire = endless;
    record.startedAt = Moment{1739868165, QStringLiteral("1739868165"), false};
    record.endedAt = Moment{1739868185, QStringLiteral("1739868185"), false};
    ShownPane shown;
    shown.pane.showResult(withRecord(record));
    shown.pane.grab();
    for (const QLabel* label : shown.pane.findChildren<QLabel*>())
        QVERIFY(label->text().size() < 10'000);
    for (const QString& value : shown.facts().values() + shown.people(0))
        QVERIFY(value.size() < 10'000);
    for (int row = 0; row < shown.findings()->count(); ++row)
        QVERIFY(shown.findings()->item(row)->text().size() < 10'000);
    shown.pane.content()->people()->selectRow(0);
    QCOMPARE(shown.pane.content()->people()->selectedText(), endless); // copied whole
    QVERIFY2(shown.pane.findChild<QLabel*>(QStringLiteral("verdictLabel"))->width() <= shown.pane.width(), "one long word does not widen the pane");
}

void TestCallPane::aCrowdIsCut()
{
    CallRecord record;
    record.caller = QStringLiteral("member-7");
    QStringList crowd;
    for (int i = 0; i < 12'345; ++i)
        crowd.append(QStringLiteral("member-%1").arg(i));
    record.callees = crowd;
    ShownPane shown;
    shown.pane.showResult(withRecord(record));
    QCOMPARE(shown.people(0).size(), PeopleModel::mostCallees); // the caller is one of them
    QStringList titles;
    for (const QLabel* label : shown.pane.findChildren<QLabel*>())
        titles.append(label->text());
    QVERIFY2(titles.contains(QStringLiteral("People (10000), 2,345 more in the response")), qPrintable(titles.join(QLatin1Char('|'))));
}

//! As wide as in the session before, whether or not a call was shown in between.
void TestCallPane::columnsComeBack()
{
    const auto header = [](const CallPane& pane, const char* table) { return pane.findChild<QTableView*>(QLatin1String(table))->horizontalHeader(); };
    SandboxDesk sandbox;
    const LookUpResult sample = sandbox.ask(Sandbox::sampleCallId());
    QByteArrayList columns;
    int widened = 0;
    {
        ShownPane first;
        first.pane.showResult(sample);
        QTRY_VERIFY(header(first.pane, "peopleTable")->width() > 0);
        widened = header(first.pane, "peopleTable")->sectionSize(0) + 37;
        header(first.pane, "peopleTable")->resizeSection(0, widened);
        header(first.pane, "factsTable")->resizeSection(1, 123);
        columns = first.pane.columns();
    }
    ShownPane empty;
    empty.pane.restoreColumns(columns);
    QCOMPARE(empty.pane.columns(), columns);
    ShownPane next;
    next.pane.restoreColumns(empty.pane.columns());
    next.pane.showResult(sample);
    QCOMPARE(header(next.pane, "peopleTable")->sectionSize(0), widened);
    QCOMPARE(header(next.pane, "factsTable")->sectionSize(1), 123);
    next.pane.restoreColumns({"not columns"});
    QCOMPARE(header(next.pane, "factsTable")->sectionSize(1), 123);
}

CALLSCOPE_TEST(TestCallPane, QApplication)
#include "tst_callpane.moc"
