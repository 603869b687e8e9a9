#pragma once

#include <QList>
#include <QString>

namespace callscope {

//! Whose work is in the program, and under which terms.
struct Licence {
    QString name;    //!< of the work
    QString licence; //!< its name
    QString text;    //!< of Callscope's own the whole licence; of others what it says and where it stands
};

//! Callscope's first.
[[nodiscard]] QList<Licence> licences();

} // namespace callscope
