#include "app/wording/verdict.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace callscope;

namespace {

constexpr qint64 start = 1'739'868'165;

//! Seconds after `start`; nothing: the moment is absent.
using Offset = std::optional<qint64>;

std::optional<Moment> at(const Offset& offset)
{
    return offset ? std::optional(Moment{start + *offset, QString::number(start + *offset)}) : std::nullopt;
}

Coded<Outcome> known(Outcome outcome)
{
    return {outcome, apiName(outcome)};
}

const Coded<Outcome> unknownOutcome{std::nullopt, QStringLiteral("Transferred")};
const Coded<Outcome> noOutcome;

CallRecord record(const Coded<Outcome>& outcome, const Offset& started, const Offset& accepted, const Offset& ended)
{
    CallRecord made;
    made.callId = QStringLiteral("04c9");
    made.outcome = outcome;
    made.startedAt = at(started);
    made.acceptedAt = at(accepted);
    made.endedAt = at(ended);
    return made;
}

QString verdictOf(const CallRecord& call, const QList<Finding>& findings = {})
{
    return wording::verdict(call, phasesOf(call), findings);
}

QList<Coded<Outcome>> everyOutcome()
{
    return {known(Outcome::NormalEnd), known(Outcome::Cancel), known(Outcome::Reject), known(Outcome::NotAnswer), known(Outcome::CallBusy),
            known(Outcome::Interrupt), known(Outcome::Offline), unknownOutcome, noOutcome};
}

} // namespace

class TestVerdict : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void saysThatATimeCannotBeRead_data();
    void saysThatATimeCannotBeRead();
    void inventsNothing();
    void tellsOutcomesApart();
    void saysThatItIsAnotherCall();
    void isShort_data();
    void isShort();
};

