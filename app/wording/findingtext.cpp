#include "app/wording/findingtext.h"

#include "app/wording/duration.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace callscope::wording {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

//! "4,578 s": the number a colleague can search for, grouped as one reads it.
QString seconds(qint64 number)
{
    return Findings::tr("%1 s", "seconds").arg(localeOfWords().toString(number));
}

QString seriousText(const Finding& f)
{
    switch (f.rule) {
    case Rule::AcceptBeforeStart: return Findings::tr("Accepted %1 before it started: the times cannot be right").arg(seconds(f.measured));
    case Rule::EndBeforeStart: return Findings::tr("Ended %1 before it started: the times cannot be right").arg(seconds(f.measured));
    case Rule::EndBeforeAccept: return Findings::tr("Ended %1 before it was accepted: the times cannot be right").arg(seconds(f.measured));
    case Rule::NormalEndWithoutAccept: return Findings::tr("Result NormalEnd, but no AcceptTime: nobody is recorded as having accepted");
    case Rule::UnansweredWithAccept: return Findings::tr("Result %1, but there is an AcceptTime: the record contradicts itself").arg(f.text);
    case Rule::TimeInFuture: return Findings::tr("%1 lies %2 in the future (%3)").arg(f.field, duration(f.measured), f.text);
    case Rule::TimeInMilliseconds: return Findings::tr("%1 came in milliseconds (%2) and was read as such").arg(f.field, f.text);
    case Rule::Interrupted:
        return f.text == apiName(Outcome::Offline) ? Findings::tr("The other side was offline (Offline)")
                                                   : Findings::tr("The call was broken off (Interrupt)");
    case Rule::CallIdDiffers:
        return f.text.isEmpty() ? Findings::tr("The record names no Call ID, so it may belong to another call")
                                : Findings::tr("The service answered with another call: %1").arg(f.text);
    default: return {};
    }
}

QString warnText(const Finding& f)
{
    switch (f.rule) {
    case Rule::RingLongerThanClientTimeout: return Findings::tr("Rang %1; clients give up at %2").arg(seconds(f.measured), seconds(f.limit));
    case Rule::TalkOverADay: return Findings::tr("Talked %1, more than 24 h").arg(duration(f.measured));
    case Rule::TalkVeryShort: return Findings::tr("Talked only %1").arg(seconds(f.measured));
    case Rule::GaveUpEarly: return Findings::tr("Counted as not answered after only %1").arg(seconds(f.measured));
    case Rule::SingleCallCalleeCount: return Findings::tr("One-to-one call (SingleCall), but %1 other people are listed").arg(f.measured);
    case Rule::MultiCallCalleeCount: return Findings::tr("Group call (MultiCall), but other people listed: %1").arg(f.measured);
    case Rule::UnknownValue: return Findings::tr("%1 has a value the documentation does not name: %2").arg(f.field, f.text);
    default: return {};
    }
}

QString noteText(const Finding& f)
{
    switch (f.rule) {
    case Rule::CallerAmongCallees: return Findings::tr("The caller (%1) is listed among the callees; counted once").arg(f.text);
    case Rule::DuplicateCallees: return Findings::tr("Callees listed more than once: %1 too many, such as %2").arg(f.measured).arg(f.text);
    case Rule::RoomKindMismatch: return Findings::tr("The room is said to have a number as its id, but the id is %1").arg(f.text);
    case Rule::EndMissing:
        return f.text.isEmpty() ? Findings::tr("No end is recorded; the call may still be running")
                                : Findings::tr("No end time is recorded, though the result (%1) says that the call ended").arg(f.text);
    case Rule::DeprecatedApi: return Findings::tr("From the deprecated API, for calls started with call() or groupCall()");
    default: return {};
    }
}

} // namespace

QString findingText(const Finding& finding)
{
    switch (finding.severity()) {
    case Severity::Serious: return seriousText(finding);
    case Severity::Warn: return warnText(finding);
    case Severity::Note: return noteText(finding);
    }
    Q_UNREACHABLE();
}

QString findingsHeadline(const QList<Finding>& findings)
{
    if (findings.isEmpty())
        return {};
    const auto serious = std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.severity() == Severity::Serious; });
    const QString things = counted(findings.size(), Findings::tr("%1 thing to check"), Findings::tr("%1 things to check"));
    return serious == 0 ? things : Findings::tr("%1, %2 serious").arg(things).arg(serious);
}

} // namespace callscope::wording
