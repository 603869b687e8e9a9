#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/error/errordialog.h"
#include "ui/profiles/profileform.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QListWidget>
#include <QToolButton>

using namespace callscope;

namespace {

const QString rejectedId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");
const QString prod = QStringLiteral("Prod");
const QString other = QStringLiteral("Other");

} // namespace

//! What the window shows and does; its profiles stand in tst_windowprofiles.cpp, its keys, names and sizes in tst_windowaccess.cpp.
class TestMainWindow : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void withAProfile();
    void theDemo();
    void nothingIsSentForNonsense();
    void aSecretIsSaidToBeDropped();
    void anErrorOpensADialogAndStays();
    void severalFailuresOpenNone();
    void cancellingKeepsWhatWasShown();
    void aSlowAnswerGreysTheOldCall();
    void theListShowsAnEarlierCall();
    void aHiddenListStaysHidden();
    void startedWithAnId();
    void closedWhileAsking();
};

void TestMainWindow::withAProfile()
{
    WindowDesk desk({prod, other});
    desk.load();
    QVERIFY(desk.window.windowTitle().contains(prod));
    QCOMPARE(desk.find<QToolButton>("profileButton")->text(), QStringLiteral("Prod · 127.0.0.1"));
    QVERIFY(!desk.find<QWidget>("addProfileButton"));
    QVERIFY(desk.isShown("callList"));
    QVERIFY(desk.showSample());
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 1);
    QVERIFY(desk.find<QToolButton>("copyForTicketButton")->isEnabled());
    QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
    QVERIFY2(desk.shownText("sourceLabel").startsWith(QLatin1String("Live")), qPrintable(desk.shownText("sourceLabel")));
    QVERIFY(desk.shownText("requestIdLabel").contains(QLatin1String("Id-da9b")));
}

void TestMainWindow::theDemo()
{
    SandboxDesk sandbox;
    Archive archive{{}};
    MainWindow window(MainWindow::Tools{sandbox.service, sandbox.secrets, archive});
    window.show();
    window.start();
    window.showDemo(sandbox.profile, {{rejectedId, QStringLiteral("rejected")}, {Sandbox::sampleCallId(), QStringLiteral("sample")}});
    QVERIFY(window.windowTitle().contains(QLatin1String("Demo")));
    QVERIFY(window.findChild<QToolButton*>(QStringLiteral("profileButton"))->text().startsWith(QLatin1String("Demo")));
    window.addProfile(); // there is nothing to edit
    window.editProfile();
    QVERIFY(!window.findChild<ProfileForm*>());
    auto* const examples = window.findChild<QListWidget*>(QStringLiteral("demoCallList"));
    QVERIFY(examples && examples->isVisible());
    QTest::mouseClick(examples->viewport(), Qt::LeftButton, {}, examples->visualItemRect(examples->item(1)).center());
    QTRY_VERIFY(window.findChild<QLabel*>(QStringLiteral("verdictLabel")));
    QVERIFY(window.findChild<QLabel*>(QStringLiteral("verdictLabel"))->text().startsWith(QLatin1String("Answered after")));
    QCOMPARE(window.findChild<QLineEdit*>(QStringLiteral("callIdField"))->text(), Sandbox::sampleCallId());
}

void TestMainWindow::nothingIsSentForNonsense()
{
    WindowDesk desk({prod});
    desk.load();
    for (const QString& text : {QString(), QStringLiteral("   "), QStringLiteral("no id here"), QString(5000, QLatin1Char('a')), QStringLiteral("room-17")}) {
        desk.find<QLineEdit>("callIdField")->setText(text);
        desk.window.lookUp();
        QVERIFY2(!desk.notice().isEmpty(), qPrintable(text.left(20)));
        QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
    }
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 0);
    desk.type(QStringLiteral("b"));
    QVERIFY2(desk.notice().isEmpty(), "it goes when the text changes");
}

void TestMainWindow::aSecretIsSaidToBeDropped()
{
    WindowDesk desk({prod});
    desk.load();
    const QString secret = QString::fromLatin1(Sandbox::demoSecretKey());
    QGuiApplication::clipboard()->setText(secret);
    desk.window.pasteAndLookUp();
    QVERIFY2(!desk.notice().isEmpty() && !desk.notice().contains(secret), qPrintable(desk.notice()));
    QVERIFY2(desk.notice().contains(QLatin1String("secret key")), "the next sentence does not hide it");
    QVERIFY(desk.find<QLineEdit>("callIdField")->text().isEmpty());
    QVERIFY(!desk.window.windowTitle().contains(secret));
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 0);
}

