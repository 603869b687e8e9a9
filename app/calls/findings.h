#pragma once

#include "app/calls/callrecord.h"
#include "app/calls/phases.h"

#include <QDateTime>
#include <QList>

namespace callscope {

enum class Severity { Serious, Warn, Note };

//! What can be wrong or odd about a record. The keys (ruleKey) are public: see the README.
enum class Rule {
    AcceptBeforeStart, EndBeforeStart, EndBeforeAccept, NormalEndWithoutAccept, UnansweredWithAccept,
    TimeInFuture, TimeInMilliseconds, Interrupted, CallIdDiffers,
    RingLongerThanClientTimeout, TalkOverADay, TalkVeryShort, GaveUpEarly,
    SingleCallCalleeCount, MultiCallCalleeCount, UnknownValue,
    CallerAmongCallees, DuplicateCallees, RoomKindMismatch, EndMissing, DeprecatedApi,
};

[[nodiscard]] QString ruleKey(Rule rule);
[[nodiscard]] Severity severityOf(Rule rule);

//! A judgement without a sentence: the rule that spoke, and its numbers.
struct Finding {
    Rule rule = Rule::UnknownValue;
    qint64 measured = 0; //!< seconds, or a count; see `limit`
    qint64 limit = 0;    //!< what `measured` was held against
    QString field;       //!< the service's name of the field concerned, where there is one
    QString text;        //!< the value concerned, as the service spelled it

    [[nodiscard]] Severity severity() const { return severityOf(rule); }
};

//! What a record is held against.
struct JudgeContext {
    QString askedId;               //!< empty: nobody asked for a certain id
    QDateTime now;                 //!< UTC; moments later than this (and a minute's grace) lie in the future
    qint64 ringTimeoutSeconds = 30; //!< the clients' default ring time-out
};

//! Every finding about the record: serious first, then warnings, then notes; in each in the order of Rule.
[[nodiscard]] QList<Finding> judge(const CallRecord& record, const Phases& phases, const JudgeContext& context);

} // namespace callscope
