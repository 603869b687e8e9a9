#include "tests/ui/listdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/copy/callgatherer.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>

using namespace callscope;

namespace {

QString idOf(int number)
{
    return QStringLiteral("call-%1").arg(number);
}

QList<CallName> names(const QList<int>& numbers)
{
    QList<CallName> list;
    for (const int number : numbers)
        list.append(callName(1, idOf(number)));
    return list;
}

void click(CallListView& list, int row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mouseClick(list.viewport(), button, modifiers, list.visualRect(list.model()->index(row, 0)).center());
}

//! QTest's own moves the pointer, but with no button down.
void pull(CallListView& list, const QPoint& to)
{
    QMouseEvent move(QEvent::MouseMove, to, list.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &move);
}

//! With a wide and high view, so that every row can be clicked.
struct SelectionDesk : ListDesk {
    explicit SelectionDesk(int count)
    {
        list.resize(248, 900);
        list.show();
        if (count > 0)
            fill(count);
    }
};

} // namespace

class TestCallSelection : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void keysSelectSeveral();
    void clicksSelectSeveral();
    void allThatIsLoaded();
    void theMenuKeepsTheSelection();
    void theCurrentCallStaysWhatThePaneShows();
    void pagesKeepTheSelection();
    void aRowThatMovesTakesNoOtherIn_data();
    void aRowThatMovesTakesNoOtherIn();
    void aReloadKeepsTheSelection();
    void aFilterForgetsIt();
    void aRowThatGoesLeavesTheOthers();
    void itIsPulledOutOnce();
    void keysOfTheArchiveOnly();
    void gathersInTheOrderOfTheList();
    void gathersWhatTheSessionKnows();
    void aGathererMayBeDeleted();
};

void TestCallSelection::keysSelectSeveral()
{
    SelectionDesk desk(6);
    QSignalSpy counted(&desk.list, &CallListView::selectionCountChanged);
    desk.list.showCurrent(callName(1, idOf(1)));
    QCOMPARE(desk.list.selectedNames(), names({1}));
    QTest::keyClick(&desk.list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 3}));
    QTest::keyClick(&desk.list, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(desk.list.selectedNames(), names({1, 2}));
    QCOMPARE(desk.list.currentName(), callName(1, idOf(2)));
    QTest::keyClick(&desk.list, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 3, 4, 5}));
    QTest::keyClick(&desk.list, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(desk.list.selectedNames(), names({0, 1}));
    QTest::keyClick(&desk.list, Qt::Key_Down);
    QCOMPARE(desk.list.selectedNames(), names({1}));
    QCOMPARE(counted.last().first().toInt(), 1);
    QCOMPARE(desk.list.selectionCount(), 1);
}

void TestCallSelection::clicksSelectSeveral()
{
    SelectionDesk desk(6);
    click(desk.list, 1);
    click(desk.list, 4, Qt::ControlModifier);
    QCOMPARE(desk.list.selectedNames(), names({1, 4}));
    click(desk.list, 2, Qt::ControlModifier);
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 4}));
    click(desk.list, 1, Qt::ControlModifier);
    QCOMPARE(desk.list.selectedNames(), names({2, 4}));
    click(desk.list, 0);
    click(desk.list, 3, Qt::ShiftModifier);
    QCOMPARE(desk.list.selectedNames(), names({0, 1, 2, 3}));
    const QRect third = desk.list.visualRect(desk.list.model()->index(2, 0));
    QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, QPoint(third.center().x(), third.top() - 4)); // its header
    QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, QPoint(100, 890)); // below the last one
    QCOMPARE(desk.list.selectedNames(), names({0, 1, 2, 3}));
    click(desk.list, 2);
    QCOMPARE(desk.list.selectedNames(), names({2}));
}

void TestCallSelection::allThatIsLoaded()
{
    SelectionDesk desk(5);
    click(desk.list, 2);
    QTest::keyClick(&desk.list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.list.selectedNames(), names({0, 1, 2, 3, 4}));
    QCOMPARE(desk.list.selectionCount(), 5);
    QCOMPARE(desk.list.currentName(), callName(1, idOf(2)));
}

