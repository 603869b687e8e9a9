#pragma once

#include "app/profiles/settingserror.h"

#include <QString>

namespace callscope::wording {

//! What happened to the settings, and what holds now.
[[nodiscard]] QString settingsError(const SettingsError& error);

} // namespace callscope::wording
