#include "tests/ui/accessiblenames.h"
#include "tests/ui/filterdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/filter/savedfiltersbutton.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace callscope;

namespace {

QStringList offered()
{
    const auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    QStringList texts;
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        texts.append(list->model()->index(row, 0).data().toString());
    return texts;
}

QMenu* savedMenu(const FilterDesk& desk)
{
    QMenu* menu = desk.bar.findChild<SavedFiltersButton*>(QStringLiteral("savedFiltersButton"))->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

QStringList titles(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

} // namespace

//! The row over the list: typing, errors, suggestions, saved filters.
class TestFilterBar : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void namesItsParts()
    {
        const FilterDesk desk;
        QCOMPARE(accessibleName(desk.edit), QStringLiteral("Filter calls"));
        QCOMPARE(desk.edit->placeholderText(), QStringLiteral("filter calls"));
        QCOMPARE(accessibleName(desk.bar.findChild<QToolButton*>(QStringLiteral("filterBuilderButton"))), QStringLiteral("Filter"));
        QCOMPARE(accessibleName(desk.bar.findChild<QToolButton*>(QStringLiteral("savedFiltersButton"))), QStringLiteral("Saved filters"));
        QVERIFY(!desk.error->isVisible());
    }

    void tellsOnceAfterAPause()
    {
        FilterDesk desk;
        desk.type("ring>30");
        QVERIFY(desk.changed.isEmpty());
        QTRY_COMPARE(desk.changed.size(), 1);
        QCOMPARE(desk.lastText(), QStringLiteral("ring>30"));
        const auto node = desk.changed.at(0).at(0).value<filter::Node>();
        QVERIFY(!node.children.empty() || node.kind == filter::Node::Kind::Leaf);
        desk.type(" "); // means the same
        QTest::qWait(200);
        QCOMPARE(desk.changed.size(), 1);
    }

    void offersNobodyWhileNamesAreMasked()
    {
        FilterDesk desk;
        desk.type("user:al");
        QVERIFY(!desk.wanted.isEmpty());
        desk.bar.setMasked(true);
        desk.bar.offerValues(filter::Field::User, QStringLiteral("al"), {QStringLiteral("alice")}); // asked before
        QVERIFY(!desk.edit->isOffering());
        QCOMPARE(desk.bar.text(), QStringLiteral("user:al")); // a person typed it
        for (const char* const field : {"user:", "caller:", "callee:", "room:", "note:"}) {
            desk.bar.clear();
            desk.wanted.clear();
            desk.type(field);
            desk.press(Qt::Key_Down);
            QVERIFY2(desk.wanted.isEmpty() && !desk.edit->isOffering(), field);
        }
        desk.bar.clear();
        desk.type("tag:v");
        QVERIFY(!desk.wanted.isEmpty());
        desk.bar.offerValues(filter::Field::Tag, QStringLiteral("v"), {QStringLiteral("vip")});
        QCOMPARE(offered(), QStringList(QStringLiteral("vip")));
        desk.bar.setMasked(false);
        desk.bar.clear();
        desk.type("user:al");
        desk.bar.offerValues(filter::Field::User, QStringLiteral("al"), {QStringLiteral("alice")});
        QCOMPARE(offered(), QStringList(QStringLiteral("alice")));
    }

    void enterTakesEffectAtOnce()
    {
        FilterDesk desk;
        desk.type("abc");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.lastText(), QStringLiteral("abc"));
    }

    void anErrorKeepsTheListAndPointsAtItself()
    {
        FilterDesk desk;
        desk.bar.setText(QStringLiteral("vip"));
        desk.edit->setText(QStringLiteral("vip people>=many"));
        QTRY_VERIFY(desk.error->isVisible());
        QCOMPARE(desk.changed.size(), 1);
        QVERIFY2(desk.error->text().startsWith(QLatin1String("At character ")) && desk.error->text().contains(QLatin1String("many")), qPrintable(desk.error->text()));
        QCOMPARE(desk.edit->accessibleDescription(), desk.error->text());
        QVERIFY(desk.error->palette().color(QPalette::WindowText) != desk.window.palette().color(QPalette::WindowText));
        QCOMPARE(desk.edit->text(), QStringLiteral("vip people>=many"));
        desk.edit->setText(QStringLiteral("vip people>=5"));
        QTRY_VERIFY(!desk.error->isVisible());
        QVERIFY(desk.edit->accessibleDescription().isEmpty());
        QCOMPARE(desk.lastText(), QStringLiteral("vip people>=5"));
    }

