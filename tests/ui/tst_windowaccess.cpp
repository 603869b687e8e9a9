#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

using namespace callscope;

namespace {

const QString prod = QStringLiteral("Prod");
const QString sampleRequestId = QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");

struct NamedWidget {
    const char* objectName;
    QString accessibleName;
    QAccessible::Role role;
};

//! interfaces.md; a label that is a value is named by its text.
const QList<NamedWidget>& promisedNames()
{
    static const QList<NamedWidget> names{
        {"callIdField", QStringLiteral("Call ID"), QAccessible::EditableText},
        {"lookUpButton", QStringLiteral("Look up"), QAccessible::Button},
        {"cancelButton", QStringLiteral("Cancel"), QAccessible::Button},
        {"profileButton", QStringLiteral("Profile"), QAccessible::ButtonMenu},
        {"copyForTicketButton", QStringLiteral("Copy for ticket"), QAccessible::ButtonMenu},
        {"verdictLabel", {}, QAccessible::StaticText},
        {"findingsList", QStringLiteral("Findings"), QAccessible::List},
        {"ringValue", {}, QAccessible::StaticText},
        {"talkValue", {}, QAccessible::StaticText},
        {"totalValue", {}, QAccessible::StaticText},
        {"timeline", QStringLiteral("Timeline"), QAccessible::List},
        {"factsTable", QStringLiteral("Facts"), QAccessible::Table},
        {"peopleTable", QStringLiteral("People"), QAccessible::Table},
        {"callList", QStringLiteral("Calls"), QAccessible::List},
        {"responseView", QStringLiteral("Response"), QAccessible::EditableText},
        {"exchangeView", QStringLiteral("Exchange"), QAccessible::EditableText},
    };
    return names;
}

QRect placeIn(const QWidget& window, const QWidget* widget)
{
    return {widget->mapTo(&window, QPoint(0, 0)), widget->size()};
}

} // namespace

//! The window for keys, for a screen reader, and on a small screen.
class TestWindowAccess : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void promisedNamesAreKept();
    void everyControlHasAName();
    void noShortcutTwice();
    void keysOfALookUp();
    void keysThatCopy();
    void keysOfTheView();
    void keysOfTheTimeline();
    void f6GoesRound();
    void smallButWhole_data();
    void smallButWhole();
    void darkAndLarge();
};

void TestWindowAccess::promisedNamesAreKept()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    for (const NamedWidget& promised : promisedNames()) {
        auto* const widget = desk.find<QWidget>(promised.objectName);
        QVERIFY2(widget, promised.objectName);
        QCOMPARE(desk.window.findChildren<QWidget*>(QLatin1String(promised.objectName)).size(), 1);
        const auto* const label = qobject_cast<QLabel*>(widget);
        const QString wanted = label ? label->text() : promised.accessibleName;
        QVERIFY2(accessibleName(widget) == wanted, qPrintable(QStringLiteral("%1: %2").arg(widget->objectName(), accessibleName(widget))));
        QVERIFY2(accessibleRole(widget) == promised.role, qPrintable(QStringLiteral("%1: %2").arg(widget->objectName()).arg(accessibleRole(widget))));
        QVERIFY2(!wanted.isEmpty(), promised.objectName);
    }
}

void TestWindowAccess::everyControlHasAName()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    for (QWidget* widget : desk.window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QScrollArea") || qobject_cast<QLabel*>(widget))
            continue;
        if (widget->inherits("QTabBar") || widget->inherits("QTabWidget") || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QVERIFY2(!accessibleName(widget).isEmpty(), qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
    }
}

void TestWindowAccess::noShortcutTwice()
{
    WindowDesk desk({prod});
    desk.load();
    QSet<QKeySequence> seen;
    for (const QAction* action : desk.window.findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const bool ofTheWindow = !action->parent()->inherits("QLineEdit") && !action->parent()->inherits("QPlainTextEdit");
            QVERIFY2(!ofTheWindow || !seen.contains(keys), qPrintable(keys.toString() + action->text()));
            seen.insert(keys);
        }
    }
    for (const char* const promised : {"Ctrl+L", "Esc", "F5", "Ctrl+Shift+V", "Ctrl+Shift+C", "Ctrl+I", "Ctrl+Shift+I", "Ctrl+1", "Ctrl+H", "Ctrl+J", "Ctrl+U", "F6"})
        QVERIFY2(seen.contains(QKeySequence(QLatin1String(promised))), promised);
}

void TestWindowAccess::keysOfALookUp()
{
    WindowDesk desk({prod});
    desk.load();
    auto* const field = desk.find<QLineEdit>("callIdField");
    desk.find<QWidget>("callList")->setFocus();
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QVERIFY(desk.showSample());
    const auto asked = [&desk] { return desk.shownText("sourceLabel"); };
    QTest::qWait(1100); // so that the second is another
    const QString before = asked();
    QTest::keyClick(&desk.window, Qt::Key_F5);
    QTRY_VERIFY(asked() != before);
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 1);
    QGuiApplication::clipboard()->setText(QStringLiteral("ticket 5: Call ID b1390a96-1bc6-4122-85e4-1401af678ff0!"));
    QTest::keyClick(&desk.window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
}

void TestWindowAccess::keysThatCopy()
{
    WindowDesk desk({prod});
    desk.load();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_I, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                         {Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier}})
        QTest::keyClick(&desk.window, key, modifiers);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before")); // there is no call yet
    QVERIFY(desk.showSample());
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("1 h 16 min 18 s")));
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), Sandbox::sampleCallId());
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), sampleRequestId);
}

