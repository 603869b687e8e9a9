#pragma once

#include "app/share/ticket.h"

namespace callscope::share {

//! An HTML fragment with a table that survives Excel, Zendesk and mail; every value is escaped.
[[nodiscard]] QString asHtml(const Ticket& ticket);
// A whole HTML document is htmlBegin(), fragments with htmlBetween() between them, and htmlEnd().
[[nodiscard]] QString htmlBegin();
[[nodiscard]] QString htmlBetween();
[[nodiscard]] QString htmlEnd();

} // namespace callscope::share
