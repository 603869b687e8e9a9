#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowtest.h"
#include "ui/window/clipboardchip.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace callscope;

namespace {

const QString id = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");

struct Room {
    QWidget window;
    QLineEdit* field = new QLineEdit;
    ClipboardChip* chip = new ClipboardChip;
    QSignalSpy accepted{chip, &ClipboardChip::accepted};
    QSignalSpy dismissed{chip, &ClipboardChip::dismissed};

    Room()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(chip);
        field->setFocus();
        window.show();
        QApplication::setActiveWindow(&window);
    }

    [[nodiscard]] QToolButton* lookUp() const { return chip->findChild<QToolButton*>(QStringLiteral("clipboardLookUpButton")); }
    [[nodiscard]] QToolButton* dismiss() const { return chip->findChild<QToolButton*>(QStringLiteral("clipboardDismissButton")); }
};

} // namespace

//! The offer says what it would do, and does it only when it is told to.
class TestClipboardChip : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void offersQuietly()
    {
        const Room room;
        QVERIFY(!room.chip->isVisible());
        room.chip->offer(id);
        QVERIFY(room.chip->isVisible());
        QCOMPARE(room.lookUp()->text(), QStringLiteral("Look up 04c9a0ac…?"));
        QVERIFY(accessibleName(room.lookUp()).contains(id) && !accessibleName(room.dismiss()).isEmpty());
        QVERIFY(room.lookUp()->toolTip().contains(id));
        QVERIFY(room.field->hasFocus());
        QVERIFY(room.accepted.isEmpty());
    }

    void accepts()
    {
        const Room room;
        room.chip->offer(id);
        room.lookUp()->click();
        QCOMPARE(room.accepted.size(), 1);
        QCOMPARE(room.accepted.first().first().toString(), id);
        QVERIFY(!room.chip->isVisible());
        QVERIFY(room.dismissed.isEmpty());
    }

    void hasKeys()
    {
        const Room room;
        QShortcut windows(QKeySequence(Qt::Key_Escape), const_cast<QWidget*>(&room.window));
        const QSignalSpy cancelled(&windows, &QShortcut::activated);
        room.chip->offer(id);
        room.chip->setFocus();
        QVERIFY(room.lookUp()->hasFocus());
        QTest::keyClick(room.lookUp(), Qt::Key_Return);
        QCOMPARE(room.accepted.size(), 1);
        room.chip->offer(id);
        room.lookUp()->setFocus();
        QTest::keyClick(room.lookUp(), Qt::Key_Escape);
        QCOMPARE(room.dismissed.size(), 1);
        QVERIFY(!room.chip->isVisible());
        QVERIFY(cancelled.isEmpty());
        room.chip->offer(id);
        room.dismiss()->setFocus();
        QTest::keyClick(room.dismiss(), Qt::Key_Return);
        QCOMPARE(room.dismissed.size(), 2);
        QCOMPARE(room.accepted.size(), 1);
    }

    void withdrawingTellsNobody()
    {
        const Room room;
        room.chip->offer(id);
        room.chip->withdraw();
        QVERIFY(!room.chip->isVisible());
        QVERIFY(room.accepted.isEmpty() && room.dismissed.isEmpty());
    }

    void anIdIsNoMarkup()
    {
        const Room room;
        room.chip->offer(QStringLiteral("<b>&x</b>1"));
        QVERIFY(!Qt::mightBeRichText(room.lookUp()->toolTip()) || room.lookUp()->toolTip().contains(QLatin1String("&lt;b&gt;")));
        QVERIFY(room.lookUp()->text().contains(QLatin1String("&&")));
    }
};

CALLSCOPE_TEST(TestClipboardChip, QApplication)
#include "tst_clipboardchip.moc"
