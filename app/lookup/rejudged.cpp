#include "app/lookup/rejudged.h"

namespace callscope {

LookUpResult rejudged(LookUpResult result, qint64 ringTimeoutSeconds)
{
    if (!result.outcome)
        return result;
    FetchedCall& call = *result.outcome;
    const QDateTime asOf = call.fetchedAt.isValid() ? call.fetchedAt : QDateTime::currentDateTimeUtc();
    const QString askedId = result.fileName.isEmpty() ? result.callId : QString(); // for a record in a file nobody asked
    call.findings = judge(call.record, call.phases, {askedId, asOf, ringTimeoutSeconds});
    return result;
}

} // namespace callscope
