#include "app/lookup/archivedresult.h"
#include "tests/ui/everytext.h"
#include "tests/ui/shownpane.h"
#include "tests/ui/windowtest.h"
#include "ui/error/openerror.h"
#include "ui/mask/maskedresult.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/lookupstable.h"
#include "ui/window/calllistpresentation.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>
#include <QToolButton>

using namespace callscope;

namespace {

const share::Pseudonyms mask(QByteArray(share::Pseudonyms::keyBytes, 'k'));

// Every one of them would be found by chance nowhere else.
const QString caller = QStringLiteral("alice.wong@shop");
const QString callee = QStringLiteral("小明 Q7");
const QString room = QStringLiteral("room-Zx81");
const QString note = QStringLiteral("she rang back twice");
const QString formerCallee = QStringLiteral("carol_former");
const QStringList names{caller, callee, room, note, formerCallee};

QByteArray answer(const QString& second = callee)
{
    return QStringLiteral("{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"RequestId\":\"Id-1\",\"Response\":{\"CallRecord\":{\"CallId\":\"a17609a6-1b2d-4aa4-b097-2763c04e8290\","
                          "\"Caller_Account\":\"%1\",\"CallType\":\"MultiCall\",\"MediaType\":\"Audio\",\"RoomId\":\"%2\",\"RoomIdType\":1,"
                          "\"CalleeList_Account\":[\"%3\",\"%1\",\"%3\"],\"StartTime\":1739868165,\"AcceptTime\":1739868169,\"EndTime\":1739868300,"
                          "\"CallResult\":\"NormalEnd\"}}}").arg(caller, room, second).toUtf8();
}

SeenLookUp seen(const QByteArray& response, const QDateTime& at)
{
    SeenLookUp lookUp;
    lookUp.sdkAppId = 20000000;
    lookUp.askedId = QStringLiteral("a17609a6-1b2d-4aa4-b097-2763c04e8290");
    lookUp.at = at;
    lookUp.profileName = QStringLiteral("Prod");
    lookUp.endpoint = QStringLiteral("https://adminapisgp.im.qcloud.com");
    lookUp.outcome = QStringLiteral("found");
    lookUp.httpStatus = 200;
    lookUp.elapsedMs = 12;
    lookUp.response = response;
    return lookUp;
}

//! A call that was looked up twice and about which something was written.
ArchivedCall keptCall()
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1739900000, Qt::UTC);
    ArchivedCall call;
    call.row.key = 7;
    call.row.sdkAppId = 20000000;
    call.row.callId = QStringLiteral("a17609a6-1b2d-4aa4-b097-2763c04e8290");
    call.annotation = {note, {QStringLiteral("vip")}, QStringLiteral("T-1")};
    const QList<RecordChange> changes{{QStringLiteral("CalleeList_Account"), QByteArray("[\"") + formerCallee.toUtf8() + "\"]", QByteArray("[\"") + callee.toUtf8() + "\"]"},
                                      {QStringLiteral("RoomId"), {}, '"' + room.toUtf8() + '"'}};
    call.lookUps = {{2, seen(answer(), at.addDays(1)), changes}, {1, seen(answer(formerCallee), at), {}}};
    return call;
}

//! The same as it comes from the service, with a URL and a body.
LookUpResult found()
{
    LookUpResult result = *savedResultOf(keptCall());
    result.saved = false;
    result.exchanges[0].redactedUrl = QStringLiteral("https://adminapisgp.im.qcloud.com/v4/call_record_http_svc/get_call_info?sdkappid=20000000&identifier=%1&usersig=REDACTED")
        .arg(QString::fromLatin1(caller.toUtf8().toPercentEncoding()));
    result.exchanges[0].requestBody = "{\"CallId\":\"a17609a6-1b2d-4aa4-b097-2763c04e8290\"}";
    return result;
}

LookUpResult failedResult()
{
    LookUpResult result = found();
    result.outcome = failure(ApiError{.kind = ApiError::Kind::Malformed, .cause = ApiError::Cause::NoRecord, .requestId = QStringLiteral("Id-1")});
    result.annotation.note = note;
    return result;
}

QString leaked(const QString& text)
{
    QStringList found;
    for (const QString& name : names) {
        if (text.contains(name) || text.contains(QString::fromLatin1(name.toUtf8().toPercentEncoding())))
            found.append(name);
    }
    return found.join(QStringLiteral(", "));
}

#define NOTHING_LEAKS(text) QVERIFY2(leaked(text).isEmpty(), qPrintable(leaked(text)))

} // namespace

