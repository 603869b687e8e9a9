#pragma once

#include "app/calls/findings.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QColor>

namespace callscope {

enum class Tone { Good, Bad, Odd, Quiet };

//! How an outcome looks in a list and above a call: never by colour alone.
struct OutcomeLook {
    icons::Name icon = icons::Name::Unknown;
    Tone tone = Tone::Quiet;
};

[[nodiscard]] OutcomeLook outcomeLook(const CallRecord& record, const QList<Finding>& findings);
//! \param serious a record that contradicts itself is not a success
[[nodiscard]] OutcomeLook outcomeLook(const Coded<Outcome>& outcome, bool serious);
[[nodiscard]] QColor toneColour(Tone tone, const RoleColours& colours);

[[nodiscard]] icons::Name severityIcon(Severity severity);
[[nodiscard]] QColor severityColour(Severity severity, const RoleColours& colours);

} // namespace callscope
