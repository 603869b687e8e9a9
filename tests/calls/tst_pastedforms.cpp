#include "app/calls/callids.h"
#include "tests/support/stricttest.h"

using namespace callscope;
using Problem = PastedText::Problem;

namespace {
const QString callA = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString otherB = QStringLiteral("77b1d2e0-0001-4c2d-9a1b-0123456789ab");

//! <A> and <B> stand for UUIDs.
QString spelledOut(const char* text)
{
    return QString::fromUtf8(text).replace(QStringLiteral("<A>"), callA).replace(QStringLiteral("<B>"), otherB);
}
}

//! The forms in which ids are pasted: one word, lists and tables, and what mail programs and terminals make of them.
class TestPastedForms : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void endsSoonWhateverIsPasted_data();
    void endsSoonWhateverIsPasted();
};

void TestPastedForms::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // in order, with a space between
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << spelledOut(text) << spelledOut(expected); };
    // One word is taken whole, ...
    row("prod-<A>", "prod-<A>");
    row("<A>-2", "<A>-2");
    row("<A>_suffix", "<A>_suffix");
    row("prod.<A>", "prod.<A>");
    row("call-<A>", "call-<A>");
    row("\"prod-<A>\"", "prod-<A>");
    row("callId=prod-<A>", "prod-<A>");
    // ... unless it is more than a word.
    row("<A>.", "<A>");
    row("<A>,", "<A>");
    row("<A>;", "<A>");
    row("<A>:", "<A>");
    row("<A>!", "<A>");
    row("<A>?!", "<A>");
    row("\"<A>\".", "<A>");
    row("(<A>),", "<A>");
    row("[<A>]", "<A>");
    row("{<A>}", "<A>");
    row("<<A>>", "<A>");
    row("‘<A>’", "<A>");
    row("id=<A>", "<A>");
    row("https://x/<A>/log", "<A>");
    row("{\"id\":\"<A>\"}", "<A>");
    row("请查<A>谢谢", "<A>");
    row("<A>|<B>", "<A> <B>");
    // Lists and tables.
    row("callId\nabc-1\nabc-2", "abc-1 abc-2");
    row("Call ID\nabc-1\n<A>", "abc-1 <A>");
    row("\"callId\"\n\"1434\"", "1434");
    row("callId,result\nabc-1,NormalEnd\n<A>,Cancel\n", "abc-1 <A>");
    row("\"caller\",\"callId\"\n\"<B>\",\"<A>\"\n\"a,b\",\"abc-1\"", "<A> abc-1");
    row("result;Call ID\nNormal End;<A>", "<A>");
    row("caller\tcallId\tat\n<B>\t<A>\t2025-02-18 16:42:45", "<A>");
    row("| room | callId |\n| --- | --- |\n| <B> | <A> |", "<A>");
    row("callId,result\n1434,NormalEnd", "1434");
    row("<A>,NormalEnd\n<B>,Cancel", "<A> <B>");
    row("<A>, Normal End\n<B>, Cancel", "<A> <B>");
    row("[\"abc-1\",\"abc-2\"]", "abc-1 abc-2");
    row("[ \"abc-1\", \"<A>\" ]", "abc-1 <A>");
    row("[\n  \"abc-1\",\n  \"abc-2\"\n]", "abc-1 abc-2");
    row("abc-1,\nabc-2", "abc-1 abc-2");
    row("[\"call <A>\", \"room <B>\"]", "<A>");
    // What came with the text.
    row("04c9a0ac-8e38-4a19-\nbe45-349c5ce7911b", "<A>");
    row("Call ID: 04c9a0ac-8e38-4a19-\r\n  be45-349c5ce7911b dropped", "<A>");
    row("> call 04c9a0ac-8e38-4a19\n> -be45-349c5ce7911b\n> dropped", "<A>");
    row("04c9a0ac-8e38=\n-4a19-be45-349c5ce7911b", "<A>");
    row("04c9a0ac–8e38–4a19–be45–349c5ce7911b", "<A>");
    row("call 04c9a0ac‑8e38−4a19—be45－349c5ce7911b dropped", "<A>");
    row("０4c9a0ac-8e38-4a19-be45-349c5ce7911ｂ", "<A>");
    row("\x1b[1;31m<A>\x1b[0m dropped", "<A>");
    row("ERROR\x1b[0m\x1b[1m<A>\x1b[0m", "<A>");
    row("callId=\x1b[01;31m\x1b[K<A>\x1b[m\x1b[K", "<A>");
    row("[31m<A>[0m", "<A>");
    row("a\\n<A>\\nb c", "<A>");
}

void TestPastedForms::finds()
{
    QFETCH(QString, text);
    const PastedText found = findCallIds(text);
    QTEST(found.callIds.join(QLatin1Char(' ')), "expected");
    QCOMPARE(found.problem, Problem::None);
}

void TestPastedForms::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char* text, Problem problem) { QTest::newRow(text) << spelledOut(text) << problem; };
    row("callId", Problem::NoCallId);
    row("Call ID", Problem::NoCallId);
    row("callId,result", Problem::NoCallId);
    row("callId\nunknown", Problem::NoCallId);
    row("callId,result\nunknown,Cancel", Problem::NoCallId);
    row("abc\uFFFD" "def", Problem::DamagedText);
    row("<A>\uFFFD", Problem::DamagedText);
    row("04c9a0ac-8e38-4a19-be45-349c5ce7911\uFFFD", Problem::DamagedText);
    row("04c9a0ac–8e38-4a19-be45-349c5ce7911", Problem::None); // too short by one: no UUID, and left as it is
}

void TestPastedForms::refuses()
{
    QFETCH(QString, text);
    const PastedText found = findCallIds(text);
    QTEST(found.problem, "problem");
    QCOMPARE(found.callIds, found.problem == Problem::None ? QStringList(text) : QStringList());
}

void TestPastedForms::endsSoonWhateverIsPasted_data()
{
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"a", " ", "a ", "-", "a-", "call ", "callid", "callid=", "callid=.", "[", "call[", "0", "0-", "\"", "\\", "04c9a0ac-", "abcd-",
                              "room ", "user: ", "<A> ", "<A>", "<A>\n", "callId=<A>, ", "call <A> and ", "abc-1\n", "call[<A>", "a,", "\t", "\x1b[", "=\n", "[0"})
        QTest::newRow(piece) << spelledOut(piece);
}

//! Nothing here may grow with the square of the text: a mebibyte would take longer than a test may.
void TestPastedForms::endsSoonWhateverIsPasted()
{
    QFETCH(QString, piece);
    const QString text = QLatin1Char('x') + piece.repeated((maxPastedCharacters - 2) / piece.size()) + QLatin1Char('x');
    QVERIFY(findCallIds(text).problem != Problem::TooMuchText);
}

CALLSCOPE_TEST(TestPastedForms, QCoreApplication)
#include "tst_pastedforms.moc"
