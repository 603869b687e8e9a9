#pragma once

#include "app/share/ticket.h"

namespace callscope::share {

//! Markdown with a table; every special character of a value is escaped.
[[nodiscard]] QString asMarkdown(const Ticket& ticket);

} // namespace callscope::share
