#include "ui/preferences/samplecall.h"

#include "app/calls/recordreader.h"

#include <QTimeZone>

namespace callscope {

namespace {

// trtc.io 68930
constexpr auto documentedRecord = R"({"CallId":"04c9a0ac-8e38-4a19-be45-349c5ce7911b","Caller_Account":"user1","MediaType":"Audio",)"
                                  R"("CallType":"MultiCall","StartTime":1739868165,"EndTime":1740064224,"AcceptTime":1739872743,)"
                                  R"("CallResult":"NormalEnd","CalleeList_Account":["user1","user5","user2"],"RoomId":"roomid-1434","RoomIdType":2})";

} // namespace

FetchedCall sampleFetchedCall()
{
    FetchedCall call;
    if (const auto json = JsonText::parse(documentedRecord))
        call.record = readRecord(json->root());
    call.phases = phasesOf(call.record);
    call.fetchedAt = QDateTime(QDate(2025, 2, 20), QTime(16, 0), QTimeZone::utc());
    call.findings = judge(call.record, call.phases, {.askedId = call.record.callId, .now = call.fetchedAt});
    call.askedId = call.record.callId;
    call.profileName = QStringLiteral("Prod-SG");
    call.endpoint = QStringLiteral("https://adminapisgp.im.qcloud.com");
    call.regionKey = QStringLiteral("singapore");
    call.requestId = QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");
    call.annotation = {.note = QStringLiteral("user5: no sound"), .tags = {QStringLiteral("audio")}, .ticket = QStringLiteral("CS-4711")};
    return call;
}

} // namespace callscope
