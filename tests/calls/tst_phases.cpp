#include "app/calls/phases.h"
#include "tests/support/stricttest.h"

using namespace callscope;
using NoTalk = Phases::NoTalk;

namespace {

std::optional<Moment> at(qint64 seconds)
{
    return seconds == 0 ? std::nullopt : std::optional<Moment>(Moment{seconds, QString::number(seconds), false});
}

constexpr qint64 none = -1;

}

class TestPhases : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void derives_data()
    {
        QTest::addColumn<QList<qint64>>("times"); // start, accept, end; 0: absent
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QList<qint64>>("expected"); // ring, talk, total
        QTest::addColumn<Phases::NoTalk>("why");
        QTest::addColumn<bool>("impossible");
        using List = QList<qint64>;
        QTest::newRow("sample") << List{1739868165, 1739872743, 1740064224} << Outcome::NormalEnd << List{4578, 191481, 196059} << NoTalk::Talked << false;
        QTest::newRow("unanswered") << List{100, 0, 130} << Outcome::NotAnswer << List{30, none, 30} << NoTalk::NeverAnswered << false;
        QTest::newRow("busy at once") << List{100, 0, 100} << Outcome::CallBusy << List{0, none, 0} << NoTalk::NeverAnswered << false;
        QTest::newRow("normal end, no accept") << List{100, 0, 160} << Outcome::NormalEnd << List{none, none, 60} << NoTalk::AcceptMissing << false;
        QTest::newRow("running") << List{100, 105, 0} << Outcome::NormalEnd << List{5, none, none} << NoTalk::StillRunning << false;
        QTest::newRow("accept before start") << List{100, 90, 160} << Outcome::NormalEnd << List{none, none, 60} << NoTalk::ImpossibleOrder << true;
        QTest::newRow("end before accept") << List{100, 120, 110} << Outcome::NormalEnd << List{none, none, 10} << NoTalk::ImpossibleOrder << true;
        QTest::newRow("end before start") << List{100, 0, 90} << Outcome::Cancel << List{none, none, none} << NoTalk::ImpossibleOrder << true;
        QTest::newRow("accept after both") << List{100, 170, 160} << Outcome::NormalEnd << List{none, none, 60} << NoTalk::ImpossibleOrder << true;
        QTest::newRow("no times") << List{0, 0, 0} << Outcome::Reject << List{none, none, none} << NoTalk::NeverAnswered << false;
    }
    void derives()
    {
        QFETCH(QList<qint64>, times);
        QFETCH(Outcome, outcome);
        QFETCH(QList<qint64>, expected);
        CallRecord record;
        record.startedAt = at(times[0]);
        record.acceptedAt = at(times[1]);
        record.endedAt = at(times[2]);
        record.outcome.value = outcome;
        const Phases phases = phasesOf(record);
        QCOMPARE(phases.ring.value_or(none), expected[0]);
        QCOMPARE(phases.talk.value_or(none), expected[1]);
        QCOMPARE(phases.total.value_or(none), expected[2]);
        QTEST(phases.noTalk, "why");
        QTEST(phases.impossibleOrder, "impossible");
    }

    void derivesNothingFromATimeThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QList<qint64>>("times"); // start, accept, end; 0: absent
        QTest::addColumn<QList<qint64>>("expected"); // ring, talk, total
        QTest::addColumn<Phases::NoTalk>("why");
        using List = QList<qint64>;
        QTest::newRow("accept") << QStringLiteral("AcceptTime") << List{100, 0, 160} << List{none, none, 60} << NoTalk::Unreadable;
        QTest::newRow("accept, deprecated") << QStringLiteral("acceptTs") << List{100, 0, 160} << List{none, none, 60} << NoTalk::Unreadable;
        QTest::newRow("end") << QStringLiteral("EndTime") << List{100, 110, 0} << List{10, none, none} << NoTalk::Unreadable;
        QTest::newRow("end, unanswered") << QStringLiteral("endTs") << List{100, 0, 0} << List{none, none, none} << NoTalk::NeverAnswered;
        QTest::newRow("start") << QStringLiteral("StartTime") << List{0, 110, 160} << List{none, 50, none} << NoTalk::Talked;
    }
    void derivesNothingFromATimeThatCannotBeRead()
    {
        QFETCH(QString, field);
        QFETCH(QList<qint64>, times);
        QFETCH(QList<qint64>, expected);
        CallRecord record;
        record.startedAt = at(times[0]);
        record.acceptedAt = at(times[1]);
        record.endedAt = at(times[2]);
        record.outcome.value = Outcome::Cancel;
        record.unreadable = {{field, QStringLiteral("\"soon\"")}};
        const Phases phases = phasesOf(record);
        QCOMPARE(phases.ring.value_or(none), expected[0]);
        QCOMPARE(phases.talk.value_or(none), expected[1]);
        QCOMPARE(phases.total.value_or(none), expected[2]);
        QTEST(phases.noTalk, "why");
    }
};

CALLSCOPE_TEST(TestPhases, QCoreApplication)
#include "tst_phases.moc"
