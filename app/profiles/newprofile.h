#pragma once

#include "app/profiles/profile.h"

namespace callscope {

class Settings;

//! What a new profile begins with, as the person set it; without an id, a name, or anything that only they can know.
[[nodiscard]] Profile newProfile(const Settings& settings);

} // namespace callscope
