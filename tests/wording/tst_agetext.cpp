#include "app/wording/agetext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace callscope;

class TestAgeText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("age");
        const auto row = [](qint64 seconds, const char* age) {
            QTest::addRow("%lld", static_cast<long long>(seconds)) << seconds << QString::fromLatin1(age);
        };
        constexpr qint64 day = 86'400;
        row(-day, "a time ahead of this computer's clock");
        row(-60, "a time ahead of this computer's clock");
        row(-59, "just now");
        row(0, "just now");
        row(59, "just now");
        row(60, "1 minute ago");
        row(119, "1 minute ago");
        row(5 * 60, "5 minutes ago");
        row(3599, "59 minutes ago");
        row(3600, "1 hour ago");
        row(day - 1, "23 hours ago");
        row(day, "1 day ago");
        row(3 * day, "3 days ago");
        row(59 * day, "59 days ago");
        row(60 * day, "1 month ago");
        row(61 * day, "2 months ago");
        row(365 * day, "11 months ago");
        row(366 * day, "12 months ago");
        row(700 * day, "22 months ago");
        row(732 * day, "2 years ago");
        row(1095 * day, "2 years ago");
        row(1096 * day, "3 years ago");
    }

    void says()
    {
        QFETCH(qint64, seconds);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC);
        QTEST(wording::ageText(now.addSecs(-seconds), now), "age");
        QTEST(wording::ageText(now.addSecs(-seconds).toTimeZone(QTimeZone("America/St_Johns")), now.toLocalTime()), "age");
    }
};

CALLSCOPE_TEST(TestAgeText, QCoreApplication)
#include "tst_agetext.moc"
