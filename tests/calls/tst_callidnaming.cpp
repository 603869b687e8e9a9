#include "app/calls/callids.h"
#include "tests/support/stricttest.h"

using namespace callscope;
using Problem = PastedText::Problem;

namespace {
const QString callA = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString otherB = QStringLiteral("77b1d2e0-0001-4c2d-9a1b-0123456789ab");
const QString otherC = QStringLiteral("f9205a11-52c3-4b6d-8e7f-00c0ffee0001");

//! <A>, <B> and <C> stand for UUIDs.
QString spelledOut(const char* text)
{
    return QString::fromUtf8(text).replace(QStringLiteral("<A>"), callA).replace(QStringLiteral("<B>"), otherB).replace(QStringLiteral("<C>"), otherC);
}
}

//! Texts with several ids in them, of which only some are a call's.
class TestCallIdNaming : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
};

void TestCallIdNaming::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // in order, with a space between
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << spelledOut(text) << spelledOut(expected); };
    // What is named is taken alone.
    row("trace <B> ... CallId: <A>", "<A>");
    row("<B> then CallId: <A>", "<A>");
    row("https://x/?id=<B>&callId=<A>&tab=2", "<A>");
    row("see <B>: callscope://call/<A>?profile=P", "<A>");
    row("{\"id\":\"<B>\",\"CallId\":\"abc-1\"}", "abc-1");
    row("{\\\"id\\\":\\\"<B>\\\",\\\"CallId\\\":\\\"<A>\\\"}", "<A>");
    row("<id><B></id><CallId><A></CallId>", "<A>");
    row("%7B%22id%22%3A%22<B>%22%2C%22CallId%22%3A%22<A>%22%7D", "<A>");
    row("{\"callIds\":[\"abc-1\",\"abc-2\"],\"id\":\"<B>\"}", "abc-1 abc-2");
    row("callIds=[<B>, <A>] id=<C>", "<B> <A>");
    row("Call ID\t: <A> was <B>", "<A>");
    row("| Call ID | <A> |\n| Ticket | <B> |", "<A>");
    row("Call ID\n<A>\nTicket of it\n<B>", "<A>");
    // So is what the word "call" stands directly before.
    row("Room <B> call <A>", "<A>");
    row("room id is <B> and call is <A>", "<A>");
    row("the call with the id <A>, see <B>", "<A>");
    row("GET /rooms/<B>/calls/<A>", "<A>");
    row("calls <B>, <A> and <C> dropped", "<B> <A> <C>");
    row("call <B> and <A> dropped, not <C>", "<B> <A>");
    row("用户<B>的通话<A>断了", "<A>");
    // In the order of the text, whether a UUID or not.
    row("CallId: abc-1, CallId: <A>, CallId: abc-2", "abc-1 <A> abc-2");
    row("<B> and <A>", "<B> <A>");
    // Where none is named, what is named something else does not count.
    row("room <B> dropped: <A>", "<A>");
    row("request: <B>, <A>", "<A>");
    row("userId=<B> <A>", "<A>");
    row("uid=<B> <A>", "<A>");
    row("trace_id:<B> <A>", "<A>");
    row("groupID <B>; <A>", "<A>");
    row("session <B>; <A>", "<A>");
    row("X-Device-Id: <B>\n<A>", "<A>");
    row("--room-id <B> --id <A>", "<A>");
    row("caller: <B>, callee: <C>, <A>", "<A>");
    row("from <B> to <C>: <A>", "<A>");
    row("{\"fromUserId\":\"<B>\",\"id\":\"<A>\"}", "<A>");
    row("{\"Caller_Account\":\"<B>\",\"CalleeList_Account\":[\"<C>\",\"user1\"],\"id\":\"<A>\"}", "<A>");
    row("CalleeList_Account:[\"user1\",\"<B>\",\"<C>\"] <A>", "<A>");
    row("inviteeList=[<B>, <C>] inviter <B> <A>", "<A>");
    row("members: <B>, <C>\n\nplease look: <A>", "<A>");
    row("account \"<B>\" sender (<C>) <A>", "<A>");
    row("user <B> called <C> in <A>", "<A>");
    row("strRoomId <B> uuid <A>", "<A>");
    row("Photo <A>", "<A>"); // ends with "to"
    row("guid: <A>", "<A>"); // ends with "uid"
    // Glued to something in prose, it is another word.
    row("tag prod-<B>, <A>", "<A>");
    row("files <B>-2 and <C>_old of <A>", "<A>");
    row("see <A>, as prod-<B> says", "<A>");
}

void TestCallIdNaming::finds()
{
    QFETCH(QString, text);
    const PastedText found = findCallIds(text);
    QTEST(found.callIds.join(QLatin1Char(' ')), "expected");
    QCOMPARE(found.problem, Problem::None);
}

void TestCallIdNaming::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("offender");
    const auto row = [](const char* text, Problem problem, const char* offender = "") {
        QTest::newRow(text) << spelledOut(text) << problem << spelledOut(offender);
    };
    row("room id is <B>", Problem::LooksLikeRoomId, "<B>");
    row("room:<B>", Problem::LooksLikeRoomId, "<B>");
    row("room-<B>", Problem::LooksLikeRoomId, "room-<B>");
    row("https://x/rooms/<B>", Problem::LooksLikeRoomId, "<B>");
    row("x-request-id: <B>", Problem::LooksLikeRequestId, "<B>");
    row("user <B> in room <C>", Problem::LooksLikeRoomId, "<C>");
    row("user <B>", Problem::NoCallId);
    row("userId=<B>", Problem::NoCallId);
    row("CalleeList_Account:[\"<B>\",\"<C>\"]", Problem::NoCallId);
    row("see <B>-2", Problem::NoCallId);
    row("in room-<B> again", Problem::NoCallId);
    row("sdkappid=1400000000", Problem::LooksLikeSdkAppId, "1400000000");
    row("requestId=Id-da9b3ee8bece466d951a9d93965c3d2c", Problem::LooksLikeRequestId, "Id-da9b3ee8bece466d951a9d93965c3d2c");
    row("{\"RoomId\":\"8412\"}", Problem::LooksLikeRoomId, "8412");
    row("Call ID: ab\uFFFD" "c-1", Problem::DamagedText, "ab\uFFFD" "c-1");
}

void TestCallIdNaming::refuses()
{
    QFETCH(QString, text);
    const PastedText found = findCallIds(text);
    QCOMPARE(found.callIds, QStringList());
    QTEST(found.problem, "problem");
    QTEST(found.offender, "offender");
}

CALLSCOPE_TEST(TestCallIdNaming, QCoreApplication)
#include "tst_callidnaming.moc"
