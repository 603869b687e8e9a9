#include "app/lookup/callrowof.h"

namespace callscope {

CallRow callRowOf(const LookUpResult& result)
{
    CallRow row;
    row.sdkAppId = result.sdkAppId;
    row.callId = result.callId;
    row.seenAt = result.asked.askedAt;
    row.profileName = result.asked.profileName;
    row.regionKey = result.asked.regionKey;
    row.found = result.outcome.has_value();
    if (!row.found) {
        row.failure = kindKey(result.outcome.error().kind);
        row.failureCode = result.outcome.error().code;
        return row;
    }
    const CallRecord& record = result.outcome->record;
    row.seenAt = result.outcome->fetchedAt;
    if (record.startedAt)
        row.startedAt = record.startedAt->utc();
    row.caller = record.caller;
    row.people = int(record.others().size()) + (record.caller.isEmpty() ? 0 : 1);
    row.outcome = record.outcome;
    row.media = record.media;
    row.kind = record.kind;
    row.phases = result.outcome->phases;
    for (const Finding& finding : result.outcome->findings) {
        if (!row.severity || finding.severity() < *row.severity)
            row.severity = finding.severity();
    }
    return row;
}

} // namespace callscope
