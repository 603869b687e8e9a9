#pragma once

#include <QString>

namespace callscope {

//! What a word in front of a value says that the value is.
struct IdName {
    enum class Of { Nothing, Call, Room, Request, Else };

    Of of = Of::Nothing;
    bool many = false; //!< a plural, or the name of a list
};

//! \param word such as call, callId, room_ids, CalleeList_Account, fromUserId, 通话ID
[[nodiscard]] IdName idNameOf(const QString& word);

//! Whether the whole text is what a field or column for Call IDs is called: callId, Call ID, call_ids, …
[[nodiscard]] bool isCallIdName(const QString& text);

//! The same inside a larger pattern; without case.
[[nodiscard]] const QString& callIdNamePattern();

} // namespace callscope
