#include "ui/theme/leadinglabel.h"

#include <QEvent>
#include <QStyle>

namespace callscope {

LeadingLabel::LeadingLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    align();
}

void LeadingLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void LeadingLabel::align()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)); // absolute from here on
}

} // namespace callscope
