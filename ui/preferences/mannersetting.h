#pragma once

#include "app/profiles/settings.h"
#include "app/share/outgoing.h"

namespace callscope {

// Between the settings on disk, which know keys only, and the way calls leave.

//! The parts, the language and the ring time-out that are set; zones and masking are the window's.
[[nodiscard]] share::Manner mannerOf(const Settings& settings);

//! The zone beside the agent's own.
[[nodiscard]] QTimeZone secondZoneOf(const Settings& settings);

//! As CopyParts and CopyLanguage keep them.
[[nodiscard]] QJsonValue partsSetting(share::TicketParts parts);
[[nodiscard]] QJsonValue languageSetting(std::optional<wording::Language> language);

} // namespace callscope
