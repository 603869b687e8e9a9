#pragma once

#include "app/share/ticket.h"

#include <QString>

namespace callscope::share {

//! RFC 4180, UTF-8 without a byte order mark, CR LF. A cell that a spreadsheet could take for a formula gets a ' in front.
[[nodiscard]] QString csvHeader();
[[nodiscard]] QString asCsv(const FetchedCall& call, const Zones& zones);
//! A call that could not be looked up: its id and the error's columns.
[[nodiscard]] QString asCsv(const wording::ErrorText& error);

} // namespace callscope::share
