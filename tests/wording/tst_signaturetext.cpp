#include "app/wording/signaturetext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;
using Urgency = wording::SignatureText::Urgency;

//! How the days of a pasted UserSig are counted.
class TestSignatureText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void countsDown_data()
    {
        QTest::addColumn<qint64>("secondsLeft");
        QTest::addColumn<QString>("line");
        QTest::addColumn<Urgency>("urgency");
        const qint64 day = 24 * 3600;
        QTest::newRow("half a year") << 180 * day << QStringLiteral("UserSig 180 d left") << Urgency::Quiet;
        QTest::newRow("eight days") << 8 * day << QStringLiteral("UserSig 8 d left") << Urgency::Quiet;
        QTest::newRow("a second less") << 8 * day - 1 << QStringLiteral("UserSig 7 d left") << Urgency::Soon;
        QTest::newRow("seven days") << 7 * day << QStringLiteral("UserSig 7 d left") << Urgency::Soon;
        QTest::newRow("two days") << 2 * day << QStringLiteral("UserSig 2 d left") << Urgency::Soon;
        QTest::newRow("a day") << day << QStringLiteral("UserSig 1 d left") << Urgency::Now;
        QTest::newRow("less than a day") << day - 1 << QStringLiteral("UserSig 23 h left") << Urgency::Now;
        QTest::newRow("less than an hour") << qint64(3599) << QStringLiteral("UserSig 59 min left") << Urgency::Now;
        QTest::newRow("over") << qint64(0) << QStringLiteral("UserSig expired") << Urgency::Now;
        QTest::newRow("long over") << -400 * day << QStringLiteral("UserSig expired") << Urgency::Now;
    }
    void countsDown()
    {
        QFETCH(qint64, secondsLeft);
        const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
        const auto text = wording::signatureText(QStringLiteral("Prod"), now.addSecs(secondsLeft), now);
        QTEST(text.line, "line");
        QTEST(text.urgency, "urgency");
        QCOMPARE(text.notice.isEmpty(), text.urgency == Urgency::Quiet);
        QVERIFY(text.notice.isEmpty() || text.notice.contains(QLatin1String("Prod")));
    }
};

CALLSCOPE_TEST(TestSignatureText, QCoreApplication)
#include "tst_signaturetext.moc"