void TestCallSelection::theMenuKeepsTheSelection()
{
    SelectionDesk desk(5);
    QSignalSpy menu(&desk.list, &CallListView::menuRequested);
    click(desk.list, 1);
    click(desk.list, 3, Qt::ShiftModifier);
    const QPoint second = desk.list.visualRect(desk.list.model()->index(2, 0)).center();
    QTest::mousePress(desk.list.viewport(), Qt::RightButton, {}, second);
    QContextMenuEvent event(QContextMenuEvent::Mouse, second, desk.list.viewport()->mapToGlobal(second));
    QApplication::sendEvent(desk.list.viewport(), &event);
    QTest::mouseRelease(desk.list.viewport(), Qt::RightButton, {}, second);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 3}));
    click(desk.list, 4, {}, Qt::RightButton);
    QCOMPARE(desk.list.selectedNames(), names({4}));
}

void TestCallSelection::theCurrentCallStaysWhatThePaneShows()
{
    SelectionDesk desk(5);
    QSignalSpy chosen(&desk.list, &CallListView::chosen);
    click(desk.list, 1);
    click(desk.list, 3, Qt::ShiftModifier);
    QCOMPARE(chosen.last().first().value<CallName>(), callName(1, idOf(3)));
    desk.list.showCurrent(callName(1, idOf(3))); // as the window does when the call was read
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 3}));
    desk.list.showCurrent(callName(1, idOf(0))); // another one came from elsewhere
    QCOMPARE(desk.list.selectedNames(), names({0}));
    QTest::keyClick(&desk.list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.list.selectedNames(), names({0, 1}));
    desk.list.showCurrent(callName(1, QStringLiteral("unknown")));
    QVERIFY(desk.list.selectedNames().isEmpty());
}

void TestCallSelection::pagesKeepTheSelection()
{
    ListDesk desk;
    desk.list.show();
    desk.fill(250);
    click(desk.list, 0);
    click(desk.list, 2, Qt::ShiftModifier);
    for (int tries = 0; tries < 50 && desk.calls.rowCount() < 250; ++tries) {
        desk.list.verticalScrollBar()->setValue(desk.list.verticalScrollBar()->maximum());
        QTest::qWait(20);
    }
    QCOMPARE(desk.calls.rowCount(), 250);
    QCOMPARE(desk.list.selectedNames(), names({0, 1, 2}));
}

void TestCallSelection::aRowThatMovesTakesNoOtherIn_data()
{
    QTest::addColumn<int>("moves");
    QTest::addColumn<QList<int>>("selected");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("the first of a range") << 2 << QList{2, 3, 4} << QList{2, 3, 4};
    QTest::newRow("the last of a range") << 4 << QList{2, 3, 4} << QList{4, 2, 3};
    QTest::newRow("within a range") << 3 << QList{2, 3, 4} << QList{3, 2, 4};
    QTest::newRow("into a range") << 5 << QList{0, 1} << QList{0, 1};
    QTest::newRow("from behind") << 5 << QList{1, 3} << QList{1, 3};
    QTest::newRow("alone") << 4 << QList{4} << QList{4};
}

void TestCallSelection::aRowThatMovesTakesNoOtherIn()
{
    QFETCH(const int, moves);
    QFETCH(const QList<int>, selected);
    QFETCH(const QList<int>, after);
    SelectionDesk desk(6);
    click(desk.list, selected.first());
    for (const int row : selected.sliced(1))
        click(desk.list, row, Qt::ControlModifier);
    QCOMPARE(desk.list.selectedNames(), names(selected));
    desk.store(seen(idOf(moves), QDateTime::currentDateTimeUtc().addSecs(60)));
    QTRY_COMPARE(desk.calls.entry(0).row.callId, idOf(moves));
    QCOMPARE(desk.list.selectedNames(), names(after));
    QCOMPARE(desk.list.selectionCount(), after.size());
}

