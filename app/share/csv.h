#pragma once

#include "app/share/outgoing.h"

#include <QString>

namespace callscope::share {

//! RFC 4180, CR LF, redacted. A cell that a spreadsheet could take for a formula gets a ' in front.
[[nodiscard]] QString csvHeader();
[[nodiscard]] QString asCsv(const FetchedCall& call, const Zones& zones);
//! A call that could not be looked up: its id, where and when it was asked for, the error, and what was written about it.
[[nodiscard]] QString asCsv(const wording::ErrorText& error, const Zones& zones);
[[nodiscard]] QString asCsv(const Outgoing& outgoing, const Zones& zones);

} // namespace callscope::share
