#include "app/share/json.h"

#include "app/share/jsonline.h"
#include "app/share/redacted.h"
#include "app/wording/findingtext.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"

namespace callscope::share {

namespace {

//! UTC; empty where there is none.
QString timeOf(const std::optional<Moment>& moment)
{
    return moment ? wording::isoTime(moment->utc(), QTimeZone::utc()) : QString();
}

QString roomKindOf(const CallRecord& record)
{
    if (!record.roomKind.value)
        return {};
    return record.roomKind.is(RoomKind::Digit) ? QStringLiteral("digit") : QStringLiteral("string");
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return QStringLiteral("serious");
    case Severity::Warn: return QStringLiteral("warn");
    case Severity::Note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

QByteArray callOf(const FetchedCall& call)
{
    const CallRecord& record = call.record;
    const Phases& phases = call.phases;
    return JsonLine()
        .addOrNull("callId", record.callId).addOrNull("caller", record.caller)
        .addRaw("callees", record.callees ? jsonArray(*record.callees) : QByteArray("null"))
        .addOrNull("mediaType", record.media.name()).addOrNull("callType", record.kind.name()).addOrNull("result", record.outcome.name())
        .addOrNull("startedAt", timeOf(record.startedAt)).addOrNull("acceptedAt", timeOf(record.acceptedAt))
        .addOrNull("endedAt", timeOf(record.endedAt)).addOrNull("ringSeconds", phases.ring).addOrNull("talkSeconds", phases.talk)
        .addOrNull("totalSeconds", phases.total).addOrNull("roomId", record.roomId).addOrNull("roomIdKind", roomKindOf(record)).object();
}

QByteArray findingsOf(const QList<Finding>& findings)
{
    QByteArray array;
    for (const Finding& finding : findings) {
        array += array.isEmpty() ? '[' : ',';
        array += JsonLine().add("rule", ruleKey(finding.rule)).add("severity", severityKey(finding.severity()))
                     .add("text", wording::findingText(finding)).object();
    }
    return array.isEmpty() ? QByteArray("[]") : array += ']';
}

QByteArray annotationsOf(const Annotation& annotation)
{
    if (annotation.isEmpty())
        return "null";
    return JsonLine().addOrNull("ticket", annotation.ticket).addRaw("tags", jsonArray(annotation.tags)).addOrNull("note", annotation.note).object();
}

//! The code unit of the escape that begins there; 0: none does.
ushort escapedUnit(const QByteArray& json, qsizetype at)
{
    return json.mid(at, 2) == "\\u" ? json.mid(at + 2, 4).toUShort(nullptr, 16) : ushort(0);
}

//! Halves of surrogate pairs that stand alone are U+FFFD, for which JSON has an escape of the same length: most readers refuse them.
QByteArray readable(QByteArray json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        const QChar unit(escapedUnit(json, at));
        const bool isPair = unit.isHighSurrogate() && QChar(escapedUnit(json, at + 6)).isLowSurrogate();
        if (unit.isSurrogate() && !isPair)
            json.replace(at + 2, 4, "fffd");
        at += isPair ? 12 : 2;
    }
    return json;
}

//! JSON has line breaks only between its tokens, so this changes no value.
QByteArray onOneJsonLine(QByteArray json)
{
    return json.replace('\r', ' ').replace('\n', ' ');
}

} // namespace

QByteArray asJson(const FetchedCall& whole)
{
    const FetchedCall call = redacted(whole);
    return JsonLine()
        .add("schema", QStringLiteral("callscope.call/1")).addOrNull("profile", call.profileName).addOrNull("endpoint", call.endpoint)
        .addOrNull("fetchedAt", call.fetchedAt.isValid() ? wording::isoTime(call.fetchedAt, QTimeZone::utc()) : QString()).addOrNull("requestId", call.requestId)
        .addRaw("call", callOf(call)).add("verdict", wording::verdict(call.record, call.phases, call.findings))
        .addRaw("findings", findingsOf(call.findings))
        .addRaw("record", call.record.received.isEmpty() ? QByteArray("null") : readable(onOneJsonLine(call.record.received)))
        .addRaw("annotations", annotationsOf(call.annotation)).addBool("masked", call.masked).object();
}

QByteArray asJson(const wording::ErrorText& whole)
{
    const wording::ErrorText error = redacted(whole);
    return JsonLine()
        .add("schema", QStringLiteral("callscope.error/1")).addOrNull("callId", error.callId).add("kind", error.kind)
        .addOrNull("code", error.code == 0 ? std::optional<qint64>() : error.code).add("message", error.headline)
        .addRaw("advice", jsonArray(error.adviceTexts())).addOrNull("detail", error.detail).addOrNull("requestId", error.requestId)
        .addRaw("annotations", annotationsOf(error.annotation)).addBool("masked", error.masked).object();
}

QByteArray asJson(const Outgoing& outgoing)
{
    return outgoing ? asJson(*outgoing) : asJson(outgoing.error());
}

} // namespace callscope::share
