#pragma once

#include "app/calls/callids.h"

#include <QList>
#include <QString>

namespace callscope {

//! One place of a text that may hold a Call ID, and what the text calls it.
struct IdMention {
    enum class Kind {
        Call,    //!< named: "CallId":"…", callscope://call/…, or the word "call" directly before a UUID
        Unnamed, //!< a UUID that is named nothing
        Other,   //!< a UUID named as something else, such as a room or a user
        Damaged, //!< named a Call ID, but partly unreadable (U+FFFD)
    };

    qsizetype at = 0;
    QString id;
    Kind kind = Kind::Unnamed;
    PastedText::Problem problem = PastedText::Problem::None; //!< why it is no Call ID, of Other and Damaged
    bool many = false; //!< the name was a plural or a list's, so that it holds for what follows too
};

//! Every mention, in the order of the text.
[[nodiscard]] QList<IdMention> idMentions(const QString& text);

} // namespace callscope
