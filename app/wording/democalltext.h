#pragma once

#include <QString>

namespace callscope::wording {

//! What a call of the demo shows, in the language spoken here.
//! \param about as resources/demo-calls.json says it; other words come back as they are
[[nodiscard]] QString demoCallText(const QString& about);

} // namespace callscope::wording