void TestVerdict::says_data()
{
    QTest::addColumn<Coded<Outcome>>("outcome");
    QTest::addColumn<Offset>("started");
    QTest::addColumn<Offset>("accepted");
    QTest::addColumn<Offset>("ended");
    QTest::addColumn<QString>("verdict");
    const Offset none;
    const auto row = [](const char* name, const Coded<Outcome>& outcome, const Offset& started, const Offset& accepted, const Offset& ended,
                        const char* verdict) {
        QTest::newRow(name) << outcome << started << accepted << ended << QString::fromUtf8(verdict);
    };
    row("the documented sample", known(Outcome::NormalEnd), 0, 4578, 196059,
        "Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s, ended normally");
    row("answered at once", known(Outcome::NormalEnd), 0, 0, 7, "Answered after 0 s, talked 7 s, ended normally");
    row("answered, Cancel", known(Outcome::Cancel), 0, 5, 60,
        "Answered after 5 s, talked 55 s, yet recorded as Cancelled (Cancel): the record contradicts itself");
    row("answered, Reject", known(Outcome::Reject), 0, 5, 60,
        "Answered after 5 s, talked 55 s, yet recorded as Rejected (Reject): the record contradicts itself");
    row("answered, NotAnswer", known(Outcome::NotAnswer), 0, 5, 60,
        "Answered after 5 s, talked 55 s, yet recorded as Not answered (NotAnswer): the record contradicts itself");
    row("answered, CallBusy", known(Outcome::CallBusy), 0, 5, 60,
        "Answered after 5 s, talked 55 s, yet recorded as Busy (CallBusy): the record contradicts itself");
    row("answered, Interrupt", known(Outcome::Interrupt), 0, 5, 60, "Answered after 5 s, talked 55 s, then interrupted (Interrupt)");
    row("answered, Offline", known(Outcome::Offline), 0, 5, 60, "Answered after 5 s, talked 55 s, then offline (Offline)");
    row("answered, unknown", unknownOutcome, 0, 5, 60, "Answered after 5 s, talked 55 s, ended with an unknown result (Transferred)");
    row("answered, no result", noOutcome, 0, 5, 60, "Answered after 5 s, talked 55 s, the record does not say how it ended");
    row("answered, no start", known(Outcome::NormalEnd), none, 5, 60, "Answered, talked 55 s, ended normally");
    row("answered, no end, no result", noOutcome, 0, 5, none, "Answered after 5 s; no end is recorded, it may still be running");
    row("answered, no end, NormalEnd", known(Outcome::NormalEnd), 0, 5, none, "Answered after 5 s, ended normally; no end time is recorded");
    row("answered, no end, Interrupt", known(Outcome::Interrupt), 0, 5, none,
        "Answered after 5 s, then interrupted (Interrupt); no end time is recorded");
    row("answered, neither start nor end", noOutcome, none, 5, none, "Answered; no end is recorded, it may still be running");

    row("NormalEnd", known(Outcome::NormalEnd), 0, none, 30,
        "Recorded as ended normally, yet without an accept time: the record contradicts itself");
    row("Cancel", known(Outcome::Cancel), 0, none, 12, "Cancelled after ringing 12 s, never answered");
    row("Reject", known(Outcome::Reject), 0, none, 12, "Rejected after ringing 12 s");
    row("NotAnswer", known(Outcome::NotAnswer), 0, none, 30, "Not answered: rang 30 s");
    row("CallBusy", known(Outcome::CallBusy), 0, none, 1, "Busy: the other side was in another call (after 1 s)");
    row("Interrupt", known(Outcome::Interrupt), 0, none, 12, "Interrupted after ringing 12 s, never answered");
    row("Offline", known(Outcome::Offline), 0, none, 2, "Not reached: the other side was offline (after 2 s)");
    row("unknown", unknownOutcome, 0, none, 12, "Never answered, ended with an unknown result (Transferred)");
    row("no result", noOutcome, 0, none, 12, "Never answered; the record does not say how the call ended");

    row("NormalEnd, no start", known(Outcome::NormalEnd), none, none, 30,
        "Recorded as ended normally, yet without an accept time: the record contradicts itself");
    row("Cancel, no start", known(Outcome::Cancel), none, none, 12, "Cancelled, never answered");
    row("Reject, no end", known(Outcome::Reject), 0, none, none, "Rejected");
    row("NotAnswer, no end", known(Outcome::NotAnswer), 0, none, none, "Not answered");
    row("CallBusy, no times", known(Outcome::CallBusy), none, none, none, "Busy: the other side was in another call");
    row("Interrupt, no times", known(Outcome::Interrupt), none, none, none, "Interrupted, never answered");
    row("Offline, no times", known(Outcome::Offline), none, none, none, "Not reached: the other side was offline");
    row("unknown, no times", unknownOutcome, none, none, none, "Never answered, ended with an unknown result (Transferred)");
    row("NormalEnd, no end", known(Outcome::NormalEnd), 0, none, none,
        "Recorded as ended normally, yet without an accept time: the record contradicts itself");
    row("NormalEnd, no times", known(Outcome::NormalEnd), none, none, none,
        "Recorded as ended normally, yet without an accept time: the record contradicts itself");
    row("nothing but a start", noOutcome, 0, none, none, "Neither answered nor ended as far as the record says; it may still be ringing");
    row("nothing at all", noOutcome, none, none, none, "Neither answered nor ended as far as the record says; it may still be ringing");

    row("accepted before it started", known(Outcome::NormalEnd), 0, -20, 60,
        "The times are in an impossible order, so the record's durations cannot be trusted; recorded as Ended normally (NormalEnd)");
    row("ended before it was accepted", known(Outcome::Reject), 0, 60, 20,
        "The times are in an impossible order, so the record's durations cannot be trusted; recorded as Rejected (Reject)");
    row("ended before it started, unknown", unknownOutcome, 0, none, -1,
        "The times are in an impossible order, so the record's durations cannot be trusted; recorded as Unknown (Transferred)");
    row("ended before it started, no result", noOutcome, 0, none, -1,
        "The times are in an impossible order, so the record's durations cannot be trusted; no result is recorded");
}

void TestVerdict::says()
{
    QFETCH(Coded<Outcome>, outcome);
    QFETCH(Offset, started);
    QFETCH(Offset, accepted);
    QFETCH(Offset, ended);
    QTEST(verdictOf(record(outcome, started, accepted, ended)), "verdict");
}

void TestVerdict::saysThatATimeCannotBeRead_data()
{
    QTest::addColumn<CallRecord>("call");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("verdict");
    const Offset none;
    const auto row = [](const CallRecord& call, const char* fields, const char* verdict) {
        QTest::addRow("%s: %s", fields, verdict) << call << QString::fromLatin1(fields).split(QLatin1Char(' ')) << QString::fromUtf8(verdict);
    };
    row(record(known(Outcome::NormalEnd), none, 5, 60), "StartTime", "Answered, talked 55 s, ended normally; the start time cannot be read");
    row(record(known(Outcome::NormalEnd), 0, none, 60), "AcceptTime",
        "Recorded as Ended normally (NormalEnd), not known whether it was answered; the accept time cannot be read");
    row(record(known(Outcome::Cancel), 0, none, 60), "acceptTs",
        "Recorded as Cancelled (Cancel), not known whether it was answered; the accept time cannot be read");
    row(record(noOutcome, 0, none, none), "AcceptTime", "Not known whether it was answered; the accept time cannot be read");
    row(record(known(Outcome::NormalEnd), 0, 5, none), "EndTime", "Answered after 5 s, ended normally; the end time cannot be read");
    row(record(noOutcome, 0, 5, none), "endTs", "Answered after 5 s; the end time cannot be read");
    row(record(known(Outcome::Cancel), 0, none, none), "EndTime", "Cancelled, never answered; the end time cannot be read");
    row(record(noOutcome, 0, none, none), "EndTime",
        "Never answered; the record does not say how the call ended; the end time cannot be read");
    row(record(noOutcome, none, none, none), "StartTime AcceptTime EndTime", "Not known whether it was answered; not all of the times can be read");
    row(record(known(Outcome::Cancel), 0, none, 12), "RoomId", "Cancelled after ringing 12 s, never answered");
}

