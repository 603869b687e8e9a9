#pragma once

#include <QString>
#include <QStringList>

namespace callscope {

//! What the agent wrote about a call: never sent to Tencent, kept and exported with the call.
struct Annotation {
    QString note;
    QStringList tags; //!< once each, in the order they were given; none is empty
    QString ticket;   //!< the ticket's number in the agent's own system

    [[nodiscard]] bool isEmpty() const { return note.isEmpty() && tags.isEmpty() && ticket.isEmpty(); }
    [[nodiscard]] bool operator==(const Annotation&) const = default;
};

} // namespace callscope
