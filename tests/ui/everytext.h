#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QMetaProperty>
#include <QWidget>

namespace callscope {

//! Everything a widget and what stands in it say: to eyes, in tool tips, to a screen reader, to a copy. Hidden ones, too: they may be shown.
class EveryText {
public:
    explicit EveryText(const QWidget* root)
    {
        add(root);
        const QList<QWidget*> inside = root->findChildren<QWidget*>();
        for (const QWidget* each : inside)
            add(each);
    }

    [[nodiscard]] bool contains(const QString& text) const { return m_texts.contains(text); }
    [[nodiscard]] const QString& all() const { return m_texts; }

private:
    void add(const QWidget* widget)
    {
        const QMetaObject* const meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) { // text, plainText, title, toolTip, statusTip, accessibleName, windowTitle, …
            if (const QVariant value = meta->property(i).read(widget); value.typeId() == QMetaType::QString)
                put(value.toString());
        }
        const auto* const view = qobject_cast<const QAbstractItemView*>(widget);
        if (view && view->model()) // its rows as heard are AccessibleTextRole; without a screen reader Qt keeps those of rows that are gone
            return add(*view->model());
        if (QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
            add(*heard);
    }

    void add(const QAbstractItemModel& model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int first : {int(Qt::DisplayRole), int(Qt::UserRole), int(Qt::UserRole) + 100}) { // where the models' own roles begin
                    for (int role = first; role < first + 16; ++role)
                        put(model.index(row, column).data(role).toString());
                }
            }
        }
    }

    void add(QAccessibleInterface& heard)
    {
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            put(heard.text(text));
        for (int i = 0; i < heard.childCount(); ++i) {
            if (QAccessibleInterface* const child = heard.child(i); child && !child->object())
                add(*child); // a painted part
        }
    }

    void put(const QString& text)
    {
        if (!text.isEmpty())
            m_texts += QString(text).remove(QChar(0x200B)) + QLatin1Char('\n');
    }

    QString m_texts;
};

} // namespace callscope
