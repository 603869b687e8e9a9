#pragma once

class QLineEdit;

namespace callscope {

//! A button at the line's end that empties it, there while there is something to empty; it has a name, which Qt's own has not.
void addClearButton(QLineEdit& edit);

} // namespace callscope
