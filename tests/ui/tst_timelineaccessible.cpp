#include "tests/support/stricttest.h"
#include "tests/ui/timelinefixture.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

using namespace callscope;

namespace {

QAccessibleInterface* accessible(TimelineWidget& timeline)
{
    return QAccessible::queryAccessibleInterface(&timeline);
}

QStringList childNames(TimelineWidget& timeline)
{
    QStringList names;
    for (int i = 0; i < accessible(timeline)->childCount(); ++i)
        names.append(accessible(timeline)->child(i)->text(QAccessible::Name));
    return names;
}

} // namespace

class TestTimelineAccessible : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyElementIsFound();
    void aChildMayBeHeldWhileTheCallChanges();
    void actionsDoWhatKeysDo();
    void focusIsReported();
    void clearedHasNoElements();
};

void TestTimelineAccessible::initTestCase()
{
    QApplication::setStyle(new TimedStyle(0));
}

void TestTimelineAccessible::everyElementIsFound()
{
    TimelineWidget timeline;
    resize(timeline, 800);
    setCall(timeline, sampleCall());
    QAccessibleInterface* list = accessible(timeline);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Timeline"));
    QCOMPARE(list->role(), QAccessible::List);
    const QStringList names = childNames(timeline);
    QVERIFY2(names.at(0).startsWith(QLatin1String("Started on")), qPrintable(names.join(QLatin1Char('|'))));
    QVERIFY(names.at(1).startsWith(QLatin1String("Ringing, 1 hour")));
    QVERIFY(names.at(2).startsWith(QLatin1String("Accepted on")));
    QVERIFY(names.at(3).startsWith(QLatin1String("Talking, 2 days")));
    QVERIFY(names.at(4).startsWith(QLatin1String("Ended on")));
    QCOMPARE(names.at(5), QStringLiteral("Timeline scale"));
    QCOMPARE(names.size(), 6);
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* child = list->child(i);
        QVERIFY(child->isValid());
        QCOMPARE(child->parent(), list);
        QCOMPARE(list->indexOfChild(child), i);
        if (i < 5) // a widget that is not shown has no rectangle
            QVERIFY(QRect(timeline.mapToGlobal(QPoint(0, 0)), timeline.size()).intersects(child->rect()));
    }
    QAccessibleInterface* ring = list->child(1);
    QCOMPARE(list->childAt(ring->rect().center().x(), ring->rect().center().y()), ring);
    QCOMPARE(ring->role(), QAccessible::ListItem);
    QVERIFY(ring->state().focusable);
}

void TestTimelineAccessible::aChildMayBeHeldWhileTheCallChanges()
{
    auto timeline = std::make_unique<TimelineWidget>();
    setCall(*timeline, sampleCall());
    QAccessibleInterface* accept = accessible(*timeline)->child(2);
    QAccessibleInterface* end = accessible(*timeline)->child(4);
    const QAccessible::Id id = QAccessible::uniqueId(accept);
    setCall(*timeline, callOf(sampleStart, 0, sampleStart + 32, Outcome::NotAnswer));
    QVERIFY(!accept->isValid()); // nobody accepted this one
    QCOMPARE(accept->text(QAccessible::Name), QString());
    QVERIFY(accept->rect().isEmpty() && accept->state().invalid);
    QCOMPARE(accessible(*timeline)->child(2), end); // the end is still the end
    QVERIFY(end->text(QAccessible::Name).contains(QLatin1String("NotAnswer")));
    timeline->clear();
    QVERIFY(!end->isValid());
    setCall(*timeline, sampleCall());
    QVERIFY(accept->isValid());
    timeline.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

void TestTimelineAccessible::actionsDoWhatKeysDo()
{
    TimelineWidget timeline;
    setCall(timeline, sampleCall());
    QSignalSpy copies(&timeline, &TimelineWidget::isoCopyRequested);
    QAccessibleInterface* accept = accessible(timeline)->child(2);
    QAccessibleActionInterface* action = accept->actionInterface();
    QVERIFY(action && action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(copies.size(), 1);
    QCOMPARE(timeline.currentElement(), 2);
    QVERIFY(accept->state().selected);
    QVERIFY(!accessible(timeline)->child(1)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TestTimelineAccessible::focusIsReported()
{
    TimelineWidget timeline;
    resize(timeline, 800);
    setCall(timeline, sampleCall());
    timeline.show();
    QApplication::setActiveWindow(&timeline);
    timeline.setFocus();
    QVERIFY(timeline.hasFocus());
    QCOMPARE(timeline.currentElement(), 0);
    timeline.setCurrentElement(1);
    QCOMPARE(accessible(timeline)->focusChild(), accessible(timeline)->child(1));
    QVERIFY(accessible(timeline)->child(1)->state().focused);
    QVERIFY(!accessible(timeline)->child(0)->state().focused);
    const QImage marked = timeline.grab().toImage();
    timeline.setCurrentElement(2);
    QVERIFY(timeline.grab().toImage() != marked); // the ring moved
    setCall(timeline, callOf(sampleStart, 0, sampleStart + 9, Outcome::Cancel));
    QCOMPARE(timeline.currentElement(), 0);
}

void TestTimelineAccessible::clearedHasNoElements()
{
    TimelineWidget timeline;
    setCall(timeline, sampleCall());
    QVERIFY(accessible(timeline)->childCount() > 1);
    timeline.clear();
    QCOMPARE(childNames(timeline), QStringList{QStringLiteral("Timeline scale")});
}

CALLSCOPE_TEST(TestTimelineAccessible, QApplication)
#include "tst_timelineaccessible.moc"
