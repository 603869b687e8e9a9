#include "app/wording/verdict.h"

#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace callscope::wording {

namespace {

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString answered(const Phases& phases)
{
    return phases.ring ? Verdict::tr("Answered after %1").arg(duration(*phases.ring)) : Verdict::tr("Answered");
}

//! How an answered call ended.
QString ending(const Coded<Outcome>& outcome)
{
    if (outcome.isAbsent())
        return Verdict::tr("the record does not say how it ended");
    if (outcome.isUnknown())
        return Verdict::tr("ended with an unknown result (%1)").arg(outcome.wire);
    switch (*outcome.value) {
    case Outcome::NormalEnd: return Verdict::tr("ended normally");
    case Outcome::Interrupt: return Verdict::tr("then interrupted (Interrupt)");
    case Outcome::Offline: return Verdict::tr("then offline (Offline)");
    default: return Verdict::tr("yet recorded as %1: the record contradicts itself").arg(outcomeName(outcome));
    }
}

QString answeredVerdict(const CallRecord& record, const Phases& phases)
{
    const bool unreadable = record.isUnreadable(Milestone::End);
    if (unreadable && record.outcome.isAbsent())
        return answered(phases);
    if (unreadable)
        return Verdict::tr("%1, %2").arg(answered(phases), ending(record.outcome));
    if (!phases.talk && record.outcome.isAbsent())
        return Verdict::tr("%1; no end is recorded, it may still be running").arg(answered(phases));
    if (!phases.talk) // a result says that it has ended
        return Verdict::tr("%1, %2; no end time is recorded").arg(answered(phases), ending(record.outcome));
    return Verdict::tr("%1, talked %2, %3").arg(answered(phases), duration(*phases.talk), ending(record.outcome));
}

QString unansweredWithRing(const Coded<Outcome>& outcome, const QString& ring)
{
    switch (*outcome.value) {
    case Outcome::Cancel: return Verdict::tr("Cancelled after ringing %1, never answered").arg(ring);
    case Outcome::Reject: return Verdict::tr("Rejected after ringing %1").arg(ring);
    case Outcome::NotAnswer: return Verdict::tr("Not answered: rang %1").arg(ring);
    case Outcome::CallBusy: return Verdict::tr("Busy: the other side was in another call (after %1)").arg(ring);
    case Outcome::Interrupt: return Verdict::tr("Interrupted after ringing %1, never answered").arg(ring);
    case Outcome::Offline: return Verdict::tr("Not reached: the other side was offline (after %1)").arg(ring);
    case Outcome::NormalEnd: break;
    }
    return Verdict::tr("Recorded as ended normally, yet without an accept time: the record contradicts itself");
}

QString unansweredWithoutRing(const Coded<Outcome>& outcome)
{
    switch (*outcome.value) {
    case Outcome::Cancel: return Verdict::tr("Cancelled, never answered");
    case Outcome::Reject: return Verdict::tr("Rejected");
    case Outcome::NotAnswer: return Verdict::tr("Not answered");
    case Outcome::CallBusy: return Verdict::tr("Busy: the other side was in another call");
    case Outcome::Interrupt: return Verdict::tr("Interrupted, never answered");
    case Outcome::Offline: return Verdict::tr("Not reached: the other side was offline");
    case Outcome::NormalEnd: break;
    }
    return unansweredWithRing(outcome, {});
}

QString perhapsAnsweredVerdict(const Coded<Outcome>& outcome)
{
    return outcome.isAbsent() ? Verdict::tr("Not known whether it was answered")
                              : Verdict::tr("Recorded as %1, not known whether it was answered").arg(outcomeName(outcome));
}

QString unansweredVerdict(const CallRecord& record, const Phases& phases)
{
    const Coded<Outcome>& outcome = record.outcome;
    if (record.isUnreadable(Milestone::Accept))
        return perhapsAnsweredVerdict(outcome);
    if (!record.endedAt && !record.isUnreadable(Milestone::End) && outcome.isAbsent())
        return Verdict::tr("Neither answered nor ended as far as the record says; it may still be ringing");
    if (outcome.isAbsent())
        return Verdict::tr("Never answered; the record does not say how the call ended");
    if (outcome.isUnknown())
        return Verdict::tr("Never answered, ended with an unknown result (%1)").arg(outcome.wire);
    return phases.ring ? unansweredWithRing(outcome, duration(*phases.ring)) : unansweredWithoutRing(outcome);
}

QString ownVerdict(const CallRecord& record, const Phases& phases)
{
    if (phases.impossibleOrder && record.outcome.isAbsent())
        return Verdict::tr("The times are in an impossible order, so the record's durations cannot be trusted; no result is recorded");
    if (phases.impossibleOrder)
        return Verdict::tr("The times are in an impossible order, so the record's durations cannot be trusted; recorded as %1").arg(outcomeName(record.outcome));
    return record.acceptedAt ? answeredVerdict(record, phases) : unansweredVerdict(record, phases);
}

//! The verdict, and which of the times in it cannot be read.
QString withUnreadableTimes(const QString& own, const CallRecord& record)
{
    const bool start = record.isUnreadable(Milestone::Start);
    const bool accept = record.isUnreadable(Milestone::Accept);
    const bool end = record.isUnreadable(Milestone::End);
    if (int(start) + int(accept) + int(end) > 1)
        return Verdict::tr("%1; not all of the times can be read").arg(own);
    if (start)
        return Verdict::tr("%1; the start time cannot be read").arg(own);
    if (accept)
        return Verdict::tr("%1; the accept time cannot be read").arg(own);
    return end ? Verdict::tr("%1; the end time cannot be read").arg(own) : own;
}

} // namespace

QString verdict(const CallRecord& record, const Phases& phases, const QList<Finding>& findings)
{
    const QString own = withUnreadableTimes(ownVerdict(record, phases), record);
    const bool differs = std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.rule == Rule::CallIdDiffers; });
    if (!differs)
        return own;
    return record.callId.isEmpty() ? Verdict::tr("Perhaps not the call asked for (the record names no Call ID): %1").arg(own)
                                   : Verdict::tr("Not the call asked for but %1: %2").arg(record.callId, own);
}

QString shortVerdict(const CallRecord& record, const Phases& phases)
{
    if (phases.talk)
        return duration(*phases.talk);
    return outcomeName(record.outcome);
}

} // namespace callscope::wording
