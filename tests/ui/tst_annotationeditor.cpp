#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowtest.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/tagsedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace callscope;

namespace {

struct Desk {
    QWidget window;
    AnnotationEditor editor{&window};
    QLineEdit elsewhere{&window};
    QSignalSpy changed{&editor, &AnnotationEditor::annotationChanged};

    QLineEdit* ticket = editor.findChild<QLineEdit*>(QStringLiteral("ticketField"));
    TagsEdit* tags = editor.findChild<TagsEdit*>(QStringLiteral("tagsField"));
    QPlainTextEdit* note = editor.findChild<QPlainTextEdit*>(QStringLiteral("noteField"));

    Desk()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
    }

    [[nodiscard]] QString status() const { return editor.findChild<QLabel*>(QStringLiteral("annotationStatus"))->text(); }
    [[nodiscard]] Annotation last() const { return changed.last().at(1).value<Annotation>(); }
};

const Annotation written{QStringLiteral("called back"), {QStringLiteral("vip")}, QStringLiteral("T-1")};

} // namespace

//! Ticket, tags and note of a call.
class TestAnnotationEditor : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void namesItsFields()
    {
        Desk desk;
        QCOMPARE(accessibleName(desk.ticket), QStringLiteral("Ticket"));
        QCOMPARE(accessibleName(desk.tags), QStringLiteral("Tags"));
        QCOMPARE(accessibleName(desk.note), QStringLiteral("Note"));
    }

    void saysWhyNothingCanBeWritten()
    {
        Desk desk;
        QVERIFY(!desk.note->isEnabled());
        desk.editor.setCall(1, written);
        QVERIFY(desk.note->isEnabled() && desk.ticket->isEnabled() && desk.tags->isEnabled());
        QCOMPARE(desk.ticket->text(), QStringLiteral("T-1"));
        desk.editor.setNotKept(QStringLiteral("This call is not kept."));
        QVERIFY(!desk.note->isEnabled());
        QVERIFY(desk.note->toPlainText().isEmpty());
        auto* const why = desk.editor.findChild<QLabel*>(QStringLiteral("annotationNotKept"));
        QVERIFY(why->isVisible());
        QCOMPARE(why->text(), QStringLiteral("This call is not kept."));
        QVERIFY(desk.changed.isEmpty()); // showing is not writing
    }

    void savesAfterAPause()
    {
        Desk desk;
        desk.editor.setCall(7, {});
        QTest::keyClicks(desk.note, QStringLiteral("rang twice"));
        QVERIFY(desk.changed.isEmpty());
        QTRY_COMPARE(desk.changed.size(), 1);
        QCOMPARE(desk.changed.at(0).at(0).toLongLong(), 7);
        QCOMPARE(desk.last().note, QStringLiteral("rang twice"));
        desk.editor.showSaved(7);
        QCOMPARE(desk.status(), QStringLiteral("Saved"));
        QTest::keyClicks(desk.note, QStringLiteral("!"));
        QCOMPARE(desk.status(), QString());
    }

    void savesWhenLeft()
    {
        Desk desk;
        desk.editor.setCall(7, {});
        desk.tags->setFocus();
        desk.tags->insert(QStringLiteral(" billing ,vip， VIP,,"));
        desk.elsewhere.setFocus();
        QTRY_COMPARE(desk.changed.size(), 1);
        const QStringList expected{QStringLiteral("billing"), QStringLiteral("vip")};
        QCOMPARE(desk.last().tags, expected);
        QCOMPARE(desk.tags->text(), QStringLiteral("billing, vip"));
    }

    void savesBeforeAnotherCallIsShown()
    {
        Desk desk;
        desk.editor.setCall(1, {});
        QTest::keyClicks(desk.ticket, QStringLiteral("T-9"));
        desk.editor.setCall(2, written);
        QCOMPARE(desk.changed.size(), 1);
        QCOMPARE(desk.changed.at(0).at(0).toLongLong(), 1);
        QCOMPARE(desk.last().ticket, QStringLiteral("T-9"));
        QCOMPARE(desk.ticket->text(), QStringLiteral("T-1"));
        desk.editor.showSaved(1);
        QCOMPARE(desk.status(), QString()); // said of the other call
    }

    void savesWhenHidden()
    {
        Desk desk;
        desk.editor.setCall(1, {});
        QTest::keyClicks(desk.ticket, QStringLiteral("T-9"));
        desk.window.hide();
        QCOMPARE(desk.changed.size(), 1);
    }

    void writesNothingThatWasNotTyped()
    {
        Desk desk;
        desk.editor.setCall(1, {QStringLiteral("a\r\nb"), {QStringLiteral("one, two")}, QStringLiteral(" T ")});
        desk.editor.setCall(2, written);
        desk.editor.setCall(3, {});
        QTest::keyClicks(desk.note, QStringLiteral("x"));
        QTest::keyClick(desk.note, Qt::Key_Backspace);
        desk.editor.flush();
        QVERIFY(desk.changed.isEmpty());
    }

    void keepsTheCursorWhereTheSameComesBack()
    {
        Desk desk;
        desk.editor.setCall(1, {});
        QTest::keyClicks(desk.note, QStringLiteral("abc"));
        desk.note->moveCursor(QTextCursor::Left);
        desk.editor.setCall(1, {}); // the archive answers while one types
        QCOMPARE(desk.note->toPlainText(), QStringLiteral("abc"));
        QCOMPARE(desk.note->textCursor().position(), 2);
        QCOMPARE(desk.changed.size(), 1);
    }

    void whatCouldNotBeSavedIsNotLost()
    {
        Desk desk;
        desk.editor.setCall(1, written);
        QTest::keyClicks(desk.ticket, QStringLiteral("0"));
        desk.editor.setCall(2, {});
        desk.editor.showProblem(1, QStringLiteral("The disk is full."));
        QVERIFY(desk.status().contains(QLatin1String("The disk is full.")));
        desk.editor.setCall(1, written);
        QCOMPARE(desk.ticket->text(), QStringLiteral("T-10"));
        QVERIFY(!desk.status().isEmpty());
        desk.editor.flush(); // tries again
        QCOMPARE(desk.changed.size(), 2);
        desk.editor.showSaved(1);
        QCOMPARE(desk.status(), QStringLiteral("Saved"));
        desk.editor.flush();
        QCOMPARE(desk.changed.size(), 2);
    }

    void anOlderAnswerSettlesNothing()
    {
        Desk desk;
        desk.editor.setCall(1, {});
        desk.ticket->setText(QStringLiteral("1"));
        desk.editor.flush();
        desk.ticket->setText(QStringLiteral("12"));
        desk.editor.flush();
        desk.editor.showSaved(1);
        desk.editor.showProblem(1, QStringLiteral("Full."));
        desk.editor.setCall(2, {});
        QCOMPARE(desk.changed.size(), 3); // tried again on the way
        desk.editor.showProblem(1, QStringLiteral("Full."));
        desk.editor.setCall(1, {});
        QCOMPARE(desk.ticket->text(), QStringLiteral("12"));
    }

    void offersKnownTags()
    {
        Desk desk;
        QSignalSpy wanted(&desk.editor, &AnnotationEditor::tagsWanted);
        desk.editor.setCall(1, {});
        desk.tags->setFocus();
        QTest::keyClicks(desk.tags, QStringLiteral("vip, bi"));
        QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("bi"));
        desk.editor.offerTags(QStringLiteral("b"), {QStringLiteral("late")});
        QVERIFY(!desk.tags->isOffering()); // an older question
        desk.editor.offerTags(QStringLiteral("bi"), {QStringLiteral("billing"), QStringLiteral("vip"), QStringLiteral("bill 100%")});
        QVERIFY(desk.tags->isOffering());
        auto* const list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(desk.tags->text(), QStringLiteral("vip, billing, "));
        QTest::keyClick(desk.tags, Qt::Key_Return);
        QCOMPARE(desk.tags->text(), QStringLiteral("vip, billing, "));
        QTest::keyClicks(desk.tags, QStringLiteral("late"));
        QTest::keyClick(desk.tags, Qt::Key_Return);
        const QStringList expected{QStringLiteral("vip"), QStringLiteral("billing"), QStringLiteral("late")};
        QCOMPARE(desk.tags->tags(), expected);
    }

    void showsAPseudonymWhileNamesAreMasked()
    {
        const share::Pseudonyms mask(QByteArray(share::Pseudonyms::keyBytes, 'k'));
        Desk desk;
        const Annotation raw{QStringLiteral("a\r\nb"), {QStringLiteral("one, two")}, QStringLiteral(" T ")};
        desk.editor.setCall(1, raw);
        desk.editor.setMask(mask);
        QCOMPARE(desk.note->toPlainText(), mask.note(raw.note)); // of what is kept, as in every export
        auto* const hint = desk.editor.findChild<QLabel*>(QStringLiteral("annotationMasked"));
        QVERIFY(hint->isVisible());
        QCOMPARE(desk.note->accessibleDescription(), hint->text());
        for (QWidget* field : {static_cast<QWidget*>(desk.ticket), static_cast<QWidget*>(desk.tags), static_cast<QWidget*>(desk.note)}) {
            field->setFocus();
            QTest::keyClicks(field, QStringLiteral("x"));
            QTest::keyClick(field, Qt::Key_Return);
        }
        desk.elsewhere.setFocus();
        desk.editor.setCall(2, written);
        QCOMPARE(desk.note->toPlainText(), mask.note(written.note));
        QCOMPARE(desk.ticket->text(), written.ticket);
        desk.editor.setNotKept(QStringLiteral("No."));
        QVERIFY(!hint->isVisible());
        desk.editor.setCall(1, raw);
        desk.editor.setMask({});
        QCOMPARE(desk.note->toPlainText(), QStringLiteral("a\nb"));
        QVERIFY(!hint->isVisible());
        QVERIFY(desk.note->accessibleDescription().isEmpty());
        QCoreApplication::sendPostedEvents();
        QVERIFY(desk.changed.isEmpty());
    }

    void aFailedNoteIsNotLostBehindTheMask()
    {
        const share::Pseudonyms mask(QByteArray(share::Pseudonyms::keyBytes, 'k'));
        Desk desk;
        desk.editor.setCall(1, {});
        QTest::keyClicks(desk.note, QStringLiteral("rang twice"));
        desk.editor.setMask(mask);
        QCOMPARE(desk.changed.size(), 1);
        desk.editor.showProblem(1, QStringLiteral("Full."));
        desk.editor.setCall(2, {}); // tried again on the way
        QCOMPARE(desk.changed.size(), 2);
        QCOMPARE(desk.last().note, QStringLiteral("rang twice"));
        desk.editor.showProblem(1, QStringLiteral("Full."));
        desk.editor.setCall(1, {});
        QCOMPARE(desk.note->toPlainText(), mask.note(QStringLiteral("rang twice")));
        desk.editor.setMask({});
        QCOMPARE(desk.note->toPlainText(), QStringLiteral("rang twice"));
    }
};

CALLSCOPE_TEST(TestAnnotationEditor, QApplication)
#include "tst_annotationeditor.moc"
