#pragma once

#include <QString>

//! The archive's file as a file: rights, and names of its own beside it.
namespace callscope::archivefile {

//! The folder is there, of ours alone; the file is there, it and what SQLite keeps beside it readable by its owner alone.
//! False: it cannot be made.
[[nodiscard]] bool prepare(const QString& path);

//! An empty file that its owner alone can read. False: it is there already, or cannot be made.
[[nodiscard]] bool makeEmpty(const QString& path);

//! Whether both names lead to one file.
[[nodiscard]] bool isSame(const QString& one, const QString& other);

//! Moves the file and what SQLite keeps beside it to a name of its own; the new name, empty where it could not be moved.
//! \param why part of the name: broken, replaced
[[nodiscard]] QString keepAside(const QString& path, const QString& why);

//! Undoes keepAside().
void moveBack(const QString& aside, const QString& path);

//! Moves a file to a name that may be taken, readable by its owner alone. False: it stays where it was.
[[nodiscard]] bool replace(const QString& from, const QString& to);

//! The database's files in bytes.
[[nodiscard]] qint64 size(const QString& path);

} // namespace callscope::archivefile
