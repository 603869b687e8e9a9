#include "ui/call/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace callscope {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("callscope::Announcer"))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Notification);
}

void tell(QWidget* widget, QAccessible::Event what)
{
    QAccessibleEvent event(widget, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Announcer::Announcer(QWidget* parent) : QWidget(parent)
{
    QAccessible::installFactory(makeInterface); // Qt keeps a factory once, however often it is installed
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1); // a hidden one would be no news to a reader
    show();
}

void Announcer::announce(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    setAccessibleName(QString(sentence).remove(QChar(0x200B))); // where a label may break an endless word
    tell(this, QAccessible::ObjectShow); // what AT-SPI tells; Orca reads a notification when it shows
    tell(this, QAccessible::Alert);      // what other systems' bridges listen to
}

} // namespace callscope
