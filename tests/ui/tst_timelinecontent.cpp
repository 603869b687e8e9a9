#include "tests/support/stricttest.h"
#include "tests/ui/callsamples.h"
#include "ui/timeline/timelinecontent.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

TimelineContent contentOf(const CallRecord& record, const char* zone = "Asia/Shanghai")
{
    return timelineContent(record, phasesOf(record), {QTimeZone(zone), QTimeZone::utc()});
}

QList<EventKind> kindsOf(const TimelineContent& content)
{
    QList<EventKind> kinds;
    for (const TimelineEvent& event : content.events)
        kinds.append(event.kind);
    return kinds;
}

} // namespace

class TestTimelineContent : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void theSample();
    void datesStandOnlyWhereMidnightIsCrossed();
    void unansweredHasNoAccept();
    void impossibleOrderIsToldInTheOrderOfTime();
    void openEnded();
    void anEndThatCannotBeReadIsNotMissing();
    void noTimes();
    void timesBeyondTheCalendar();
    void unknownResultKeepsItsWord();
    void toolTipsTellEveryZoneAndEscape();
};

void TestTimelineContent::theSample()
{
    const TimelineContent content = contentOf(sampleCall());
    QCOMPARE(content.state, TimelineContent::State::InOrder);
    QCOMPARE(kindsOf(content), (QList{EventKind::Start, EventKind::Accept, EventKind::End}));
    QCOMPARE(content.events.at(0).clock, QStringLiteral("16:42:45"));
    QCOMPARE(content.events.at(0).date, QStringLiteral("2025-02-18"));
    QCOMPARE(content.events.at(0).iso, QStringLiteral("2025-02-18T08:42:45Z"));
    QCOMPARE(content.events.at(1).offset, 4578);
    QCOMPARE(content.events.at(1).offsetText, QStringLiteral("+1 h 16 min 18 s"));
    QVERIFY(content.events.at(1).spoken.startsWith(QLatin1String("Accepted on 2025-02-18 at 17:59:03, 1 hour")));
    QVERIFY(content.events.at(1).spoken.endsWith(QLatin1String("after the start")));
    QVERIFY(content.events.at(2).spoken.endsWith(QLatin1String("(NormalEnd)")));
    QCOMPARE(content.phases.size(), 2);
    QCOMPARE(content.phases.at(0).kind, PhaseKind::Ring);
    QCOMPARE(content.phases.at(0).seconds, 4578);
    QVERIFY(content.phases.at(0).spoken.startsWith(QLatin1String("Ringing, 1 hour")));
    QCOMPARE(content.phases.at(1).seconds, 191481);
    QCOMPARE(content.result, TimelineContent::Result::Good);
    const QList<TimelineElement> elements{{false, 0}, {true, 0}, {false, 1}, {true, 1}, {false, 2}};
    QCOMPARE(content.elements(), elements);
}

void TestTimelineContent::datesStandOnlyWhereMidnightIsCrossed()
{
    const CallRecord minutes = callOf(sampleStart, sampleStart + 5, sampleStart + 600);
    const TimelineContent oneDay = contentOf(minutes);
    QCOMPARE(oneDay.events.at(0).date, QString());
    QCOMPARE(oneDay.caption, QStringLiteral("2025-02-18, UTC+08:00 (Asia/Shanghai)"));
    const TimelineContent overMidnight = contentOf(minutes, "Pacific/Tarawa"); // 20:42 there
    QCOMPARE(overMidnight.events.at(0).date, QString());
    const CallRecord late = callOf(1739897995, 1739898000, 1739898010); // 16:59:55 UTC: 01:59 in Tokyo, midnight in +07
    QVERIFY(contentOf(late, "Asia/Tokyo").events.at(0).date.isEmpty());
    QCOMPARE(contentOf(late, "Asia/Bangkok").events.at(0).date, QStringLiteral("2025-02-18"));
    QCOMPARE(contentOf(late, "Asia/Bangkok").events.at(2).date, QStringLiteral("2025-02-19"));
}

void TestTimelineContent::unansweredHasNoAccept()
{
    const TimelineContent content = contentOf(callOf(sampleStart, 0, sampleStart + 32, Outcome::NotAnswer));
    QCOMPARE(kindsOf(content), (QList{EventKind::Start, EventKind::End}));
    QCOMPARE(content.phases.size(), 1);
    QCOMPARE(content.phases.at(0).kind, PhaseKind::UnansweredRing);
    QCOMPARE(content.phases.at(0).seconds, 32);
    QVERIFY(content.phases.at(0).spoken.endsWith(QLatin1String("not answered")));
    QCOMPARE(content.result, TimelineContent::Result::Bad);
    QVERIFY(content.resultText.contains(QLatin1String("(NotAnswer)")));
}

