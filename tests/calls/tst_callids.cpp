#include "app/calls/callids.h"
#include "tests/support/stricttest.h"

using namespace callscope;
using Problem = PastedText::Problem;

namespace {
const QString id = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
const QString other = QStringLiteral("77b1d2e0-0001-4c2d-9a1b-0123456789ab");
const QString requestId = QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");
}

class TestCallIds : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, const QStringList& expected) { QTest::newRow(name) << text << expected; };
        row("bare", id, {id});
        row("spaces around", QStringLiteral("  %1\r\n").arg(id), {id});
        row("upper case stays", id.toUpper(), {id.toUpper()});
        row("ticket", QStringLiteral("Hi, my call %1 dropped at 5pm. Regards").arg(id), {id});
        row("brackets", QStringLiteral("(%1).").arg(id), {id});
        row("url", QStringLiteral("https://console.example/calls?callId=%1&tab=2").arg(id), {id});
        row("our link", QStringLiteral("callscope://call/abc-1?profile=Prod"), {QStringLiteral("abc-1")});
        row("json", QStringLiteral("{\"RequestId\":\"%1\",\"Response\":{\"CallRecord\":{\"CallId\":\"%2\",\"RoomId\":\"%3\"}}}").arg(requestId, id, other), {id});
        row("escaped json", QStringLiteral("body: {\\\"CallId\\\":\\\"%1\\\"}").arg(id), {id});
        row("other shape, named", QStringLiteral("Call ID: aheahfo-eqwnknoihfsd-qweqf."), {QStringLiteral("aheahfo-eqwnknoihfsd-qweqf")});
        row("other shape, single", QStringLiteral("aheahfo-eqwnknoihfsd-qweqf"), {QStringLiteral("aheahfo-eqwnknoihfsd-qweqf")});
        row("other shape in prose", QStringLiteral("call aheahfo-eqwnknoihfsd-qweqf dropped"), {QStringLiteral("aheahfo-eqwnknoihfsd-qweqf")});
        row("single token as it is", QStringLiteral("call_42"), {QStringLiteral("call_42")});
        row("quoted token", QStringLiteral("\"call_42\""), {QStringLiteral("call_42")});
        row("chinese", QStringLiteral("通话ID：%1，用户说断了").arg(id), {id});
        row("log with a colour", QStringLiteral("\x1b[31m%1\x1b[0m").arg(id), {id});
        row("zero-width", QStringLiteral("\u200B%1\uFEFF").arg(id), {id});
        row("twice is once", id + QLatin1Char(' ') + id, {id});
        row("two", QStringLiteral("%1 and %2").arg(id, other), {id, other});
        row("list", QStringLiteral("call_42\n%1\n\nerror-70001\n").arg(id), {QStringLiteral("call_42"), id, QStringLiteral("error-70001")});
        row("percent encoded", QStringLiteral("https://x/?callid=a%2Db%2D1"), {QStringLiteral("a-b-1")});
        row("longest token", QString(256, QLatin1Char('a')), {QString(256, QLatin1Char('a'))});
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const PastedText found = findCallIds(text);
        QCOMPARE(found.callIds, expected);
        QCOMPARE(found.problem, Problem::None);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PastedText::Problem>("problem");
        QTest::addColumn<QString>("offender");
        const auto row = [](const char* name, const QString& text, Problem problem, const QString& offender = {}) {
            QTest::newRow(name) << text << problem << offender;
        };
        row("empty", {}, Problem::Empty);
        row("blank", QStringLiteral(" \t\n "), Problem::Empty);
        row("invisible", QStringLiteral("\u200B\uFEFF"), Problem::Empty);
        row("10 MB", QString(10'000'000, QLatin1Char('x')), Problem::TooMuchText);
        row("5000 characters", QString(5000, QLatin1Char('x')), Problem::TooLong, QString(80, QLatin1Char('x')) + QChar(0x2026));
        row("control", QStringLiteral("abc\x01") + QStringLiteral("def"), Problem::ControlCharacters, QStringLiteral("abc\x01") + QStringLiteral("def"));
        row("nothing in it", QStringLiteral("my call dropped yesterday"), Problem::NoCallId);
        row("nothing named", QStringLiteral("Call ID: unknown"), Problem::NoCallId);
        row("url without", QStringLiteral("https://example.com/x"), Problem::NoCallId, QStringLiteral("https://example.com/x"));
        row("request id", requestId, Problem::LooksLikeRequestId, requestId);
        row("request id in prose", QStringLiteral("it says RequestId: ") + requestId, Problem::LooksLikeRequestId, requestId);
        row("room", QStringLiteral("roomid-1434"), Problem::LooksLikeRoomId, QStringLiteral("roomid-1434"));
        row("room number", QStringLiteral("1434"), Problem::LooksLikeRoomId, QStringLiteral("1434"));
        row("named room", QStringLiteral("room 8412 is dead"), Problem::LooksLikeRoomId, QStringLiteral("8412"));
        row("uuid named as room", QStringLiteral("RoomId: ") + id, Problem::LooksLikeRoomId, id);
        row("app", QStringLiteral("1400000000"), Problem::LooksLikeSdkAppId, QStringLiteral("1400000000"));
        row("app in Singapore", QStringLiteral("20000001"), Problem::LooksLikeSdkAppId, QStringLiteral("20000001"));
        row("named app", QStringLiteral("SDKAppID = 88888888"), Problem::LooksLikeSdkAppId, QStringLiteral("88888888"));
        row("signature", QStringLiteral("eJ") + QString(200, QLatin1Char('y')), Problem::LooksLikeSecret);
        row("key", QString(64, QLatin1Char('0')), Problem::LooksLikeSecret);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(PastedText::Problem, problem);
        QFETCH(QString, offender);
        const PastedText found = findCallIds(text);
        QCOMPARE(found.callIds, QStringList());
        QCOMPARE(found.problem, problem);
        QCOMPARE(found.offender, offender);
    }

    void givesIdsAndTheProblemOfAList()
    {
        const PastedText found = findCallIds(id + QLatin1Char('\n') + requestId);
        QCOMPARE(found.callIds, QStringList{id});
        QCOMPARE(found.problem, Problem::LooksLikeRequestId);
    }

    void takesAnExactIdAsItIs()
    {
        QCOMPARE(exactCallId(QStringLiteral("1434")).callIds, QStringList{QStringLiteral("1434")});
        QCOMPARE(exactCallId(QStringLiteral(" ")).problem, Problem::Empty);
        QCOMPARE(exactCallId(QString(257, QLatin1Char('a'))).problem, Problem::TooLong);
        QCOMPARE(exactCallId(QStringLiteral("a\nb")).problem, Problem::ControlCharacters);
    }
};

CALLSCOPE_TEST(TestCallIds, QCoreApplication)
#include "tst_callids.moc"
