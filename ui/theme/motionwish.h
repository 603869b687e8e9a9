#pragma once

#include <functional>
#include <memory>

namespace callscope {

//! How a desktop says that it wants less motion. A file for each system implements it.
class MotionWish {
public:
    using Told = std::function<void(bool reduced)>;

    virtual ~MotionWish() = default;
    //! \param told called on this thread, later, with the first answer and at every change; never after this is gone
    [[nodiscard]] static std::unique_ptr<MotionWish> watch(Told told);
};

} // namespace callscope