void TestWindowAccess::keysOfTheView()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    QTest::keyClick(&desk.window, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!desk.isShown("callList"));
    QTest::keyClick(&desk.window, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.isShown("callList"));
    QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(desk.isShown("responseView"));
    const auto started = [&desk] { return desk.find<QTableView>("factsTable")->model()->index(1, 1).data().toString(); };
    QCOMPARE(started(), QStringLiteral("2025-02-18 17:42:45 +09:00"));
    QTest::keyClick(&desk.window, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(started(), QStringLiteral("2025-02-18 08:42:45 +00:00"));
    QTest::keyClick(&desk.window, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(started(), QStringLiteral("2025-02-18 17:42:45 +09:00"));
}

void TestWindowAccess::keysOfTheTimeline()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    auto* const timeline = desk.find<QWidget>("timeline");
    timeline->setFocus();
    QTest::qWait(400); // it has grown
    const QImage fit = timeline->grab().toImage();
    QTest::keyClick(timeline, Qt::Key_S);
    QTest::qWait(400);
    const QImage toScale = timeline->grab().toImage();
    QVERIFY(toScale != fit);
    QTest::keyClick(timeline, Qt::Key_F);
    QTest::qWait(400);
    QVERIFY(timeline->grab().toImage() != toScale);
}

void TestWindowAccess::f6GoesRound()
{
    WindowDesk desk({prod});
    desk.load();
    desk.window.focusField();
    const auto focused = [&desk] {
        for (const char* const name : {"callIdField", "callList", "timeline", "factsTable", "peopleTable"}) {
            auto* const widget = desk.find<QWidget>(name);
            if (widget->hasFocus() || widget->isAncestorOf(QApplication::focusWidget()))
                return QString::fromLatin1(name);
        }
        return QString();
    };
    const auto press = [&desk, &focused] {
        QTest::keyClick(&desk.window, Qt::Key_F6);
        return focused();
    };
    QCOMPARE(press(), QStringLiteral("callList"));
    QCOMPARE(press(), QStringLiteral("callIdField")); // there is no call yet
    QVERIFY(desk.showSample());
    for (const char* const name : {"callList", "timeline", "factsTable", "peopleTable", "callIdField", "callList"})
        QCOMPARE(press(), QString::fromLatin1(name));
}

void TestWindowAccess::smallButWhole_data()
{
    QTest::addColumn<QString>("profileName");
    QTest::addColumn<QString>("callId");

    QTest::newRow("sample") << prod << Sandbox::sampleCallId();
    QTest::newRow("a long profile name") << QStringLiteral("Production of the subsidiary in the far far east of the world 12") << Sandbox::sampleCallId();
    QTest::newRow("wide letters") << QString(64, QChar(0x738B)) << Sandbox::sampleCallId();
    QTest::newRow("500 members") << prod << QStringLiteral("ad799566-644b-468e-8d97-5ab05bd36e68");
}

void TestWindowAccess::smallButWhole()
{
    QFETCH(QString, profileName);
    QFETCH(QString, callId);
    WindowDesk desk({profileName});
    desk.load();
    desk.lookUp(callId);
    QTRY_VERIFY(!desk.verdict().isEmpty());
    desk.window.resize(860, 560);
    QTest::qWait(50);
    QCOMPARE(desk.window.size(), QSize(860, 560));
    const QRect inside(QPoint(0, 0), desk.window.size());
    for (const char* const name : {"profileButton", "callIdField", "lookUpButton", "cancelButton", "copyForTicketButton", "callList", "verdictLabel",
                                   "ringValue", "talkValue", "totalValue"}) {
        auto* const widget = desk.find<QWidget>(name);
        QVERIFY2(widget->isVisible() && inside.contains(placeIn(desk.window, widget)), name);
    }
    for (const char* const name : {"verdictLabel", "ringValue", "talkValue", "totalValue"}) {
        auto* const label = desk.find<QLabel>(name);
        QVERIFY2(label->height() >= label->heightForWidth(label->width()) && (label->wordWrap() || label->width() >= label->sizeHint().width()), name);
    }
    QVERIFY2(desk.find<QWidget>("callIdField")->width() >= desk.find<QWidget>("callIdField")->fontMetrics().averageCharWidth() * 36, "an id is seen whole");
    for (const QScrollArea* area : desk.window.findChildren<QScrollArea*>())
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), "nothing has to be scrolled sideways");
    const QRect timeline = placeIn(desk.window, desk.find<QWidget>("timeline"));
    QVERIFY(inside.contains(timeline.topLeft()) && timeline.right() <= inside.right());
    desk.window.grab();
}

void TestWindowAccess::darkAndLarge()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    const QImage light = desk.window.grab().toImage();
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 30, 30));
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    QApplication::setPalette(dark);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    QApplication::setFont(large);
    QTest::qWait(50);
    QVERIFY(desk.window.grab().toImage() != light);
    QTRY_VERIFY(desk.find<QLabel>("ringValue")->width() >= desk.find<QLabel>("ringValue")->sizeHint().width());
    auto* const facts = desk.find<QTableView>("factsTable");
    QVERIFY2(facts->rowHeight(0) >= facts->fontMetrics().height(), "rows grow with the font");
    QApplication::setPalette(QPalette());
    QApplication::setFont(QFont());
}

CALLSCOPE_TEST(TestWindowAccess, QApplication)
#include "tst_windowaccess.moc"
