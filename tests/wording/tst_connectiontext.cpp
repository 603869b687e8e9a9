#include "app/wording/connectiontext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSet>

using namespace callscope;
using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;

namespace {

ConnectionReport passed()
{
    ConnectionReport report;
    report.asked.profileName = QStringLiteral("Prod");
    report.asked.endpoint = QStringLiteral("https://console.example");
    report.asked.askedAt = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
    report.asked.clockSkewSeconds = 2;
    report.host = QStringLiteral("console.example");
    report.addresses = QStringList{QStringLiteral("203.0.113.7"), QStringLiteral("2001:db8::7")};
    report.peer = QStringLiteral("console.example:443");
    report.tlsProtocol = QStringLiteral("TLSv1.3");
    report.chain = {{QStringLiteral("CN=console.example"), QStringLiteral("CN=Some CA"), QStringLiteral("2027-03-01T00:00:00Z")}};
    report.httpStatus = 200;
    for (ConnectionStep& step : report.steps) {
        step.state = State::Passed;
        step.elapsedMs = 12;
    }
    return report;
}

} // namespace

//! What a person reads of a connection test.
class TestConnectionText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everyStepHasAKeyAndAName()
    {
        QSet<QString> keys;
        QSet<QString> names;
        for (const ConnectionStep& step : ConnectionReport().steps) {
            keys.insert(wording::stepKey(step.kind));
            names.insert(wording::stepName(step.kind));
            QVERIFY(wording::stepFinding(ConnectionReport(), step.kind).isEmpty());
        }
        QCOMPARE(keys.size(), qsizetype(ConnectionReport::stepCount));
        QCOMPARE(names.size(), qsizetype(ConnectionReport::stepCount));
    }

    void saysWhatWasSeen()
    {
        const ConnectionReport report = passed();
        QCOMPARE(wording::connectionVerdict(report), QStringLiteral("Prod can look up calls."));
        QVERIFY(wording::stepFinding(report, Kind::Resolve).contains(QLatin1String("203.0.113.7, 2001:db8::7")));
        QVERIFY(wording::stepFinding(report, Kind::Resolve).contains(QLatin1String("12 ms")));
        QVERIFY(wording::stepFinding(report, Kind::Tls).contains(QLatin1String("2027-03-01")));
        const QString text = wording::connectionReportText(report);
        QVERIFY(text.contains(QLatin1String("Certificate of CN=console.example, issued by CN=Some CA")));
        QVERIFY(text.contains(QLatin1String("https://console.example")));
    }

    void namesTheClock_data()
    {
        QTest::addColumn<qint64>("skew");
        QTest::addColumn<QString>("part");
        QTest::newRow("right") << qint64(59) << QStringLiteral("within 60 s");
        QTest::newRow("ahead") << qint64(1020) << QStringLiteral("17 min ahead");
        QTest::newRow("behind") << qint64(-60) << QStringLiteral("1 min behind");
    }
    void namesTheClock()
    {
        QFETCH(qint64, skew);
        QFETCH(QString, part);
        ConnectionReport report = passed();
        report.asked.clockSkewSeconds = skew;
        report.step(Kind::Clock).state = State::Warned;
        QVERIFY2(wording::stepFinding(report, Kind::Clock).contains(part), qPrintable(wording::stepFinding(report, Kind::Clock)));
        QVERIFY(wording::connectionVerdict(report).contains(QLatin1String("clock")));
    }

    void explainsTheStepThatFails()
    {
        ConnectionReport report = passed();
        report.step(Kind::Tls).state = State::Failed;
        report.error = ApiError{.kind = ApiError::Kind::Tls, .cause = ApiError::Cause::OldProtocol, .detail = QStringLiteral("alert protocol version")};
        QCOMPARE(wording::connectionVerdict(report), QStringLiteral("Prod: the test stops at \u201cEncryption (TLS)\u201d."));
        QVERIFY(wording::stepFinding(report, Kind::Tls).contains(QLatin1String("no version of TLS that is safe")));
        const QString text = wording::connectionReportText(report);
        QVERIFY(text.contains(QLatin1String("TLS 1.2")));
        QVERIFY(text.contains(QLatin1String("alert protocol version")));
    }
};

CALLSCOPE_TEST(TestConnectionText, QCoreApplication)
#include "tst_connectiontext.moc"
