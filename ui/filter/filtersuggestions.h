#pragma once

#include "app/archive/filtercompletion.h"
#include "ui/filter/suggestion.h"

#include <QList>

namespace callscope {

//! Fields with what they ask, and known values with what they mean; without what already stands there.
[[nodiscard]] QList<Suggestion> filterSuggestions(const filter::Completion& completion, const QString& text);

//! Whether the field's values are names that masking hides.
[[nodiscard]] bool namesSomebody(filter::Field field);

//! Values the archive knows of the field.
[[nodiscard]] QList<Suggestion> valueSuggestions(const filter::Completion& completion, const QString& text, const QStringList& values);

} // namespace callscope
