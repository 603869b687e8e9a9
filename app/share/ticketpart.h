#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

namespace callscope::share {

//! What a ticket's text may hold beside the verdict and the Call ID, which are always there.
enum class TicketPart {
    Findings = 1 << 0,
    Durations = 1 << 1, //!< ring, talk, total
    Times = 1 << 2,     //!< start, accept, end, in both zones
    Kind = 1 << 3,      //!< media and call type
    People = 1 << 4,
    Room = 1 << 5,
    RequestId = 1 << 6,
    Source = 1 << 7,    //!< profile and region
    FetchedAt = 1 << 8,
    Annotations = 1 << 9, //!< ticket, tags, note
};
Q_DECLARE_FLAGS(TicketParts, TicketPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(TicketParts)

[[nodiscard]] QList<TicketPart> everyTicketPart();
[[nodiscard]] TicketParts allTicketParts();
//! The key of settings and command lines, such as "requestId".
[[nodiscard]] QString keyOf(TicketPart part);
//! Keys that are unknown are left out.
[[nodiscard]] TicketParts ticketPartsOf(const QStringList& keys);
[[nodiscard]] QStringList keysOf(TicketParts parts);

} // namespace callscope::share
