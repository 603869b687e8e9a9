#pragma once

#include "app/archive/filter.h"

#include <QString>
#include <QTimeZone>

namespace callscope::filter {

//! The filter as a person would type it: what parse() makes of it in the same zone is the same tree again. (A tree that parse() would
//! not make, such as a group of one, comes back as one that means the same; a group of nothing has no text.)
[[nodiscard]] QString textOf(const Node& filter, const QTimeZone& zone);
[[nodiscard]] QString textOf(const Term& term, const QTimeZone& zone);

//! A word or a value behind a colon, in quotes where it needs them.
[[nodiscard]] QString quotedWhereNeeded(const QString& value);

} // namespace callscope::filter
