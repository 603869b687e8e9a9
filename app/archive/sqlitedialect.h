#pragma once

#include "app/archive/archiveerror.h"
#include "app/archive/sqlcondition.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

namespace callscope {

class Statements;

namespace sqlite {

//! Everything about the archive that only SQLite understands. A second driver gets a file like this one.

//! `expression` contains `text`, letters A–Z and a–z alike; `%`, `_` and single CJK characters are found like any other.
//! LIKE scans: a trigram index silently finds nothing for fewer than three characters.
[[nodiscard]] SqlCondition contains(const QString& expression, const QString& text);

//! `column` is one of many whole numbers; they are one value, as JSON.
[[nodiscard]] SqlCondition oneOf(const QString& column, const QList<qint64>& numbers);

//! A table for FROM: the numbers, in their order, as name.value.
[[nodiscard]] SqlCondition listed(const QString& name, const QList<qint64>& numbers);

//! The table, read through that index and no other: the planner would rather sort all that another index finds than stop early.
[[nodiscard]] QString throughIndex(const QString& table, const QString& index);

//! The column's value, in a form that no index orders: the rows are found by another index and then sorted.
[[nodiscard]] QString unindexed(const QString& column);

//! "INSERT INTO table (columns) VALUES (?, …)" for `rows` rows.
[[nodiscard]] QString insertRows(const QString& table, const QStringList& columns, int rows = 1);

//! The trigram index over people and rooms.
struct TextIndex {
    enum class Column { People, Room, Both };

    //! SELECTs the ids of indexed calls that may hold `text`; some hold it not, so the condition itself must still be asked.
    //! \param terms of a text that needsTerms(): all that begin with it
    [[nodiscard]] static SqlCondition callsWith(const QString& text, Column column, const QStringList& terms);
    //! Shorter than three characters: the index is asked for its own terms that begin with it.
    [[nodiscard]] static bool needsTerms(const QString& text);
    //! Gives at most `limit` + 1 terms.
    [[nodiscard]] static SqlCondition termsBeginningWith(const QString& text, int limit);
    //! What is indexed of a call. \param people one a line
    [[nodiscard]] static SqlCondition insert(qint64 call, const QString& people, const QString& room);
    [[nodiscard]] static SqlCondition remove(qint64 call, const QString& people, const QString& room);
    [[nodiscard]] static QString removeAll();
};

//! Overwrites what was deleted, makes the file as small as what is in it, and empties the log beside it.
[[nodiscard]] Archived<void> giveBackSpace(Statements& statements);
//! A whole copy at one moment, while others go on reading and writing. The file must not be there, or be empty.
[[nodiscard]] Archived<void> copyTo(Statements& statements, const QString& path);
//! What the database finds wrong with itself; nothing: it is whole.
[[nodiscard]] Archived<QStringList> damages(Statements& statements);
//! The same, without holding every index against its table: a third of the time.
[[nodiscard]] Archived<QStringList> obviousDamages(Statements& statements);
//! Another number whenever another connection has written.
[[nodiscard]] Archived<QVariant> othersVersion(Statements& statements);

//! Foreign keys, WAL, a commit that survives a crash, and how long to wait for another writer.
//! Returns the first statement's error that failed.
[[nodiscard]] QSqlError prepare(const QSqlDatabase& database, int busyTimeoutMs);

//! What the driver's error means.
[[nodiscard]] ArchiveError::Kind kindOf(const QSqlError& error);

} // namespace sqlite

} // namespace callscope
