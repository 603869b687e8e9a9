#include "app/calls/callids.h"
#include "tests/ui/windowtest.h"
#include "ui/window/callidfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QString sampleId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString otherId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");

void paste(CallIdField& field, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&field, QKeySequence::Paste);
}

QStringList idsOf(const CallIdField& field)
{
    return findCallIds(field.wholeText()).callIds;
}

} // namespace

class TestCallIdField : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void whatIsPastedIsFound_data();
    void whatIsPastedIsFound();
    void anIdIsLookedUpAsItWasNamed();
    void tenMegabytes();
    void everyWayInTakesManyLines();
    void pastingBesideTextKeepsIt();
    void aSecretAmongWordsIsNotShown_data();
    void aSecretAmongWordsIsNotShown();
    void aSecretIsDropped_data();
    void aSecretIsDropped();
    void aDropIsTaken();
    void editingMakesTheShownTextCount();
    void aScreenReaderMaySetTheText();
};

void TestCallIdField::whatIsPastedIsFound_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("the id") << sampleId << sampleId << QStringList{sampleId};
    QTest::newRow("white space around") << QStringLiteral(" \t%1 \r\n").arg(sampleId) << sampleId << QStringList{sampleId};
    QTest::newRow("ticket") << QStringLiteral("Dear support,\nmy call failed.\nCall ID: %1\nThanks!").arg(sampleId) << sampleId << QStringList{sampleId};
    QTest::newRow("json") << QStringLiteral("{\"CallId\":\"%1\",\"RoomId\":\"82034417\"}").arg(sampleId) << sampleId << QStringList{sampleId};
    QTest::newRow("link") << QStringLiteral("callscope://call/%1?profile=A").arg(sampleId) << sampleId << QStringList{sampleId};
    QTest::newRow("two lines") << sampleId + QLatin1Char('\n') + otherId << sampleId + QLatin1Char(' ') + otherId << QStringList{sampleId, otherId};
    QTest::newRow("no id") << QStringLiteral("no id in\nthese words") << QStringLiteral("no id in these words") << QStringList();
    QTest::newRow("nothing but space") << QStringLiteral(" \n ") << QString() << QStringList();
    QTest::newRow("request id") << QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c") << QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c")
                                << QStringList();
}

void TestCallIdField::whatIsPastedIsFound()
{
    QFETCH(QString, pasted);
    QFETCH(QString, shown);
    CallIdField field;
    QSignalSpy taken(&field, &CallIdField::textTaken);
    QSignalSpy secrets(&field, &CallIdField::secretPasted);
    paste(field, pasted);
    QCOMPARE(field.text(), shown);
    QTEST(idsOf(field), "ids");
    QCOMPARE(taken.size(), 1);
    QCOMPARE(secrets.size(), 0);
    if (idsOf(field).isEmpty()) // what is wrong with it can still be said
        QCOMPARE(findCallIds(field.wholeText()).problem, findCallIds(pasted).problem);
}

//! A text names "12345678" as the Call ID; alone it would look like a RoomId and be refused.
void TestCallIdField::anIdIsLookedUpAsItWasNamed()
{
    CallIdField field;
    paste(field, QStringLiteral("{\"CallId\":\"12345678\"}"));
    QCOMPARE(field.text(), QStringLiteral("12345678"));
    QCOMPARE(idsOf(field), QStringList{QStringLiteral("12345678")});
}

void TestCallIdField::tenMegabytes()
{
    CallIdField field;
    field.resize(400, 30);
    field.show();
    const QString text = QStringLiteral("lorem ipsum dolor sit amet\n").repeated(400'000);
    QVERIFY(text.size() > 10'000'000);
    QElapsedTimer timer;
    timer.start();
    field.setText(text);
    field.grab();
    qInfo("10 MB in the field: %lld ms", timer.elapsed());
    QCOMPARE(findCallIds(field.wholeText()).problem, PastedText::Problem::TooMuchText);
    QVERIFY(field.text().size() < 1000);
    QVERIFY(field.wholeText().size() <= maxPastedCharacters + 1);
    field.setText(text.left(maxPastedCharacters - 100) + sampleId);
    QCOMPARE(idsOf(field), QStringList{sampleId});
}

void TestCallIdField::everyWayInTakesManyLines()
{
    const QString long_ = QStringLiteral("word ").repeated(2000) + QLatin1Char('\n') + sampleId + QStringLiteral("\nand ") + otherId;
    QGuiApplication::clipboard()->setText(long_);
    const QStringList ids{sampleId, otherId};
    CallIdField byKey;
    QTest::keySequence(&byKey, QKeySequence::Paste);
    QCOMPARE(idsOf(byKey), ids);
    CallIdField bySlot;
    bySlot.pasteClipboard();
    QCOMPARE(idsOf(bySlot), ids);
    CallIdField besideText;
    QTest::keyClicks(&besideText, QStringLiteral("see "));
    QTest::keySequence(&besideText, QKeySequence::Paste);
    QCOMPARE(idsOf(besideText), ids);
    QVERIFY2(besideText.text().size() < 1000, "a line edit of thousands of characters is slow");
}

void TestCallIdField::pastingBesideTextKeepsIt()
{
    CallIdField field;
    QTest::keyClicks(&field, QStringLiteral("04c9a0ac-"));
    paste(field, QStringLiteral("8e38-4a19-be45-349c5ce7911b"));
    QCOMPARE(field.wholeText(), sampleId);
    field.setSelection(0, 8);
    paste(field, QStringLiteral("ffffffff"));
    QCOMPARE(field.wholeText(), QStringLiteral("ffffffff") + sampleId.mid(8));
    field.selectAll();
    paste(field, otherId);
    QCOMPARE(field.wholeText(), otherId);
}

void TestCallIdField::aSecretAmongWordsIsNotShown_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("in prose") << QStringLiteral("my key is ") << QStringLiteral(" and nothing works");
    QTest::newRow("in a query") << QStringLiteral("https://host/v4?usersig=") << QStringLiteral("&random=1");
    QTest::newRow("named") << QStringLiteral("sig=") << QString();
    QTest::newRow("on a line") << QStringLiteral("first\n") << QStringLiteral("\nlast");
}

