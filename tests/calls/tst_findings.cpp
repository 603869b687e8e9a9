#include "app/calls/findings.h"
#include "app/calls/recordreader.h"
#include "tests/support/stricttest.h"

using namespace callscope;

class TestFindings : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected"); // keys, in order
        const auto row = [](const char* name, const char* changes, const char* expected) {
            QTest::newRow(name) << QByteArray(changes) << QString::fromLatin1(expected);
        };
        // Each row is a whole record; the plain one first.
        row("plain", R"({"CallId":"c","Caller_Account":"a","CalleeList_Account":["b"],"CallType":"SingleCall","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":1100,"MediaType":"Audio","RoomId":"7","RoomIdType":1})", "");
        row("sample", R"({"CallId":"c","Caller_Account":"user1","CalleeList_Account":["user1","user5","user2"],"CallType":"MultiCall","CallResult":"NormalEnd","StartTime":1739868165,"AcceptTime":1739872743,"EndTime":1740064224})",
            "ring-longer-than-client-timeout talk-over-a-day caller-among-callees");
        row("ring of 30", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1030,"EndTime":1100})", "");
        row("ring of 31", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1031,"EndTime":1100})", "ring-longer-than-client-timeout");
        row("talk of a day", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1001,"EndTime":87401})", "");
        row("talk over a day", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1001,"EndTime":87402})", "talk-over-a-day");
        row("talk of 4", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1001,"EndTime":1005})", "talk-very-short");
        row("talk of 5", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1001,"EndTime":1006})", "");
        row("gave up", R"({"CallId":"c","CallResult":"NotAnswer","StartTime":1000,"AcceptTime":0,"EndTime":1004})", "gave-up-early");
        row("waited", R"({"CallId":"c","CallResult":"NotAnswer","StartTime":1000,"AcceptTime":0,"EndTime":1005})", "");
        row("accept before start", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":990,"EndTime":1100})", "accept-before-start");
        row("end before both", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":900})", "end-before-start end-before-accept");
        row("normal end without accept", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"EndTime":1100})", "normal-end-without-accept");
        row("rejected with accept", R"({"CallId":"c","CallResult":"Reject","StartTime":1000,"AcceptTime":1010,"EndTime":1100})", "unanswered-with-accept");
        row("interrupted", R"({"CallId":"c","CallResult":"Interrupt","StartTime":1000,"AcceptTime":1010,"EndTime":1100})", "interrupted");
        row("offline", R"({"CallId":"c","CallResult":"Offline","StartTime":1000,"EndTime":1000})", "interrupted");
        row("future", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":4070908800,"AcceptTime":4070908810,"EndTime":4070908900})", "time-in-future");
        row("milliseconds", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1739868165000,"AcceptTime":1739868175000,"EndTime":1739868265000})", "time-in-milliseconds");
        row("other id", R"({"CallId":"d","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":1100})", "call-id-differs");
        row("other case", R"({"CallId":"C","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":1100})", "call-id-differs");
        row("no id", R"({"CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":1100})", "call-id-differs");
        row("single with two", R"({"CallId":"c","Caller_Account":"a","CalleeList_Account":["b","d"],"CallType":"SingleCall","CallResult":"Cancel","StartTime":1000,"EndTime":1010})", "single-call-callee-count");
        row("single with the caller too", R"({"CallId":"c","Caller_Account":"a","CalleeList_Account":["a","b"],"CallType":"SingleCall","CallResult":"Cancel","StartTime":1000,"EndTime":1010})", "caller-among-callees");
        row("multi with one, twice", R"({"CallId":"c","Caller_Account":"a","CalleeList_Account":["b","b"],"CallType":"MultiCall","CallResult":"Cancel","StartTime":1000,"EndTime":1010})", "multi-call-callee-count duplicate-callees");
        row("unknown", R"({"CallId":"c","CallResult":"Transferred","StartTime":1000,"AcceptTime":1010,"EndTime":1100})", "unknown-value");
        row("unreadable", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":[],"AcceptTime":1010,"EndTime":1100})", "unknown-value");
        row("digit room", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":1100,"RoomId":"x7","RoomIdType":1})", "room-kind-mismatch");
        row("no end, no result", R"({"CallId":"c","StartTime":1000,"AcceptTime":1010})", "end-missing");
        row("no end and no accept", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000})", "normal-end-without-accept end-missing");
        row("unreadable end", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":"soon"})", "unknown-value");
        row("unreadable accept", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":"soon","EndTime":1100})", "unknown-value");
        row("unreadable accept, unanswered", R"({"CallId":"c","CallResult":"NotAnswer","StartTime":1000,"AcceptTime":{},"EndTime":1100})", "unknown-value");
        row("impossible order has no spans", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":100000,"AcceptTime":1000,"EndTime":100001})", "accept-before-start");
        row("nor has this", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":2000,"EndTime":1500})", "end-before-accept");
        row("no end", R"({"CallId":"c","CallResult":"NormalEnd","StartTime":1000,"AcceptTime":1010,"EndTime":0})", "end-missing");
    }
    void judges()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const auto text = JsonText::parse(json);
        QVERIFY(text);
        const CallRecord record = readRecord(text->root());
        const JudgeContext context{QStringLiteral("c"), QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC), 30};
        QStringList keys;
        for (const Finding& finding : judge(record, phasesOf(record), context))
            keys.append(ruleKey(finding.rule));
        QCOMPARE(keys.join(QLatin1Char(' ')), expected);
    }

    void comparesUuidsWithoutCase()
    {
        CallRecord record;
        record.endedAt = Moment{6000, QStringLiteral("6000"), false};
        record.callId = QStringLiteral("04C9A0AC-8E38-4A19-BE45-349C5CE7911B");
        QVERIFY(judge(record, phasesOf(record), {record.callId.toLower(), QDateTime::currentDateTimeUtc(), 30}).isEmpty());
        QCOMPARE(judge(record, phasesOf(record), {QLatin1Char('x') + record.callId, QDateTime::currentDateTimeUtc(), 30}).size(), 1);
    }

    void saysWhetherAResultEndedTheCall()
    {
        CallRecord record;
        record.startedAt = Moment{1000, QStringLiteral("1000"), false};
        const JudgeContext context{{}, QDateTime::currentDateTimeUtc(), 30};
        QCOMPARE(judge(record, phasesOf(record), context).last().text, QString());
        record.outcome = {std::nullopt, QStringLiteral("Transferred")};
        QCOMPARE(judge(record, phasesOf(record), context).last().text, QString());
        record.outcome = {Outcome::NormalEnd, QStringLiteral("normal_end")};
        QCOMPARE(judge(record, phasesOf(record), context).last().text, QStringLiteral("NormalEnd"));
    }

    void carriesItsNumbers()
    {
        CallRecord record;
        record.startedAt = Moment{1000, QStringLiteral("1000"), false};
        record.acceptedAt = Moment{5578, QStringLiteral("5578"), false};
        record.endedAt = Moment{6000, QStringLiteral("6000"), false};
        const auto findings = judge(record, phasesOf(record), {{}, QDateTime::currentDateTimeUtc(), 30});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].measured, 4578);
        QCOMPARE(findings[0].limit, 30);
        QCOMPARE(findings[0].severity(), Severity::Warn);
    }

    void marksTheDeprecatedApi()
    {
        CallRecord record;
        record.fromDeprecatedApi = true;
        record.endedAt = Moment{6000, QStringLiteral("6000"), false};
        const auto findings = judge(record, phasesOf(record), {{}, QDateTime::currentDateTimeUtc(), 30});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(ruleKey(findings[0].rule), QStringLiteral("deprecated-api"));
    }
};

CALLSCOPE_TEST(TestFindings, QCoreApplication)
#include "tst_findings.moc"
