#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace callscope {

//! What one key does.
struct ShortcutRow {
    QString keys; //!< as this system writes them
    QString what;
};

//! Keys of one menu or one place.
struct ShortcutGroup {
    QString name;
    QList<ShortcutRow> rows;
};

//! What stands in the menus, as it stands there now; menus without any key are left out.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMenuBar& bar);
//! What the places of the window do with keys of their own, which no menu knows.
[[nodiscard]] QList<ShortcutGroup> shortcutsOfPlaces();

//! A line each, under the names of their groups.
[[nodiscard]] QString shortcutsAsText(const QList<ShortcutGroup>& groups);

} // namespace callscope
