#pragma once

#include <QString>

//! What a name that is to be written to stands for.
namespace callscope::share {

//! A pipe, a terminal or another device: it is written through, never replaced by a file.
[[nodiscard]] bool isDevice(const QString& path);
//! Whether the disk it is on is full: Qt says "Unknown error" of that.
[[nodiscard]] bool isDiskFull(const QString& path);

} // namespace callscope::share
