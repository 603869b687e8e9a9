#include "ui/drop/windowdrop.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

namespace callscope {

Dropped droppedOf(const QMimeData& data)
{
    Dropped dropped;
    QStringList links;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            dropped.files.append(url.toLocalFile());
        else
            links.append(url.toString());
    }
    if (!dropped.files.isEmpty())
        return dropped;
    const QByteArray json = data.data(QStringLiteral("application/json"));
    if (data.hasFormat(QStringLiteral("text/plain")))
        dropped.text = data.text();
    else if (!links.isEmpty())
        dropped.text = links.join(QLatin1Char('\n'));
    else if (!json.isEmpty())
        dropped.text = QString::fromUtf8(json);
    else if (data.hasHtml())
        dropped.text = QTextDocumentFragment::fromHtml(data.html()).toPlainText();
    return dropped;
}

WindowDrop::WindowDrop(QWidget* window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // the fields in the window come and go, and each would take a drop for itself
}

void WindowDrop::dropOn(const QWidget& window, const QStringList& files)
{
    if (auto* const drop = window.findChild<WindowDrop*>(QString(), Qt::FindDirectChildrenOnly))
        Q_EMIT drop->filesDropped(files);
}

bool WindowDrop::takes(const QWidget& target, const QDropEvent& event) const
{
    if (target.window() != m_window || event.source() != nullptr) // what was dragged out of here
        return false;
    const Dropped dropped = droppedOf(*event.mimeData());
    return !dropped.files.isEmpty() || (&target == m_window && !dropped.text.isEmpty());
}

bool WindowDrop::eventFilter(QObject* watched, QEvent* event)
{
    const bool arrives = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if ((!arrives && event->type() != QEvent::Drop) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* const drop = static_cast<QDropEvent*>(event); // enter and move are drops, too
    if (!takes(*static_cast<QWidget*>(watched), *drop))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // a file that is read stays where it is
    drop->accept();
    if (arrives)
        return true;
    const Dropped dropped = droppedOf(*drop->mimeData());
    if (!dropped.files.isEmpty())
        Q_EMIT filesDropped(dropped.files);
    else
        Q_EMIT textDropped(dropped.text);
    return true;
}

} // namespace callscope
