#include "app/wording/pastedtext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace callscope;
using Problem = PastedText::Problem;

class TestPastedText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void explains_data();
    void explains();
    void saysSomethingElseForEveryProblem();
    void showsControlCharacters();
    void isSilentAboutWhatIsRight();
};

void TestPastedText::explains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QString& text, Problem problem, const char* named) {
        QTest::newRow(name) << text << problem << QString::fromUtf8(named);
    };
    row("nothing", {}, Problem::Empty, "paste a Call ID");
    row("spaces", QStringLiteral(" \t\r\n\u3000 "), Problem::Empty, "paste a Call ID");
    row("10 MB", QString(10 * 1024 * 1024, QLatin1Char('x')), Problem::TooMuchText, "1 MiB");
    row("5,000 characters", QString(5000, QLatin1Char('x')), Problem::TooLong, "256");
    row("control characters", QStringLiteral("ab\x01") + QStringLiteral("cd"), Problem::ControlCharacters, "ab\u2401cd");
    row("no text", QStringLiteral("ab\uFFFD") + QStringLiteral("cd"), Problem::DamagedText, "ab\uFFFD" "cd");
    row("a sentence", QStringLiteral("the customer was cut off"), Problem::NoCallId, "04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    row("a room", QStringLiteral("roomid-1434"), Problem::LooksLikeRoomId, "roomid-1434");
    row("a RequestId", QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555"), Problem::LooksLikeRequestId,
        "Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");
    row("an SDKAppID", QStringLiteral("1400001234"), Problem::LooksLikeSdkAppId, "1400001234");
    row("a secret key", QString(64, QLatin1Char('a')), Problem::LooksLikeSecret, "not sent");
    row("a UserSig", QStringLiteral("eJ") + QString(100, QLatin1Char('A')), Problem::LooksLikeSecret, "not sent");
}

void TestPastedText::explains()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const PastedText pasted = findCallIds(text);
    QTEST(pasted.problem, "problem");
    const QString sentence = wording::pastedProblem(pasted);
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QVERIFY(!sentence.contains(QLatin1Char('%')));
    QVERIFY2(sentence.size() < 300, "the whole paste stands in the sentence");
    if (pasted.problem == Problem::LooksLikeSecret)
        QVERIFY(!sentence.contains(text.left(8)));
}

void TestPastedText::saysSomethingElseForEveryProblem()
{
    QSet<QString> sentences;
    for (int i = int(Problem::Empty); i <= int(Problem::LooksLikeSecret); ++i) {
        const QString sentence = wording::pastedProblem({{}, Problem(i), QStringLiteral("%1%2x")});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!QString(sentence).remove(QStringLiteral("%1%2x")).contains(QLatin1Char('%')), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Problem::LooksLikeSecret));
}

void TestPastedText::showsControlCharacters()
{
    QString every;
    for (ushort c = 0; c < 0x100; ++c)
        every += QChar(c);
    const QString sentence = wording::pastedProblem({{}, Problem::ControlCharacters, every});
    QVERIFY(std::none_of(sentence.begin(), sentence.end(), [](QChar c) { return c.category() == QChar::Other_Control; }));
    QVERIFY(sentence.contains(QStringLiteral("\u2400\u2401\u2402")));
    QVERIFY(sentence.contains(QStringLiteral("ABC")));
}

void TestPastedText::isSilentAboutWhatIsRight()
{
    QVERIFY(wording::pastedProblem({}).isEmpty());
    QVERIFY(wording::pastedProblem(findCallIds(QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b"))).isEmpty());
}

CALLSCOPE_TEST(TestPastedText, QCoreApplication)
#include "tst_pastedtext.moc"
