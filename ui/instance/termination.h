#pragma once

class QObject;

namespace callscope {

//! From now on, when the system asks the program to end, as at a logout, its windows close as if the person closed them: a note that was
//! typed a moment ago is kept, and the window comes back as it was. A second such wish ends the program at once.
//! \param parent owns what listens  A file for each system implements it.
void closeWindowsOnTermination(QObject* parent);

} // namespace callscope
