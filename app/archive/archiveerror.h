#pragma once

#include "app/calls/result.h"

#include <QString>

namespace callscope {

//! Why the archive could not do what it was asked. Facts only. What was stored before is still there.
struct ArchiveError {
    enum class Kind {
        NewerVersion, //!< written by a newer Callscope: nothing reads or touches it
        Broken,       //!< no archive, or damaged; see keptAside
        Unreadable,   //!< it is there, but cannot be opened
        ReadOnly,     //!< the file, its folder or the disk does not take writes
        Full,         //!< the disk has no room
        Disk,         //!< the disk failed otherwise
        Busy,         //!< another process held it too long
        NotFound,     //!< no such call
        Failed,       //!< anything else; see detail
    };

    Kind kind = Kind::Failed;
    QString path;
    QString detail;    //!< the database's words
    QString keptAside; //!< of Broken: where the file was moved; empty: it stays where it is
};

template<typename T>
using Archived = Result<T, ArchiveError>;

} // namespace callscope
