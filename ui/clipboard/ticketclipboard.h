#pragma once

#include "app/share/ticket.h"

#include <memory>

class QMimeData;

namespace callscope {

//! Plain text, an HTML table and Markdown at once, one MIME type each: the ticket system takes the one it likes.
[[nodiscard]] std::unique_ptr<QMimeData> ticketMimeData(const share::Ticket& ticket);

void copyTicket(const share::Ticket& ticket);
void copyText(const QString& text);

} // namespace callscope
