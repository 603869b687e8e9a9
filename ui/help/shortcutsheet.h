#pragma once

#include "ui/help/shortcutlist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace callscope {

//! Every key and what it does, by menu and place; searched as one types. Window-modal; Esc closes it.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(const QList<ShortcutGroup>& groups, QWidget* parent = nullptr);

private:
    void fill();
    void search(const QString& text);

    QList<ShortcutGroup> m_groups;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_none;
};

} // namespace callscope
