#include "ui/window/shortcutkeeper.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace callscope {

ShortcutKeeper::ShortcutKeeper(QWidget* window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void ShortcutKeeper::follow(QWidget* focused)
{
    if (m_focused)
        m_focused->removeEventFilter(this);
    m_focused = focused && focused->window() == m_window ? focused : nullptr;
    if (m_focused)
        m_focused->installEventFilter(this);
}

bool ShortcutKeeper::eventFilter(QObject* focused, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(focused, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::ControlModifier || (key->key() != Qt::Key_D && key->key() != Qt::Key_E))
        return QObject::eventFilter(focused, event);
    event->ignore();
    return true; // the field does not get to claim it
}

} // namespace callscope
