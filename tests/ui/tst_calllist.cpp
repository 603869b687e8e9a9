#include "tests/ui/accessiblenames.h"
#include "tests/ui/listdesk.h"
#include "tests/ui/sandboxdesk.h"
#include "tests/ui/windowtest.h"
#include "app/lookup/archivedresult.h"
#include "ui/theme/rolecolours.h"
#include "ui/window/calllistpresentation.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QString rejectedId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");

LookUpResult failed(const QString& callId, ApiError::Kind kind)
{
    LookUpResult result;
    result.callId = callId;
    result.profileId = QStringLiteral("demo");
    result.outcome = failure(ApiError{.kind = kind});
    result.asked.askedAt = QDateTime::currentDateTimeUtc();
    return result;
}

Profile profileOf(quint32 sdkAppId)
{
    Profile profile;
    profile.id = QStringLiteral("demo");
    profile.sdkAppId = sdkAppId;
    return profile;
}

} // namespace

class TestCallList : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsItsPromises();
    void wordsAndIcons();
    void marksAreSpoken();
    void onlyAPersonsChoiceIsAnnounced();
    void rowsStandUnderTheirDay();
    void everyRowIsPainted();
    void theKeysAreSeen();
    void whatIsSeenStaysInPlace();
    void aReloadKeepsSelectionAndScroll();
    void names();
};

