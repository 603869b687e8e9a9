#include "app/tencent/pacer.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <queue>
#include <vector>

using namespace callscope;

class TestPacer : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void letsTheFirstBurstPass();
    void countsFromTheEnd();
    void countsWhatIsUnderWay();
    void holdsEveryWindow_data();
    void holdsEveryWindow();
};

void TestPacer::letsTheFirstBurstPass()
{
    Pacer pacer;
    for (int i = 0; i < Pacer::maxPerWindow; ++i) {
        QCOMPARE(pacer.waitMs(5'000), 0);
        pacer.sent();
    }
    QVERIFY(pacer.waitMs(5'000) > 0);
}

void TestPacer::countsFromTheEnd()
{
    Pacer pacer;
    for (int i = 0; i < Pacer::maxPerWindow; ++i)
        pacer.sent();
    pacer.ended(100);
    for (int i = 1; i < Pacer::maxPerWindow; ++i)
        pacer.ended(500);
    QCOMPARE(pacer.waitMs(600), Pacer::windowMs - 500);
    QCOMPARE(pacer.waitMs(Pacer::windowMs + 99), 1);
    QCOMPARE(pacer.waitMs(Pacer::windowMs + 100), 0);
    pacer.sent();
    QCOMPARE(pacer.waitMs(Pacer::windowMs + 100), 400);
    QCOMPARE(pacer.waitMs(Pacer::windowMs + 500), 0);
}

void TestPacer::countsWhatIsUnderWay()
{
    Pacer pacer;
    for (int i = 0; i < Pacer::maxPerWindow; ++i)
        pacer.sent();
    QVERIFY(pacer.waitMs(1'000'000) > 0);
    pacer.ended(1'000'000);
    QCOMPARE(pacer.waitMs(1'000'000), Pacer::windowMs);
    QCOMPARE(pacer.waitMs(1'000'000 + Pacer::windowMs), 0);
}

void TestPacer::holdsEveryWindow_data()
{
    QTest::addColumn<int>("longestPauseMs"); // of the senders, who ask at random moments
    QTest::addColumn<int>("longestWayMs");   // to the service, and back again
    for (const int way : {0, 20, 700}) {
        QTest::addRow("greedy, %d ms away", way) << 0 << way;
        QTest::addRow("busy, %d ms away", way) << 4 << way;
        QTest::addRow("about the limit, %d ms away", way) << 10 << way;
    }
}

void TestPacer::holdsEveryWindow()
{
    QFETCH(int, longestPauseMs);
    QFETCH(int, longestWayMs);
    QRandomGenerator random(1);
    Pacer pacer;
    std::vector<qint64> arrivals;
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> ends;
    for (qint64 now = 1'000'000'000; arrivals.size() < 5'000; ++now) {
        for (; !ends.empty() && ends.top() <= now; ends.pop())
            pacer.ended(now);
        if (longestPauseMs > 0 && random.bounded(longestPauseMs) != 0)
            continue;
        while (pacer.waitMs(now) == 0) {
            pacer.sent();
            arrivals.push_back(now + random.bounded(longestWayMs + 1));
            ends.push(arrivals.back() + random.bounded(longestWayMs + 1) + 1);
        }
    }
    std::ranges::sort(arrivals);
    for (size_t i = Pacer::maxPerWindow; i < arrivals.size(); ++i)
        QVERIFY2(arrivals[i] - arrivals[i - Pacer::maxPerWindow] >= 1'000, qPrintable(QString::number(i)));
}

CALLSCOPE_TEST(TestPacer, QCoreApplication)
#include "tst_pacer.moc"
