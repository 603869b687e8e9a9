#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/profiles/profileform.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace callscope;

namespace {

const QString rejectedId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");
const QString prod = QStringLiteral("Prod");
const QString other = QStringLiteral("Other");

} // namespace

//! Who asks: the first run, adding, choosing, and what a start or a link names.
class TestWindowProfiles : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void theFirstRunOffersTwoThings();
    void theFirstProfile();
    void aSecondProfileIsChosen();
    void anUnknownProfileIsNamed();
    void aLinksProfileIsAskedFor_data();
    void aLinksProfileIsAskedFor();
    void profilesAreSwitchedByMenuAndKey();
    void aBrokenFileIsSaid();
};

void TestWindowProfiles::theFirstRunOffersTwoThings()
{
    WindowDesk desk;
    desk.load();
    QStringList offered;
    for (const QPushButton* button : desk.window.centralWidget()->findChildren<QPushButton*>()) {
        if (button->isVisible())
            offered.append(button->objectName());
    }
    QCOMPARE(offered, (QStringList{QStringLiteral("addProfileButton"), QStringLiteral("tryDemoButton")}));
    QVERIFY(!desk.isShown("callList"));
    QVERIFY(!desk.isShown("verdictLabel"));
    QVERIFY(!desk.find<QToolButton>("copyForTicketButton")->isEnabled());
    QCOMPARE(accessibleName(desk.find<QPushButton>("addProfileButton")), QStringLiteral("Add a profile…"));
    QCOMPARE(accessibleName(desk.find<QPushButton>("tryDemoButton")), QStringLiteral("Try the demo calls"));
    QSignalSpy demo(&desk.window, &MainWindow::demoRequested);
    desk.find<QPushButton>("tryDemoButton")->click();
    QCOMPARE(demo.size(), 1);
    desk.lookUp(rejectedId); // nobody to ask with
    QVERIFY(desk.window.findChild<ProfileForm*>());
}

void TestWindowProfiles::theFirstProfile()
{
    WindowDesk desk;
    desk.load();
    desk.find<QPushButton>("addProfileButton")->click();
    auto* const form = desk.window.findChild<ProfileForm*>();
    QVERIFY(form && form->isVisible());
    form->findChild<QLineEdit*>(QStringLiteral("profileNameField"))->setText(prod);
    auto* const region = form->findChild<QComboBox*>(QStringLiteral("profileRegionBox"));
    region->setCurrentIndex(region->findData(QString()));
    form->findChild<QLineEdit*>(QStringLiteral("profileEndpointField"))->setText(desk.sandbox.profile.customEndpoint.toString());
    form->findChild<QLineEdit*>(QStringLiteral("profileSdkAppIdField"))->setText(QString::number(Sandbox::demoSdkAppId()));
    form->findChild<QLineEdit*>(QStringLiteral("profileSecretField"))->setText(QString::fromLatin1(Sandbox::demoSecretKey()));
    form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(desk.window.windowTitle().contains(prod));
    QVERIFY(!desk.find<QWidget>("addProfileButton"));
    QVERIFY(desk.isShown("callList"));
    QVERIFY2(desk.showSample(), "the profile and its secret are used at once");
    QFile file(desk.store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(Sandbox::demoSecretKey()));
}

void TestWindowProfiles::aSecondProfileIsChosen()
{
    WindowDesk desk({prod});
    desk.load();
    desk.window.addProfile();
    auto* const form = desk.window.findChild<ProfileForm*>();
    form->findChild<QLineEdit*>(QStringLiteral("profileNameField"))->setText(other);
    form->findChild<QLineEdit*>(QStringLiteral("profileSdkAppIdField"))->setText(QStringLiteral("1400001234"));
    form->accept();
    QTRY_VERIFY2(desk.window.windowTitle().contains(other), qPrintable(desk.notice()));
    desk.load(); // another window changed something
    QVERIFY(desk.window.windowTitle().contains(other));
}

void TestWindowProfiles::anUnknownProfileIsNamed()
{
    WindowDesk desk({prod});
    desk.window.lookUpWhenReady({{rejectedId}, QStringLiteral("<b>Nobody</b>"), false});
    desk.load();
    QVERIFY2(desk.notice().contains(QLatin1String("<b>Nobody</b>")), qPrintable(desk.notice()));
    QCOMPARE(desk.find<QLabel>("noticeLabel")->textFormat(), Qt::PlainText);
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 0);
    QVERIFY(desk.window.windowTitle().contains(prod));
}

void TestWindowProfiles::aLinksProfileIsAskedFor_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<int>("answer"); // 0: nobody is asked
    QTest::addColumn<QString>("asksWith"); // empty: nothing is looked up

    QTest::newRow("the current one") << prod << 0 << prod;
    QTest::newRow("in other letters") << QStringLiteral("pROD") << 0 << prod;
    QTest::newRow("another, yes") << other << int(QMessageBox::Yes) << other;
    QTest::newRow("another, no") << other << int(QMessageBox::No) << QString();
}

void TestWindowProfiles::aLinksProfileIsAskedFor()
{
    QFETCH(QString, named);
    QFETCH(int, answer);
    QFETCH(QString, asksWith);
    WindowDesk desk({prod, other});
    desk.window.lookUpWhenReady({{rejectedId}, named, true});
    desk.load();
    auto* const box = desk.window.findChild<QMessageBox*>();
    QCOMPARE(box != nullptr, answer != 0);
    if (box) {
        QVERIFY(box->text().contains(named));
        QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 0);
        QVERIFY(desk.window.windowTitle().contains(prod));
        box->button(QMessageBox::StandardButton(answer))->click();
    }
    if (asksWith.isEmpty()) {
        QTest::qWait(50);
        QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 0);
        QVERIFY(desk.window.windowTitle().contains(prod));
        return;
    }
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
    QVERIFY(desk.window.windowTitle().contains(asksWith));
}

void TestWindowProfiles::profilesAreSwitchedByMenuAndKey()
{
    WindowDesk desk({prod, QStringLiteral("A & B"), other});
    desk.load();
    auto* const button = desk.find<QToolButton>("profileButton");
    QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(desk.window.windowTitle().contains(other));
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.window.windowTitle().contains(QLatin1String("A & B")));
    QVERIFY2(button->text().startsWith(QLatin1String("A && B")), "an ampersand is no mnemonic");
    button->menu()->actions().at(0)->trigger();
    QVERIFY(desk.window.windowTitle().contains(prod));
    QVERIFY(button->menu()->actions().at(0)->isChecked() && !button->menu()->actions().at(2)->isChecked());
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 0); // nothing was sent
}

void TestWindowProfiles::aBrokenFileIsSaid()
{
    WindowDesk desk;
    QFile file(desk.store.path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ broken") > 0);
    file.close();
    desk.load();
    QVERIFY2(desk.notice().contains(QLatin1String("broken")), qPrintable(desk.notice()));
    QVERIFY(desk.isShown("addProfileButton"));
}

CALLSCOPE_TEST(TestWindowProfiles, QApplication)
#include "tst_windowprofiles.moc"