void TestMainWindow::anErrorOpensADialogAndStays()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    desk.lookUp(QStringLiteral("error-60010"));
    QTRY_VERIFY(desk.window.findChild<ErrorDialog*>());
    QVERIFY2(desk.verdict().isEmpty(), "the last good call is not shown as the answer");
    QTest::keyClick(desk.window.findChild<ErrorDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<ErrorDialog*>());
    QVERIFY(desk.shownText("paneErrorFacts").contains(QLatin1String("60010")));
    QVERIFY(desk.isShown("paneErrorFacts"));
    QVERIFY(desk.shownText("sourceLabel").startsWith(QLatin1String("Failed")));
    desk.window.copyForTicket();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("60010")));

    desk.window.lookUpAgain();
    QTRY_VERIFY(desk.window.findChild<ErrorDialog*>());
    for (QAbstractButton* button : desk.window.findChild<ErrorDialog*>()->findChildren<QAbstractButton*>()) {
        if (button->text().contains(QStringLiteral("profile…")))
            button->click();
    }
    QTRY_VERIFY2(desk.window.findChild<ProfileForm*>(), "its button opens the form");
    QTRY_VERIFY(!desk.window.findChild<ErrorDialog*>());
}

void TestMainWindow::severalFailuresOpenNone()
{
    WindowDesk desk({prod});
    desk.load();
    desk.find<QLineEdit>("callIdField")->setText(QString());
    QGuiApplication::clipboard()->setText(QStringLiteral("error-60010\n%1\nerror-70009").arg(rejectedId));
    desk.window.pasteAndLookUp();
    auto* const list = desk.find<QAbstractItemView>("callList");
    QTRY_VERIFY(list->model()->rowCount() == 3 && !desk.find<QToolButton>("cancelButton")->isEnabled());
    QVERIFY(!desk.window.findChild<ErrorDialog*>());
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("error-60010"));
    QVERIFY(desk.shownText("paneErrorFacts").contains(QLatin1String("60010"))); // the first one is shown
}

void TestMainWindow::cancellingKeepsWhatWasShown()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    desk.lookUp(QStringLiteral("hang"));
    QTRY_VERIFY(desk.find<QToolButton>("cancelButton")->isEnabled());
    QTest::qWait(50);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QTRY_VERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
    QVERIFY(desk.verdict().startsWith(QLatin1String("Answered after")));
    QVERIFY(!desk.notice().isEmpty());
    QVERIFY(!desk.window.findChild<ErrorDialog*>());
    QCOMPARE(desk.find<QAbstractItemView>("callList")->currentIndex().data().toString(), Sandbox::sampleCallId()); // the row of what is shown
}

void TestMainWindow::aSlowAnswerGreysTheOldCall()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    const auto greyed = [&desk] {
        for (const QWidget* widget : desk.window.findChildren<QWidget*>()) {
            if (widget->graphicsEffect())
                return true;
        }
        return false;
    };
    desk.lookUp(QStringLiteral("slow"));
    QVERIFY2(!greyed(), "a quick answer does not flicker");
    QTRY_VERIFY(greyed());
    QVERIFY(desk.verdict().startsWith(QLatin1String("Answered after")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shownText("waitingLabel").contains(QLatin1String("Esc cancels")), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(!greyed(), 10'000);
    QVERIFY(desk.shownText("waitingLabel").isEmpty());
    QVERIFY2(!desk.verdict().contains(QLatin1String("2 d 5 h")), "the new call is shown");
}

void TestMainWindow::theListShowsAnEarlierCall()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    desk.lookUp(rejectedId);
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
    auto* const list = desk.find<QAbstractItemView>("callList");
    QTRY_COMPARE(list->currentIndex().row(), 0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Answered after")));
    QVERIFY(desk.isShown("savedStrip"));
    QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled()); // nothing was asked again
}

void TestMainWindow::aHiddenListStaysHidden()
{
    WindowDesk desk({prod});
    desk.load();
    desk.window.showList(false);
    QVERIFY(!desk.isShown("callList"));
    desk.load(); // somebody changed a profile
    QVERIFY(!desk.isShown("callList"));
    desk.window.showList(true);
    QVERIFY(desk.isShown("callList"));
}

void TestMainWindow::startedWithAnId()
{
    WindowDesk desk({prod, other});
    desk.window.lookUpWhenReady({{rejectedId}, other, false});
    QCOMPARE(desk.find<QLineEdit>("callIdField")->text(), rejectedId);
    desk.load();
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
    QVERIFY(desk.window.windowTitle().contains(other));
    desk.load(); // it is done once
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 1);
    QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
}

void TestMainWindow::closedWhileAsking()
{
    WindowDesk desk({prod});
    desk.load();
    desk.lookUp(QStringLiteral("hang"));
    QTest::qWait(30);
    desk.window.addProfile();
    desk.window.close();
}

CALLSCOPE_TEST(TestMainWindow, QApplication)
#include "tst_mainwindow.moc"