void TestTimelineContent::impossibleOrderIsToldInTheOrderOfTime()
{
    const TimelineContent content = contentOf(callOf(sampleStart, sampleStart - 50, sampleStart + 100));
    QCOMPARE(content.state, TimelineContent::State::ImpossibleOrder);
    QCOMPARE(kindsOf(content), (QList{EventKind::Accept, EventKind::Start, EventKind::End}));
    QVERIFY(content.phases.isEmpty());
    QCOMPARE(content.events.at(0).offsetText, QStringLiteral("\u221250 s"));
    QVERIFY(content.events.at(0).spoken.endsWith(QLatin1String("before the start")));
    QVERIFY(!content.message.isEmpty());
}

void TestTimelineContent::openEnded()
{
    const TimelineContent talking = contentOf(callOf(sampleStart, sampleStart + 20, 0));
    QCOMPARE(talking.phases.size(), 2);
    QVERIFY(!talking.phases.at(1).seconds);
    QCOMPARE(talking.result, TimelineContent::Result::None);
    const TimelineContent ringing = contentOf(callOf(sampleStart, 0, 0, std::nullopt));
    QCOMPARE(ringing.phases.size(), 1);
    QVERIFY(!ringing.phases.at(0).seconds);
    const TimelineContent unknown = contentOf(callOf(sampleStart, 0, sampleStart + 600));
    QCOMPARE(unknown.phases.at(0).kind, PhaseKind::Unknown);
    QCOMPARE(unknown.phases.at(0).seconds, 600);
}

void TestTimelineContent::anEndThatCannotBeReadIsNotMissing()
{
    CallRecord record = callOf(sampleStart, sampleStart + 5, sampleStart + 600);
    record.endedAt.reset();
    QCOMPARE(contentOf(record).phases.last().length, QStringLiteral("end not recorded"));
    record.unreadable.append({QStringLiteral("EndTime"), QStringLiteral("\"soon\"")});
    QCOMPARE(contentOf(record).phases.last().length, QStringLiteral("end cannot be read"));
}

void TestTimelineContent::noTimes()
{
    const TimelineContent content = contentOf(callOf(0, 0, 0, Outcome::Cancel));
    QCOMPARE(content.state, TimelineContent::State::NoTimes);
    QVERIFY(content.elements().isEmpty());
    QVERIFY(!content.message.isEmpty());
}

void TestTimelineContent::timesBeyondTheCalendar()
{
    const TimelineContent content = contentOf(callOf(1, sampleStart, 9223372036854775807, Outcome::Offline));
    QCOMPARE(content.events.constLast().clock, QStringLiteral("9223372036854775807"));
    QCOMPARE(content.events.constLast().offset, 9223372036854775806);
    QVERIFY(!content.events.constLast().spoken.isEmpty());
}

void TestTimelineContent::unknownResultKeepsItsWord()
{
    CallRecord record = callOf(sampleStart, 0, sampleStart + 9, std::nullopt);
    record.outcome.wire = QStringLiteral("Teleported");
    const TimelineContent content = contentOf(record);
    QCOMPARE(content.result, TimelineContent::Result::Unknown);
    QVERIFY(content.resultText.contains(QLatin1String("Teleported")));
}

void TestTimelineContent::toolTipsTellEveryZoneAndEscape()
{
    CallRecord record = sampleCall();
    record.outcome = {std::nullopt, QStringLiteral("<b>x</b>")};
    const TimelineContent content = contentOf(record);
    const QString tip = content.events.at(2).toolTip;
    QVERIFY(tip.contains(QLatin1String("2025-02-20 23:10:24 +08:00")));
    QVERIFY(tip.contains(QLatin1String("2025-02-20 15:10:24 +00:00")));
    QVERIFY(tip.contains(QLatin1String("2025-02-20T15:10:24Z")));
    QVERIFY(tip.contains(QLatin1String("1740064224")));
    QVERIFY(tip.contains(QLatin1String("&lt;b&gt;x")));
    QVERIFY(content.phases.at(0).toolTip.contains(QLatin1String("4578")));
}

CALLSCOPE_TEST(TestTimelineContent, QCoreApplication)
#include "tst_timelinecontent.moc"
