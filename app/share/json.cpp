#include "app/share/json.h"

#include "app/wording/findingtext.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QHash>
#include <QJsonObject>

namespace callscope::share {

namespace {

//! Writes an object with its members in the order added: QJsonObject would sort them, and could not take raw bytes.
class JsonLine {
public:
    JsonLine& add(const char* name, const QJsonValue& value)
    {
        const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return addRaw(name, wrapped.mid(1, wrapped.size() - 2));
    }
    JsonLine& addRaw(const char* name, const QByteArray& json)
    {
        m_bytes += m_bytes.isEmpty() ? "{\"" : ",\"";
        m_bytes += QByteArray(name) + "\":" + json;
        return *this;
    }
    [[nodiscard]] QByteArray object() const { return m_bytes + '}'; }

private:
    QByteArray m_bytes;
};

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<Moment>& moment)
{
    return moment ? QJsonValue(wording::isoTime(moment->utc(), QTimeZone::utc())) : QJsonValue(QJsonValue::Null);
}

QJsonValue roomKindOf(const CallRecord& record)
{
    if (!record.roomKind.value)
        return QJsonValue::Null;
    return record.roomKind.is(RoomKind::Digit) ? QStringLiteral("digit") : QStringLiteral("string");
}

QByteArray callOf(const FetchedCall& call)
{
    const CallRecord& record = call.record;
    const Phases& phases = call.phases;
    return JsonLine()
        .add("callId", orNull(record.callId)).add("caller", orNull(record.caller))
        .add("callees", record.callees ? QJsonValue(QJsonArray::fromStringList(*record.callees)) : QJsonValue(QJsonValue::Null))
        .add("mediaType", orNull(record.media.name())).add("callType", orNull(record.kind.name())).add("result", orNull(record.outcome.name()))
        .add("startedAt", orNull(record.startedAt)).add("acceptedAt", orNull(record.acceptedAt)).add("endedAt", orNull(record.endedAt))
        .add("ringSeconds", orNull(phases.ring)).add("talkSeconds", orNull(phases.talk)).add("totalSeconds", orNull(phases.total))
        .add("roomId", orNull(record.roomId)).add("roomIdKind", roomKindOf(record)).object();
}

QJsonArray findingsOf(const QList<Finding>& findings)
{
    static const QHash<Severity, QString> severities{{Severity::Serious, QStringLiteral("serious")}, {Severity::Warn, QStringLiteral("warn")},
                                                     {Severity::Note, QStringLiteral("note")}};
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(QJsonObject{{QStringLiteral("rule"), ruleKey(finding.rule)}, {QStringLiteral("severity"), severities[finding.severity()]},
                                 {QStringLiteral("text"), wording::findingText(finding)}});
    }
    return array;
}

QByteArray annotationsOf(const Annotation& annotation)
{
    if (annotation.isEmpty())
        return "null";
    return JsonLine().add("ticket", orNull(annotation.ticket)).add("tags", QJsonArray::fromStringList(annotation.tags)).add("note", orNull(annotation.note)).object();
}

//! JSON has line breaks only between its tokens, so this changes no value.
QByteArray onOneJsonLine(QByteArray json)
{
    return json.replace('\r', ' ').replace('\n', ' ');
}

} // namespace

QByteArray asJson(const FetchedCall& call)
{
    return JsonLine()
        .add("schema", QStringLiteral("callscope.call/1")).add("profile", call.profileName).add("endpoint", call.endpoint)
        .add("fetchedAt", wording::isoTime(call.fetchedAt, QTimeZone::utc())).add("requestId", orNull(call.requestId))
        .addRaw("call", callOf(call)).add("verdict", wording::verdict(call.record, call.phases, call.findings))
        .add("findings", findingsOf(call.findings))
        .addRaw("record", call.record.received.isEmpty() ? QByteArray("null") : onOneJsonLine(call.record.received))
        .addRaw("annotations", annotationsOf(call.annotation)).object();
}

QByteArray asJson(const wording::ErrorText& error)
{
    return JsonLine()
        .add("schema", QStringLiteral("callscope.error/1")).add("callId", orNull(error.callId)).add("kind", error.kind)
        .add("code", error.code == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(error.code)).add("message", error.headline)
        .add("advice", QJsonArray::fromStringList(error.adviceTexts())).add("detail", orNull(error.detail))
        .add("requestId", orNull(error.requestId)).object();
}

} // namespace callscope::share
