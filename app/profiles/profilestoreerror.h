#pragma once

#include "app/profiles/profilecheck.h"

#include <QList>
#include <QString>

namespace callscope {

//! Why profiles could not be read or written. Facts only.
struct ProfileStoreError {
    enum class Kind {
        Unreadable,   //!< it is there, but cannot be opened
        Broken,       //!< not a profiles file; see keptAside
        NewerVersion, //!< written by a newer Callscope: nothing reads or touches it
        Locked,       //!< another process held the lock too long
        WriteFailed,  //!< the disk or its permissions
        Refused,      //!< the change itself said no; see problems
    };

    Kind kind = Kind::Unreadable;
    QString path{};
    QString detail{};                //!< the system's words, or where in the file
    QString keptAside{};             //!< where a broken file was moved; empty: it could not be, and nothing is written
    QList<ProfileProblem> problems{}; //!< of Kind::Refused
    bool systemWide = false;         //!< it is the administrator's file, which nothing here touches
};

} // namespace callscope
