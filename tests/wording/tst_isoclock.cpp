#include "app/wording/isoclock.h"

#include "app/wording/timetext.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace callscope;

class TestIsoClock : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsoTimeSays_data();
    void saysWhatIsoTimeSays();
};

void TestIsoClock::saysWhatIsoTimeSays_data()
{
    QTest::addColumn<QTimeZone>("zone");
    for (const char* name : {"UTC", "Etc/UTC", "Europe/Berlin", "Europe/Dublin", "Asia/Shanghai", "America/St_Johns", "America/New_York", "Africa/Monrovia", "Africa/Casablanca",
                             "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati"})
        QTest::newRow(name) << QTimeZone(name);
    QTest::newRow("a mere offset") << QTimeZone(-5 * 3600);
}

//! Times in any order, those right at each change of the clocks among them.
void TestIsoClock::saysWhatIsoTimeSays()
{
    QFETCH(QTimeZone, zone);
    QVERIFY(zone.isValid());
    QList<qint64> times{-1, 0, 1, 253'402'300'799, 253'402'300'800};
    QRandomGenerator random(20250218);
    for (int i = 0; i < 2000; ++i)
        times.append(qint64(random.bounded(12'500'000'000.0)));
    const auto changes = zone.transitions(QDateTime::fromSecsSinceEpoch(0, Qt::UTC), QDateTime::fromSecsSinceEpoch(4'000'000'000, Qt::UTC));
    for (const auto& change : changes) {
        for (const qint64 around : {-3600, -1, 0, 1, 3600})
            times.append(change.atUtc.toSecsSinceEpoch() + around);
    }
    wording::IsoClock clock(zone);
    for (const qint64 time : times) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(time, Qt::UTC);
        QCOMPARE(clock.text(at), wording::isoTime(at, zone));
        QCOMPARE(clock.text(at.addSecs(7)), wording::isoTime(at.addSecs(7), zone));
        QCOMPARE(wording::IsoClock(zone).text(at), wording::isoTime(at, zone));
    }
    QCOMPARE(clock.text(QDateTime()), wording::isoTime(QDateTime(), zone));
}

QTEST_GUILESS_MAIN(TestIsoClock)
#include "tst_isoclock.moc"
