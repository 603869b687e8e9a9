#pragma once

#include "app/share/ticket.h"
#include "ui/clipboard/flavours.h"

namespace callscope {

//! Plain text, an HTML table and Markdown at once, one MIME type each: the ticket system takes the one it likes.
[[nodiscard]] Flavours flavoursOf(const share::Ticket& ticket);

// The only way onto the clipboard.
void copyFlavours(const Flavours& flavours);
void copyTicket(const share::Ticket& ticket);
void copyText(const QString& text);

} // namespace callscope
