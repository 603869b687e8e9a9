#include "tests/tencent/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callscope {

namespace {

QString nameOf(RoomKind kind)
{
    return kind == RoomKind::Digit ? QStringLiteral("digit") : QStringLiteral("string");
}

template<typename Enum>
QString nameOf(Enum value)
{
    return apiName(value);
}

template<typename Enum>
QJsonValue described(const Coded<Enum>& coded)
{
    if (coded.isAbsent())
        return QJsonValue::Null;
    const QJsonValue value = coded.value ? QJsonValue(nameOf(*coded.value)) : QJsonValue::Null;
    return QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("wire"), coded.wire}};
}

QJsonValue described(const std::optional<Moment>& moment)
{
    if (!moment)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("milliseconds"), moment->milliseconds}, {QStringLiteral("utc"), moment->utc().toString(Qt::ISODate)},
                       {QStringLiteral("wire"), moment->wire}};
}

QJsonObject described(const CallRecord& record)
{
    QJsonArray unreadable;
    for (const UnreadableField& field : record.unreadable)
        unreadable.append(QString(field.field + QLatin1String(": ") + field.wire));
    return {
        {QStringLiteral("callId"), record.callId},
        {QStringLiteral("caller"), record.caller},
        {QStringLiteral("callees"), record.callees ? QJsonValue(QJsonArray::fromStringList(*record.callees)) : QJsonValue::Null},
        {QStringLiteral("media"), described(record.media)},
        {QStringLiteral("kind"), described(record.kind)},
        {QStringLiteral("outcome"), described(record.outcome)},
        {QStringLiteral("startedAt"), described(record.startedAt)},
        {QStringLiteral("acceptedAt"), described(record.acceptedAt)},
        {QStringLiteral("endedAt"), described(record.endedAt)},
        {QStringLiteral("roomId"), record.roomId},
        {QStringLiteral("roomKind"), described(record.roomKind)},
        {QStringLiteral("fromDeprecatedApi"), record.fromDeprecatedApi},
        {QStringLiteral("unreadable"), unreadable},
        {QStringLiteral("received"), QString::fromUtf8(record.received)},
    };
}

QJsonObject described(const ApiError& error)
{
    return {
        {QStringLiteral("kind"), kindKey(error.kind)},
        {QStringLiteral("code"), error.code},
        {QStringLiteral("detail"), error.detail},
        {QStringLiteral("requestId"), error.requestId},
        {QStringLiteral("deprecatedApi"), error.deprecatedApi},
    };
}

} // namespace

QByteArray described(const Result<wire::Answer, ApiError>& answer)
{
    const QJsonObject object = answer
        ? QJsonObject{{QStringLiteral("record"), described(answer->record)}, {QStringLiteral("requestId"), answer->requestId}}
        : QJsonObject{{QStringLiteral("error"), described(answer.error())}};
    return QJsonDocument(object).toJson();
}

} // namespace callscope
