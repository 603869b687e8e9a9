#pragma once

#include <QDateTime>
#include <QString>

namespace callscope::wording {

//! How long ago that was: "just now", "5 minutes ago", "3 days ago", "2 months ago"; fits behind "from" and "since".
//! Of a time that lies ahead of `now`, it says that it does. Either may be in any zone.
[[nodiscard]] QString ageText(const QDateTime& then, const QDateTime& now);

} // namespace callscope::wording
