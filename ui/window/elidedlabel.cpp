#include "ui/window/elidedlabel.h"

#include "ui/call/boundedtext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace callscope {

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int characters = 6; // some words and the ellipsis
    const int whole = QLabel::minimumSizeHint().width();
    return {qMin(whole, fontMetrics().averageCharWidth() * characters), QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || shown() == text())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), forToolTip(text()), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), palette(), isEnabled(),
                          shown(), foregroundRole());
}

} // namespace callscope
