#pragma once

#include "app/archive/filter.h"
#include "app/archive/retention.h"

#include <QDateTime>

namespace callscope {

//! The calls that Archive::keepOnly() would remove then; of Retention::Kind::ForEver it says nothing. \param now UTC
[[nodiscard]] filter::Node removedBy(const Retention& retention, const QDateTime& now);

} // namespace callscope
