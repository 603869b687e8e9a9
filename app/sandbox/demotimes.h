#pragma once

#include <QByteArray>

namespace callscope {

// The times of a record of either API, by their names. A time that is 0 is none; one in milliseconds stays in milliseconds.

//! The record with each of its times `days` later, and every other byte as it was.
[[nodiscard]] QByteArray withTimesMoved(const QByteArray& record, qint64 days);

//! The latest time of the record in seconds since 1970 UTC; 0 where it has none.
[[nodiscard]] qint64 latestTimeOf(const QByteArray& record);

} // namespace callscope
