#pragma once

#include "app/profiles/settings.h"
#include "app/share/outgoing.h"

namespace callscope {

// Between the settings on disk, which know keys only, and the way calls leave.

//! The parts and the language that are set; zones and masking are the window's.
[[nodiscard]] share::Manner mannerOf(const Settings& settings);

//! As CopyParts and CopyLanguage keep them.
[[nodiscard]] QJsonValue partsSetting(share::TicketParts parts);
[[nodiscard]] QJsonValue languageSetting(std::optional<wording::Language> language);

} // namespace callscope