void TestCallSelection::aReloadKeepsTheSelection()
{
    SelectionDesk desk(6);
    click(desk.list, 1);
    click(desk.list, 3, Qt::ControlModifier);
    click(desk.list, 4, Qt::ControlModifier);
    QSignalSpy reset(&desk.calls, &QAbstractItemModel::modelReset);
    QSignalSpy chosen(&desk.list, &CallListView::chosen);
    desk.calls.load();
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(desk.list.selectedNames(), names({1, 3, 4}));
    QCOMPARE(desk.list.selectionCount(), 3);
    QCOMPARE(desk.list.currentName(), callName(1, idOf(4)));
    QVERIFY(chosen.isEmpty());
}

void TestCallSelection::aFilterForgetsIt()
{
    SelectionDesk desk(6);
    click(desk.list, 1);
    click(desk.list, 3, Qt::ShiftModifier);
    QSignalSpy counted(&desk.list, &CallListView::selectionCountChanged);
    desk.list.forgetSelection();
    QCOMPARE(desk.list.selectedNames(), names({3}));
    QCOMPARE(counted.last().first().toInt(), 1);
    QSignalSpy reset(&desk.calls, &QAbstractItemModel::modelReset);
    desk.calls.setFilter({filter::Node::Kind::Leaf, {}, {filter::Field::Text, filter::Relation::Contains, QStringLiteral("call-1"), 0}});
    QTRY_COMPARE(reset.size(), 1);
    QVERIFY(desk.list.selectedNames().isEmpty());
    QCOMPARE(desk.list.selectionCount(), 0);
    desk.calls.setFilter({});
    QTRY_COMPARE(reset.size(), 2);
    QCOMPARE(desk.list.selectedNames(), names({3}));
}

void TestCallSelection::aRowThatGoesLeavesTheOthers()
{
    SelectionDesk desk(5);
    click(desk.list, 1);
    click(desk.list, 2, Qt::ControlModifier);
    desk.calls.begin(QStringLiteral("new"), Profile());
    QCOMPARE(desk.list.selectedNames(), names({1, 2}));
    click(desk.list, 0, Qt::ControlModifier); // the new one is the current one now
    QCOMPARE(desk.list.selectionCount(), 3);
    LookUpResult cancelled;
    cancelled.callId = QStringLiteral("new");
    cancelled.outcome = failure(ApiError{.kind = ApiError::Kind::Cancelled});
    desk.calls.end(cancelled);
    desk.calls.forgetSession(callName(0, QStringLiteral("new")));
    QCOMPARE(desk.list.selectedNames(), names({1, 2}));
    QVERIFY(!desk.list.currentName());
}

void TestCallSelection::itIsPulledOutOnce()
{
    SelectionDesk desk(5);
    QSignalSpy pulled(&desk.list, &CallListView::dragRequested);
    click(desk.list, 1);
    click(desk.list, 3, Qt::ShiftModifier);
    const QPoint from = desk.list.visualRect(desk.list.model()->index(2, 0)).center();
    QTest::mousePress(desk.list.viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 3}));
    for (const int distance : {2, QApplication::startDragDistance() - 2})
        pull(desk.list, from + QPoint(distance, 0));
    QVERIFY2(pulled.isEmpty(), "a hand shakes");
    for (int step = 1; step < 8; ++step)
        pull(desk.list, from + QPoint(0, step * QApplication::startDragDistance() * 2));
    QCOMPARE(pulled.size(), 1);
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 3}));
    QTest::mouseRelease(desk.list.viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(desk.list.selectedNames(), names({1, 2, 3}));
    click(desk.list, 0);
    QCOMPARE(desk.list.selectedNames(), names({0}));
    QTest::mousePress(desk.list.viewport(), Qt::LeftButton, {}, from); // of one that was not selected
    pull(desk.list, from + QPoint(0, 2));
    pull(desk.list, from + QPoint(0, 200));
    QCOMPARE(pulled.size(), 2);
    QCOMPARE(desk.list.selectedNames(), names({2}));
}

