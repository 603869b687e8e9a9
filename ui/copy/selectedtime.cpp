#include "ui/copy/selectedtime.h"

#include "ui/call/facttable.h"
#include "ui/timeline/timelinewidget.h"

namespace callscope {

std::optional<qint64> selectedTime(const FactTable& facts, const TimelineWidget& timeline)
{
    const std::optional<qint64> event = timeline.currentSeconds();
    if (event && timeline.hasFocus())
        return event;
    const std::optional<qint64> fact = facts.selectedTime();
    return fact ? fact : event;
}

} // namespace callscope
