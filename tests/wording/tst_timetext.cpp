#include "app/wording/timetext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

class TestTimeText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void followsTheZoneThroughTheYear();
    void doesNotDependOnHowTheTimeIsHeld();
    void readsBack_data();
    void readsBack();
};

void TestTimeText::says_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("epoch");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* zone, qint64 epoch, const char* people, const char* clock, const char* iso, const char* name) {
        QTest::addRow("%s %lld", zone, static_cast<long long>(epoch))
            << QByteArray(zone) << epoch << QString::fromLatin1(people) << QString::fromLatin1(clock) << QString::fromLatin1(iso)
            << QString::fromLatin1(name);
    };
    constexpr qint64 sample = 1'739'868'165;
    row("UTC", sample, "2025-02-18 08:42:45 +00:00", "08:42:45", "2025-02-18T08:42:45Z", "UTC");
    row("Asia/Shanghai", sample, "2025-02-18 16:42:45 +08:00", "16:42:45", "2025-02-18T16:42:45+08:00", "UTC+08:00 (Asia/Shanghai)");
    row("Asia/Kolkata", sample, "2025-02-18 14:12:45 +05:30", "14:12:45", "2025-02-18T14:12:45+05:30", "UTC+05:30 (Asia/Kolkata)");
    row("Asia/Kathmandu", sample, "2025-02-18 14:27:45 +05:45", "14:27:45", "2025-02-18T14:27:45+05:45", "UTC+05:45 (Asia/Kathmandu)");
    row("America/New_York", sample, "2025-02-18 03:42:45 -05:00", "03:42:45", "2025-02-18T03:42:45-05:00", "UTC-05:00 (America/New_York)");
    row("America/St_Johns", sample, "2025-02-18 05:12:45 -03:30", "05:12:45", "2025-02-18T05:12:45-03:30", "UTC-03:30 (America/St_Johns)");
    row("Pacific/Marquesas", sample, "2025-02-17 23:12:45 -09:30", "23:12:45", "2025-02-17T23:12:45-09:30", "UTC-09:30 (Pacific/Marquesas)");
    row("Pacific/Kiritimati", sample, "2025-02-18 22:42:45 +14:00", "22:42:45", "2025-02-18T22:42:45+14:00",
        "UTC+14:00 (Pacific/Kiritimati)");
    row("UTC", 1, "1970-01-01 00:00:01 +00:00", "00:00:01", "1970-01-01T00:00:01Z", "UTC");
    row("UTC", 253'402'300'799, "9999-12-31 23:59:59 +00:00", "23:59:59", "9999-12-31T23:59:59Z", "UTC");
    row("America/New_York", 253'402'300'799, "9999-12-31 18:59:59 -05:00", "18:59:59", "9999-12-31T18:59:59-05:00",
        "UTC-05:00 (America/New_York)");
    row("Asia/Tokyo", 253'402'300'799, "10000-01-01 08:59:59 +09:00", "08:59:59", "10000-01-01T08:59:59+09:00", "UTC+09:00 (Asia/Tokyo)");
}

void TestTimeText::says()
{
    QFETCH(QByteArray, zone);
    QFETCH(qint64, epoch);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const QDateTime time = QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
    QTEST(wording::dateTime(time, timeZone), "people");
    QTEST(wording::clockTime(time, timeZone), "clock");
    QTEST(wording::isoTime(time, timeZone), "iso");
    QTEST(wording::zoneName(timeZone, time), "name");
}

void TestTimeText::followsTheZoneThroughTheYear()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto summer = QDateTime::fromSecsSinceEpoch(1'751'371'200, Qt::UTC);
    const auto winter = QDateTime::fromSecsSinceEpoch(1'735'732'800, Qt::UTC);
    QCOMPARE(wording::isoTime(summer, berlin), QStringLiteral("2025-07-01T14:00:00+02:00"));
    QCOMPARE(wording::isoTime(winter, berlin), QStringLiteral("2025-01-01T13:00:00+01:00"));
    QCOMPARE(wording::zoneName(berlin, summer), QStringLiteral("UTC+02:00 (Europe/Berlin)"));
    // The hour that happens twice is told apart by its offset.
    const auto first = QDateTime::fromSecsSinceEpoch(1'761'438'600, Qt::UTC);
    QCOMPARE(wording::isoTime(first, berlin), QStringLiteral("2025-10-26T02:30:00+02:00"));
    QCOMPARE(wording::isoTime(first.addSecs(3600), berlin), QStringLiteral("2025-10-26T02:30:00+01:00"));
}

void TestTimeText::doesNotDependOnHowTheTimeIsHeld()
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(1'739'868'165, Qt::UTC);
    for (const QDateTime& same : {utc, utc.toLocalTime(), utc.toOffsetFromUtc(-12'600), utc.toTimeZone(QTimeZone("Asia/Kolkata"))}) {
        QCOMPARE(wording::isoTime(same, QTimeZone::utc()), QStringLiteral("2025-02-18T08:42:45Z"));
        QCOMPARE(wording::dateTime(same, QTimeZone("Asia/Shanghai")), QStringLiteral("2025-02-18 16:42:45 +08:00"));
    }
}

void TestTimeText::readsBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "Asia/Shanghai", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestTimeText::readsBack()
{
    QFETCH(QByteArray, zone);
    for (const qint64 epoch : {1LL, 951'782'400LL, 1'739'868'165LL, 4'102'444'799LL, 99'999'999'999LL}) {
        const QString iso = wording::isoTime(QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC), QTimeZone(zone));
        QCOMPARE(QDateTime::fromString(iso, Qt::ISODate).toSecsSinceEpoch(), epoch);
    }
}

CALLSCOPE_TEST(TestTimeText, QCoreApplication)
#include "tst_timetext.moc"
