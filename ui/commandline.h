#pragma once

#include "app/calls/result.h"

#include <QString>
#include <QStringList>

namespace callscope {

//! What `callscope` was started with.
struct CommandLine {
    bool demo = false;
    bool newInstance = false;
    bool help = false;
    bool version = false;
    QString profileName;
    bool profileFromLink = false; //!< a link named it, so the person is asked first where it is not the current one
    QStringList callIds;

    //! The error is a sentence for the person.
    [[nodiscard]] static Result<CommandLine, QString> parse(const QStringList& words);
    [[nodiscard]] static QString usage();
};

} // namespace callscope
