#pragma once

#include <QString>

namespace callscope::wording {

//! "2 d 5 h 11 min 21 s"; units that are zero are left out, "0 s" for nothing. \param seconds >= 0
[[nodiscard]] QString duration(qint64 seconds);

//! For screen readers: "2 days, 5 hours, 11 minutes, 21 seconds".
[[nodiscard]] QString spokenDuration(qint64 seconds);

} // namespace callscope::wording
