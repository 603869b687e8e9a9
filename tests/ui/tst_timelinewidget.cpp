#include "tests/support/stricttest.h"
#include "tests/ui/looks.h"
#include "tests/ui/timelinefixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace callscope;

class TestTimelineWidget : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keysStepThroughTime();
    void keysSwitchTheScale();
    void otherKeysGoOn();
    void theSwitchIsThere();
    void theChosenScaleIsSeen();
    void enterAndClickAskForTheIsoTime();
    void keysShowTheToolTip();
    void growsWithTheFont();
    void darkModeIsFollowed();
    void zonesCanBeChanged();
    void clearedShowsNothing();
    void animatesOnlyANewCall();
};

void TestTimelineWidget::initTestCase()
{
    QApplication::setStyle(new TimedStyle(0));
}

void TestTimelineWidget::keysStepThroughTime()
{
    TimelineWidget timeline;
    QTest::keyClick(&timeline, Qt::Key_Right); // nothing there, nothing happens
    QCOMPARE(timeline.currentElement(), -1);
    setCall(timeline, sampleCall());
    for (int expected = 0; expected < 5; ++expected) {
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.currentElement(), expected);
    }
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(timeline.currentElement(), 4);
    QTest::keyClick(&timeline, Qt::Key_Left);
    QCOMPARE(timeline.currentElement(), 3);
    QTest::keyClick(&timeline, Qt::Key_Home);
    QCOMPARE(timeline.currentElement(), 0);
    QTest::keyClick(&timeline, Qt::Key_Left);
    QCOMPARE(timeline.currentElement(), 0);
    QTest::keyClick(&timeline, Qt::Key_End);
    QCOMPARE(timeline.currentElement(), 4);
    setCall(timeline, callOf(sampleStart, 0, sampleStart + 32, Outcome::NotAnswer));
    QVERIFY(timeline.currentElement() < timeline.scene().count());
}

void TestTimelineWidget::keysSwitchTheScale()
{
    TimelineWidget timeline;
    QSignalSpy changes(&timeline, &TimelineWidget::modeChanged);
    QTest::keyClick(&timeline, Qt::Key_S);
    QCOMPARE(timeline.mode(), TimelineMode::ToScale);
    QTest::keyClick(&timeline, Qt::Key_S);
    QCOMPARE(changes.size(), 1);
    QTest::keyClick(&timeline, Qt::Key_F);
    QCOMPARE(timeline.mode(), TimelineMode::Fit);
    QTest::keyClick(&timeline, Qt::Key_S, Qt::ControlModifier); // the window's, not ours
    QCOMPARE(timeline.mode(), TimelineMode::Fit);
    QCOMPARE(changes.size(), 2);
}

void TestTimelineWidget::otherKeysGoOn()
{
    TimelineWidget timeline;
    for (const int key : {Qt::Key_A, Qt::Key_Escape, Qt::Key_Up}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&timeline, &event);
        QVERIFY(!event.isAccepted());
    }
}

