#include "ui/clipboard/qtclipboarddoor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace callscope {

void QtClipboardDoor::ask()
{
    if (!std::exchange(m_asked, true))
        QMetaObject::invokeMethod(this, &QtClipboardDoor::read, Qt::QueuedConnection);
}

void QtClipboardDoor::read()
{
    m_asked = false;
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasText())
        return;
    const QString text = data->text();
    m_told(text.size() <= mostBytes ? text : QString());
}

} // namespace callscope
