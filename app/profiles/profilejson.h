#pragma once

#include "app/calls/result.h"
#include "app/profiles/profileset.h"

#include <QByteArray>
#include <QJsonObject>

namespace callscope {

//! Why bytes are no profiles file of ours.
struct ProfileJsonError {
    bool newerVersion = false; //!< it is one, but written by a newer Callscope
    QString detail;            //!< where reading stopped
};

//! The file format `callscope.profiles/1`, as pure functions. It has no place for a secret.
namespace profilejson {

//! Checks the frame: JSON, an object, the schema's name and version, a list of profiles.
[[nodiscard]] Result<QJsonObject, ProfileJsonError> parse(const QByteArray& bytes);
//! Never fails: entries that are no profile with an id of its own are passed over (and kept by merge()).
[[nodiscard]] ProfileSet decode(const QJsonObject& root);
//! The id that stands as the current one, whoever has it.
[[nodiscard]] QString currentId(const QJsonObject& root);
//! `root` with `set` in it. What this version does not know, or did not change, stays as it was.
[[nodiscard]] QJsonObject merge(const QJsonObject& root, const ProfileSet& set);

} // namespace profilejson
} // namespace callscope
