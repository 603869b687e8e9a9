#pragma once

#include "app/share/ticket.h"

namespace callscope::share {

//! An HTML fragment with a table that survives Excel, Zendesk and mail; every value is escaped.
[[nodiscard]] QString asHtml(const Ticket& ticket);
//! A whole HTML document around fragments.
[[nodiscard]] QString htmlDocument(const QStringList& fragments);

} // namespace callscope::share
