#include "app/calls/phases.h"

namespace callscope {

namespace {

//! Nothing where a moment is missing or the order is impossible.
std::optional<qint64> span(const std::optional<Moment>& from, const std::optional<Moment>& to)
{
    if (!from || !to || to->seconds < from->seconds)
        return std::nullopt;
    return to->seconds - from->seconds;
}

bool precedes(const std::optional<Moment>& later, const std::optional<Moment>& earlier)
{
    return later && earlier && later->seconds < earlier->seconds;
}

//! Where nobody answered it rang until it ended; a NormalEnd without AcceptTime does not say how long.
std::optional<qint64> ringOf(const CallRecord& record)
{
    if (record.acceptedAt)
        return span(record.startedAt, record.acceptedAt);
    const bool unknown = record.outcome.is(Outcome::NormalEnd) || record.isUnreadable(Milestone::Accept);
    return unknown ? std::nullopt : span(record.startedAt, record.endedAt);
}

Phases::NoTalk whyNoTalk(const CallRecord& record, const Phases& phases)
{
    if (phases.talk)
        return Phases::NoTalk::Talked;
    if (phases.impossibleOrder)
        return Phases::NoTalk::ImpossibleOrder;
    if (record.isUnreadable(record.acceptedAt ? Milestone::End : Milestone::Accept))
        return Phases::NoTalk::Unreadable;
    if (record.acceptedAt)
        return Phases::NoTalk::StillRunning;
    return record.outcome.is(Outcome::NormalEnd) ? Phases::NoTalk::AcceptMissing : Phases::NoTalk::NeverAnswered;
}

} // namespace

Phases phasesOf(const CallRecord& record)
{
    Phases phases;
    phases.impossibleOrder = precedes(record.acceptedAt, record.startedAt) || precedes(record.endedAt, record.startedAt)
        || precedes(record.endedAt, record.acceptedAt);
    phases.total = span(record.startedAt, record.endedAt);
    if (!phases.impossibleOrder) {
        phases.ring = ringOf(record);
        phases.talk = span(record.acceptedAt, record.endedAt);
    }
    phases.noTalk = whyNoTalk(record, phases);
    return phases;
}

} // namespace callscope
