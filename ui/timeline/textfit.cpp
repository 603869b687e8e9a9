#include "ui/timeline/textfit.h"

#include <cmath>

namespace callscope {

qreal textWidth(const TimelineMetrics& metrics, const QString& text, TextTone tone)
{
    return text.isEmpty() ? 0 : std::ceil(metrics.width(text, tone)) + 1;
}

QString elided(const TimelineMetrics& metrics, const QString& text, TextTone tone, qreal room)
{
    if (textWidth(metrics, text, tone) <= room)
        return text;
    for (qsizetype length = text.size() - 1; length > 0; --length) {
        if (text.at(length - 1).isHighSurrogate())
            continue;
        const QString shortened = text.left(length).trimmed() + QChar(0x2026);
        if (textWidth(metrics, shortened, tone) <= room)
            return shortened;
    }
    return {};
}

} // namespace callscope
