#pragma once

#include "app/share/ticket.h"

namespace callscope::share {

//! How many columns of a fixed font the text takes: wide characters take two.
[[nodiscard]] qsizetype columnsOf(const QString& text);

//! Plain text, aligned so that it reads well in a mail or a terminal.
[[nodiscard]] QString asText(const Ticket& ticket);

} // namespace callscope::share
