#include "app/share/csv.h"

#include "app/calls/secretsigns.h"
#include "app/share/csvline.h"
#include "app/share/redacted.h"
#include "app/wording/findingtext.h"
#include "app/wording/verdict.h"

#include <QStringDecoder>

namespace callscope::share {

namespace {

const QStringList& columns()
{
    static const QStringList names = QStringLiteral(
        "callId,result,ringSeconds,talkSeconds,totalSeconds,startedAt,startedEpoch,acceptedAt,acceptedEpoch,endedAt,endedEpoch,"
        "mediaType,callType,caller,callees,roomId,roomIdKind,verdict,findings,profile,endpoint,fetchedAt,requestId,"
        "errorKind,errorCode,error,ticket,tags,note,masked").split(QLatin1Char(','));
    return names;
}

void addMoment(CsvLine& line, const std::optional<Moment>& moment, wording::IsoClock& clock)
{
    line.add(moment ? clock.text(moment->utc()) : QString());
    line.add(moment ? std::optional(moment->seconds) : std::nullopt);
}

QByteArray lineOf(const QStringList& values)
{
    CsvLine line;
    for (const QString& value : values)
        line.add(value);
    return line.end();
}

QString roomKind(const Coded<RoomKind>& kind)
{
    if (!kind.value)
        return {};
    return kind.is(RoomKind::Digit) ? QStringLiteral("digit") : QStringLiteral("string");
}

QString ruleKeys(const QList<Finding>& findings)
{
    QStringList keys;
    for (const Finding& finding : findings)
        keys.append(ruleKey(finding.rule));
    return keys.join(QLatin1Char(' '));
}

QString maskedCell(bool masked)
{
    return masked ? QStringLiteral("yes") : QString();
}

QByteArray lineOf(const FetchedCall& call, wording::IsoClock& clock)
{
    const CallRecord& record = call.record;
    CsvLine line;
    line.add(record.callId);
    line.add(record.outcome.name());
    for (const auto& seconds : {call.phases.ring, call.phases.talk, call.phases.total})
        line.add(seconds);
    for (const auto* moment : {&record.startedAt, &record.acceptedAt, &record.endedAt})
        addMoment(line, *moment, clock);
    line.add(record.media.name());
    line.add(record.kind.name());
    line.add(record.caller);
    line.add(record.callees ? record.callees->join(QLatin1Char(' ')) : QString());
    line.add(record.roomId);
    line.add(roomKind(record.roomKind));
    line.add(wording::verdict(record, call.phases, call.findings));
    line.add(ruleKeys(call.findings));
    line.add(call.profileName);
    line.add(call.endpoint);
    line.add(call.fetchedAt.isValid() ? clock.text(call.fetchedAt) : QString());
    line.add(call.requestId);
    for (int ofAnError = 0; ofAnError < 3; ++ofAnError)
        line.add(QString());
    line.add(call.annotation.ticket);
    line.add(call.annotation.tags.join(QStringLiteral(", ")));
    line.add(call.annotation.note);
    line.add(maskedCell(call.masked));
    return line.end();
}

QByteArray lineOf(const wording::ErrorText& error, wording::IsoClock& clock)
{
    QStringList values(columns().size());
    const auto set = [&values](const char* column, const QString& value) { values[columns().indexOf(QLatin1String(column))] = value; };
    set("callId", error.callId);
    set("profile", error.profileName);
    set("endpoint", error.endpoint);
    set("fetchedAt", error.askedAt.isValid() ? clock.text(error.askedAt) : QString());
    set("requestId", error.requestId);
    set("errorKind", error.kind);
    set("errorCode", error.code == 0 ? QString() : QString::number(error.code));
    set("error", error.headline);
    set("ticket", error.annotation.ticket);
    set("tags", error.annotation.tags.join(QStringLiteral(", ")));
    set("note", error.annotation.note);
    set("masked", maskedCell(error.masked));
    return lineOf(values);
}

} // namespace

QByteArray CsvLines::header()
{
    return lineOf(columns());
}

QByteArray CsvLines::of(const Outgoing& outgoing)
{
    return outgoing ? of(*outgoing) : of(outgoing.error());
}

//! To redact a call means to copy it, and nearly every line is found clean once it is made.
template<typename Item>
QByteArray CsvLines::of(const Item& item)
{
    const QByteArray line = lineOf(item, m_clock);
    return hasSecretSigns(line) ? lineOf(redacted(item), m_clock) : line;
}

QString csvHeader()
{
    return QString::fromUtf8(CsvLines::header());
}

QString asCsv(const Outgoing& outgoing, const Zones& zones)
{
    static constexpr auto withByteOrderMarks = QStringDecoder::Flag::ConvertInitialBom; // an id's own
    return QStringDecoder(QStringDecoder::Utf8, withByteOrderMarks)(CsvLines(zones).of(outgoing));
}

} // namespace callscope::share
