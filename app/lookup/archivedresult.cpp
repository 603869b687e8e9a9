#include "app/lookup/archivedresult.h"

#include "app/lookup/answerreader.h"

#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

const QString foundKey = QStringLiteral("found");

QString causeKey(ApiError::Cause cause)
{
    const QMetaEnum causes = QMetaEnum::fromType<ApiError::Cause>();
    return cause == ApiError::Cause::None ? QString() : QString::fromLatin1(causes.valueToKey(int(cause)));
}

ApiError::Cause causeOf(const QString& key)
{
    bool known = false;
    const int value = QMetaEnum::fromType<ApiError::Cause>().keyToValue(key.toLatin1().constData(), &known);
    return known ? ApiError::Cause(value) : ApiError::Cause::None;
}

ApiError::Kind kindOf(const QString& key)
{
    const QMetaEnum kinds = QMetaEnum::fromType<ApiError::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        if (const auto kind = ApiError::Kind(kinds.value(i)); kindKey(kind) == key)
            return kind;
    }
    return ApiError::Kind::Service;
}

ApiError errorOf(const SeenLookUp& lookUp)
{
    ApiError error;
    error.kind = kindOf(lookUp.outcome);
    error.cause = causeOf(lookUp.cause);
    error.code = lookUp.code;
    error.detail = lookUp.detail;
    error.requestId = lookUp.requestId;
    error.deprecatedApi = lookUp.deprecatedApi;
    return error;
}

Result<FetchedCall, ApiError> outcomeOf(const SeenLookUp& lookUp, qint64 ringTimeoutSeconds)
{
    if (lookUp.outcome != foundKey)
        return failure(errorOf(lookUp));
    const wire::Dialect& dialect = lookUp.deprecatedApi ? wire::deprecatedDialect() : wire::currentDialect();
    ReadAnswer read = readAnswer({&dialect, lookUp.httpStatus, lookUp.response, {lookUp.askedId, lookUp.at, ringTimeoutSeconds}});
    if (!read.answer)
        return failure(read.answer.error());
    FetchedCall call;
    call.record = std::move(read.answer->record);
    call.phases = read.phases;
    call.findings = std::move(read.findings);
    call.askedId = lookUp.askedId;
    call.profileName = lookUp.profileName;
    call.endpoint = lookUp.endpoint;
    call.regionKey = lookUp.regionKey;
    call.sdkAppId = lookUp.sdkAppId;
    call.fetchedAt = lookUp.at;
    call.elapsedMs = lookUp.elapsedMs;
    call.requestId = lookUp.requestId;
    return call;
}

} // namespace

std::optional<SeenLookUp> seenLookUpOf(const LookUpResult& result)
{
    const bool found = result.outcome.has_value();
    if (!found && result.outcome.error().kind == ApiError::Kind::Cancelled)
        return std::nullopt;
    const Exchange exchange = result.decisiveExchange();
    SeenLookUp seen;
    seen.sdkAppId = result.sdkAppId;
    seen.askedId = result.callId;
    seen.at = result.asked.askedAt;
    seen.profileId = result.profileId;
    seen.profileName = result.asked.profileName;
    seen.endpoint = result.asked.endpoint;
    seen.regionKey = result.asked.regionKey;
    seen.elapsedMs = result.elapsedMs;
    seen.httpStatus = exchange.httpStatus;
    seen.response = exchange.responseBytes;
    if (found) {
        const FetchedCall& call = *result.outcome;
        seen.at = call.fetchedAt;
        seen.outcome = foundKey;
        seen.requestId = call.requestId;
        seen.elapsedMs = call.elapsedMs;
        seen.deprecatedApi = call.record.fromDeprecatedApi;
        seen.found = SeenRecord{call.record, call.phases, call.findings};
        return seen;
    }
    const ApiError& error = result.outcome.error();
    seen.outcome = kindKey(error.kind);
    seen.cause = causeKey(error.cause);
    seen.code = error.code;
    seen.requestId = error.requestId;
    seen.detail = error.detail;
    seen.deprecatedApi = error.deprecatedApi;
    return seen;
}

LookUpResult lookUpResultOf(const SeenLookUp& lookUp, qint64 ringTimeoutSeconds)
{
    LookUpResult result;
    result.callId = lookUp.askedId;
    result.profileId = lookUp.profileId;
    result.sdkAppId = lookUp.sdkAppId;
    result.outcome = outcomeOf(lookUp, ringTimeoutSeconds);
    result.asked = AskedFacts{.callId = lookUp.askedId, .profileName = lookUp.profileName, .regionKey = lookUp.regionKey,
                              .endpoint = lookUp.endpoint, .askedAt = lookUp.at};
    result.elapsedMs = lookUp.elapsedMs;
    result.saved = true;
    if (lookUp.httpStatus != 0 || !lookUp.response.isEmpty()) {
        Exchange exchange;
        exchange.redactedUrl = lookUp.endpoint;
        exchange.httpStatus = lookUp.httpStatus;
        exchange.responseBytes = lookUp.response;
        exchange.sentAt = lookUp.at;
        exchange.elapsedMs = lookUp.elapsedMs;
        result.exchanges.append(exchange);
        result.decisive = 0;
    }
    return result;
}

std::optional<LookUpResult> savedResultOf(const ArchivedCall& call, qint64 ringTimeoutSeconds)
{
    if (call.lookUps.isEmpty())
        return std::nullopt;
    const auto found = std::find_if(call.lookUps.begin(), call.lookUps.end(), [](const KeptLookUp& each) { return each.lookUp.outcome == foundKey; });
    return savedResultOf(SavedCall{call.row.key, call.annotation, found == call.lookUps.end() ? call.lookUps.first().lookUp : found->lookUp}, ringTimeoutSeconds);
}

LookUpResult savedResultOf(const SavedCall& call, qint64 ringTimeoutSeconds)
{
    LookUpResult result = lookUpResultOf(call.lookUp, ringTimeoutSeconds);
    result.archived = call.key;
    (result.outcome ? result.outcome->annotation : result.annotation) = call.annotation;
    return result;
}

} // namespace callscope
