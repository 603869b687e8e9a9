#include "ui/notify/notifier.h"

#include "app/share/redacted.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace callscope {

Notifier::Notifier(QWidget* window, MakeDoor makeDoor) : QObject(window), m_window(window), m_makeDoor(std::move(makeDoor))
{
    window->installEventFilter(this);
}

void Notifier::tell(const QString& title, const QString& text)
{
    if (isInFront())
        return;
    if (!m_door)
        m_door = m_makeDoor([this](const QString& activation) { Q_EMIT opened(activation); });
    m_door->show(share::redactedWords(title), share::redactedWords(text), tr("Show"));
    QApplication::alert(m_window);
}

bool Notifier::isInFront() const
{
    const QWidget* each = QApplication::activeWindow();
    while (each && each != m_window)
        each = each->parentWidget(); // a dialog's is the window it belongs to
    return each;
}

bool Notifier::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && m_door)
        m_door->withdraw();
    return QObject::eventFilter(watched, event);
}

} // namespace callscope
