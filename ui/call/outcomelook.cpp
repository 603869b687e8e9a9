#include "ui/call/outcomelook.h"

#include <algorithm>

namespace callscope {

namespace {

OutcomeLook ofOutcome(const Coded<Outcome>& outcome)
{
    if (!outcome.value)
        return {icons::Name::Unknown, Tone::Odd};
    switch (*outcome.value) {
    case Outcome::NormalEnd: return {icons::Name::Answered, Tone::Good};
    case Outcome::Cancel: return {icons::Name::Cancelled, Tone::Quiet};
    case Outcome::Reject: return {icons::Name::Rejected, Tone::Bad};
    case Outcome::NotAnswer:
    case Outcome::Offline: return {icons::Name::Missed, Tone::Bad};
    case Outcome::CallBusy: return {icons::Name::Busy, Tone::Bad};
    case Outcome::Interrupt: return {icons::Name::Interrupted, Tone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

OutcomeLook outcomeLook(const CallRecord& record, const QList<Finding>& findings)
{
    return outcomeLook(record.outcome, std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity() == Severity::Serious; }));
}

OutcomeLook outcomeLook(const Coded<Outcome>& outcome, bool serious)
{
    OutcomeLook look = ofOutcome(outcome);
    if (serious && look.tone == Tone::Good)
        look.tone = Tone::Odd;
    return look;
}

QColor toneColour(Tone tone, const RoleColours& colours)
{
    switch (tone) {
    case Tone::Good: return colours.success;
    case Tone::Bad: return colours.failure;
    case Tone::Odd: return colours.warning;
    case Tone::Quiet: return colours.note;
    }
    Q_UNREACHABLE();
}

icons::Name severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return icons::Name::Serious;
    case Severity::Warn: return icons::Name::Warning;
    case Severity::Note: return icons::Name::Note;
    }
    Q_UNREACHABLE();
}

QColor severityColour(Severity severity, const RoleColours& colours)
{
    switch (severity) {
    case Severity::Serious: return colours.failure;
    case Severity::Warn: return colours.warning;
    case Severity::Note: return colours.note;
    }
    Q_UNREACHABLE();
}

} // namespace callscope
