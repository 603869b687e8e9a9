#include "app/share/csv.h"

#include "app/share/escape.h"
#include "app/share/redacted.h"
#include "app/wording/findingtext.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"

#include <algorithm>

namespace callscope::share {

namespace {

constexpr qsizetype usualLine = 600; // characters; more are welcome

const QStringList& columns()
{
    static const QStringList names = QStringLiteral(
        "callId,result,ringSeconds,talkSeconds,totalSeconds,startedAt,startedEpoch,acceptedAt,acceptedEpoch,endedAt,endedEpoch,"
        "mediaType,callType,caller,callees,roomId,roomIdKind,verdict,findings,profile,endpoint,fetchedAt,requestId,"
        "errorKind,errorCode,error,ticket,tags,note,masked").split(QLatin1Char(','));
    return names;
}

// The tests of a character are comparisons, not look-ups: a table of a million calls has some 400 million characters.

//! QChar::Other_Control, which will never be more.
bool isControl(QChar c)
{
    return c < QChar(0x20) || (c >= QChar(0x7F) && c < QChar(0xA0));
}

bool isSeparator(QChar c)
{
    return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
}

//! Letters and digits of the usual scripts: no table takes them for anything else.
bool isHarmless(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        || (c >= QChar(0x3041) && c <= QChar(0x9FFF));
}

//! Nearly every cell.
bool isHarmless(const QString& text)
{
    return isHarmless(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isHarmless(c) || (c >= QLatin1Char(' ') && c <= QLatin1Char('~') && !isSeparator(c)); });
}

//! Without what a table cannot hold: NUL, and what a terminal would obey.
QString printable(const QString& text)
{
    QString value = asUnicode(text);
    value.remove(QChar(0));
    for (QChar& c : value) {
        if (isControl(c) && c != QLatin1Char('\t') && c != QLatin1Char('\r') && c != QLatin1Char('\n'))
            c = QChar(QChar::ReplacementCharacter);
    }
    return value;
}

//! Whether a spreadsheet may take it for a formula: some look behind white space and marks that nobody sees, and at full-width signs.
bool isLikeFormula(const QString& value)
{
    static const QString controls = QStringLiteral("\t\r\n");
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    if (value.isEmpty() || controls.contains(value[0]))
        return !value.isEmpty();
    const auto first = std::find_if(value.begin(), value.end(), [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
    return first != value.end() && signs.contains(*first);
}

QString cell(const QString& text)
{
    if (text.isEmpty() || isHarmless(text))
        return text;
    QString value = printable(text);
    if (isLikeFormula(value))
        value.prepend(QLatin1Char('\''));
    if (std::any_of(value.begin(), value.end(), isSeparator))
        value = QLatin1Char('"') + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return value;
}

QString line(const QStringList& values)
{
    QString cells;
    cells.reserve(usualLine);
    for (const QString& value : values) {
        cells += cell(value);
        cells += QLatin1Char(',');
    }
    cells.chop(1);
    return cells + QStringLiteral("\r\n");
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

QString maskedCell(bool masked)
{
    return masked ? QStringLiteral("yes") : QString();
}

} // namespace

QString csvHeader()
{
    return line(columns());
}

QString asCsv(const FetchedCall& whole, const Zones& zones)
{
    const FetchedCall call = redacted(whole);
    const CallRecord& record = call.record;
    QStringList findings;
    for (const Finding& finding : call.findings)
        findings.append(ruleKey(finding.rule));
    QStringList values{record.callId, record.outcome.name(), number(call.phases.ring), number(call.phases.talk), number(call.phases.total)};
    values += times(record.startedAt, zones) + times(record.acceptedAt, zones) + times(record.endedAt, zones);
    values += {record.media.name(), record.kind.name(), record.caller, record.callees.value_or(QStringList()).join(QLatin1Char(' ')),
               record.roomId, roomKind(record.roomKind), wording::verdict(record, call.phases, call.findings), findings.join(QLatin1Char(' ')),
               call.profileName, call.endpoint, wording::isoTime(call.fetchedAt, zones.local), call.requestId, {}, {}, {},
               call.annotation.ticket, call.annotation.tags.join(QStringLiteral(", ")), call.annotation.note, maskedCell(call.masked)};
    return line(values);
}

QString asCsv(const wording::ErrorText& whole, const Zones& zones)
{
    const wording::ErrorText error = redacted(whole);
    QStringList values(columns().size());
    const auto set = [&values](const char* column, const QString& value) { values[columns().indexOf(QLatin1String(column))] = value; };
    set("callId", error.callId);
    set("profile", error.profileName);
    set("endpoint", error.endpoint);
    set("fetchedAt", error.askedAt.isValid() ? wording::isoTime(error.askedAt, zones.local) : QString());
    set("requestId", error.requestId);
    set("errorKind", error.kind);
    set("errorCode", error.code == 0 ? QString() : QString::number(error.code));
    set("error", error.headline);
    set("ticket", error.annotation.ticket);
    set("tags", error.annotation.tags.join(QStringLiteral(", ")));
    set("note", error.annotation.note);
    set("masked", maskedCell(error.masked));
    return line(values);
}

QString asCsv(const Outgoing& outgoing, const Zones& zones)
{
    return outgoing ? asCsv(*outgoing, zones) : asCsv(outgoing.error(), zones);
}

} // namespace callscope::share