//! With names masked, none of them is anywhere in the window, and nothing is lost by it.
class TestMasking : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void aPaneNamesNobody();
    void theMaskComesBeforeTheCall();
    void onePersonOnePseudonym();
    void unmaskingBringsAllBack();
    void theNoteIsNotLost();
    void whatIsSavedAndCopiedIsMasked();
    void aRepeatedLookUpAsksForTheSame();
    void theStripTellsNoName();
    void anErrorNamesNobody();
    void theListNamesNobody();
    void theStatusLineSaysSo();
    void aLargeAnswerHoldsUpNobody();
    void theCallBeforeAnErrorStaysNowhere();
};

void TestMasking::aPaneNamesNobody()
{
    ShownPane shown;
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    const EveryText before(&shown.pane);
    for (const QString& name : names)
        QVERIFY2(before.contains(name), qPrintable(name)); // or nothing is proved below
    shown.pane.setMask(mask);
    NOTHING_LEAKS(EveryText(&shown.pane).all());
    QVERIFY(EveryText(&shown.pane).contains(mask.user(caller)));
    QVERIFY(EveryText(&shown.pane).contains(mask.room(room)));
    QVERIFY(EveryText(&shown.pane).contains(mask.note(note)));
    shown.pane.setZones({QTimeZone::utc(), QTimeZone::utc()});
    NOTHING_LEAKS(EveryText(&shown.pane).all());
    shown.pane.showSavedInstead(found(), failedResult());
    shown.pane.setKept(keptCall());
    NOTHING_LEAKS(EveryText(&shown.pane).all());
    shown.pane.showResult(failedResult());
    shown.pane.setKept(keptCall());
    NOTHING_LEAKS(EveryText(&shown.pane).all());
}

void TestMasking::theMaskComesBeforeTheCall()
{
    ShownPane shown;
    shown.pane.setMask(mask);
    QVERIFY(!shown.pane.shown());
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    NOTHING_LEAKS(EveryText(&shown.pane).all());
    QVERIFY(shown.label("responseAbout").contains(QLatin1String("masked")));
}

void TestMasking::onePersonOnePseudonym()
{
    ShownPane shown;
    shown.pane.setMask(mask);
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    const QString alias = mask.user(caller);
    QVERIFY(shown.facts().values().contains(alias));
    QCOMPARE(shown.people(0), (QStringList{alias, mask.user(callee)}));
    QCOMPARE(shown.people(2), (QStringList{QStringLiteral("also listed as a callee"), QStringLiteral("listed 2 times")}));
    QVERIFY2(shown.response()->toPlainText().contains(alias), qPrintable(shown.response()->toPlainText()));
    auto* const exchange = shown.pane.findChild<QPlainTextEdit*>(QStringLiteral("exchangeView"));
    QVERIFY2(exchange->toPlainText().contains(QStringLiteral("identifier=") + alias + QLatin1Char('&')), qPrintable(exchange->toPlainText()));
    const QAbstractItemModel* const history = shown.pane.content()->history()->model();
    const QString changes = history->index(0, LookUpsModel::ChangesColumn).data(Qt::EditRole).toString();
    QVERIFY2(changes.contains(mask.user(formerCallee)) && changes.contains(mask.user(callee)) && changes.contains(mask.room(room)), qPrintable(changes));
    QVERIFY2(changes.contains(QLatin1String("CalleeList_Account")), qPrintable(changes));
    bool isFinding = false;
    for (int row = 0; row < shown.findings()->count(); ++row)
        isFinding = isFinding || shown.findings()->item(row)->text().contains(alias);
    QVERIFY(isFinding);
}

void TestMasking::unmaskingBringsAllBack()
{
    ShownPane shown;
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    const QString before = EveryText(&shown.pane).all();
    shown.pane.setMask(mask);
    QVERIFY(EveryText(&shown.pane).all() != before);
    shown.pane.setMask({});
    const QStringList now = EveryText(&shown.pane).all().split(QLatin1Char('\n'));
    const QStringList then = before.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < then.size(); ++i)
        QCOMPARE(now.value(i), then[i]);
}