void TestVerdict::saysThatATimeCannotBeRead()
{
    QFETCH(CallRecord, call);
    QFETCH(QStringList, fields);
    for (const QString& field : fields)
        call.unreadable.append({field, QStringLiteral("\"soon\"")});
    QTEST(verdictOf(call), "verdict");
}

//! Every shape a record can have, with no two moments alike, so that "0 s" could only stand for something absent.
void TestVerdict::inventsNothing()
{
    static const QRegularExpression invented(QStringLiteral("1970|\\b0 s\\b|-\\d|%\\d|hung up|\\n"));
    const QList<Offset> offsets{std::nullopt, -7, 0, 13, 3600, 90'000};
    int records = 0;
    for (const Coded<Outcome>& outcome : everyOutcome()) {
        for (const Offset& started : offsets) {
            for (const Offset& accepted : offsets) {
                for (const Offset& ended : offsets) {
                    if ((started && (started == accepted || started == ended)) || (accepted && accepted == ended))
                        continue;
                    const CallRecord call = record(outcome, started, accepted, ended);
                    const QString verdict = verdictOf(call);
                    ++records;
                    QVERIFY(!verdict.isEmpty());
                    QVERIFY2(!invented.match(verdict).hasMatch(), qPrintable(verdict));
                    QCOMPARE(verdict.contains(QLatin1String("talked")), phasesOf(call).talk.has_value());
                    QVERIFY2(!verdict.startsWith(QLatin1String("Answered")) || accepted, qPrintable(verdict));
                    QVERIFY2(!outcome.isUnknown() || verdict.contains(outcome.wire), qPrintable(verdict));
                    QVERIFY(!wording::shortVerdict(call, phasesOf(call)).isEmpty());
                }
            }
        }
    }
    QVERIFY(records > 1000);
}

void TestVerdict::tellsOutcomesApart()
{
    for (const Offset& accepted : {Offset(), Offset(5)}) {
        QSet<QString> verdicts;
        for (const Coded<Outcome>& outcome : everyOutcome())
            verdicts.insert(verdictOf(record(outcome, 0, accepted, 60)));
        QCOMPARE(verdicts.size(), everyOutcome().size());
    }
}

void TestVerdict::saysThatItIsAnotherCall()
{
    CallRecord call = record(known(Outcome::Cancel), 0, std::nullopt, 12);
    const QList<Finding> differs{Finding{Rule::CallIdDiffers, 0, 0, QStringLiteral("CallId"), call.callId}};
    QCOMPARE(verdictOf(call, differs), QStringLiteral("Not the call asked for but 04c9: Cancelled after ringing 12 s, never answered"));
    call.callId = QStringLiteral("%2%1");
    QVERIFY(verdictOf(call, differs).startsWith(QLatin1String("Not the call asked for but %2%1: Cancelled")));
    call.callId.clear();
    QVERIFY(verdictOf(call, differs).startsWith(QLatin1String("Perhaps not the call asked for")));
    QCOMPARE(verdictOf(call, {Finding{Rule::GaveUpEarly, 3, 5, {}, {}}}), verdictOf(call));
}

void TestVerdict::isShort_data()
{
    QTest::addColumn<CallRecord>("call");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("talked") << record(known(Outcome::NormalEnd), 0, 4578, 196059) << QStringLiteral("2 d 5 h 11 min 21 s");
    QTest::newRow("busy") << record(known(Outcome::CallBusy), 0, std::nullopt, 3) << QStringLiteral("Busy (CallBusy)");
    QTest::newRow("unknown") << record(unknownOutcome, 0, std::nullopt, 3) << QStringLiteral("Unknown (Transferred)");
    QTest::newRow("impossible order")
        << record(known(Outcome::NormalEnd), 0, -20, 60) << QStringLiteral("Ended normally (NormalEnd)");
    QTest::newRow("nothing") << CallRecord() << QStringLiteral("not recorded");
}

void TestVerdict::isShort()
{
    QFETCH(CallRecord, call);
    QTEST(wording::shortVerdict(call, phasesOf(call)), "verdict");
}

CALLSCOPE_TEST(TestVerdict, QCoreApplication)
#include "tst_verdict.moc"
