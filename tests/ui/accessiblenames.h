#pragma once

#include <QAccessible>
#include <QWidget>

namespace callscope {

//! What a screen reader says of a widget.
inline QString accessibleName(QWidget* widget)
{
    QAccessibleInterface* const found = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return found ? found->text(QAccessible::Name) : QString();
}

inline QAccessible::Role accessibleRole(QWidget* widget)
{
    QAccessibleInterface* const found = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return found ? found->role() : QAccessible::NoRole;
}

} // namespace callscope
