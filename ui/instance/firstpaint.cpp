#include "ui/instance/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace callscope {

FirstPaint::FirstPaint(QWidget& window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* window, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
        window->removeEventFilter(this);
        QTimer::singleShot(0, this, m_then);
    }
    return QObject::eventFilter(window, event);
}

} // namespace callscope
