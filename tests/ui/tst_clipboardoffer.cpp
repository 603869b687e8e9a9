#include "app/wording/language.h"
#include "tests/ui/windowtest.h"
#include "ui/clipboard/clipboardoffer.h"
#include "ui/clipboard/qtclipboarddoor.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QWidget>

using namespace callscope;

namespace {

const QString id = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString other = QStringLiteral("a17609a6-1b2d-4aa4-b097-2763c04e8290");

} // namespace

//! What is offered of a text, and when nothing is asked at all.
class TestClipboardOffer : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
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

    void neverWhatWasCopiedHere()
    {
        QWidget window;
        ClipboardOffer offer(&window, [] { return QString(); });
        const QSignalSpy offered(&offer, &ClipboardOffer::offered);
        QGuiApplication::clipboard()->setText(id);
        QVERIFY(QGuiApplication::clipboard()->ownsClipboard());
        window.show();
        QApplication::setActiveWindow(&window);
        QTest::qWait(50);
        QVERIFY(offered.isEmpty());
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
