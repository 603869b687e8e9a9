#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/preferences/copypage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/samplecall.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace callscope;

namespace {

PreviewedCall sample()
{
    return {.call = sampleFetchedCall()};
}

QStringList walked(QWidget& dialog)
{
    QStringList names;
    dialog.findChild<QWidget*>(QStringLiteral("preferencesPages"))->setFocus();
    do {
        names.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != names.first() && names.size() < 40);
    return names;
}

} // namespace

//! The preferences without a mouse, and on screens of any size.
class TestPreferencesKeys : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void tabComesToTheFieldsFirst()
    {
        PreferencesDialog dialog({}, {}, sample());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        auto* pages = dialog.findChild<QListWidget*>(QStringLiteral("preferencesPages"));
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            const QStringList names = walked(dialog);
            QVERIFY2(names.size() > 3, qPrintable(names.join(QLatin1Char(' '))));
            QCOMPARE(names.mid(names.size() - 2), QStringList({QStringLiteral("restoreDefaultsButton"), QStringLiteral("closePreferencesButton")}));
        }
        pages->setCurrentRow(0);
        QCOMPARE(walked(dialog), QStringList({QStringLiteral("preferencesPages"), QStringLiteral("windowLanguage"), QStringLiteral("windowTheme"),
                                              QStringLiteral("restoreDefaultsButton"), QStringLiteral("closePreferencesButton")}));
    }

    //! As when the language was changed there, which renews the window.
    void theKeysStayWhereTheyWere()
    {
        WindowDesk desk({QStringLiteral("Prod")});
        desk.load();
        desk.window.openPreferences();
        desk.find<QComboBox>("windowLanguage")->setFocus();
        const MainWindow::Carried carried = desk.window.carry();
        QVERIFY(carried.inPreferences);
        delete desk.find<QDialog>("preferencesDialog");
        desk.window.goOn(carried);
        QVERIFY(desk.isShown("preferencesDialog"));
        QCOMPARE(desk.find<QDialog>("preferencesDialog")->focusWidget(), desk.find<QComboBox>("windowLanguage"));
    }

    void everyPageIsSeenWhole()
    {
        PreferencesDialog dialog({}, {}, sample());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY2(dialog.width() <= 860 && dialog.height() <= 560, qPrintable(QStringLiteral("%1×%2").arg(dialog.width()).arg(dialog.height())));
        const auto* stack = dialog.findChild<QStackedWidget*>();
        for (int i = 0; i < stack->count(); ++i) {
            dialog.findChild<QListWidget*>(QStringLiteral("preferencesPages"))->setCurrentRow(i);
            const auto* area = qobject_cast<QScrollArea*>(stack->widget(i));
            QVERIFY(!area->verticalScrollBar()->isVisible() && area->widget()->height() <= area->viewport()->height());
        }
    }

    void aSmallScreenScrolls()
    {
        const QFont plain = QApplication::font();
        QFont huge = plain;
        huge.setPointSizeF(plain.pointSizeF() * 2);
        QApplication::setFont(huge);
        PreferencesDialog dialog({}, {}, sample());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSize screen = dialog.screen()->availableGeometry().size(); // 800×800
        QVERIFY2(dialog.height() <= screen.height(), qPrintable(QString::number(dialog.height())));
        dialog.resize(dialog.minimumSizeHint());
        dialog.show();
        auto* pages = dialog.findChild<QListWidget*>(QStringLiteral("preferencesPages"));
        pages->setCurrentRow(4); // the one with most
        const auto* area = qobject_cast<QScrollArea*>(dialog.findChild<QStackedWidget*>()->currentWidget());
        QVERIFY(area->verticalScrollBar()->isVisible() && !area->horizontalScrollBar()->isVisible());
        auto* last = dialog.findChild<QWidget*>(QStringLiteral("copyPart_annotations"));
        last->setFocus();
        QTRY_VERIFY2(QRect(QPoint(), area->viewport()->size()).contains(last->mapTo(area->viewport(), last->rect().center())), "what has the keys is scrolled to");
        QApplication::setFont(plain);
    }
};

CALLSCOPE_TEST(TestPreferencesKeys, QApplication)
#include "tst_preferenceskeys.moc"
