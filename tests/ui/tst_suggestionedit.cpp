#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowtest.h"
#include "ui/filter/suggestionedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QList<Suggestion> two{{QStringLiteral("user:"), QStringLiteral("who took part"), QStringLiteral("user:"), true},
                            {QStringLiteral("用户"), {}, QStringLiteral("\"用户\" "), false}};

struct Desk {
    QWidget window;
    SuggestionEdit edit{&window};
    QLineEdit next{&window};
    QSignalSpy wanted{&edit, &SuggestionEdit::suggestionsWanted};
    QSignalSpy entered{&edit, &SuggestionEdit::entered};

    Desk()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral("a us b"));
        edit.offer(two, 2, 2);
    }

    void press(Qt::Key key) { QTest::keyClick(edit.isOffering() ? QApplication::activePopupWidget() : static_cast<QWidget*>(&edit), key); }
};

} // namespace

//! A line with suggestions, by keyboard.
class TestSuggestionEdit : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void asksWhileOneTypes()
    {
        const Desk desk;
        QCOMPARE(desk.wanted.size(), 6);
        QVERIFY(desk.edit.isOffering());
        auto* const list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(accessibleName(list), QStringLiteral("Suggestions"));
        QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("user:, who took part"));
        QVERIFY(list->width() >= 352);
    }

    void enterTakesWhatIsChosen()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.edit.text(), QStringLiteral("a \"用户\"  b"));
        QVERIFY(!desk.edit.isOffering());
        QVERIFY(desk.entered.isEmpty());
        desk.edit.undo();
        QVERIFY(desk.edit.text().contains(QLatin1String("us")));
    }

    void tabTakesWhatIsChosenAndStays()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.edit.text(), QStringLiteral("a user: b"));
        QVERIFY(desk.edit.hasFocus());
        const qsizetype asked = desk.wanted.size();
        QTRY_COMPARE(desk.wanted.size(), asked + 1); // the field goes on with its values
        QCOMPARE(desk.edit.cursorPosition(), 7);
    }

    void enterIsNotStolenWhereNothingIsChosen()
    {
        Desk desk;
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entered.size(), 1);
        QCOMPARE(desk.edit.text(), QStringLiteral("a us b"));
        QVERIFY(!desk.edit.isOffering());
    }

    void tabLeavesWhereNothingIsChosen()
    {
        Desk desk;
        desk.press(Qt::Key_Tab);
        QVERIFY(desk.next.hasFocus());
        QVERIFY(!desk.edit.isOffering());
        QCOMPARE(desk.edit.text(), QStringLiteral("a us b"));
    }

    void escapeClosesOnly()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.edit.isOffering());
        QCOMPARE(desk.edit.text(), QStringLiteral("a us b"));
        QVERIFY(desk.edit.hasFocus());
    }

    void upGoesBackToTheLine()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entered.size(), 1);
    }

    void downAsks()
    {
        Desk desk;
        desk.press(Qt::Key_Escape);
        const qsizetype asked = desk.wanted.size();
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.wanted.size(), asked + 1);
    }

    void typingGoesOnInTheLine()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_X);
        QCOMPARE(desk.edit.text(), QStringLiteral("a us bx"));
        desk.edit.offer({}, 0, 0);
        QVERIFY(!desk.edit.isOffering());
    }

    void offersNothingWithoutFocus()
    {
        Desk desk;
        desk.press(Qt::Key_Escape);
        desk.next.setFocus();
        desk.edit.offer(two, 0, 0);
        QVERIFY(!desk.edit.isOffering());
    }
};

CALLSCOPE_TEST(TestSuggestionEdit, QApplication)
#include "tst_suggestionedit.moc"