void TestMasking::theNoteIsNotLost()
{
    ShownPane shown;
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    AnnotationEditor* const notes = shown.pane.content()->notes();
    QSignalSpy written(notes, &AnnotationEditor::annotationChanged);
    auto* const field = notes->findChild<QPlainTextEdit*>(QStringLiteral("noteField"));
    shown.pane.content()->showNoteTab();
    QTest::keyClicks(field, QStringLiteral("Soon: "));
    const QString now = QStringLiteral("Soon: ") + note;
    shown.pane.setMask(mask);
    QCOMPARE(written.size(), 1); // handed over before it went out of sight
    QCOMPARE(written.at(0).at(1).value<Annotation>().note, now);
    QCOMPARE(field->toPlainText(), mask.note(now));
    QVERIFY(field->isReadOnly());
    QVERIFY(shown.label("annotationMasked").contains(QLatin1String("Ctrl+M")));
    QTest::keyClicks(field, QStringLiteral("x"));
    QTest::keyClick(notes->findChild<QLineEdit*>(QStringLiteral("tagsField")), Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->toPlainText(), mask.note(now));
    notes->showSaved(7);
    shown.pane.setAnnotation(7, written.at(0).at(1).value<Annotation>());
    notes->flush();
    shown.pane.hide();
    QCOMPARE(written.size(), 1);
    shown.pane.show();
    shown.pane.setMask({});
    QCOMPARE(field->toPlainText(), now);
    QVERIFY(!field->isReadOnly());
    QCOMPARE(written.size(), 1);
}

void TestMasking::whatIsSavedAndCopiedIsMasked()
{
    ShownPane shown;
    shown.pane.setMask(mask);
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    QSignalSpy saved(&shown.pane, &CallPane::saveRequested);
    shown.pane.findChild<QPushButton*>(QStringLiteral("saveResponseButton"))->click();
    QCOMPARE(saved.size(), 1);
    const QByteArray bytes = saved.at(0).at(0).toByteArray();
    NOTHING_LEAKS(QString::fromUtf8(bytes));
    QCOMPARE(bytes, shown.pane.shown()->decisiveExchange().responseBytes);
    QVERIFY(bytes.contains("\"CallId\":\"a17609a6-1b2d-4aa4-b097-2763c04e8290\""));

    QSignalSpy copied(&shown.pane, &CallPane::copyRequested);
    for (FactTable* table : {shown.pane.content()->facts(), shown.pane.content()->people(), static_cast<FactTable*>(shown.pane.content()->history())}) {
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    }
    QVERIFY(copied.size() >= 2);
    for (const QList<QVariant>& each : copied)
        NOTHING_LEAKS(each.at(0).toString());
}

void TestMasking::aRepeatedLookUpAsksForTheSame()
{
    ShownPane shown;
    shown.pane.setMask(mask);
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    QCOMPARE(shown.pane.result()->outcome->record.caller, caller);
    QCOMPARE(shown.pane.kept()->annotation.note, note);
    QSignalSpy chosen(&shown.pane, &CallPane::lookUpChosen);
    LookUpsTable* const history = shown.pane.content()->history();
    history->setCurrentIndex(history->model()->index(1, 0));
    QTest::keyClick(history, Qt::Key_Return);
    QCOMPARE(chosen.at(0).at(0).value<KeptLookUp>().lookUp.response, answer(formerCallee));
}

void TestMasking::theStripTellsNoName()
{
    ShownPane shown;
    shown.pane.showResult(found());
    shown.pane.setKept(keptCall());
    shown.pane.showChanges(keptCall().lookUps[1].lookUp.at, keptCall().lookUps[0].changes);
    QVERIFY(shown.label("savedStripText").contains(formerCallee));
    shown.pane.setMask(mask);
    NOTHING_LEAKS(EveryText(&shown.pane).all());
    QVERIFY2(shown.label("savedStripText").contains(mask.user(formerCallee)), qPrintable(shown.label("savedStripText")));
    shown.pane.setMask({});
    QVERIFY(shown.label("savedStripText").contains(formerCallee));
    shown.pane.showResult(*savedResultOf(keptCall())); // the strip has something else to say now
    shown.pane.setMask(mask);
    QVERIFY2(shown.label("savedStripText").startsWith(QLatin1String("Saved copy")), qPrintable(shown.label("savedStripText")));
}

void TestMasking::anErrorNamesNobody()
{
    QWidget window;
    window.resize(860, 560);
    window.show();
    const share::Manner manner{.mask = mask};
    QVERIFY(!leaked(EveryText(openErrorDialog(failedResult(), true, &window)).all()).isEmpty()); // the bytes under Details
    ErrorDialog* const dialog = openErrorDialog(failedResult(), true, &window, manner);
    NOTHING_LEAKS(EveryText(dialog).all());
    dialog->findChild<QPushButton*>(QStringLiteral("errorCopyButton"))->click();
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!data->text().isEmpty());
    for (const QString& format : data->formats())
        NOTHING_LEAKS(QString::fromUtf8(data->data(format)));
    QVERIFY(data->text().contains(mask.note(note)));
}

