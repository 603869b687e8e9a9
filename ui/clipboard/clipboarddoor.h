#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace callscope {

//! Asks for the text on the clipboard without ever waiting for the program that put it there. A file for each kind of system implements it.
class ClipboardDoor {
public:
    using Told = std::function<void(const QString& text)>;

    static constexpr int mostBytes = 256 * 1024; //!< of UTF-8; more is told as nothing

    virtual ~ClipboardDoor() = default;
    //! \param told called on this thread, later, at most once for each ask(), and never after this is gone
    [[nodiscard]] static std::unique_ptr<ClipboardDoor> open(Told told);

    virtual void ask() = 0;
};

} // namespace callscope
