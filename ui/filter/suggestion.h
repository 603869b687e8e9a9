#pragma once

#include <QString>

namespace callscope {

//! One thing that could stand where a person is typing.
struct Suggestion {
    QString text;   //!< as shown
    QString about;  //!< a few words on it; may be empty
    QString insert; //!< what is put in its place
    bool goesOn = false; //!< more is to follow it: ask again at once

    [[nodiscard]] bool operator==(const Suggestion&) const = default;
};

} // namespace callscope