    void isNotCalledWrongWhileAValueIsChosen()
    {
        FilterDesk desk;
        desk.type("result:");
        QVERIFY(desk.edit->isOffering());
        QTest::qWait(700);
        QVERIFY(!desk.error->isVisible());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.error->isVisible());
    }

    void marksTheCharacters()
    {
        FilterDesk desk;
        desk.edit->setText(QStringLiteral("a people>=x b"));
        desk.edit->setCursorPosition(3);
        const QImage before = desk.edit->grab().toImage();
        QTRY_VERIFY(desk.error->isVisible());
        QVERIFY(desk.edit->grab().toImage() != before);
        QCOMPARE(desk.edit->cursorPosition(), 3);
        QCOMPARE(desk.edit->text(), QStringLiteral("a people>=x b"));
        QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier); // no step of undo of its own
        QVERIFY(desk.edit->text() != QStringLiteral("a people>=x b") || !desk.edit->isUndoAvailable());
    }

    void escapeEmpties()
    {
        FilterDesk desk;
        desk.bar.setText(QStringLiteral("vip"));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.bar.text().isEmpty());
        QTRY_COMPARE(desk.changed.size(), 2);
        QVERIFY(desk.lastText().isEmpty());
    }

    void offersFieldsThenValues()
    {
        FilterDesk desk;
        desk.type("re");
        QCOMPARE(offered(), (QStringList{QStringLiteral("result:"), QStringLiteral("region:")}));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.bar.text(), QStringLiteral("result:"));
        QTRY_VERIFY(offered().contains(QLatin1String("CallBusy")));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.bar.text(), QStringLiteral("result:NormalEnd "));
        QVERIFY(!desk.edit->isOffering());
    }

    void asksForValuesAndDropsOldAnswers()
    {
        FilterDesk desk;
        desk.type("tag:bi");
        QCOMPARE(desk.wanted.last().at(0).value<filter::Field>(), filter::Field::Tag);
        QCOMPARE(desk.wanted.last().at(1).toString(), QStringLiteral("bi"));
        desk.bar.offerValues(filter::Field::Tag, QStringLiteral("b"), {QStringLiteral("old")});
        desk.bar.offerValues(filter::Field::User, QStringLiteral("bi"), {QStringLiteral("other")});
        QVERIFY(!offered().contains(QStringLiteral("old")) && !offered().contains(QStringLiteral("other")));
        desk.bar.offerValues(filter::Field::Tag, QStringLiteral("bi"), {QStringLiteral("big bill"), QStringLiteral("账单")});
        QCOMPARE(offered().size(), 2);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.bar.text(), QStringLiteral("tag:\"big bill\" "));
    }

    void aSpaceBringsNoList()
    {
        FilterDesk desk;
        desk.type("vip ");
        QVERIFY(!desk.edit->isOffering());
        desk.press(Qt::Key_Down);
        QVERIFY(offered().size() > 10);
    }

    void presetsAreFilters()
    {
        FilterDesk desk;
        for (const SavedFilter& preset : SavedFiltersButton::presets()) {
            desk.bar.setText(preset.text);
            QCOMPARE(desk.lastText(), preset.text);
        }
        QCOMPARE(desk.changed.size(), 3);
        desk.bar.clear();
        savedMenu(desk)->actions().first()->trigger();
        QCOMPARE(desk.bar.text(), QStringLiteral("result:NotAnswer last:7d"));
    }

    void savesUnderAName()
    {
        FilterDesk desk;
        QSignalSpy saved(&desk.bar, &FilterBar::savedFiltersChanged);
        desk.bar.setSavedFilters({{QStringLiteral("A & B"), QStringLiteral("a")}});
        QVERIFY(titles(savedMenu(desk)).contains(QStringLiteral("A && B")));
        QVERIFY(!savedMenu(desk)->findChild<QAction*>(QStringLiteral("saveFilterAction"))->isEnabled()); // nothing to save
        desk.bar.setText(QStringLiteral("ring>30"));
        savedMenu(desk)->findChild<QAction*>(QStringLiteral("saveFilterAction"))->trigger();
        auto* const dialog = desk.window.findChild<QDialog*>(QStringLiteral("saveFilterDialog"));
        QVERIFY(dialog);
        auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("savedFilterName"));
        QTest::keyClicks(name, QStringLiteral(" long "));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        const QList<SavedFilter> expected{{QStringLiteral("A & B"), QStringLiteral("a")}, {QStringLiteral("long"), QStringLiteral("ring>30")}};
        QCOMPARE(saved.at(0).at(0).value<QList<SavedFilter>>(), expected);
    }

    void renamesAndRemoves()
    {
        FilterDesk desk;
        QSignalSpy saved(&desk.bar, &FilterBar::savedFiltersChanged);
        desk.bar.setSavedFilters({{QStringLiteral("one"), QStringLiteral("1")}, {QStringLiteral("two"), QStringLiteral("2")}, {QStringLiteral("three"), QStringLiteral("3")}});
        savedMenu(desk)->findChild<QAction*>(QStringLiteral("manageFiltersAction"))->trigger();
        auto* const dialog = desk.window.findChild<QDialog*>(QStringLiteral("manageFiltersDialog"));
        QVERIFY(dialog);
        auto* const list = dialog->findChild<QListWidget*>(QStringLiteral("savedFilterList"));
        list->item(0)->setText(QStringLiteral("two")); // taken
        QCOMPARE(list->item(0)->text(), QStringLiteral("one"));
        list->item(0)->setText(QStringLiteral("  eins "));
        list->setCurrentRow(1);
        dialog->findChild<QPushButton*>(QStringLiteral("removeFilterButton"))->click();
        dialog->accept();
        const QList<SavedFilter> expected{{QStringLiteral("eins"), QStringLiteral("1")}, {QStringLiteral("three"), QStringLiteral("3")}};
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(0).value<QList<SavedFilter>>(), expected);
    }

    void walksByTab()
    {
        FilterDesk desk;
        QTest::keyClick(desk.edit, Qt::Key_Tab);
        QVERIFY(desk.bar.findChild<QToolButton*>(QStringLiteral("filterBuilderButton"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(desk.bar.findChild<QToolButton*>(QStringLiteral("savedFiltersButton"))->hasFocus());
    }

    void fitsANarrowList()
    {
        const FilterDesk desk;
        QVERIFY(desk.bar.minimumSizeHint().width() <= 248);
        QVERIFY(desk.edit->width() >= 150);
    }
};

CALLSCOPE_TEST(TestFilterBar, QApplication)
#include "tst_filterbar.moc"
