#pragma once

#include "app/archive/archivedcall.h"
#include "app/calls/json.h"
#include "app/calls/recordreader.h"

namespace callscope {

inline constexpr qint64 firstSeen = 1'763'000'000; // 2025-11-13

//! A look-up that found this record.
inline SeenLookUp foundLookUp(const QString& callId, const QByteArray& members, qint64 at = firstSeen, quint32 sdkAppId = 1'400'000'001)
{
    const QByteArray record = "{\"CallId\":\"" + callId.toUtf8() + "\"," + members + '}';
    SeenLookUp seen;
    seen.sdkAppId = sdkAppId;
    seen.askedId = callId;
    seen.at = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
    seen.profileId = QStringLiteral("p1");
    seen.profileName = QStringLiteral("Prod");
    seen.endpoint = QStringLiteral("https://adminapisgp.im.qcloud.com");
    seen.regionKey = QStringLiteral("singapore");
    seen.outcome = QStringLiteral("found");
    seen.requestId = QStringLiteral("Id-1");
    seen.elapsedMs = 42;
    seen.httpStatus = 200;
    seen.response = "{\"ErrorCode\":0,\"Response\":{\"CallRecord\":" + record + "}}";
    const auto json = JsonText::parse(record);
    SeenRecord found{readRecord(json->root()), {}, {}};
    found.phases = phasesOf(found.record);
    found.findings = judge(found.record, found.phases, {callId, seen.at});
    seen.found = found;
    return seen;
}

//! A look-up that failed.
inline SeenLookUp failedLookUp(const QString& callId, qint64 at = firstSeen, qint64 code = 101'050)
{
    SeenLookUp seen = foundLookUp(callId, "\"RoomId\":\"\"", at);
    seen.found.reset();
    seen.outcome = QStringLiteral("service");
    seen.code = code;
    seen.detail = QStringLiteral("their words");
    seen.response = QByteArray("\x00\xff not text", 11);
    return seen;
}

inline const QByteArray answered = R"("Caller_Account":"anna","CalleeList_Account":["ben","anna","ben"],"StartTime":1762999000,"AcceptTime":1762999040,"EndTime":1762999100,)"
                                   R"("MediaType":"Video","CallType":"SingleCall","CallResult":"NormalEnd","RoomId":"room-7","RoomIdType":2)";

} // namespace callscope
