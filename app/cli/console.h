#pragma once

#include "app/cli/exitstatus.h"

#include <QByteArray>
#include <QString>

namespace callscope::console {

//! Data, to standard output as UTF-8, at once. False when it cannot be written (a full disk, a reader that left).
[[nodiscard]] bool out(const QByteArray& bytes);
[[nodiscard]] bool out(const QString& text);
//! Why the last out() failed, as a sentence; empty where the reader simply left (a closed pipe).
[[nodiscard]] QString outProblem();

//! A sentence for a person, to standard error, with a line break.
void say(const QString& sentence);

//! Says why a command line cannot be carried out; gives ExitStatus::Usage.
[[nodiscard]] ExitStatus refuse(const QString& sentence);

//! Replaces the last progress line; does nothing unless standard error is a terminal. An empty text clears it.
void progress(const QString& text);

//! Everything standard input holds, at most `maxBytes` + 1 of it.
[[nodiscard]] QByteArray readInput(qint64 maxBytes);

} // namespace callscope::console
