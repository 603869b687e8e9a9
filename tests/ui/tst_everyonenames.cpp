#include "tests/ui/accessiblenames.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/windowtest.h"
#include "ui/call/announcer.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace callscope;

namespace {

const QString prod = QStringLiteral("Prod");

//! Its keys go to a control that has a name of its own, or it has parts that do.
bool isPartOfAnother(const QWidget* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<const QComboBox*>(widget->parentWidget())
        || qobject_cast<const QTabBar*>(widget) || qobject_cast<const QTabWidget*>(widget) || widget->inherits("QComboBoxPrivateContainer")
        || widget->inherits("QComboBoxListView") || widget->focusProxy();
}

//! A frame that scrolls what has names.
bool isOnlyAFrame(const QWidget* widget)
{
    return QByteArray(widget->metaObject()->className()) == "QScrollArea" || widget->inherits("callscope::CallContent");
}

QStringList namelessIn(const QWidget* root)
{
    QStringList nameless;
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool isSpokenOf = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton*>(widget); // a button is read out wherever the keys go
        if (!widget->isVisible() || !isSpokenOf || isPartOfAnother(widget) || isOnlyAFrame(widget))
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && label->text().isEmpty())
            continue; // it says nothing yet
        if (accessibleName(widget).trimmed().isEmpty())
            nameless.append(describe(widget));
    }
    return nameless;
}

//! What Tab comes to, from the first one round again.
QList<QWidget*> reachedByTab(QWidget* window)
{
    QList<QWidget*> reached;
    for (int presses = 0; presses < 300; ++presses) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
        QWidget* const at = QApplication::focusWidget();
        if (!at || (!reached.isEmpty() && at == reached.first()))
            return reached;
        reached.append(at);
    }
    return reached;
}

//! In a group of radio buttons and in a tab bar the arrows walk; Tab comes to one of them.
bool isReached(const QList<QWidget*>& reached, QWidget* widget)
{
    if (reached.contains(widget) || reached.contains(widget->focusProxy()))
        return true;
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    if (!button || !button->autoExclusive())
        return button && button->group() && std::any_of(reached.begin(), reached.end(), [button](QWidget* each) {
            const auto* other = qobject_cast<QAbstractButton*>(each);
            return other && other->group() == button->group();
        });
    return std::any_of(reached.begin(), reached.end(), [widget](const QWidget* each) { return each->parentWidget() == widget->parentWidget() && each->inherits("QRadioButton"); });
}

QStringList unreachableIn(QWidget* window)
{
    window->activateWindow();
    QApplication::setActiveWindow(window);
    const QList<QWidget*> reached = reachedByTab(window);
    QStringList lost;
    const QList<QWidget*> all = window->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus;
        const bool clicks = qobject_cast<QAbstractButton*>(widget) && !widget->inherits("QTabBar") && !qobject_cast<QTabBar*>(widget->parentWidget());
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || (!isControl && !clicks) || qobject_cast<QLabel*>(widget))
            continue;
        if (isOnlyAFrame(widget) || widget->inherits("QLineEditIconButton") || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<QComboBox*>(widget->parentWidget()))
            continue;
        if (!isReached(reached, widget))
            lost.append(describe(widget));
    }
    return lost;
}

//! A button that Enter presses wherever the keys stand looks the same when they stand on it: that is the style's.
bool isMarkedAnyway(const QWidget* widget)
{
    const auto* button = qobject_cast<const QPushButton*>(widget);
    return (button && (button->isDefault() || button->autoDefault())) || isOnlyAFrame(widget) || widget->inherits("QGraphicsView");
}

//! Focus that cannot be seen is no help: the picture of the control, or of what stands around it, changes.
QStringList unmarkedIn(QWidget* window)
{
    QStringList unmarked;
    const QList<QWidget*> all = reachedByTab(window);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isMarkedAnyway(all[i]))
            continue;
        const QRect around = QRect(all[i]->mapTo(window, QPoint(0, 0)), all[i]->size()).adjusted(-4, -4, 4, 4);
        all[i]->setFocus(Qt::TabFocusReason);
        const QImage with = window->grab(around).toImage();
        all[(i + 1) % all.size()]->setFocus(Qt::TabFocusReason);
        if (all.size() > 1 && window->grab(around).toImage() == with)
            unmarked.append(describe(all[i]));
    }
    return unmarked;
}

} // namespace

//! Whoever works without a mouse, or without seeing the screen, comes to every control and is told what it is.
class TestEveryoneNames : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void window();
    void firstRun();
    void anError();
    void dialogs();
    void menus();
    void f6Backwards();
    void f6OnOtherTabs();
    void tellsTheVerdict();
    void tellsWhyThereIsNone();
};

