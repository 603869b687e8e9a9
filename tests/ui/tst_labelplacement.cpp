#include "tests/support/stricttest.h"
#include "ui/timeline/labelplacement.h"
#include "ui/timeline/timelinescale.h"

#include <QCoreApplication>

using namespace callscope;

class TestLabelPlacement : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void staysAtItsAnchorWhereThereIsRoom();
    void turnsBeforeItMoves();
    void movesAsideWithoutOverlap();
    void saysWhenThereIsNoRoom();
    void scaleKeepsProportions();
    void scaleRaisesTheShort();
    void scaleOfNothing();
};

void TestLabelPlacement::staysAtItsAnchorWhereThereIsRoom()
{
    const auto places = placeFlags({0, 300, 599}, {80, 80, 80}, 12, 600);
    QVERIFY(places);
    QCOMPARE(*places, (QList<FlagPlace>{{0, 0, false}, {300, 300, false}, {599, 520, true}}));
}

void TestLabelPlacement::turnsBeforeItMoves()
{
    const auto places = placeFlags({0, 500, 599}, {80, 80, 80}, 12, 600);
    QVERIFY(places);
    QCOMPARE(places->at(1).pole, 500.0);
    QVERIFY(places->at(1).textLeftOfPole);
}

void TestLabelPlacement::movesAsideWithoutOverlap()
{
    const auto places = placeFlags({0, 3, 599}, {100, 100, 100}, 12, 600);
    QVERIFY(places);
    QCOMPARE(places->at(0).left, 0.0);
    QCOMPARE(places->at(1).left, 112.0);
    QCOMPARE(places->at(2).left, 500.0);
}

void TestLabelPlacement::saysWhenThereIsNoRoom()
{
    QVERIFY(!placeFlags({0, 3, 299}, {100, 100, 100}, 12, 300));
    QVERIFY(placeFlags({0, 3, 323}, {100, 100, 100}, 12, 324));
    QVERIFY(!placeBlocks({0}, {301}, 0, 300));
    QCOMPARE(placeFlags({}, {}, 12, 300)->size(), 0);
}

void TestLabelPlacement::scaleKeepsProportions()
{
    const TimelineScale scale = timelineScale({25, 75}, 0.12);
    QCOMPARE(scale.shares, (QList<qreal>{0.25, 0.75}));
    QVERIFY(!scale.distorted);
    QCOMPARE(scale.compressed, (QList<bool>{false, false}));
}

void TestLabelPlacement::scaleRaisesTheShort()
{
    const TimelineScale scale = timelineScale({1, 999}, 0.12);
    QCOMPARE(scale.shares, (QList<qreal>{0.12, 0.88}));
    QVERIFY(scale.distorted);
    QCOMPARE(scale.compressed, (QList<bool>{false, true}));
    const TimelineScale cascade = timelineScale({1, 130, 869}, 0.128); // raising the first pushes the second under the minimum
    QCOMPARE(cascade.shares.at(0), 0.128);
    QCOMPARE(cascade.shares.at(1), 0.128);
    QCOMPARE(cascade.shares.at(2), 0.744);
}

void TestLabelPlacement::scaleOfNothing()
{
    QCOMPARE(timelineScale({}, 0.12).shares.size(), 0);
    QVERIFY(!timelineScale({0}, 0.12).distorted);
    const TimelineScale equal = timelineScale({0, 0}, 0.12);
    QCOMPARE(equal.shares, (QList<qreal>{0.5, 0.5}));
    QVERIFY(equal.distorted);
    QCOMPARE(timelineScale({1, 9}, 0.9).shares, (QList<qreal>{0.5, 0.5})); // more than there is to share
}

CALLSCOPE_TEST(TestLabelPlacement, QCoreApplication)
#include "tst_labelplacement.moc"
