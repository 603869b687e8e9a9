#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowtest.h"
#include "ui/handoff/handoffdialog.h"
#include "ui/handoff/handoffmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace callscope;

namespace {

const QStringList lines{QStringLiteral("Callscope hand-off"), QStringLiteral("For: support"), QString(),
                        QStringLiteral("Request 1"), QStringLiteral("POST https://x"), QStringLiteral("{}"), QString(),
                        QStringLiteral("Answer 1"), QStringLiteral("HTTP 200")};

struct Opened {
    Opened()
    {
        window.resize(860, 560);
        window.show();
        dialog.open();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("no active window");
    }

    [[nodiscard]] QTableView* list() { return dialog.findChild<QTableView*>(QStringLiteral("handOffLines")); }
    [[nodiscard]] QString label(const char* name) { return dialog.findChild<QLabel*>(QLatin1String(name))->text(); }
    [[nodiscard]] Qt::CheckState check(int row) { return list()->model()->index(row, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(); }

    QWidget window;
    HandOffDialog dialog{lines, QStringLiteral("hand-off.txt"), false, &window};
};

} // namespace

//! What leaves is what was read.
class TestHandOffDialog : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void allOfItAtFirst();
    void aLineIsLeftOut();
    void aHeadingTakesItsSection();
    void severalAtOnce();
    void copyTakesWhatIsShown();
    void saysWhetherNamesAreMasked();
    void theModelKeepsItsWord();
    void aLongLineIsReadToItsEnd();
    void worksByKeyboardAndEar();
};

void TestHandOffDialog::allOfItAtFirst()
{
    Opened opened;
    QCOMPARE(opened.dialog.text(), lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    QCOMPARE(opened.label("handOffCount"), QStringLiteral("9 lines"));
    QCOMPARE(opened.list()->model()->index(4, 0).data().toString(), QStringLiteral("POST https://x"));
}

void TestHandOffDialog::aLineIsLeftOut()
{
    Opened opened;
    opened.list()->setCurrentIndex(opened.list()->model()->index(5, 0));
    QTest::keyClick(opened.list(), Qt::Key_Space);
    QCOMPARE(opened.check(5), Qt::Unchecked);
    QCOMPARE(opened.label("handOffCount"), QStringLiteral("9 lines, 1 left out"));
    QCOMPARE(opened.dialog.text().split(QLatin1Char('\n')).at(5), QStringLiteral("[line left out]"));
    QCOMPARE(opened.dialog.text().split(QLatin1Char('\n')).at(4), lines.at(4));
    QTest::keyClick(opened.list(), Qt::Key_Space);
    QCOMPARE(opened.dialog.text(), lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void TestHandOffDialog::aHeadingTakesItsSection()
{
    Opened opened;
    opened.list()->setCurrentIndex(opened.list()->model()->index(3, 0));
    QTest::keyClick(opened.list(), Qt::Key_Space);
    for (int row = 0; row < lines.size(); ++row)
        QVERIFY2((opened.check(row) == Qt::Unchecked) == (row >= 3 && row <= 6), qPrintable(lines[row]));
    QTest::keyClick(opened.list(), Qt::Key_Space);
    QCOMPARE(opened.label("handOffCount"), QStringLiteral("9 lines"));
}

void TestHandOffDialog::severalAtOnce()
{
    Opened opened;
    opened.list()->setCurrentIndex(opened.list()->model()->index(4, 0));
    QTest::keyClick(opened.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(opened.list(), Qt::Key_Space);
    QCOMPARE(opened.check(4), Qt::Unchecked);
    QCOMPARE(opened.check(5), Qt::Unchecked);
    QCOMPARE(opened.label("handOffCount"), QStringLiteral("9 lines, 2 left out"));
}

void TestHandOffDialog::copyTakesWhatIsShown()
{
    Opened opened;
    opened.list()->model()->setData(opened.list()->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    opened.dialog.findChild<QPushButton*>(QStringLiteral("handOffCopyButton"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), opened.dialog.text());
    QVERIFY(!QGuiApplication::clipboard()->text().contains(lines.at(1)));
    QVERIFY(opened.dialog.isVisible());
}

void TestHandOffDialog::saysWhetherNamesAreMasked()
{
    Opened opened;
    QVERIFY(opened.label("handOffState").contains(QLatin1String("REDACTED")));
    QVERIFY(opened.label("handOffState").contains(QLatin1String("not masked")));
    const HandOffDialog masked(lines, QStringLiteral("hand-off.txt"), true);
    QVERIFY(masked.findChild<QLabel*>(QStringLiteral("handOffState"))->text().contains(QLatin1String("Names are masked")));
}

void TestHandOffDialog::theModelKeepsItsWord()
{
    HandOffModel model(lines);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLeftOut(0, true);
    QCOMPARE(model.leftOutCount(), 3);
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("left out")));
    const HandOffModel empty{QStringList()};
    QCOMPARE(empty.text(), QString());
}

void TestHandOffDialog::aLongLineIsReadToItsEnd()
{
    constexpr int characters = 256 * 1024;
    HandOffDialog dialog({QString(characters, QLatin1Char('w')), QStringLiteral("the end")}, QStringLiteral("hand-off.txt"), false);
    dialog.show();
    auto* const list = dialog.findChild<QTableView*>(QStringLiteral("handOffLines"));
    const QFontMetrics metrics(list->model()->index(0, 0).data(Qt::FontRole).value<QFont>());
    const int perLine = list->viewport()->width() / metrics.horizontalAdvance(QLatin1Char('w'));
    const int height = list->visualRect(list->model()->index(0, 0)).height();
    QVERIFY2(height >= characters / perLine * metrics.height(), qPrintable(QString::number(height)));
    QVERIFY(dialog.width() <= 860);
    QElapsedTimer timer;
    timer.start();
    dialog.grab();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    list->scrollToBottom();
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->model()->index(1, 0))));
}

void TestHandOffDialog::worksByKeyboardAndEar()
{
    Opened opened;
    QVERIFY(opened.dialog.isModal());
    QCOMPARE(opened.dialog.windowModality(), Qt::WindowModal);
    QVERIFY(opened.list()->hasFocus());
    QCOMPARE(accessibleName(opened.list()), QStringLiteral("Lines"));
    QTest::keyClick(opened.list(), Qt::Key_Return); // saves nothing, closes nothing
    QVERIFY(opened.dialog.isVisible());
    QTest::keyClick(&opened.dialog, Qt::Key_Escape);
    QVERIFY(!opened.dialog.isVisible());
}

CALLSCOPE_TEST(TestHandOffDialog, QApplication)
#include "tst_handoffdialog.moc"
