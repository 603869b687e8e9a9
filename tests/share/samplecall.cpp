#include "tests/share/samplecall.h"

#include "app/calls/json.h"
#include "app/calls/recordreader.h"

namespace callscope {

FetchedCall fetched(const QByteArray& record, bool deprecatedApi, const QString& askedId)
{
    FetchedCall call;
    const auto text = JsonText::parse(record);
    if (text)
        call.record = readRecord(text->root(), deprecatedApi ? deprecatedRecordDialect() : currentRecordDialect());
    call.phases = phasesOf(call.record);
    call.askedId = askedId.isEmpty() ? call.record.callId : askedId;
    call.profileName = QStringLiteral("Prod-SG");
    call.endpoint = QStringLiteral("https://adminapisgp.im.qcloud.com");
    call.regionKey = QStringLiteral("singapore");
    call.sdkAppId = 20'000'042;
    call.fetchedAt = QDateTime::fromSecsSinceEpoch(1'795'356'131, Qt::UTC);
    call.elapsedMs = 182;
    call.requestId = QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");
    call.findings = judge(call.record, call.phases, {call.askedId, call.fetchedAt});
    return call;
}

share::Zones sampleZones()
{
    return {QTimeZone("Asia/Shanghai"), QTimeZone::utc()};
}

QByteArray escapedJsonString(const QString& text)
{
    QByteArray json = "\"";
    for (const QChar c : text)
        json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return json + '"';
}

} // namespace callscope
