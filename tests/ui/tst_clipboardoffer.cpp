#include "tests/ui/windowtest.h"
#include "ui/clipboard/clipboardoffer.h"
#include "ui/clipboard/qtclipboarddoor.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QWidget>

using namespace callscope;

namespace {

const QString id = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString other = QStringLiteral("a17609a6-1b2d-4aa4-b097-2763c04e8290");

//! A window in front. On this platform nobody owns the clipboard, so what is put there comes from elsewhere.
struct Room {
    QString shown;
    bool ours = false;
    QWidget window;
    ClipboardOffer offer{&window, [this] { return shown; }, [this] { return ours; }};
    QSignalSpy offered{&offer, &ClipboardOffer::offered};
    QSignalSpy withdrawn{&offer, &ClipboardOffer::withdrawn};

    Room()
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }
    void comeBack()
    {
        QApplication::setActiveWindow(nullptr);
        QApplication::setActiveWindow(&window);
        QTest::qWait(20);
    }
    static void copied(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::qWait(20);
    }
};

} // namespace

//! What is offered of a text, and when nothing is asked at all.
class TestClipboardOffer : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void isOneClearId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered");
        QTest::newRow("bare") << id << id;
        QTest::newRow("in white space") << QStringLiteral(" \n%1\n").arg(id) << id;
        QTest::newRow("in a ticket") << QStringLiteral("Customer says no sound. CallId: %1, since noon.").arg(id) << id;
        QTest::newRow("in a record") << QStringLiteral(R"({"CallId":"%1","RoomId":"12"})").arg(id) << id;
        QTest::newRow("twice the same") << QStringLiteral("%1 and %1").arg(id) << id;
        QTest::newRow("named, no UUID") << QStringLiteral("CallId: call-2025-000123 was bad") << QStringLiteral("call-2025-000123");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a word") << QStringLiteral("hello") << QString();
        QTest::newRow("a word with digits") << QStringLiteral("order-12345678") << QString();
        QTest::newRow("prose") << QStringLiteral("please call me back at noon") << QString();
        QTest::newRow("two") << id + QLatin1Char(' ') + other << QString();
        QTest::newRow("a secret key") << QString(64, QLatin1Char('a')) << QString();
        QTest::newRow("a room") << QStringLiteral("1434") << QString();
        QTest::newRow("too much text") << QString(300 * 1024, QLatin1Char('x')) << QString();
    }

    void isOneClearId()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, offered);
        QCOMPARE(clearCallId(text).value_or(QString()), offered);
    }

    void offersWhatWasCopiedElsewhere()
    {
        Room room;
        room.copied(QStringLiteral("CallId: %1").arg(id));
        QTRY_COMPARE(room.offered.size(), 1);
        QCOMPARE(room.offered.last().first().toString(), id);
        room.comeBack(); // nothing new
        QCOMPARE(room.offered.size(), 1);
        room.copied(QStringLiteral("no id"));
        QCOMPARE(room.withdrawn.size(), 1);
        room.copied(other);
        QTRY_COMPARE(room.offered.size(), 2);
    }

    void whatWasThereBeforeTheWindowCounts()
    {
        QGuiApplication::clipboard()->setText(id);
        const Room room;
        QTRY_COMPARE(room.offered.size(), 1);
    }

    void neverWhatWasCopiedHere()
    {
        Room room;
        room.ours = true;
        room.copied(id);
        QVERIFY(room.offered.isEmpty());
    }

    void neverWhatIsShown()
    {
        Room room;
        room.shown = id.toUpper();
        room.copied(id);
        QVERIFY(room.offered.isEmpty());
        room.copied(other);
        QTRY_COMPARE(room.offered.size(), 1);
        room.offer.wasShown(id);
        QVERIFY(room.withdrawn.isEmpty());
        room.offer.wasShown(other);
        QCOMPARE(room.withdrawn.size(), 1);
    }

    void neverAgainWhatWasDismissed()
    {
        Room room;
        room.copied(id);
        QTRY_COMPARE(room.offered.size(), 1);
        room.offer.dismiss();
        QCOMPARE(room.withdrawn.size(), 1);
        room.copied(other);
        QTRY_COMPARE(room.offered.size(), 2);
        room.copied(id);
        QCOMPARE(room.offered.size(), 2);
    }

    void canBeSwitchedOff()
    {
        Room room;
        room.copied(id);
        QTRY_COMPARE(room.offered.size(), 1);
        room.offer.setEnabled(false);
        QCOMPARE(room.withdrawn.size(), 1);
        room.copied(other);
        QCOMPARE(room.offered.size(), 1);
        room.offer.setEnabled(true);
        room.comeBack();
        QTRY_COMPARE(room.offered.size(), 2);
    }

    //! Another window is in front: nobody is asked for what they copied.
    void asksOnlyInFront()
    {
        Room room;
        QTest::qWait(20);
        QWidget elsewhere;
        elsewhere.show();
        QApplication::setActiveWindow(&elsewhere);
        room.copied(id);
        QVERIFY(room.offered.isEmpty());
        QApplication::setActiveWindow(&room.window);
        QTRY_COMPARE(room.offered.size(), 1);
    }

    void theDoorTellsOnce()
    {
        QStringList told;
        QtClipboardDoor door([&told](const QString& text) { told.append(text); });
        QGuiApplication::clipboard()->setText(id);
        door.ask();
        door.ask();
        QVERIFY(told.isEmpty()); // never at once
        QTRY_COMPARE(told, QStringList{id});
        QGuiApplication::clipboard()->setText(QString(ClipboardDoor::mostBytes + 1, QLatin1Char('x')));
        door.ask();
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told.last().isEmpty());
    }
};

CALLSCOPE_TEST(TestClipboardOffer, QApplication)
#include "tst_clipboardoffer.moc"
