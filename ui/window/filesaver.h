#pragma once

#include <QByteArray>

class QWidget;

namespace callscope {

//! Asks where, then writes the bytes beside and renames, off the UI thread; says so if that fails.
void saveBytesAs(const QByteArray& bytes, QWidget* window);

} // namespace callscope