void TestTimelineWidget::theSwitchIsThere()
{
    TimelineWidget timeline;
    resize(timeline, 800);
    auto* fit = timeline.findChild<QToolButton*>(QStringLiteral("timelineFit"));
    auto* toScale = timeline.findChild<QToolButton*>(QStringLiteral("timelineToScale"));
    QVERIFY(fit && toScale && fit->isChecked() && !toScale->isChecked());
    QVERIFY(fit->focusPolicy() & Qt::TabFocus);
    toScale->click();
    QCOMPARE(timeline.mode(), TimelineMode::ToScale);
    timeline.setMode(TimelineMode::Fit);
    QVERIFY(fit->isChecked() && !toScale->isChecked());
    for (const int width : {320, 800, 1600}) {
        resize(timeline, width);
        QVERIFY(timeline.rect().contains(fit->parentWidget()->geometry()));
    }
    resize(timeline, 320);
    QCOMPARE(fit->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

void TestTimelineWidget::theChosenScaleIsSeen()
{
    const QPalette plain = QApplication::palette();
    for (const Look& look : everyLook()) {
        QApplication::setPalette(look.palette);
        TimelineWidget timeline;
        setCall(timeline, sampleCall());
        timeline.show();
        const auto groundOf = [&timeline](const char* name) {
            const QImage picture = timeline.findChild<QToolButton*>(QLatin1String(name))->grab().toImage();
            return picture.pixelColor(3, picture.height() / 2); // before the icon
        };
        QVERIFY2(contrast(groundOf("timelineFit"), groundOf("timelineToScale")) >= 1.5, look.name);
    }
    QApplication::setPalette(plain);
}

void TestTimelineWidget::enterAndClickAskForTheIsoTime()
{
    TimelineWidget timeline;
    resize(timeline, 800);
    setCall(timeline, sampleCall());
    QSignalSpy copies(&timeline, &TimelineWidget::isoCopyRequested);
    QTest::keyClick(&timeline, Qt::Key_Return);
    QVERIFY(copies.isEmpty());
    timeline.setCurrentElement(0);
    QTest::keyClick(&timeline, Qt::Key_Return);
    QCOMPARE(copies.takeFirst().at(0).toString(), QStringLiteral("2025-02-18T08:42:45Z"));
    timeline.setCurrentElement(1); // a phase is no moment
    QTest::keyClick(&timeline, Qt::Key_Space);
    QVERIFY(copies.isEmpty());
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.scene().rectOf(4).center().toPoint());
    QCOMPARE(timeline.currentElement(), 4);
    QCOMPARE(copies.takeFirst().at(0).toString(), QStringLiteral("2025-02-20T15:10:24Z"));
}

void TestTimelineWidget::keysShowTheToolTip()
{
    TimelineWidget timeline;
    resize(timeline, 800);
    setCall(timeline, sampleCall());
    timeline.show();
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::keyClick(&timeline, Qt::Key_End);
    QVERIFY(QToolTip::text().contains(QLatin1String("2025-02-20T15:10:24Z")));
    QVERIFY(QToolTip::text().contains(QLatin1String("1740064224")));
}

void TestTimelineWidget::growsWithTheFont()
{
    TimelineWidget timeline;
    setCall(timeline, sampleCall());
    const int before = timeline.heightForWidth(800);
    QFont font = timeline.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    timeline.setFont(font);
    QVERIFY(timeline.heightForWidth(800) > before * 5 / 4);
    QVERIFY(timeline.hasHeightForWidth());
    QVERIFY(timeline.sizeHint().height() >= timeline.heightForWidth(timeline.sizeHint().width()));
    for (const int width : {320, 480, 620, 1000}) {
        resize(timeline, width);
        for (const TimelineTick& tick : timeline.scene().geometry().ticks) {
            for (const TimelineText& line : tick.lines)
                QVERIFY(QRectF(timeline.rect()).contains(line.rect));
        }
    }
}

void TestTimelineWidget::darkModeIsFollowed()
{
    TimelineWidget timeline;
    resize(timeline, 800);
    setCall(timeline, sampleCall());
    const QImage light = timeline.grab().toImage();
    QPalette dark = timeline.palette();
    dark.setColor(QPalette::Window, QColor(0x202326));
    dark.setColor(QPalette::Base, QColor(0x141618));
    dark.setColor(QPalette::WindowText, Qt::white);
    timeline.setPalette(dark);
    const QPoint inTalk = timeline.scene().rectOf(3).center().toPoint();
    QCOMPARE(light.pixelColor(inTalk), QColor(0x0072B2));
    QCOMPARE(timeline.grab().toImage().pixelColor(inTalk), QColor(0x56B4E9));
}

void TestTimelineWidget::zonesCanBeChanged()
{
    TimelineWidget timeline;
    setCall(timeline, sampleCall());
    QCOMPARE(timeline.scene().content().events.at(0).clock, QStringLiteral("17:42:45")); // the test's zone is Tokyo
    timeline.setCurrentElement(2);
    timeline.setTimeZones(QTimeZone("Europe/Berlin"), QTimeZone("Asia/Shanghai"));
    QCOMPARE(timeline.scene().content().events.at(0).clock, QStringLiteral("09:42:45"));
    QVERIFY(timeline.scene().toolTipOf(0).contains(QLatin1String("Asia/Shanghai")));
    QCOMPARE(timeline.currentElement(), 2);
}

void TestTimelineWidget::clearedShowsNothing()
{
    TimelineWidget timeline;
    resize(timeline, 800);
    const QImage empty = timeline.grab().toImage();
    setCall(timeline, sampleCall());
    QVERIFY(timeline.grab().toImage() != empty);
    timeline.setCurrentElement(3);
    timeline.clear();
    QCOMPARE(timeline.grab().toImage(), empty);
    QCOMPARE(timeline.currentElement(), -1);
    QCOMPARE(timeline.scene().count(), 0);
}

void TestTimelineWidget::animatesOnlyANewCall()
{
    TimedStyle moving(200);
    TimelineWidget timeline;
    timeline.setStyle(&moving);
    resize(timeline, 800);
    setCall(timeline, sampleCall());
    const QPoint inTalk = timeline.scene().rectOf(3).center().toPoint();
    QVERIFY(timeline.grab().toImage().pixelColor(inTalk) != QColor(0x0072B2));
    QTRY_COMPARE(timeline.grab().toImage().pixelColor(inTalk), QColor(0x0072B2));
    setCall(timeline, sampleCall());
    QCOMPARE(timeline.grab().toImage().pixelColor(inTalk), QColor(0x0072B2));
}

CALLSCOPE_TEST(TestTimelineWidget, QApplication)
#include "tst_timelinewidget.moc"
