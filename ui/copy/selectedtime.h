#pragma once

#include <QtGlobal>

#include <optional>

namespace callscope {

class FactTable;
class TimelineWidget;

//! The time a person has selected: the event under the keys in the timeline while that has the focus, else the selected fact, else the
//! event the keys stood on last. Seconds since 1970, UTC; nothing where none is selected.
[[nodiscard]] std::optional<qint64> selectedTime(const FactTable& facts, const TimelineWidget& timeline);

} // namespace callscope
