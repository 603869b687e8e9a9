#include "tests/ui/windowtest.h"
#include "ui/theme/motion.h"

#include <QApplication>
#include <QProgressBar>
#include <QStyle>

using namespace callscope;

//! Nothing moves where less motion is wanted, and everything does again when it is not.
class TestMotion : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("fusion")); }
    void followsTheWish();
    void endlessBarStandsStill();
    void keepsColours();
};

namespace {

bool moves(QWidget& widget)
{
    const QImage before = widget.grab().toImage();
    return QTest::qWaitFor([&] { return widget.grab().toImage() != before; }, 500);
}

int animationTime()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

} // namespace

void TestMotion::followsTheWish()
{
    Motion motion(nullptr);
    QVERIFY(animationTime() > 0);
    motion.setReduced(true);
    QCOMPARE(animationTime(), 0);
    motion.setReduced(true);
    motion.setReduced(false);
    QVERIFY(animationTime() > 0);
    QCOMPARE(QApplication::style()->name(), QStringLiteral("fusion"));
}

void TestMotion::endlessBarStandsStill()
{
    Motion motion(nullptr);
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.setTextVisible(false);
    bar.show();
    QVERIFY(moves(bar));
    motion.setReduced(true);
    QTest::qWait(50);
    QVERIFY(!moves(bar));
    const QImage endless = bar.grab().toImage();
    bar.setRange(0, 10);
    bar.setValue(0);
    QVERIFY2(bar.grab().toImage() != endless, "it is seen that something is being done");
    motion.setReduced(false);
    bar.setRange(0, 0);
    QTest::qWait(50);
    QVERIFY(moves(bar));
}

void TestMotion::keepsColours()
{
    Motion motion(nullptr);
    const QPalette plain = QApplication::palette();
    QPalette own = plain;
    own.setColor(QPalette::Window, Qt::darkBlue);
    QApplication::setPalette(own);
    motion.setReduced(true);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::darkBlue));
    motion.setReduced(false);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::darkBlue));
    QApplication::setPalette(plain);
}

CALLSCOPE_TEST(TestMotion, QApplication)
#include "tst_motion.moc"
