#include "app/share/csv.h"

#include "app/wording/findingtext.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"

namespace callscope::share {

namespace {

const QStringList& columns()
{
    static const QStringList names = QStringLiteral(
        "callId,result,ringSeconds,talkSeconds,totalSeconds,startedAt,startedEpoch,acceptedAt,acceptedEpoch,endedAt,endedEpoch,"
        "mediaType,callType,caller,callees,roomId,roomIdKind,verdict,findings,profile,endpoint,fetchedAt,requestId,"
        "errorKind,errorCode,error,ticket,tags,note").split(QLatin1Char(','));
    return names;
}

QString cell(const QString& text)
{
    QString value = text;
    value.remove(QChar(0));
    for (QChar& c : value) { // a table is read in a terminal too, which obeys them
        if (c.category() == QChar::Other_Control && !QStringLiteral("\t\r\n").contains(c))
            c = QChar(QChar::ReplacementCharacter);
    }
    if (!value.isEmpty() && QStringLiteral("=+-@\t\r").contains(value[0]))
        value.prepend(QLatin1Char('\''));
    if (value.contains(QLatin1Char(',')) || value.contains(QLatin1Char('"')) || value.contains(QLatin1Char('\n')) || value.contains(QLatin1Char('\r')))
        value = QLatin1Char('"') + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return value;
}

QString line(const QStringList& values)
{
    QStringList cells;
    for (const QString& value : values)
        cells.append(cell(value));
    return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString number(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

QStringList times(const std::optional<Moment>& moment, const Zones& zones)
{
    return moment ? QStringList{wording::isoTime(moment->utc(), zones.local), QString::number(moment->seconds)} : QStringList{QString(), QString()};
}

QString roomKind(const Coded<RoomKind>& kind)
{
    if (!kind.value)
        return {};
    return kind.is(RoomKind::Digit) ? QStringLiteral("digit") : QStringLiteral("string");
}

} // namespace

QString csvHeader()
{
    return line(columns());
}

QString asCsv(const FetchedCall& call, const Zones& zones)
{
    const CallRecord& record = call.record;
    QStringList findings;
    for (const Finding& finding : call.findings)
        findings.append(ruleKey(finding.rule));
    QStringList values{record.callId, record.outcome.name(), number(call.phases.ring), number(call.phases.talk), number(call.phases.total)};
    values += times(record.startedAt, zones) + times(record.acceptedAt, zones) + times(record.endedAt, zones);
    values += {record.media.name(), record.kind.name(), record.caller, record.callees.value_or(QStringList()).join(QLatin1Char(' ')),
               record.roomId, roomKind(record.roomKind), wording::verdict(record, call.phases, call.findings), findings.join(QLatin1Char(' ')),
               call.profileName, call.endpoint, wording::isoTime(call.fetchedAt, zones.local), call.requestId, {}, {}, {},
               call.annotation.ticket, call.annotation.tags.join(QStringLiteral(", ")), call.annotation.note};
    return line(values);
}

QString asCsv(const wording::ErrorText& error)
{
    QStringList values(columns().size());
    const auto set = [&values](const char* column, const QString& value) { values[columns().indexOf(QLatin1String(column))] = value; };
    set("callId", error.callId);
    set("requestId", error.requestId);
    set("errorKind", error.kind);
    set("errorCode", error.code == 0 ? QString() : QString::number(error.code));
    set("error", error.headline);
    return line(values);
}

} // namespace callscope::share
