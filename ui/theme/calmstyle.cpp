#include "ui/theme/calmstyle.h"

#include <QStyleOptionProgressBar>

namespace callscope {

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element != CE_ProgressBarContents || !bar || bar->minimum != bar->maximum)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionProgressBar full = *bar; // the style would start to move an endless one
    full.minimum = 0;
    full.maximum = 1;
    full.progress = 1;
    QProxyStyle::drawControl(element, &full, painter, widget);
}

} // namespace callscope
