#pragma once

#include "app/share/outgoing.h"
#include "tests/ui/callsamples.h"

namespace callscope {

//! A record as it is after a look-up.
inline FetchedCall fetched(const CallRecord& record)
{
    FetchedCall call;
    call.record = record;
    call.phases = phasesOf(record);
    call.askedId = record.callId;
    call.profileName = QStringLiteral("Prod-SG");
    call.endpoint = QStringLiteral("https://adminapisgp.im.qcloud.com");
    call.regionKey = QStringLiteral("singapore");
    call.sdkAppId = 1400000000;
    call.fetchedAt = QDateTime::fromSecsSinceEpoch(1740100000, Qt::UTC);
    call.elapsedMs = 182;
    call.requestId = QStringLiteral("Id-da9b6a2d4e4c4a9c8f1e2d3c4b5a6978-O-Seq-1555");
    call.findings = judge(record, call.phases, {record.callId, call.fetchedAt});
    return call;
}

//! The documented sample with people, a room and a note in Chinese.
inline FetchedCall samplePaperCall()
{
    CallRecord record = sampleCall();
    record.callId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    record.caller = QStringLiteral("alice@example.org");
    record.callees = QStringList{QStringLiteral("alice@example.org"), QStringLiteral("bob"), QStringLiteral("张小明")};
    record.media = {Media::Video, QStringLiteral("Video")};
    record.kind = {CallKind::Multi, QStringLiteral("MultiCall")};
    record.roomId = QStringLiteral("12345");
    record.roomKind = {RoomKind::Digit, QStringLiteral("RoomIdTypeNumber")};
    FetchedCall call = fetched(record);
    call.annotation = {QStringLiteral("客户说没有声音。\nCustomer says there was no sound after the first minute."),
                       {QStringLiteral("audio"), QStringLiteral("重要")}, QStringLiteral("ZD-48113")};
    return call;
}

inline share::Manner paperManner()
{
    return {{QTimeZone("Asia/Shanghai"), QTimeZone::utc()}, share::allTicketParts(), {}, {}};
}

} // namespace callscope
