#pragma once

#include <QString>

namespace callscope {

//! Why settings could not be read or written. Facts only. Whoever gets one goes on with the defaults.
struct SettingsError {
    enum class Kind {
        Unreadable,  //!< the file is there, but cannot be opened
        Broken,      //!< it holds no settings; see keptAside
        Locked,      //!< another process held the lock too long
        WriteFailed, //!< the disk or its permissions
    };

    Kind kind = Kind::Unreadable;
    QString path{};
    QString detail{};    //!< the system's words
    QString keptAside{}; //!< where a broken file was moved; empty: it could not be, and nothing is written
};

} // namespace callscope
