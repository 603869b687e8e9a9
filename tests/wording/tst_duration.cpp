#include "app/wording/duration.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

#include <limits>

using namespace callscope;

class TestDuration : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
};

void TestDuration::says_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("spoken");
    const auto row = [](qint64 seconds, const char* written, const char* spoken) {
        QTest::addRow("%lld", static_cast<long long>(seconds)) << seconds << QString::fromLatin1(written) << QString::fromLatin1(spoken);
    };
    row(0, "0 s", "0 seconds");
    row(1, "1 s", "1 second");
    row(2, "2 s", "2 seconds");
    row(59, "59 s", "59 seconds");
    row(60, "1 min", "1 minute");
    row(61, "1 min 1 s", "1 minute, 1 second");
    row(120, "2 min", "2 minutes");
    row(3599, "59 min 59 s", "59 minutes, 59 seconds");
    row(3600, "1 h", "1 hour");
    row(3601, "1 h 1 s", "1 hour, 1 second");
    row(4578, "1 h 16 min 18 s", "1 hour, 16 minutes, 18 seconds");
    row(7260, "2 h 1 min", "2 hours, 1 minute");
    row(86399, "23 h 59 min 59 s", "23 hours, 59 minutes, 59 seconds");
    row(86400, "1 d", "1 day");
    row(86401, "1 d 1 s", "1 day, 1 second");
    row(90061, "1 d 1 h 1 min 1 s", "1 day, 1 hour, 1 minute, 1 second");
    row(191481, "2 d 5 h 11 min 21 s", "2 days, 5 hours, 11 minutes, 21 seconds");
    row(196059, "2 d 6 h 27 min 39 s", "2 days, 6 hours, 27 minutes, 39 seconds");
    row(253402300799, "2932896 d 23 h 59 min 59 s", "2,932,896 days, 23 hours, 59 minutes, 59 seconds");
    row(std::numeric_limits<qint64>::max(), "106751991167300 d 15 h 30 min 7 s", "106,751,991,167,300 days, 15 hours, 30 minutes, 7 seconds");
}

void TestDuration::says()
{
    QFETCH(qint64, seconds);
    QTEST(wording::duration(seconds), "written");
    QTEST(wording::spokenDuration(seconds), "spoken");
}

CALLSCOPE_TEST(TestDuration, QCoreApplication)
#include "tst_duration.moc"
