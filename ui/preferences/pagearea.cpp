#include "ui/preferences/pagearea.h"

#include <QApplication>
#include <QScrollBar>

namespace callscope {

PageArea::PageArea(QWidget* page, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // Tab goes from field to field
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

//! The fields go after this and lose the focus then.
PageArea::~PageArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QSize PageArea::sizeHint() const
{
    const QSize wished = widget()->sizeHint();
    return {wished.width() + verticalScrollBar()->sizeHint().width(), widget()->hasHeightForWidth() ? widget()->heightForWidth(wished.width()) : wished.height()};
}

//! A page is never scrolled sideways.
QSize PageArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

void PageArea::follow(QWidget* focused)
{
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused);
}

} // namespace callscope
