#pragma once

#include <QSize>

class QDialog;
class QDialogButtonBox;

// What a dialog owes to large letters and to the keyboard; called when it has all of its parts.
namespace callscope {

//! As large as usual, or as its texts need where letters are larger: a layout alone does not grow for lines that wrap.
void growToText(QDialog& dialog, const QSize& usual);

//! Tab walks over the buttons as they stand. Without, a button that was added to a box with standard ones is left out in Qt 6.4.
void tabThrough(QDialogButtonBox& box);

} // namespace callscope
