#include "app/calls/findings.h"

#include "app/calls/idshapes.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace callscope {

namespace {

constexpr qint64 clockGraceSeconds = 60;
constexpr qint64 longTalkSeconds = 24 * 3600;
constexpr qint64 shortTalkSeconds = 5;
constexpr qint64 earlyEndSeconds = 5;

struct RuleRow {
    Rule rule;
    Severity severity;
    const char* key;
};

constexpr std::array rules{
    RuleRow{Rule::AcceptBeforeStart, Severity::Serious, "accept-before-start"},
    RuleRow{Rule::EndBeforeStart, Severity::Serious, "end-before-start"},
    RuleRow{Rule::EndBeforeAccept, Severity::Serious, "end-before-accept"},
    RuleRow{Rule::NormalEndWithoutAccept, Severity::Serious, "normal-end-without-accept"},
    RuleRow{Rule::UnansweredWithAccept, Severity::Serious, "unanswered-with-accept"},
    RuleRow{Rule::TimeInFuture, Severity::Serious, "time-in-future"},
    RuleRow{Rule::TimeInMilliseconds, Severity::Serious, "time-in-milliseconds"},
    RuleRow{Rule::Interrupted, Severity::Serious, "interrupted"},
    RuleRow{Rule::CallIdDiffers, Severity::Serious, "call-id-differs"},
    RuleRow{Rule::RingLongerThanClientTimeout, Severity::Warn, "ring-longer-than-client-timeout"},
    RuleRow{Rule::TalkOverADay, Severity::Warn, "talk-over-a-day"},
    RuleRow{Rule::TalkVeryShort, Severity::Warn, "talk-very-short"},
    RuleRow{Rule::GaveUpEarly, Severity::Warn, "gave-up-early"},
    RuleRow{Rule::SingleCallCalleeCount, Severity::Warn, "single-call-callee-count"},
    RuleRow{Rule::MultiCallCalleeCount, Severity::Warn, "multi-call-callee-count"},
    RuleRow{Rule::UnknownValue, Severity::Warn, "unknown-value"},
    RuleRow{Rule::CallerAmongCallees, Severity::Note, "caller-among-callees"},
    RuleRow{Rule::DuplicateCallees, Severity::Note, "duplicate-callees"},
    RuleRow{Rule::RoomKindMismatch, Severity::Note, "room-kind-mismatch"},
    RuleRow{Rule::EndMissing, Severity::Note, "end-missing"},
    RuleRow{Rule::DeprecatedApi, Severity::Note, "deprecated-api"},
};

const RuleRow& row(Rule rule)
{
    return *std::find_if(rules.begin(), rules.end(), [rule](const RuleRow& each) { return each.rule == rule; });
}

struct NamedMoment {
    QString field;
    const std::optional<Moment>& moment;
};

//! Holds one record against every rule.
class Judge {
public:
    Judge(const CallRecord& record, const Phases& phases, const JudgeContext& context)
        : m_record(record), m_phases(phases), m_context(context),
          m_moments{NamedMoment{QStringLiteral("StartTime"), record.startedAt}, NamedMoment{QStringLiteral("AcceptTime"), record.acceptedAt},
                    NamedMoment{QStringLiteral("EndTime"), record.endedAt}}
    {
    }

    QList<Finding> findings()
    {
        order();
        outcome();
        clock();
        identity();
        spans();
        people();
        unknownValues();
        remarks();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
        return m_findings;
    }

private:
    void add(Rule rule, qint64 measured = 0, qint64 limit = 0, const QString& field = {}, const QString& text = {})
    {
        m_findings.append({rule, measured, limit, field, text});
    }

    void before(Rule rule, const std::optional<Moment>& later, const std::optional<Moment>& earlier)
    {
        if (later && earlier && later->seconds < earlier->seconds)
            add(rule, earlier->seconds - later->seconds);
    }

    void order()
    {
        before(Rule::AcceptBeforeStart, m_record.acceptedAt, m_record.startedAt);
        before(Rule::EndBeforeStart, m_record.endedAt, m_record.startedAt);
        before(Rule::EndBeforeAccept, m_record.endedAt, m_record.acceptedAt);
    }

    void outcome()
    {
        const Coded<Outcome>& result = m_record.outcome;
        if (result.is(Outcome::NormalEnd) && !m_record.acceptedAt && !m_record.isUnreadable(Milestone::Accept))
            add(Rule::NormalEndWithoutAccept);
        const bool unanswered = result.is(Outcome::Cancel) || result.is(Outcome::Reject) || result.is(Outcome::NotAnswer)
            || result.is(Outcome::CallBusy);
        if (unanswered && m_record.acceptedAt)
            add(Rule::UnansweredWithAccept, 0, 0, QStringLiteral("CallResult"), result.name());
        if (result.is(Outcome::Interrupt) || result.is(Outcome::Offline))
            add(Rule::Interrupted, 0, 0, QStringLiteral("CallResult"), result.name());
    }

