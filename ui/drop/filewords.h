#pragma once

#include <QString>

class QDir;

namespace callscope {

//! The whole path of the file that a word of a command line names, there or not: a file: URL, a path, or the name of a file in the folder.
//! Empty where it names none, and may be an id or text with ids in it.
[[nodiscard]] QString fileNamedBy(const QString& word, const QDir& folder);

} // namespace callscope
