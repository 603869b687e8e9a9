#pragma once

#include "app/archive/retention.h"
#include "app/profiles/settingsstore.h"

//! How long calls are kept, as a person set it: the place where `profiles` and `archive` meet.
namespace callscope {

[[nodiscard]] Retention retentionOf(const Settings& settings);

//! The change that makes the settings say so.
[[nodiscard]] SettingsStore::Change keepingFor(const Retention& retention);

} // namespace callscope
