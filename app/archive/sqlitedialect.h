#pragma once

#include "app/archive/archiveerror.h"
#include "app/archive/sqlcondition.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

namespace callscope::sqlite {

//! Everything about the archive that only SQLite understands. A second driver gets a file like this one.

//! The statements of each schema version, from 1 on. A version that was ever released is never edited; a change is a new entry.
[[nodiscard]] const QList<QStringList>& migrations();

//! `expression` contains `text`, letters A–Z and a–z alike; `%`, `_` and single CJK characters are found like any other.
//! LIKE scans: a trigram index silently finds nothing for fewer than three characters.
[[nodiscard]] SqlCondition contains(const QString& expression, const QString& text);

//! Foreign keys, WAL, a commit that survives a crash, and how long to wait for another writer.
//! Returns the first statement's error that failed.
[[nodiscard]] QSqlError prepare(const QSqlDatabase& database, int busyTimeoutMs);

//! What the driver's error means.
[[nodiscard]] ArchiveError::Kind kindOf(const QSqlError& error);

} // namespace callscope::sqlite
