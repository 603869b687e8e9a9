#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/help/shortcutsheet.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace callscope;

namespace {

QStringList rowsOf(const QList<ShortcutGroup>& groups)
{
    QStringList rows;
    for (const ShortcutGroup& group : groups) {
        for (const ShortcutRow& row : group.rows)
            rows.append(QStringLiteral("%1|%2|%3").arg(group.name, row.what, row.keys));
    }
    return rows;
}

void keysIn(const QMenu& menu, QStringList& keys)
{
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (action->menu())
            keysIn(*action->menu(), keys);
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts)
            keys.append(key.toString(QKeySequence::NativeText));
    }
}

} // namespace

//! Every key is listed as it is in the menus, and found.
class TestShortcutSheet : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void readsTheMenus()
    {
        QMenuBar bar;
        QMenu* file = bar.addMenu(QStringLiteral("文件(&F)"));
        file->addAction(QStringLiteral("Save && &close…"))->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::Key_F2)});
        file->addAction(QStringLiteral("&Nothing"));
        file->addMenu(QStringLiteral("&More"))->addAction(QStringLiteral("打印(&P)"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
        bar.addMenu(QStringLiteral("&Empty"))->addAction(QStringLiteral("&None"));
        QCOMPARE(rowsOf(shortcutsOf(bar)), (QStringList{QStringLiteral("文件|Save & close|Ctrl+S, F2"), QStringLiteral("文件|打印|Ctrl+P")}));
    }

    void leavesOutNothingOfTheWindow()
    {
        const WindowDesk desk;
        QStringList keys;
        const QList<QAction*> menus = desk.window.menuBar()->actions();
        for (const QAction* action : menus)
            keysIn(*action->menu(), keys);
        QVERIFY(keys.size() > 15);
        const ShortcutSheet sheet(shortcutsOf(*desk.window.menuBar()) + shortcutsOfPlaces());
        auto* tree = sheet.findChild<QTreeWidget*>(QStringLiteral("shortcutTable"));
        for (const QString& key : std::as_const(keys))
            QVERIFY2(!tree->findItems(key, Qt::MatchContains | Qt::MatchRecursive, 1).isEmpty(), qPrintable(key));
    }

    void searches()
    {
        const ShortcutSheet sheet(shortcutsOfPlaces());
        auto* tree = sheet.findChild<QTreeWidget*>(QStringLiteral("shortcutTable"));
        auto* search = sheet.findChild<QLineEdit*>(QStringLiteral("shortcutSearch"));
        const auto shown = [tree] {
            QStringList what;
            for (int g = 0; g < tree->topLevelItemCount(); ++g) {
                for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i) {
                    if (!tree->topLevelItem(g)->isHidden() && !tree->topLevelItem(g)->child(i)->isHidden())
                        what.append(tree->topLevelItem(g)->child(i)->text(0));
                }
            }
            return what;
        };
        const auto all = shown().size();
        search->setText(QStringLiteral("to SCALE"));
        QCOMPARE(shown(), QStringList{QStringLiteral("To scale")});
        search->setText(QStringLiteral("timeline")); // a group's name gives the whole group
        QVERIFY(shown().size() >= 5 && shown().size() < all);
        search->setText(QStringLiteral("no such thing"));
        QVERIFY(shown().isEmpty());
        QVERIFY(!sheet.findChild<QWidget*>(QStringLiteral("noShortcut"))->isHidden());
        search->clear();
        QCOMPARE(shown().size(), all);
    }

    void copies()
    {
        const ShortcutSheet sheet({{QStringLiteral("A"), {{QStringLiteral("Ctrl+X"), QStringLiteral("one")}, {QStringLiteral("F"), QStringLiteral("two")}}}});
        sheet.findChild<QPushButton*>(QStringLiteral("copyShortcutsButton"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A\n  Ctrl+X  one\n  F       two\n"));
    }

    void isNamed()
    {
        const ShortcutSheet sheet(shortcutsOfPlaces());
        for (const char* name : {"shortcutSearch", "shortcutTable", "copyShortcutsButton", "closeShortcutsButton"})
            QVERIFY2(!accessibleName(sheet.findChild<QWidget*>(QLatin1String(name))).isEmpty(), name);
        QVERIFY(sheet.minimumSizeHint().width() <= 860 && sheet.minimumSizeHint().height() <= 560);
    }
};

CALLSCOPE_TEST(TestShortcutSheet, QApplication)
#include "tst_shortcutsheet.moc"
