#pragma once

#include "app/calls/callrecord.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace callscope::wording {

//! The zone this machine's clock shows. Where its name is unknown to Qt (TZ=GMT+5, no zone data installed), a zone of its present offset.
[[nodiscard]] QTimeZone localZone();

//! "2025-02-18 16:42:45 +08:00": for people; seconds and offset are never dropped.
[[nodiscard]] QString dateTime(const QDateTime& time, const QTimeZone& zone);
//! "16:42:45" in that zone.
[[nodiscard]] QString clockTime(const QDateTime& time, const QTimeZone& zone);
//! "2025-02-18T16:42:45+08:00", or with Z in UTC: for files and programs.
[[nodiscard]] QString isoTime(const QDateTime& time, const QTimeZone& zone);
//! "UTC+08:00 (Asia/Shanghai)", as the zone stands at that time.
[[nodiscard]] QString zoneName(const QTimeZone& zone, const QDateTime& at);

//! "This computer's clock is 17 min ahead of the server's."; empty below noticeableSkewSeconds. \param seconds ahead, < 0: behind
[[nodiscard]] QString clockSkewText(qint64 seconds);

} // namespace callscope::wording
