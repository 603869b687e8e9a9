#include "app/calls/recordreader.h"
#include "tests/support/stricttest.h"

using namespace callscope;

namespace {

CallRecord read(const QByteArray& json, const RecordDialect& dialect = currentRecordDialect())
{
    const auto text = JsonText::parse(json);
    return text ? readRecord(text->root(), dialect) : CallRecord();
}

}

class TestRecordReader : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void readsTheDocumentedSample()
    {
        const QByteArray sample = R"({"CallId":"04c9a0ac-8e38-4a19-be45-349c5ce7911b","Caller_Account":"user1","MediaType":"Audio",
 "CallType":"MultiCall","StartTime":1739868165,"EndTime":1740064224,"AcceptTime":1739872743,"CallResult":"NormalEnd",
 "CalleeList_Account":["user1","user5","user2"],"RoomId":"roomid-1434","RoomIdType":2})";
        const CallRecord record = read(sample);
        QCOMPARE(record.callId, QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b"));
        QCOMPARE(record.caller, QStringLiteral("user1"));
        QVERIFY(record.media.is(Media::Audio));
        QVERIFY(record.kind.is(CallKind::Multi));
        QVERIFY(record.outcome.is(Outcome::NormalEnd));
        QCOMPARE(record.startedAt->utc(), QDateTime(QDate(2025, 2, 18), QTime(8, 42, 45), Qt::UTC));
        QCOMPARE(record.acceptedAt->seconds, 1739872743);
        QCOMPARE(record.endedAt->seconds, 1740064224);
        QCOMPARE(record.others(), (QStringList{QStringLiteral("user5"), QStringLiteral("user2")}));
        QVERIFY(record.roomKind.is(RoomKind::String));
        QVERIFY(record.unreadable.isEmpty());
        QCOMPARE(record.received, sample);
    }

    void readsStringsForNumbersAndNumbersForStrings()
    {
        const CallRecord record = read(R"({"Caller_Account":144115212830834855,"StartTime":"1739868165","AcceptTime":"0","EndTime":1739868170.0,
            "CalleeList_Account":[18446744073709551615,"b"],"RoomId":42,"RoomIdType":"1"})");
        QCOMPARE(record.caller, QStringLiteral("144115212830834855"));
        QCOMPARE(record.startedAt->seconds, 1739868165);
        QVERIFY(!record.acceptedAt);
        QCOMPARE(record.endedAt->seconds, 1739868170);
        QCOMPARE(*record.callees, (QStringList{QStringLiteral("18446744073709551615"), QStringLiteral("b")}));
        QCOMPARE(record.roomId, QStringLiteral("42"));
        QVERIFY(record.roomKind.is(RoomKind::Digit));
        QVERIFY(record.unreadable.isEmpty());
    }

    void tellsAbsentFromEmpty()
    {
        QVERIFY(!read("{}").callees);
        QVERIFY(!read(R"({"CalleeList_Account":null})").callees);
        QCOMPARE(read(R"({"CalleeList_Account":[]})").callees, QStringList());
        QVERIFY(read("{}").outcome.isAbsent());
        QVERIFY(read(R"({"CallResult":null})").outcome.isAbsent());
        for (const char* absent : {"{}", R"({"AcceptTime":0})", R"({"AcceptTime":null})", R"({"AcceptTime":""})", R"({"AcceptTime":"0"})"})
            QVERIFY2(!read(absent).acceptedAt, absent);
        QVERIFY(read(R"({"RoomIdType":0,"RoomId":""})").roomKind.isAbsent());
    }

    void keepsUnknownValues()
    {
        const CallRecord record = read(R"({"CallResult":"Transferred","MediaType":7,"RoomIdType":3})");
        QVERIFY(record.outcome.isUnknown());
        QCOMPARE(record.outcome.name(), QStringLiteral("Transferred"));
        QCOMPARE(record.media.wire, QStringLiteral("7"));
        QVERIFY(record.roomKind.isUnknown());
    }

    void notesWhatItCannotRead()
    {
        const CallRecord record = read(R"({"CallId":{"a":1},"StartTime":"soon","EndTime":-5,"AcceptTime":true,"CalleeList_Account":{"x":1}})");
        QStringList fields;
        for (const UnreadableField& field : record.unreadable)
            fields.append(field.field);
        fields.sort();
        QCOMPARE(fields, (QStringList{QStringLiteral("AcceptTime"), QStringLiteral("CallId"), QStringLiteral("CalleeList_Account"),
                                      QStringLiteral("EndTime"), QStringLiteral("StartTime")}));
        QVERIFY(!record.startedAt && !record.acceptedAt && !record.endedAt && !record.callees);
    }

    void readsMillisecondsAsSuch()
    {
        const CallRecord record = read(R"({"StartTime":1739868165999,"EndTime":99999999999999999999})");
        QCOMPARE(record.startedAt->seconds, 1739868165);
        QVERIFY(record.startedAt->milliseconds);
        QCOMPARE(record.startedAt->wire, QStringLiteral("1739868165999"));
        QVERIFY(!record.endedAt);
    }

    void readsTheDeprecatedDialect()
    {
        const CallRecord record = read(R"({"callId":"c","sdkAppId":1,"mediaType":"video","roomId":"7","startCallTs":1739868165,"acceptTs":0,
            "endTs":1739868175,"caller":"a","totalUserNumber":2,"callType":"group","callResult":"not_answer","callees":["b"]})", deprecatedRecordDialect());
        QVERIFY(record.fromDeprecatedApi);
        QVERIFY(record.media.is(Media::Video));
        QVERIFY(record.kind.is(CallKind::Multi));
        QCOMPARE(record.outcome.name(), QStringLiteral("NotAnswer"));
        QCOMPARE(record.outcome.wire, QStringLiteral("not_answer"));
        QVERIFY(record.roomKind.isAbsent());
    }
};

CALLSCOPE_TEST(TestRecordReader, QCoreApplication)
#include "tst_recordreader.moc"
