#pragma once

#include "app/share/ticket.h"

namespace callscope::share {

//! Plain text, aligned so that it reads well in a mail or a terminal.
[[nodiscard]] QString asText(const Ticket& ticket);

} // namespace callscope::share