void TestCallSelection::keysOfTheArchiveOnly()
{
    SelectionDesk desk(2);
    desk.calls.begin(QStringLiteral("new"), Profile());
    desk.list.selectAll();
    QCOMPARE(desk.list.selectedNames().size(), 3);
    QCOMPARE(desk.list.selectedKeys(), (QList{desk.calls.entry(1).row.key, desk.calls.entry(2).row.key}));
}

void TestCallSelection::gathersInTheOrderOfTheList()
{
    SelectionDesk desk(60);
    desk.annotate(desk.calls.entry(3).row.key, {QStringLiteral("call back"), {}, {}});
    desk.list.selectAll();
    QList<CallName> wanted = desk.list.selectedNames();
    wanted.insert(1, callName(1, QStringLiteral("gone")));
    std::optional<GatheredCalls> gathered;
    auto* const gatherer = new CallGatherer(desk.archive, desk.calls, wanted, 30, &desk.calls);
    QSignalSpy gone(gatherer, &QObject::destroyed);
    connect(gatherer, &CallGatherer::gathered, this, [&gathered](const GatheredCalls& all) { gathered = all; });
    QVERIFY2(!gathered, "it comes through the event loop");
    QTRY_VERIFY(gathered);
    QCOMPARE(gathered->calls.size(), 60);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(gathered->calls[i].callId, idOf(i));
    QCOMPARE(gathered->calls[3].annotation.note, QStringLiteral("call back"));
    QCOMPARE(gathered->missing, 1);
    QVERIFY(!gathered->remark().isEmpty());
    QTRY_COMPARE(gone.size(), 1);
}

void TestCallSelection::gathersWhatTheSessionKnows()
{
    SelectionDesk desk(0);
    desk.calls.begin(QStringLiteral("kept by nobody"), Profile());
    desk.calls.begin(QStringLiteral("running"), Profile());
    LookUpResult result;
    result.callId = QStringLiteral("kept by nobody");
    result.outcome = failure(ApiError{.kind = ApiError::Kind::Timeout});
    desk.calls.end(result);
    desk.list.selectAll();
    std::optional<GatheredCalls> gathered;
    connect(new CallGatherer(desk.archive, desk.calls, desk.list.selectedNames(), 30, &desk.calls), &CallGatherer::gathered, this,
            [&gathered](const GatheredCalls& all) { gathered = all; });
    QTRY_VERIFY(gathered);
    QCOMPARE(gathered->calls.size(), 1);
    QCOMPARE(gathered->calls.first().callId, QStringLiteral("kept by nobody"));
    QCOMPARE(gathered->missing, 1);

    gathered.reset();
    const QList<CallName> many(CallGatherer::mostCalls + 3, callName(0, QStringLiteral("kept by nobody")));
    connect(new CallGatherer(desk.archive, desk.calls, many, 30, &desk.calls), &CallGatherer::gathered, this, [&gathered](const GatheredCalls& all) { gathered = all; });
    QTRY_VERIFY(gathered);
    QCOMPARE(gathered->calls.size(), CallGatherer::mostCalls);
    QCOMPARE(gathered->leftOut, 3);
    QVERIFY(gathered->remark().contains(QLatin1String("5000")));
}

void TestCallSelection::aGathererMayBeDeleted()
{
    SelectionDesk desk(30);
    desk.list.selectAll();
    for (int wait = 0; wait < 5; ++wait) {
        auto* const gatherer = new CallGatherer(desk.archive, desk.calls, desk.list.selectedNames(), 30, nullptr);
        QTest::qWait(wait);
        QPointer<CallGatherer> alive(gatherer);
        if (alive)
            delete alive;
    }
    QTest::qWait(100);
}

CALLSCOPE_TEST(TestCallSelection, QApplication)
#include "tst_callselection.moc"