void TestCallList::theModelKeepsItsPromises()
{
    ListDesk desk;
    const QAbstractItemModelTester facts(&desk.calls, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester words(desk.list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* id : {"a", "b", "c"})
        desk.calls.begin(QLatin1String(id), profileOf(0));
    desk.calls.end(failed(QStringLiteral("b"), ApiError::Kind::Timeout));
    desk.calls.begin(QStringLiteral("a"), profileOf(0)); // moves up
    desk.calls.begin(QStringLiteral("a"), profileOf(7));
    desk.calls.end(failed(QStringLiteral("nobody asked"), ApiError::Kind::Timeout));
    QStringList shown;
    for (int row = 0; row < desk.list.model()->rowCount(); ++row)
        shown.append(desk.at(row, Qt::DisplayRole).toString());
    QCOMPARE(shown, (QStringList{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
}

void TestCallList::wordsAndIcons()
{
    SandboxDesk sandbox;
    const LookUpResult result = sandbox.ask(Sandbox::sampleCallId());
    ListDesk desk;
    const auto detail = [&desk] { return desk.at(0, CallListPresentation::DetailRole).toString(); };
    desk.calls.begin(result.callId, sandbox.profile);
    QCOMPARE(detail(), QStringLiteral("looking up…"));
    desk.calls.end(result);
    QCOMPARE(detail(), QStringLiteral("2 d 5 h 11 min 21 s"));
    QCOMPARE(desk.at(0, CallListPresentation::PeopleRole).toInt(), 3);
    QCOMPARE(desk.at(0, CallListPresentation::TimeRole).toString(), QStringLiteral("Feb 2025"));
    QCOMPARE(desk.at(0, Qt::AccessibleTextRole).toString(), result.callId + QStringLiteral(", 2 d 5 h 11 min 21 s, 3 people, Feb 2025, Warning"));
    QVERIFY(!desk.at(0, Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(desk.at(0, Qt::ToolTipRole).toString().contains(result.callId));

    LookUpResult cancelled = failed(result.callId, ApiError::Kind::Cancelled);
    cancelled.sdkAppId = result.sdkAppId;
    desk.calls.begin(result.callId, sandbox.profile);
    desk.calls.end(cancelled);
    QVERIFY2(detail().startsWith(QLatin1String("2 d 5 h")), "cancelling does not lose the call");
    desk.calls.notStored(callName(result.sdkAppId, result.callId));
    QVERIFY2(detail().startsWith(QStringLiteral("not saved · 2 d 5 h")), qPrintable(detail()));
    LookUpResult timeout = failed(result.callId, ApiError::Kind::Timeout);
    timeout.sdkAppId = result.sdkAppId;
    desk.calls.end(timeout);
    QVERIFY2(detail().startsWith(QLatin1String("No answer within")), qPrintable(detail()));

    desk.store(*seenLookUpOf(result)); // from the archive it reads the same
    QTRY_COMPARE(desk.calls.entry(0).row.key, desk.last.key);
    QCOMPARE(detail(), QStringLiteral("2 d 5 h 11 min 21 s"));
}

void TestCallList::marksAreSpoken()
{
    SandboxDesk sandbox;
    ListDesk desk;
    desk.store(*seenLookUpOf(sandbox.ask(Sandbox::sampleCallId())));
    desk.annotate(desk.last.key, {QStringLiteral("call back"), {QStringLiteral("vip"), QStringLiteral("\u9000\u6B3E")}, QStringLiteral("T-7")});
    desk.archive.setPinned(desk.last.key, true, &desk.calls, {});
    QTRY_VERIFY(desk.calls.rowCount() == 1 && desk.calls.entry(0).row.pinned);
    const QString spoken = desk.at(0, Qt::AccessibleTextRole).toString();
    for (const char* word : {"pinned", "has a note", "vip", "ticket T-7"})
        QVERIFY2(spoken.contains(QLatin1String(word)), qPrintable(spoken));
    QCOMPARE(desk.at(0, CallListPresentation::MarksRole).value<QList<QIcon>>().size(), 3); // the finding, the note, the pin
    QCOMPARE(desk.at(0, CallListPresentation::TagsRole).toStringList().size(), 2);
}

void TestCallList::onlyAPersonsChoiceIsAnnounced()
{
    ListDesk desk;
    desk.fill(3);
    desk.list.show();
    QSignalSpy chosen(&desk.list, &CallListView::chosen);
    desk.list.showCurrent(callName(1, QStringLiteral("call-1")));
    QCOMPARE(desk.list.currentIndex().row(), 1);
    desk.list.showCurrent(callName(1, QStringLiteral("unknown")));
    QVERIFY(!desk.list.currentIndex().isValid());
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(&desk.list, Qt::Key_Home);
    QTest::keyClick(&desk.list, Qt::Key_Down);
    QTest::keyClick(&desk.list, Qt::Key_Down);
    QTest::keyClick(&desk.list, Qt::Key_Down); // there is no more
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen[2][0].value<CallName>(), callName(1, QStringLiteral("call-2")));
    const QRect second = desk.list.visualRect(desk.list.model()->index(1, 0));
    QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(chosen.size(), 4);
    QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, QPoint(second.center().x(), second.top() - 4)); // its header
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(desk.list.currentIndex().row(), 1);
}

void TestCallList::rowsStandUnderTheirDay()
{
    ListDesk desk;
    desk.fill(3);
    QList<int> groups;
    for (int row = 0; row < 3; ++row)
        groups.append(desk.at(row, CallListPresentation::GroupRole).toInt());
    QCOMPARE(CallListPresentation::groupTitle(groups[0]), QStringLiteral("Today"));
    QCOMPARE(CallListPresentation::groupTitle(groups[1]), QStringLiteral("Yesterday"));
    QVERIFY(CallListPresentation::groupTitle(groups[2]).contains(QDate::fromJulianDay(groups[2]).toString(QStringLiteral("yyyy"))));
    desk.archive.setPinned(desk.calls.entry(2).row.key, true, &desk.calls, {});
    QTRY_COMPARE(desk.calls.entry(0).row.callId, QStringLiteral("call-2"));
    QCOMPARE(CallListPresentation::groupTitle(desk.at(0, CallListPresentation::GroupRole).toInt()), QStringLiteral("Pinned"));
}

void TestCallList::everyRowIsPainted()
{
    ListDesk desk;
    const QImage empty = desk.list.grab().toImage();
    desk.store(seen(QString(256, QLatin1Char('x')), QDateTime::currentDateTimeUtc()));
    desk.annotate(desk.last.key, {QStringLiteral("n"), {QString(300, QLatin1Char('t')), QStringLiteral("\u738B"), QStringLiteral("<b>")}, {}});
    desk.calls.begin(QStringLiteral("\u738B\u5C0F\u660E <b>&amp;"), profileOf(1));
    QTRY_COMPARE(desk.calls.rowCount(), 2);
    QVERIFY(desk.list.grab().toImage() != empty);
    desk.list.setLayoutDirection(Qt::RightToLeft);
    desk.list.grab();
}

//! A selection is loud, and framed, only where the keys go.
void TestCallList::theKeysAreSeen()
{
    ListDesk desk;
    desk.fill(2);
    QWidget window;
    desk.list.setParent(&window);
    auto* const other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    window.show();
    QApplication::setActiveWindow(&window);
    desk.list.setCurrentIndex(desk.list.model()->index(0, 0));
    const auto picture = [&desk] { return desk.list.viewport()->grab(desk.list.visualRect(desk.list.model()->index(0, 0))).toImage(); };
    desk.list.setFocus();
    const QImage with = picture();
    other->setFocus();
    const QImage without = picture();
    const int middle = with.height() / 2;
    const QColor loud = with.pixelColor(5, middle);
    QVERIFY2(contrast(with.pixelColor(2, middle), loud) >= 3, "the frame is seen on the selection");
    QCOMPARE(without.pixelColor(2, middle), without.pixelColor(5, middle));
    QVERIFY2(contrast(loud, without.pixelColor(5, middle)) >= 2, "the selection is quieter");
    QVERIFY(without.pixelColor(5, middle) != desk.list.palette().color(QPalette::Base));
    desk.list.setParent(nullptr);
}

void TestCallList::whatIsSeenStaysInPlace()
{
    ListDesk desk;
    desk.list.show();
    desk.fill(60);
    desk.list.verticalScrollBar()->setValue(700);
    const QModelIndex seenRow = desk.list.indexAt(QPoint(100, 200));
    const QPersistentModelIndex row(seenRow);
    const QRect before = desk.list.visualRect(row);
    desk.store(seen(QStringLiteral("new"), QDateTime::currentDateTimeUtc().addSecs(60)));
    QTRY_COMPARE(row.row(), seenRow.row() + 1);
    QCOMPARE(desk.list.visualRect(row).topLeft(), before.topLeft());
    desk.list.verticalScrollBar()->setValue(0);
    desk.store(seen(QStringLiteral("newer"), QDateTime::currentDateTimeUtc().addSecs(120)));
    QTRY_COMPARE(desk.calls.entry(0).row.callId, QStringLiteral("newer"));
    QVERIFY2(desk.list.verticalScrollBar()->value() == 0, "at the top one sees what is new");
}

void TestCallList::aReloadKeepsSelectionAndScroll()
{
    ListDesk desk;
    desk.list.show();
    desk.fill(250);
    QTRY_VERIFY(desk.calls.rowCount() == 100 || desk.calls.rowCount() == 250);
    for (int tries = 0; tries < 50 && desk.calls.find(callName(1, QStringLiteral("call-180"))) < 0; ++tries) {
        desk.list.verticalScrollBar()->setValue(desk.list.verticalScrollBar()->maximum());
        QTest::qWait(20);
    }
    QSignalSpy chosen(&desk.list, &CallListView::chosen);
    desk.list.showCurrent(callName(1, QStringLiteral("call-180")));
    const QRect before = desk.list.visualRect(desk.list.currentIndex());
    QVERIFY(desk.list.viewport()->rect().contains(before));
    QSignalSpy reset(&desk.calls, &QAbstractItemModel::modelReset);
    desk.calls.load();
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(desk.list.currentIndex().data().toString(), QStringLiteral("call-180"));
    QCOMPARE(desk.list.visualRect(desk.list.currentIndex()), before);

    filter::Node one{filter::Node::Kind::Leaf, {}, {filter::Field::Text, filter::Relation::Contains, QStringLiteral("call-7"), 0}};
    desk.calls.setFilter(one);
    QTRY_COMPARE(reset.size(), 2);
    QCOMPARE(desk.calls.rowCount(), 11); // 7 and 70…79
    QVERIFY(!desk.list.currentIndex().isValid());
    desk.calls.setFilter({});
    QTRY_COMPARE(reset.size(), 3);
    QCOMPARE(desk.list.currentIndex().data().toString(), QStringLiteral("call-180"));
    QCOMPARE(desk.list.visualRect(desk.list.currentIndex()), before);
    QVERIFY(chosen.isEmpty());
}

void TestCallList::names()
{
    ListDesk desk;
    QCOMPARE(desk.list.objectName(), QStringLiteral("callList"));
    QCOMPARE(accessibleName(&desk.list), QStringLiteral("Calls"));
    QCOMPARE(accessibleRole(&desk.list), QAccessible::List);
    desk.calls.begin(QStringLiteral("an-id"), profileOf(1));
    QAccessibleInterface* const row = QAccessible::queryAccessibleInterface(&desk.list)->child(0);
    QVERIFY(row && row->text(QAccessible::Name).startsWith(QLatin1String("an-id, looking up")));
}

CALLSCOPE_TEST(TestCallList, QApplication)
#include "tst_calllist.moc"
