#include "tests/ui/listdesk.h"
#include "tests/ui/callsamples.h"
#include "tests/ui/windowtest.h"
#include "ui/call/factrows.h"
#include "ui/call/facttable.h"
#include "ui/copy/calldrag.h"
#include "ui/copy/copyasmenu.h"
#include "ui/copy/copydesk.h"
#include "ui/copy/selectedtime.h"
#include "ui/timeline/timelinewidget.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace callscope;

namespace {

//! Stands in for the desktop, on which a drag would wait for a drop.
struct SeenDrag : CallDrag {
    using CallDrag::CallDrag;
    void carry(const DragContent& content) override { carried.append(content); }
    QList<DragContent> carried;
};

QStringList enabledIn(CopyAsMenu& menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList names;
    for (const QAction* action : menu.actions()) {
        if (action->isEnabled() && !action->isSeparator())
            names.append(action->objectName());
    }
    return names;
}

FetchedCall fetchedSample()
{
    FetchedCall call;
    call.record = sampleCall();
    call.sdkAppId = 1;
    call.profileName = QStringLiteral("Prod-SG");
    call.fetchedAt = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC);
    return call;
}

} // namespace

class TestCopyDesk : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void severalCallsComeAsOneTable();
    void oneCallComesAtOnce();
    void theLastWishStays();
    void nothingToCopyIsSaid();
    void theMenuOffersWhatThereIs();
    void everyEntryHasItsOwnMnemonic();
    void theSelectedTime();
    void factsOfAFile();
    void aDragCarriesTheFile();
    void onlyTheLastDragIsCarried();
};

void TestCopyDesk::severalCallsComeAsOneTable()
{
    ListDesk desk;
    desk.fill(4);
    desk.list.selectAll();
    CopyDesk copies(desk.archive, desk.calls, nullptr);
    QSignalSpy copied(&copies, &CopyDesk::copied);
    copies.copy(CopyForm::Ticket, desk.list.selectedNames(), share::Manner());
    QVERIFY(copied.isEmpty());
    QTRY_COMPARE(copied.size(), 1);
    QVERIFY2(copied.first().first().toString().startsWith(QLatin1String("4 calls")), "one knows what is on the clipboard");
    QVERIFY(copied.first().last().toString().isEmpty());
    const QMimeData* const data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml() && data->hasFormat(QStringLiteral("text/markdown")));
    QCOMPARE(data->html().count(QLatin1String("<table")), 1);
    qsizetype at = -1;
    for (int i = 0; i < 4; ++i) { // in the order of the list
        const qsizetype next = data->text().indexOf(QStringLiteral("call-%1").arg(i));
        QVERIFY(next > at);
        at = next;
    }
}

void TestCopyDesk::oneCallComesAtOnce()
{
    ListDesk desk;
    CopyDesk copies(desk.archive, desk.calls, nullptr);
    QSignalSpy copied(&copies, &CopyDesk::copied);
    LookUpResult result;
    result.callId = QStringLiteral("abc");
    result.asked.callId = result.callId;
    result.outcome = failure(ApiError{.kind = ApiError::Kind::Service, .code = 101050});
    copies.copy(CopyForm::Json, result, share::Manner());
    QCOMPARE(copied.size(), 1);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("\"callscope.error/1\"")));
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("application/json")));
    copies.copy(QStringLiteral("2025-02-18T08:42:45Z"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("2025-02-18T08:42:45Z"));
    QCOMPARE(copied.last().first().toString(), QStringLiteral("2025-02-18T08:42:45Z"));
}

void TestCopyDesk::theLastWishStays()
{
    ListDesk desk;
    desk.fill(30);
    desk.list.selectAll();
    CopyDesk copies(desk.archive, desk.calls, nullptr);
    QSignalSpy copied(&copies, &CopyDesk::copied);
    copies.copy(CopyForm::Ticket, desk.list.selectedNames(), share::Manner());
    copies.copy(CopyForm::CsvRow, desk.list.selectedNames(), share::Manner());
    copies.copy(QStringLiteral("an id"));
    QTest::qWait(200);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("an id"));
}

