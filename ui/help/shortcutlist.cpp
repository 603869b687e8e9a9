#include "ui/help/shortcutlist.h"

#include "ui/theme/mnemonic.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace callscope {

namespace {

struct Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

//! "Copy &as…" → "Copy as".
QString plain(const QString& title)
{
    QString text = withoutMnemonic(title);
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text.trimmed();
}

QString written(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace(QLatin1String("; "), QLatin1String(", "));
}

void collect(const QMenu& menu, QList<ShortcutRow>& rows)
{
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (action->menu())
            collect(*action->menu(), rows);
        else if (!action->shortcuts().isEmpty())
            rows.append({written(action->shortcuts()), plain(action->text())});
    }
}

QString native(const char* keys)
{
    return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
}

QString both(const char* one, const char* other)
{
    return native(one) + QLatin1String(", ") + native(other);
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMenuBar& bar)
{
    QList<ShortcutGroup> groups;
    const QList<QAction*> menus = bar.actions();
    for (const QAction* action : menus) {
        ShortcutGroup group{plain(action->text()), {}};
        if (action->menu())
            collect(*action->menu(), group.rows);
        if (!group.rows.isEmpty())
            groups.append(group);
    }
    return groups;
}

QList<ShortcutGroup> shortcutsOfPlaces()
{
    return {
        {Shortcuts::tr("Call ID field"), {{native("Return"), Shortcuts::tr("Look up what the field holds")},
                                          {native("Ctrl+V"), Shortcuts::tr("Paste anything; the Call IDs in it are found")}}},
        {Shortcuts::tr("Profiles"), {{Shortcuts::tr("%1 to %2", "Ctrl+1 to Ctrl+9").arg(native("Ctrl+1"), native("Ctrl+9")), Shortcuts::tr("Ask with the first to the ninth profile")}}},
        {Shortcuts::tr("List of calls"), {{both("Up", "Down"), Shortcuts::tr("Show the call before, or behind")},
                                          {both("Shift+Up", "Shift+Down"), Shortcuts::tr("Select several")},
                                          {native("Ctrl+A"), Shortcuts::tr("Select all")},
                                          {native("Del"), Shortcuts::tr("Forget the call")}}},
        {Shortcuts::tr("Filter"), {{native("Down"), Shortcuts::tr("Suggestions")},
                                   {native("Esc"), Shortcuts::tr("Clear the filter")}}},
        {Shortcuts::tr("Timeline"), {{both("Left", "Right"), Shortcuts::tr("The event or phase before, or behind")},
                                     {both("Home", "End"), Shortcuts::tr("The first, or the last")},
                                     {both("Return", "Space"), Shortcuts::tr("Copy its time as ISO")},
                                     {native("F"), Shortcuts::tr("Fit to the window")},
                                     {native("S"), Shortcuts::tr("To scale")}}},
        {Shortcuts::tr("Facts and people"), {{native("Ctrl+C"), Shortcuts::tr("Copy the selected rows")}}},
    };
}

QString shortcutsAsText(const QList<ShortcutGroup>& groups)
{
    constexpr qsizetype leastGap = 2;
    qsizetype widest = 0;
    for (const ShortcutGroup& group : groups) {
        for (const ShortcutRow& row : group.rows)
            widest = std::max(widest, row.keys.size());
    }
    QStringList lines;
    for (const ShortcutGroup& group : groups) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(group.name);
        for (const ShortcutRow& row : group.rows)
            lines.append(QStringLiteral("  ") + row.keys.leftJustified(widest + leastGap) + row.what);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace callscope