void TestEveryoneNames::window()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    desk.find<QLineEdit>("filterField")->setText(QStringLiteral("ring>0")); // what empties it is there, too
    QCOMPARE(accessibleName(desk.find<QLineEdit>("callIdField")->findChild<QAbstractButton*>()), QStringLiteral("Clear"));
    QCOMPARE(desk.find<QLineEdit>("filterField")->findChildren<QAbstractButton*>().size(), 1);
    desk.window.setMasked(true);
    forEachPage(&desk.window, [&desk](const QString& page) {
        QCOMPARE(namelessIn(&desk.window), QStringList());
        QVERIFY2(unreachableIn(&desk.window).isEmpty(), qPrintable(page + QLatin1String(": ") + unreachableIn(&desk.window).join(QLatin1Char('\n'))));
        QVERIFY2(unmarkedIn(&desk.window).isEmpty(), qPrintable(page + QLatin1String(": ") + unmarkedIn(&desk.window).join(QLatin1Char('\n'))));
    });
}

void TestEveryoneNames::firstRun()
{
    WindowDesk desk;
    desk.load();
    QCOMPARE(namelessIn(&desk.window), QStringList());
    QCOMPARE(unreachableIn(&desk.window), QStringList());
    desk.window.focusField();
    QTest::keyClick(&desk.window, Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), desk.find<QWidget>("addProfileButton"));
}

void TestEveryoneNames::anError()
{
    WindowDesk desk({prod});
    desk.load();
    desk.lookUp(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("paneErrorHeadline"), 15'000); // it is asked once more
    delete desk.window.findChild<QDialog*>();
    QCOMPARE(namelessIn(&desk.window), QStringList());
    QCOMPARE(unreachableIn(&desk.window), QStringList());
}

void TestEveryoneNames::dialogs()
{
    WindowDesk desk({prod});
    desk.load();
    const QList<NamedDialog> all = everyDialog(desk);
    for (const NamedDialog& each : all) {
        QVERIFY2(!each.dialog->windowTitle().isEmpty() || !accessibleName(each.dialog).isEmpty(), qPrintable(each.name));
        forEachPage(each.dialog, [&each](const QString& page) {
            const QString where = each.name + QLatin1Char(' ') + page + QLatin1String(": ");
            QVERIFY2(namelessIn(each.dialog).isEmpty(), qPrintable(where + namelessIn(each.dialog).join(QLatin1Char('\n'))));
            QVERIFY2(unreachableIn(each.dialog).isEmpty(), qPrintable(where + unreachableIn(each.dialog).join(QLatin1Char('\n'))));
            QVERIFY2(unmarkedIn(each.dialog).isEmpty(), qPrintable(where + unmarkedIn(each.dialog).join(QLatin1Char('\n'))));
        });
        delete each.dialog;
    }
}

void TestEveryoneNames::menus()
{
    WindowDesk desk({prod});
    desk.load();
    const QList<QMenu*> all = desk.window.findChildren<QMenu*>();
    QVERIFY(all.size() > 6);
    for (const QMenu* menu : all) {
        QSet<QChar> letters;
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->isSeparator() || menu->objectName().isEmpty())
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(menu->title()));
        }
        for (const QAction* action : actions) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            if (mnemonic.isEmpty())
                continue;
            const QChar letter(mnemonic[0].key());
            QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + QLatin1String(": ") + action->text()));
            letters.insert(letter);
        }
    }
}

void TestEveryoneNames::f6Backwards()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    desk.window.focusField();
    for (const char* const name : {"peopleTable", "factsTable", "timeline", "callList", "callIdField", "peopleTable"}) {
        QTest::keyClick(&desk.window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
    desk.find<QWidget>("copyForTicketButton")->setFocus(); // anywhere in the bar
    QTest::keyClick(&desk.window, Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("callList"));
}

void TestEveryoneNames::f6OnOtherTabs()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    desk.window.showResponse();
    desk.find<QWidget>("timeline")->setFocus();
    for (const char* const name : {"responseView", "callIdField"}) {
        QTest::keyClick(&desk.window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
}

void TestEveryoneNames::tellsTheVerdict()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    auto* const pane = desk.find<QWidget>("verdictLabel");
    const auto* announcer = [&] {
        QWidget* each = pane;
        while (each && !each->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly))
            each = each->parentWidget();
        return each->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    }();
    QVERIFY(announcer->isVisible());
    QCOMPARE(accessibleRole(const_cast<Announcer*>(announcer)), QAccessible::Notification);
    QVERIFY(announcer->accessibleName().startsWith(desk.verdict()));
    QVERIFY2(announcer->accessibleName().contains(QLatin1String("to check")), qPrintable(announcer->accessibleName()));
}

void TestEveryoneNames::tellsWhyThereIsNone()
{
    WindowDesk desk({prod});
    desk.load();
    desk.lookUp(QStringLiteral("hello there"));
    QTRY_VERIFY(!desk.notice().isEmpty());
    const QList<Announcer*> all = desk.window.findChildren<Announcer*>();
    QVERIFY(std::any_of(all.begin(), all.end(), [&desk](const Announcer* each) { return each->accessibleName() == desk.notice(); }));
    desk.lookUp(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("paneErrorHeadline"), 15'000); // it is asked once more
    QTRY_VERIFY(std::any_of(all.begin(), all.end(), [](const Announcer* each) { return each->accessibleName().contains(QLatin1String("no record"), Qt::CaseInsensitive); })
                || desk.window.findChildren<Announcer*>().size() > all.size());
    delete desk.window.findChild<QDialog*>();
}

CALLSCOPE_TEST(TestEveryoneNames, QApplication)
#include "tst_everyonenames.moc"