void TestMasking::theListNamesNobody()
{
    Archive archive{QString()};
    CallListModel calls(archive);
    CallListPresentation presentation(calls, nullptr);
    Profile profile;
    profile.name = QStringLiteral("Prod");
    LookUpResult result = found();
    profile.id = result.profileId;
    profile.sdkAppId = result.sdkAppId;
    calls.begin(result.callId, profile);
    calls.end(result);
    calls.notStored(callName(result.sdkAppId, result.callId));
    QCOMPARE(presentation.rowCount(), 1);
    QListView view;
    view.setModel(&presentation);
    QVERIFY(EveryText(&view).contains(caller));
    QSignalSpy changed(&presentation, &QAbstractItemModel::dataChanged);
    presentation.setMask(mask);
    QCOMPARE(changed.size(), 1);
    NOTHING_LEAKS(EveryText(&view).all());
    QVERIFY(EveryText(&view).contains(mask.user(caller)));
    presentation.setMask({});
    QVERIFY(EveryText(&view).contains(caller));
}

void TestMasking::theStatusLineSaysSo()
{
    StatusLine line;
    line.show();
    auto* const button = line.findChild<QToolButton*>(QStringLiteral("maskedLabel"));
    QVERIFY(!button->isVisible());
    line.showMasked(true);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Names masked"));
    line.showMessage(QStringLiteral("Copied"));
    QVERIFY(button->isVisible());
    QSignalSpy unmask(&line, &StatusLine::unmaskRequested);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(unmask.size(), 1);
    line.showMasked(false);
    QVERIFY(!button->isVisible());
}

void TestMasking::aLargeAnswerHoldsUpNobody()
{
    QByteArray everybody;
    for (int i = 0; i < 250'000; ++i)
        everybody += (i == 0 ? "" : ",") + QByteArray("\"member-of-a-crowd-") + QByteArray::number(i) + '"';
    QByteArray large = answer();
    large.replace("[\"" + callee.toUtf8(), "[" + everybody + ",\"" + callee.toUtf8());
    QVERIFY(large.size() > 6'000'000);
    const LookUpResult result = lookUpResultOf(seen(large, QDateTime::fromSecsSinceEpoch(1739900000, Qt::UTC)));
    QVERIFY(result.outcome);
    const QString someone = QStringLiteral("member-of-a-crowd-1234");
    ShownPane shown;
    shown.pane.showResult(result);
    QVERIFY(EveryText(&shown.pane).contains(someone));
    QElapsedTimer timer;
    timer.start();
    shown.pane.setMask(mask);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(shown.pane.findChild<QLabel*>(QStringLiteral("maskingPage"))->isVisible());
    QVERIFY(!EveryText(&shown.pane).contains(someone));
    QTRY_VERIFY_WITH_TIMEOUT(shown.pane.content()->isVisible(), 60'000);
    QVERIFY(!EveryText(&shown.pane).contains(someone));
    QCOMPARE(shown.people(0).value(1), mask.user(QStringLiteral("member-of-a-crowd-0")));
    NOTHING_LEAKS(EveryText(&shown.pane).all());

    shown.pane.showResult(result);
    shown.pane.showResult(found()); // someone goes on meanwhile
    shown.pane.setMask({});
    QVERIFY(shown.facts().values().contains(caller));
    shown.pane.showResult(result);
    QCOMPARE(shown.people(0).value(1), QStringLiteral("member-of-a-crowd-0"));
    shown.pane.setMask(mask);
    shown.pane.showNothing();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!EveryText(&shown.pane).contains(someone));
}

void TestMasking::theCallBeforeAnErrorStaysNowhere()
{
    ShownPane shown;
    shown.pane.showResult(found());
    LookUpResult failed = failedResult();
    failed.annotation = {};
    shown.pane.showResult(failed);
    shown.pane.setMask(mask);
    NOTHING_LEAKS(EveryText(&shown.pane).all());
    shown.pane.setMask({});
    shown.pane.showResult(found());
    shown.pane.showNothing();
    NOTHING_LEAKS(EveryText(&shown.pane).all());
}

CALLSCOPE_TEST(TestMasking, QApplication)
#include "tst_windowmasking.moc"