    void clock()
    {
        const qint64 now = m_context.now.toSecsSinceEpoch();
        Finding furthest{Rule::TimeInFuture, clockGraceSeconds, 0, {}, {}};
        const NamedMoment* inMilliseconds = nullptr;
        for (const NamedMoment& each : m_moments) {
            if (!each.moment)
                continue;
            if (each.moment->milliseconds && !inMilliseconds)
                inMilliseconds = &each;
            if (each.moment->seconds - now > furthest.measured)
                furthest = {Rule::TimeInFuture, each.moment->seconds - now, 0, each.field, each.moment->wire};
        }
        if (!furthest.field.isEmpty())
            m_findings.append(furthest);
        if (inMilliseconds)
            add(Rule::TimeInMilliseconds, 0, 0, inMilliseconds->field, inMilliseconds->moment->wire);
    }

    void identity()
    {
        if (!m_context.askedId.isEmpty() && !sameCallId(m_record.callId, m_context.askedId))
            add(Rule::CallIdDiffers, 0, 0, QStringLiteral("CallId"), m_record.callId);
    }

    void spans()
    {
        if (m_phases.ring && *m_phases.ring > m_context.ringTimeoutSeconds)
            add(Rule::RingLongerThanClientTimeout, *m_phases.ring, m_context.ringTimeoutSeconds);
        if (m_phases.talk && *m_phases.talk > longTalkSeconds)
            add(Rule::TalkOverADay, *m_phases.talk, longTalkSeconds);
        if (m_phases.talk && *m_phases.talk < shortTalkSeconds && m_record.outcome.is(Outcome::NormalEnd))
            add(Rule::TalkVeryShort, *m_phases.talk, shortTalkSeconds);
        if (m_phases.ring && *m_phases.ring < earlyEndSeconds && m_record.outcome.is(Outcome::NotAnswer))
            add(Rule::GaveUpEarly, *m_phases.ring, earlyEndSeconds);
    }

    void people()
    {
        const qsizetype others = m_record.others().size();
        if (m_record.kind.is(CallKind::Single) && others != 1)
            add(Rule::SingleCallCalleeCount, others, 1);
        if (m_record.kind.is(CallKind::Multi) && others < 2)
            add(Rule::MultiCallCalleeCount, others, 2);
        const QStringList callees = m_record.callees.value_or(QStringList());
        if (!m_record.caller.isEmpty() && callees.contains(m_record.caller))
            add(Rule::CallerAmongCallees, 0, 0, QStringLiteral("CalleeList_Account"), m_record.caller);
        if (callees.size() < 2)
            return;
        QHash<QString, int> seen;
        QString repeated;
        for (const QString& id : callees) {
            if (++seen[id] == 2 && repeated.isEmpty())
                repeated = id;
        }
        if (!repeated.isEmpty())
            add(Rule::DuplicateCallees, callees.size() - seen.size(), 0, QStringLiteral("CalleeList_Account"), repeated);
    }

    void unknownValues()
    {
        const auto check = [this](const auto& coded, const QString& field) {
            if (coded.isUnknown())
                add(Rule::UnknownValue, 0, 0, field, coded.wire);
        };
        check(m_record.media, QStringLiteral("MediaType"));
        check(m_record.kind, QStringLiteral("CallType"));
        check(m_record.outcome, QStringLiteral("CallResult"));
        check(m_record.roomKind, QStringLiteral("RoomIdType"));
        for (const UnreadableField& field : m_record.unreadable)
            add(Rule::UnknownValue, 0, 0, field.field, field.wire);
    }

    void remarks()
    {
        const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
        if (m_record.roomKind.is(RoomKind::Digit) && !std::all_of(m_record.roomId.begin(), m_record.roomId.end(), isDigit))
            add(Rule::RoomKindMismatch, 0, 0, QStringLiteral("RoomId"), m_record.roomId);
        const bool saysItEnded = m_record.outcome.value.has_value();
        if (!m_record.endedAt && !m_record.isUnreadable(Milestone::End))
            add(Rule::EndMissing, 0, 0, QStringLiteral("EndTime"), saysItEnded ? m_record.outcome.name() : QString());
        if (m_record.fromDeprecatedApi)
            add(Rule::DeprecatedApi);
    }

    const CallRecord& m_record;
    const Phases& m_phases;
    const JudgeContext& m_context;
    std::array<NamedMoment, 3> m_moments;
    QList<Finding> m_findings;
};

} // namespace

QString ruleKey(Rule rule)
{
    return QString::fromLatin1(row(rule).key);
}

Severity severityOf(Rule rule)
{
    return row(rule).severity;
}

QList<Finding> judge(const CallRecord& record, const Phases& phases, const JudgeContext& context)
{
    return Judge(record, phases, context).findings();
}

} // namespace callscope
