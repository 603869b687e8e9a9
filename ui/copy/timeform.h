#pragma once

#include <QString>

namespace callscope {

//! What a point in time can be copied as: "2025-02-18T08:42:45Z", or 1739868165.
enum class TimeForm { Iso, Epoch };
//! \param seconds since 1970, UTC
[[nodiscard]] QString timeText(TimeForm form, qint64 seconds);

} // namespace callscope