void TestCopyDesk::nothingToCopyIsSaid()
{
    ListDesk desk;
    desk.calls.begin(QStringLiteral("running"), Profile());
    desk.list.selectAll();
    CopyDesk copies(desk.archive, desk.calls, nullptr);
    QSignalSpy copied(&copies, &CopyDesk::copied);
    copies.copy(QStringLiteral("before"));
    copies.copy(CopyForm::Text, desk.list.selectedNames(), share::Manner());
    QTRY_COMPARE(copied.size(), 2);
    QVERIFY(copied.last().first().toString().isEmpty() && !copied.last().last().toString().isEmpty());
    LookUpResult filed;
    filed.fileName = QStringLiteral("a.json");
    filed.outcome = fetchedSample();
    copies.copy(CopyForm::Curl, filed, share::Manner());
    QVERIFY(copied.last().first().toString().isEmpty() && !copied.last().last().toString().isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestCopyDesk::theMenuOffersWhatThereIs()
{
    CopyAsMenu::Subject subject;
    CopyAsMenu menu([&subject] { return subject; });
    QVERIFY(enabledIn(menu).isEmpty());
    subject = {1, true, std::nullopt};
    QCOMPARE(enabledIn(menu).size(), 6);
    subject = {1, false, 1739868165};
    const QStringList ofAFile = enabledIn(menu);
    QVERIFY(!ofAFile.contains(QStringLiteral("copyAsCurl")));
    QVERIFY(ofAFile.contains(QStringLiteral("copyTimeAsIso")) && ofAFile.contains(QStringLiteral("copyTimeAsEpoch")));
    QSignalSpy time(&menu, &CopyAsMenu::timeChosen);
    QSignalSpy form(&menu, &CopyAsMenu::formChosen);
    menu.findChild<QAction*>(QStringLiteral("copyTimeAsEpoch"))->trigger();
    menu.findChild<QAction*>(QStringLiteral("copyTimeAsIso"))->trigger();
    QCOMPARE(time[0][0].toString(), QStringLiteral("1739868165"));
    QCOMPARE(time[1][0].toString(), QStringLiteral("2025-02-18T08:42:45Z"));
    menu.findChild<QAction*>(QStringLiteral("copyAsMarkdown"))->trigger();
    QCOMPARE(form[0][0].value<CopyForm>(), CopyForm::Markdown);
    subject = {3, true, std::nullopt};
    Q_EMIT menu.aboutToShow();
    QVERIFY(menu.findChild<QAction*>(QStringLiteral("copyAsCsvRow"))->text().contains(QLatin1String("rows")));
}

void TestCopyDesk::everyEntryHasItsOwnMnemonic()
{
    CopyAsMenu menu([] { return CopyAsMenu::Subject{2, true, 1739868165}; });
    QSet<QChar> keys;
    int entries = 0;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        ++entries;
        const qsizetype at = action->text().indexOf(QLatin1Char('&'));
        QVERIFY2(at >= 0, qPrintable(action->text()));
        keys.insert(action->text()[at + 1].toLower());
    }
    QCOMPARE(keys.size(), entries);
}

void TestCopyDesk::theSelectedTime()
{
    QWidget window;
    FactTable facts(&window);
    FactsModel model;
    facts.setModel(&model);
    TimelineWidget timeline(&window);
    timeline.setGeometry(0, 0, 600, 150);
    facts.setGeometry(0, 150, 600, 200);
    const FetchedCall call = fetchedSample();
    model.setRows(factRows(call, share::Zones::ofThisMachine()));
    timeline.setCall(call.record, phasesOf(call.record));
    window.show();
    QVERIFY(!selectedTime(facts, timeline));
    facts.selectRow(1);
    QCOMPARE(selectedTime(facts, timeline), call.record.startedAt->seconds);
    facts.selectRow(0);
    QVERIFY2(!selectedTime(facts, timeline), "how it ended is no time");
    facts.selectRow(12);
    QCOMPARE(selectedTime(facts, timeline), 1'795'323'731);
    facts.selectAll();
    QVERIFY(!selectedTime(facts, timeline));
    facts.selectRow(3);
    timeline.setCurrentElement(0);
    QCOMPARE(timeline.currentSeconds(), call.record.startedAt->seconds);
    QCOMPARE(selectedTime(facts, timeline), call.record.endedAt->seconds);
    QApplication::setActiveWindow(&window);
    timeline.setFocus();
    QTRY_VERIFY(timeline.hasFocus());
    QCOMPARE(selectedTime(facts, timeline), call.record.startedAt->seconds);
    timeline.setCurrentElement(1);
    QVERIFY2(!timeline.currentSeconds(), "a phase is no time");
    timeline.clear();
    QVERIFY(!timeline.currentSeconds());
}

void TestCopyDesk::factsOfAFile()
{
    FetchedCall call = fetchedSample();
    call.fetchedAt = {};
    call.sdkAppId = 0;
    call.profileName.clear();
    for (const FactRow& row : factRows(call, share::Zones::ofThisMachine()))
        QVERIFY2(!row.value.contains(QLatin1String("SDKAppID")) && !row.meaning.contains(QLatin1String(" ms")) && !row.value.startsWith(QLatin1String(" ")), qPrintable(row.value));
}

void TestCopyDesk::aDragCarriesTheFile()
{
    ListDesk desk;
    desk.fill(3);
    desk.list.selectAll();
    QWidget source;
    SeenDrag drag(desk.archive, desk.calls, &source);
    QSignalSpy said(&drag, &CallDrag::said);
    drag.start(desk.list.selectedNames(), share::Manner());
    QTRY_COMPARE(drag.carried.size(), 1);
    const auto data = drag.carried.first().mimeData();
    QVERIFY(data->urls().first().toLocalFile().endsWith(QLatin1String("/calls.jsonl")));
    QVERIFY(data->hasHtml());
    QCOMPARE(drag.carried.first().calls, 3);
    QVERIFY(said.isEmpty());
}

void TestCopyDesk::onlyTheLastDragIsCarried()
{
    ListDesk desk;
    desk.fill(3);
    desk.list.selectAll();
    QWidget source;
    SeenDrag drag(desk.archive, desk.calls, &source);
    drag.start(desk.list.selectedNames(), share::Manner());
    drag.start(desk.list.selectedNames().first(1), share::Manner());
    QTRY_COMPARE(drag.carried.size(), 1);
    QTest::qWait(100);
    QCOMPARE(drag.carried.size(), 1);
    QVERIFY(drag.carried.first().path.endsWith(QLatin1String("/call-call-0.json")));
}

CALLSCOPE_TEST(TestCopyDesk, QApplication)
#include "tst_copydesk.moc"
