// Systems whose styles are told by Qt itself (SH_Widget_Animation_Duration).
#include "ui/theme/motionwish.h"

namespace callscope {

std::unique_ptr<MotionWish> MotionWish::watch(Told)
{
    return std::make_unique<MotionWish>();
}

} // namespace callscope
