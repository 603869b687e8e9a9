#pragma once

#include <QList>
#include <QStringList>

namespace callscope::sqlite {

//! "Call": what PRAGMA application_id of an archive says, so that a foreign database is never taken for one.
inline constexpr int applicationId = 0x43616c6c;

//! The statements of each schema version, from 1 on. A version that ever stood on main is never edited; a change is a new entry.
[[nodiscard]] const QList<QStringList>& migrations();

} // namespace callscope::sqlite
