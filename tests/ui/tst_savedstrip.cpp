#include "tests/ui/windowtest.h"
#include "ui/archive/savedstrip.h"
#include "ui/theme/rolecolours.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QDateTime seen = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC);

QString textOf(const SavedStrip& strip)
{
    return strip.findChild<QLabel*>(QStringLiteral("savedStripText"))->text();
}

QPushButton* buttonOf(const SavedStrip& strip, const char* name)
{
    return strip.findChild<QPushButton*>(QLatin1String(name));
}

} // namespace

//! The strip over a call that did not just come from the service.
class TestSavedStrip : public WindowTest {
    Q_OBJECT

    QDateTime m_now = seen.addDays(3);

private Q_SLOTS:
    void saysNothingAtFirst()
    {
        QWidget window;
        SavedStrip strip([this] { return m_now; }, &window);
        window.show();
        QVERIFY(!strip.isVisible());
    }

    void saysHowOldTheCopyIs()
    {
        SavedStrip strip([this] { return m_now; });
        strip.showSavedCopy(seen);
        QCOMPARE(textOf(strip), QStringLiteral("Saved copy from 3 days ago (2026-11-22 14:02:11 +09:00)"));
        QCOMPARE(strip.toolTip(), QStringLiteral("2026-11-22 14:02:11 +09:00"));
        QVERIFY(strip.isVisible());
        strip.showSavedCopy(seen, QStringLiteral("The network is down."));
        QVERIFY(textOf(strip).endsWith(QLatin1String("+09:00). The network is down.")));
        strip.clear();
        QVERIFY(!strip.isVisible());
    }

    void growsOlder()
    {
        SavedStrip strip([this] { return m_now; });
        strip.showSavedCopy(seen);
        m_now = seen.addDays(5);
        strip.hide();
        strip.show();
        QVERIFY(textOf(strip).contains(QLatin1String("5 days ago")));
        m_now = seen.addDays(3);
    }

    void saysWhatChanged()
    {
        SavedStrip strip([this] { return m_now; });
        strip.showChanges(seen, {{QStringLiteral("EndTime"), "0", "1740064224"}});
        QCOMPARE(textOf(strip), QStringLiteral("The record changed since 3 days ago (2026-11-22 14:02:11 +09:00): EndTime: 0 → 1740064224"));
        QVERIFY(!buttonOf(strip, "refetchButton")->isVisible());
    }

    void saysThatItIsAFile()
    {
        SavedStrip strip([this] { return m_now; });
        strip.showFile(QStringLiteral("call %1 <b>.json"));
        QVERIFY(strip.isVisible());
        QCOMPARE(textOf(strip), QStringLiteral("Read from the file call %1 <b>.json; not looked up."));
        QVERIFY2(!buttonOf(strip, "refetchButton")->isVisible(), "there is nobody to ask again");
    }

    void asksToFetchAgainOnce()
    {
        SavedStrip strip([this] { return m_now; });
        strip.showSavedCopy(seen);
        QSignalSpy refetch(&strip, &SavedStrip::refetchRequested);
        QPushButton* const button = buttonOf(strip, "refetchButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(refetch.size(), 1);
        strip.setRefetching(true);
        button->click();
        QCOMPARE(refetch.size(), 1);
        strip.showSavedCopy(seen); // the next one
        QVERIFY(button->isEnabled());
    }

    void explainsWhereItCan()
    {
        SavedStrip strip([this] { return m_now; });
        strip.showSavedCopy(seen);
        QVERIFY(!buttonOf(strip, "savedWhyButton")->isVisible());
        strip.setExplainable(true);
        QSignalSpy why(&strip, &SavedStrip::whyRequested);
        buttonOf(strip, "savedWhyButton")->click();
        QCOMPARE(why.size(), 1);
    }

    void isReadableInTheDark()
    {
        SavedStrip strip([this] { return m_now; });
        const QPalette before = QApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x202326));
        dark.setColor(QPalette::Base, QColor(0x141618));
        dark.setColor(QPalette::WindowText, QColor(0xfcfcfc));
        QApplication::setPalette(dark);
        QTRY_VERIFY(strip.palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(contrast(strip.palette().color(QPalette::Window), strip.palette().color(QPalette::WindowText)) >= 4.5);
        QApplication::setPalette(before);
        QTRY_VERIFY(strip.palette().color(QPalette::Window).lightness() > 128);
    }

    void wrapsInsteadOfWidening()
    {
        SavedStrip strip([this] { return m_now; });
        strip.showChanges(seen, QList<RecordChange>(20, {QStringLiteral("CalleeList"), QByteArray(300, 'x'), QByteArray(300, 'y')}));
        QVERIFY(strip.minimumSizeHint().width() < 560);
    }
};

CALLSCOPE_TEST(TestSavedStrip, QApplication)
#include "tst_savedstrip.moc"
