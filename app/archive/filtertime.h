#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace callscope {

//! What "today" means in a filter.
struct FilterClock {
    QDateTime now;
    QTimeZone zone;
};

namespace filter {

//! Seconds since 1970 UTC, from the beginning up to but without the end.
struct Period {
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] bool operator==(const Period&) const = default;
};

//! Larger numbers are taken for slips.
inline constexpr qint64 mostSeconds = 999'999'999'999;
//! 1900-01-01 and 3000-01-01 UTC: what lies outside is taken for a slip.
inline constexpr qint64 earliestTime = -2'208'988'800;
inline constexpr qint64 latestTime = 32'503'680'000;

//! 2026, 2026-11, 2026-11-01, 2026-11-01T14:30, 2026-11-01T14:30:05 in the clock's zone; either of the last two with Z in UTC;
//! today, yesterday; now, which is one second. Empty: it is none of these.
[[nodiscard]] std::optional<Period> periodOf(const QString& text, const FilterClock& clock);

//! 30, 30s, 1m, 1m30s, 1.5h, 2d, 1w in seconds, 0…mostSeconds.
[[nodiscard]] std::optional<qint64> spanOf(const QString& text);
//! 0…mostSeconds, in ASCII digits only.
[[nodiscard]] std::optional<qint64> countOf(const QString& text);

//! The shortest text of whole days or less that begins then.
[[nodiscard]] QString timeText(qint64 seconds, const QTimeZone& zone);
//! The text for exactly this period; empty where it has none.
[[nodiscard]] QString periodText(const Period& period, const QTimeZone& zone);
//! 30, 1m30s, 2d: what spanOf() reads.
[[nodiscard]] QString spanText(qint64 seconds);

} // namespace filter

} // namespace callscope
