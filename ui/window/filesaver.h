#pragma once

#include <QByteArray>

class QWidget;

namespace callscope {

//! Asks where, then writes the bytes beside and renames, off the UI thread; says so if that fails.
//! \param title of the dialog  \param name offered for the file
void saveBytesAs(const QByteArray& bytes, const QString& title, const QString& name, QWidget* window);
void saveResponseAs(const QByteArray& bytes, QWidget* window);

} // namespace callscope