void TestCallIdField::aSecretAmongWordsIsNotShown()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString userSig = QStringLiteral("eJwtjL0OgjAYRd*ls4H*0FJIXIzBQRZRF7diP*QTKAQqGozvbgXHe869502u*TmYoCcpYQElm2WjAeuwxIW3vs5t66BfvZva5dUeyrrvg6*sfxJaLT2HLHNhEZA6LV3RERrHSiv*eFx9ifz5JoYm6gHt3N-Rp0wJkeHMrDxUbHd1P9oTlXE*NqKPpmgO7*0jWl7VMDZSqlP1*Qbe*EcQ_");
    for (const QString& secret : {QStringLiteral("0123456789abcdef").repeated(4), userSig}) {
        CallIdField field;
        paste(field, before + secret + after);
        QVERIFY2(!field.text().contains(secret.left(40)), qPrintable(field.text()));
        QVERIFY(!field.wholeText().contains(secret.left(40)));
        paste(field, QStringLiteral("x "));
        QApplication::clipboard()->setText(before + secret + after);
        field.insert(QStringLiteral("y "));
        QTest::keySequence(&field, QKeySequence::Paste);
        QVERIFY2(!field.text().contains(secret.left(40)), qPrintable(field.text()));
    }
}

void TestCallIdField::aSecretIsDropped_data()
{
    QTest::addColumn<QString>("pasted");

    const QString key = QStringLiteral("0123456789abcdef").repeated(4);
    QTest::newRow("secret key") << key;
    QTest::newRow("UserSig") << QStringLiteral("eJ") + QStringLiteral("wtjF1rgzAUhO*1").repeated(12) + QStringLiteral("__");
    QTest::newRow("key among ids") << sampleId + QLatin1Char('\n') + key + QLatin1Char('\n') + otherId;
    QTest::newRow("key beside one id") << sampleId + QLatin1Char('\n') + key;
}

void TestCallIdField::aSecretIsDropped()
{
    QFETCH(QString, pasted);
    const QString secret = pasted.section(QLatin1Char('\n'), pasted.contains(QLatin1Char('\n')) ? 1 : 0, pasted.contains(QLatin1Char('\n')) ? 1 : 0);
    CallIdField field;
    QSignalSpy secrets(&field, &CallIdField::secretPasted);
    paste(field, pasted);
    QCOMPARE(secrets.size(), 1);
    QVERIFY(!field.text().contains(secret));
    QVERIFY(!field.wholeText().contains(secret));
    field.undo();
    QVERIFY(!field.text().contains(secret));
}

void TestCallIdField::aDropIsTaken()
{
    CallIdField field;
    QMimeData data;
    data.setText(QStringLiteral("a log line\nCallId=%1 ended").arg(sampleId));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy taken(&field, &CallIdField::textTaken);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &drop);
    QCOMPARE(field.text(), sampleId);
    QCOMPARE(taken.size(), 1);
}

void TestCallIdField::editingMakesTheShownTextCount()
{
    CallIdField field;
    field.setText(sampleId + QLatin1Char('\n') + otherId);
    QCOMPARE(idsOf(field).size(), 2);
    QTest::keyClick(&field, Qt::Key_End);
    for (qsizetype i = 0; i < otherId.size(); ++i)
        QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(idsOf(field), QStringList{sampleId});
    field.setText(sampleId + QLatin1Char('\n') + otherId);
    field.clear();
    QCOMPARE(field.wholeText(), QString());
}

void TestCallIdField::aScreenReaderMaySetTheText()
{
    CallIdField field;
    paste(field, sampleId + QLatin1Char('\n') + otherId);
    QAccessibleInterface* const found = QAccessible::queryAccessibleInterface(&field);
    found->setText(QAccessible::Value, QStringLiteral("hang"));
    QCOMPARE(field.wholeText(), QStringLiteral("hang"));
}

CALLSCOPE_TEST(TestCallIdField, QApplication)
#include "tst_callidfield.moc"
