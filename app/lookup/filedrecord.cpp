#include "app/lookup/filedrecord.h"

#include "app/tencent/regions.h"
#include "app/tencent/wire.h"

#include <QMetaEnum>
#include <QUrl>

#include <algorithm>
#include <array>

namespace callscope {

namespace {

constexpr int httpOk = 200;
constexpr int leastFields = 3; // a Call ID and a room alone are a question, or anything

//! What stands beside a record and says where it is from.
struct Origin {
    QString profileName{};
    QString endpoint{};
    QString requestId{};
    QDateTime fetchedAt{}; //!< invalid: it does not say
    Annotation annotation{};
    bool masked = false;
};

QString textOf(const JsonValue& value)
{
    return value.text().value_or(QString());
}

int fieldsOf(const JsonValue& object, const RecordDialect& d)
{
    const std::array fields{d.callId, d.caller, d.callees, d.media, d.kind, d.outcome, d.start, d.accept, d.end, d.roomId, d.roomKind};
    return int(std::count_if(fields.begin(), fields.end(), [&object](QByteArrayView name) { return !name.isEmpty() && !object[name].isMissing(); }));
}

//! The one whose fields it has; null: it is no record.
const RecordDialect* dialectOf(const JsonValue& object, int least)
{
    for (const RecordDialect* dialect : {&currentRecordDialect(), &deprecatedRecordDialect()}) {
        if (object.isObject() && fieldsOf(object, *dialect) >= least)
            return dialect;
    }
    return nullptr;
}

QString regionOf(const QString& endpoint)
{
    const QString host = QUrl(endpoint).host();
    for (const Region& region : regions()) {
        if (!host.isEmpty() && (region.host == host || region.deprecatedHost == host))
            return region.key;
    }
    return {};
}

AskedFacts askedOf(const QString& callId, const Origin& origin)
{
    return {.callId = callId, .profileName = origin.profileName, .regionKey = regionOf(origin.endpoint), .endpoint = origin.endpoint, .askedAt = origin.fetchedAt};
}

LookUpResult resultOf(const CallRecord& record, const Origin& origin, const JudgeContext& context)
{
    FetchedCall call;
    call.record = record;
    call.phases = phasesOf(record);
    call.findings = judge(record, call.phases, {{}, origin.fetchedAt.isValid() ? origin.fetchedAt : context.now, context.ringTimeoutSeconds});
    call.askedId = record.callId;
    call.profileName = origin.profileName;
    call.endpoint = origin.endpoint;
    call.regionKey = regionOf(origin.endpoint);
    call.fetchedAt = origin.fetchedAt;
    call.requestId = origin.requestId;
    call.annotation = origin.annotation;
    call.masked = origin.masked;
    LookUpResult result;
    result.callId = record.callId;
    result.asked = askedOf(record.callId, origin);
    result.outcome = call;
    return result;
}

LookUpResult resultOf(const ApiError& error, const QString& callId, const Origin& origin)
{
    LookUpResult result;
    result.callId = callId;
    result.asked = askedOf(callId, origin);
    result.outcome = failure(error);
    result.annotation = origin.annotation;
    return result;
}

QList<LookUpResult> recordAlone(const JsonValue& object, int least, const Origin& origin, const JudgeContext& context)
{
    const RecordDialect* const dialect = dialectOf(object, least);
    return dialect ? QList{resultOf(readRecord(object, *dialect), origin, context)} : QList<LookUpResult>();
}

Annotation annotationOf(const JsonValue& value)
{
    Annotation annotation{textOf(value["note"]), {}, textOf(value["ticket"])};
    for (const JsonValue& tag : value["tags"].items()) {
        if (const QString text = textOf(tag); !text.isEmpty() && !annotation.tags.contains(text))
            annotation.tags.append(text);
    }
    return annotation;
}

Origin originOf(const JsonValue& ours)
{
    const QDateTime fetchedAt = QDateTime::fromString(textOf(ours["fetchedAt"]), Qt::ISODate);
    return {textOf(ours["profile"]), textOf(ours["endpoint"]), textOf(ours["requestId"]), fetchedAt.toUTC(), annotationOf(ours["annotations"]),
            ours["masked"].raw() == "true"};
}

QList<LookUpResult> ownFailure(const JsonValue& ours)
{
    const QMetaEnum kinds = QMetaEnum::fromType<ApiError::Kind>();
    ApiError error{.code = ours["code"].integer().value_or(0), .detail = textOf(ours["detail"]), .requestId = textOf(ours["requestId"])};
    for (int i = 0; i < kinds.keyCount(); ++i) {
        if (const auto kind = ApiError::Kind(kinds.value(i)); kindKey(kind) == textOf(ours["kind"]))
            error.kind = kind;
    }
    return {resultOf(error, textOf(ours["callId"]), originOf(ours))};
}

//! What the service answered; nothing where it is no answer about a call.
QList<LookUpResult> answered(const wire::Dialect& dialect, const QByteArray& json, const JudgeContext& context)
{
    const auto answer = wire::parseRecord(dialect, httpOk, json);
    if (answer)
        return {resultOf(answer->record, {.requestId = answer->requestId}, context)};
    return answer.error().kind == ApiError::Kind::Malformed ? QList<LookUpResult>() : QList{resultOf(answer.error(), {}, {})};
}

bool isAnswer(const JsonValue& object, const wire::Dialect& dialect)
{
    const bool speaks = !object[dialect.errorInfo].isMissing() || !object[dialect.requestId].isMissing() || !object[dialect.recordPath[0]].isMissing();
    return object[dialect.errorCode].integer() && speaks;
}

QList<LookUpResult> page(const JsonValue& answer, const JudgeContext& context)
{
    QList<LookUpResult> results;
    for (const JsonValue& record : answer["Response"]["CallRecordList"].items())
        results += recordAlone(record, 1, {.requestId = textOf(answer["RequestId"])}, context);
    return results;
}

} // namespace

QList<LookUpResult> filedRecords(const JsonValue& value, const QByteArray& json, const JudgeContext& context)
{
    const QString schema = textOf(value["schema"]);
    if (schema.startsWith(QLatin1String("callscope.call/")))
        return recordAlone(value["record"], 1, originOf(value), context);
    if (schema.startsWith(QLatin1String("callscope.error/")))
        return ownFailure(value);
    if (value["Response"]["CallRecordList"].isArray())
        return page(value, context);
    for (const wire::Dialect* dialect : {&wire::currentDialect(), &wire::deprecatedDialect()}) {
        if (isAnswer(value, *dialect))
            return answered(*dialect, json, context);
    }
    for (const JsonValue& inside : {value["CallRecord"], value["Response"]["CallRecord"], value["data"]}) { // the first: of the webhook
        if (const auto results = recordAlone(inside, 1, {.requestId = textOf(value["RequestId"])}, context); !results.isEmpty())
            return results;
    }
    return recordAlone(value, leastFields, {}, context);
}

} // namespace callscope
