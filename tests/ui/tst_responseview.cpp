#include "tests/ui/shownpane.h"
#include "tests/ui/windowtest.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>

using namespace callscope;

class TestResponseView : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void bytesAsReceived_data();
    void bytesAsReceived();
    void bytesThatAreNotText();
    void theWholeCanBeSaved();
    void moreThanCanBeShown();
    void whatBrokeOffIsSaidToBe();
};

void TestResponseView::bytesAsReceived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("odd spacing and order") << QByteArray("{ \"b\" : 1,\n\t\"a\":9007199254740993.10 ,\"a\":2}  ");
    QTest::newRow("chinese") << QStringLiteral("{\"CallId\":\"\u738B\u5C0F\u660E\"}").toUtf8();
    QTest::newRow("escapes stay") << QByteArray("{\"a\":\"\\u738b\\/\"}");
    QTest::newRow("html") << QByteArray("<html><b>no</b></html>");
    QTest::newRow("none") << QByteArray();
}

void TestResponseView::bytesAsReceived()
{
    QFETCH(QByteArray, bytes);
    ShownPane shown;
    shown.pane.showResult(withBytes(bytes));
    QCOMPARE(shown.response()->toPlainText(), QString::fromUtf8(bytes));
    QVERIFY(shown.response()->isReadOnly());
    QVERIFY2(shown.label("responseAbout").contains(bytes.isEmpty() ? QStringLiteral("No bytes") : QStringLiteral("UTF-8 text, as received")),
             qPrintable(shown.label("responseAbout")));
}

void TestResponseView::bytesThatAreNotText()
{
    ShownPane shown;
    shown.pane.showResult(withBytes(QByteArray("{\"a\":\"andr\xe9\"}")));
    QVERIFY(shown.label("responseAbout").contains(QLatin1String("13 bytes that are not UTF-8")));
    QVERIFY2(shown.response()->toPlainText().startsWith(QLatin1String("00000000  7b 22 61 22 3a 22 61 6e 64 72 e9 22 7d")), qPrintable(shown.response()->toPlainText()));
    QVERIFY(shown.response()->toPlainText().contains(QLatin1String("{\"a\":\"andr.\"}")));
    shown.pane.showResult(withBytes(QByteArray("a\0b", 3))); // text with a NUL would be cut by whoever pastes it
    QVERIFY(shown.response()->toPlainText().contains(QLatin1String("61 00 62")));
}

void TestResponseView::theWholeCanBeSaved()
{
    ShownPane shown;
    const QByteArray bytes("\xff\r\n\0 {\"a\": 1}", 13);
    shown.pane.showResult(withBytes(bytes));
    QSignalSpy saves(&shown.pane, &CallPane::saveRequested);
    shown.pane.findChild<QAbstractButton*>(QStringLiteral("saveResponseButton"))->click();
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves[0][0].toByteArray(), bytes);
    shown.pane.showResult(withBytes({}));
    QVERIFY(!shown.pane.findChild<QAbstractButton*>(QStringLiteral("saveResponseButton"))->isEnabled());
}

void TestResponseView::moreThanCanBeShown()
{
    ShownPane shown;
    const QByteArray large = QStringLiteral("\u738B").toUtf8().repeated(8 * 1024 * 1024 / 3);
    for (const QByteArray& bytes : {large, QByteArray('x' + large), QByteArray("xx" + large)}) {
        shown.pane.showResult(withBytes(bytes));
        const QString text = shown.response()->toPlainText();
        QVERIFY(text.size() < 200'000 && text.size() > 10'000);
        QVERIFY2(!text.contains(QChar::ReplacementCharacter), "no character is cut in two");
        QVERIFY(QString::fromUtf8(bytes).startsWith(text));
        QVERIFY2(shown.label("responseAbout").contains(QLatin1String("Save…")) || shown.label("responseAbout").contains(QStringLiteral("Save…")),
                 qPrintable(shown.label("responseAbout")));
    }
    QSignalSpy saves(&shown.pane, &CallPane::saveRequested);
    shown.pane.findChild<QAbstractButton*>(QStringLiteral("saveResponseButton"))->click();
    QCOMPARE(saves[0][0].toByteArray().size(), large.size() + 2);
}

void TestResponseView::whatBrokeOffIsSaidToBe()
{
    LookUpResult result = withBytes("{\"a\":");
    result.exchanges[0].responseTruncated = true;
    result.exchanges[0].responseRedacted = true;
    ShownPane shown;
    shown.pane.showResult(result);
    QVERIFY(shown.label("responseAbout").contains(QLatin1String("not complete")));
    QVERIFY(shown.label("responseAbout").contains(QLatin1String("signature")));
}

CALLSCOPE_TEST(TestResponseView, QApplication)
#include "tst_responseview.moc"
