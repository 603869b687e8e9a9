#pragma once

#include "app/calls/callrecord.h"

#include <QList>

namespace callscope {

//! A call with these times (seconds since 1970; 0: not recorded) and result.
inline CallRecord callOf(qint64 start, qint64 accept, qint64 end, std::optional<Outcome> outcome = Outcome::NormalEnd)
{
    const auto moment = [](qint64 seconds) -> std::optional<Moment> {
        return seconds == 0 ? std::nullopt : std::optional(Moment{seconds, QString::number(seconds), false});
    };
    CallRecord record;
    record.callId = QStringLiteral("call-%1-%2-%3").arg(start).arg(accept).arg(end);
    record.startedAt = moment(start);
    record.acceptedAt = moment(accept);
    record.endedAt = moment(end);
    record.outcome = {outcome, outcome ? apiName(*outcome) : QString()};
    return record;
}

inline constexpr qint64 sampleStart = 1739868165; // 2025-02-18T08:42:45Z, the documented sample

inline CallRecord sampleCall()
{
    return callOf(sampleStart, 1739872743, 1740064224);
}

struct NamedCall {
    const char* name;
    CallRecord record;
};

//! Every shape a timeline can have.
inline QList<NamedCall> everyShapeOfCall()
{
    const qint64 s = sampleStart;
    return {
        {"sample", sampleCall()},
        {"short", callOf(s, s + 4, s + 64)},
        {"even", callOf(s, s + 100, s + 200)},
        {"long ring", callOf(s, s + 4000, s + 4002, Outcome::Interrupt)},
        {"no ring", callOf(s, s, s + 60)},
        {"no time passes", callOf(s, s, s)},
        {"unanswered", callOf(s, 0, s + 32, Outcome::NotAnswer)},
        {"busy at once", callOf(s, 0, s, Outcome::CallBusy)},
        {"impossible", callOf(s, s - 50, s + 100)},
        {"all reversed", callOf(s, s - 50, s - 100)},
        {"end missing", callOf(s, s + 20, 0)},
        {"only a start", callOf(s, 0, 0, std::nullopt)},
        {"only an accept", callOf(0, s, 0)},
        {"only an end", callOf(0, 0, s, Outcome::Reject)},
        {"start missing", callOf(0, s, s + 90)},
        {"accept missing", callOf(s, 0, s + 600)},
        {"no times", callOf(0, 0, 0, Outcome::Cancel)},
        {"beyond the calendar", callOf(1, s, 9223372036854775807, Outcome::Offline)},
    };
}

} // namespace callscope
