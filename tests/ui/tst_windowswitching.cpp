#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QToolButton>

using namespace callscope;

namespace {

const QString rejectedId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");
const QString prod = QStringLiteral("Prod");
const QString other = QStringLiteral("Other");

} // namespace

//! What switching the profile does, and what it leaves alone.
class TestWindowSwitching : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsShownAndSendsNothing();
    void fetchesAgainWithTheProfileThatAsked();
    void aProfileThatIsGoneAsksNoMore();
    void aSecondEnterInsists();
    void saysWhereTheSecretIs();
};

void TestWindowSwitching::keepsWhatIsShownAndSendsNothing()
{
    WindowDesk desk({prod, other});
    desk.load();
    QVERIFY(desk.showSample());
    const int rows = desk.find<QAbstractItemView>("callList")->model()->rowCount();
    QSignalSpy written(&desk.repository, &ProfileRepository::loaded);
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QToolButton>("profileButton")->text().startsWith(other));
    QVERIFY(written.wait());
    QVERIFY(desk.verdict().startsWith(QLatin1String("Answered after 1 h 16 min 18 s")));
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), rows);
    QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled()); // nothing is being looked up
    QCOMPARE(desk.store.load()->current()->name, other); // for the next start
    QTest::keyClick(&desk.window, Qt::Key_9, Qt::ControlModifier); // there is no ninth
    QVERIFY(desk.window.windowTitle().contains(other));
}

void TestWindowSwitching::fetchesAgainWithTheProfileThatAsked()
{
    WindowDesk desk({prod, other});
    desk.load();
    QVERIFY(desk.showSample());
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    desk.window.lookUpAgain();
    QTRY_VERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
    const auto* model = desk.find<QAbstractItemView>("callList")->model();
    QCOMPARE(model->rowCount(), 1); // the same row: the same profile asked
    QVERIFY(desk.window.windowTitle().contains(other)); // and the choice stays
}

void TestWindowSwitching::aProfileThatIsGoneAsksNoMore()
{
    WindowDesk desk({prod, other});
    desk.load();
    QVERIFY(desk.showSample());
    QVERIFY(desk.store.update([](ProfileSet set) -> ProfileStore::Loaded {
        set.remove(QStringLiteral("id of ") + prod);
        return set;
    }));
    desk.load();
    desk.window.lookUpAgain();
    QVERIFY2(desk.notice().contains(QLatin1String("is gone")), qPrintable(desk.notice()));
    QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
    QVERIFY(!desk.verdict().isEmpty());
}

void TestWindowSwitching::aSecondEnterInsists()
{
    WindowDesk desk({prod});
    desk.load();
    const QString requestId = QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");
    desk.lookUp(requestId);
    QVERIFY2(desk.notice().contains(QLatin1String("press Enter again")), qPrintable(desk.notice()));
    QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
    desk.lookUp(QStringLiteral("324151555")); // another text is asked about anew
    QVERIFY(!desk.find<QToolButton>("cancelButton")->isEnabled());
    desk.lookUp(requestId);
    QTest::keyClick(desk.find<QLineEdit>("callIdField"), Qt::Key_Return);
    QVERIFY(desk.find<QToolButton>("cancelButton")->isEnabled());
    QCOMPARE(desk.find<QAbstractItemView>("callList")->model()->rowCount(), 1);
}

void TestWindowSwitching::saysWhereTheSecretIs()
{
    WindowDesk desk({prod});
    desk.load();
    QTest::qWait(50);
    QCOMPARE(desk.shownText("credentialLabel"), QString()); // a key is there, and nothing to say of it
    QVERIFY(desk.store.update([](ProfileSet set) -> ProfileStore::Loaded {
        Profile empty;
        empty.name = other;
        set.put(empty);
        return set;
    }));
    desk.load();
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(desk.shownText("credentialLabel"), QStringLiteral("No secret yet"));
}

CALLSCOPE_TEST(TestWindowSwitching, QApplication)
#include "tst_windowswitching.moc"
