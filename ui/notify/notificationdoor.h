#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace callscope {

//! How a few words reach a person who looks elsewhere. A file for each system implements it.
class NotificationDoor {
public:
    using Opened = std::function<void(const QString& activation)>;

    virtual ~NotificationDoor() = default;
    //! Takes the place of the words before. \param action what a click does, in words
    virtual void show(const QString& title, const QString& text, const QString& action) = 0;
    //! Takes the words away: they have been seen to.
    virtual void withdraw() = 0;

    //! \param opened called on this thread when the person clicks, with the desktop's permission to come to the front
    [[nodiscard]] static std::unique_ptr<NotificationDoor> make(Opened opened);
};

} // namespace callscope
