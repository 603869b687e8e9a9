#pragma once

#include "app/calls/result.h"
#include "app/profiles/profilestoreerror.h"

#include <QJsonObject>

namespace callscope {

//! Reads a profiles file and checks its frame. A missing one is an empty object. Changes nothing.
[[nodiscard]] Result<QJsonObject, ProfileStoreError> readProfileFile(const QString& path);

} // namespace callscope
