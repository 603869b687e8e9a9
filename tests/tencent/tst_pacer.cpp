#include "app/tencent/pacer.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <vector>

using namespace callscope;

class TestPacer : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void letsTheFirstBurstPass();
    void saysWhenTheNextMayLeave();
    void holdsEveryWindow_data();
    void holdsEveryWindow();
};

void TestPacer::letsTheFirstBurstPass()
{
    Pacer pacer;
    for (int i = 0; i < Pacer::maxPerWindow; ++i) {
        QCOMPARE(pacer.waitMs(5'000), 0);
        pacer.sent(5'000);
    }
    QCOMPARE(pacer.waitMs(5'000), Pacer::windowMs);
}

void TestPacer::saysWhenTheNextMayLeave()
{
    Pacer pacer;
    pacer.sent(0);
    for (int i = 1; i < Pacer::maxPerWindow; ++i)
        pacer.sent(500);
    QCOMPARE(pacer.waitMs(600), Pacer::windowMs - 600);
    QCOMPARE(pacer.waitMs(Pacer::windowMs - 1), 1);
    QCOMPARE(pacer.waitMs(Pacer::windowMs), 0);
    pacer.sent(Pacer::windowMs);
    QCOMPARE(pacer.waitMs(Pacer::windowMs), 500);
}

void TestPacer::holdsEveryWindow_data()
{
    QTest::addColumn<int>("longestPauseMs"); // of the senders, who ask at random moments
    QTest::newRow("greedy") << 0;
    QTest::newRow("busy") << 4;
    QTest::newRow("about the limit") << 10;
    QTest::newRow("in bursts") << 1'500;
}

void TestPacer::holdsEveryWindow()
{
    QFETCH(int, longestPauseMs);
    QRandomGenerator random(1);
    Pacer pacer;
    std::vector<qint64> left;
    qint64 now = 1'000'000'000;
    while (left.size() < 5'000) {
        const bool rests = longestPauseMs < 100 || random.bounded(300) == 0;
        now += rests ? random.bounded(longestPauseMs + 1) : 0;
        now += pacer.waitMs(now);
        pacer.sent(now);
        left.push_back(now);
    }
    for (size_t i = Pacer::maxPerWindow; i < left.size(); ++i)
        QVERIFY2(left[i] - left[i - Pacer::maxPerWindow] >= 1'000, qPrintable(QString::number(i)));
}

CALLSCOPE_TEST(TestPacer, QCoreApplication)
#include "tst_pacer.moc"
