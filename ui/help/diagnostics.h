#pragma once

#include "app/archive/archiveanswers.h"
#include "app/archive/archiveerror.h"
#include "app/profiles/profileset.h"
#include "app/profiles/settings.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace callscope {

//! What helps to find out why something does not work, and names no secret, no person and no call.
struct Diagnostics {
    QDateTime at{}; //!< UTC
    ProfileSet profiles{};
    Settings settings{};
    std::optional<Archived<ArchiveFacts>> archive{}; //!< none: not answered yet
    QString keyStore{};                              //!< empty: not answered yet
    QStringList errors{};                            //!< the newest last; see RecentErrors
    double scale = 1;                                //!< device pixels to a logical one
};

//! Names and values, one a line, redacted. English in every language: it is for whoever is asked for help.
[[nodiscard]] QString diagnosticsText(const Diagnostics& diagnostics);

//! The person's home folder as ~.
[[nodiscard]] QString withoutHome(const QString& path);

} // namespace callscope
