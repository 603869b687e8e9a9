#include "app/share/csv.h"

#include "app/calls/secretsigns.h"
#include "app/share/escape.h"
#include "app/share/redacted.h"
#include "app/wording/findingtext.h"
#include "app/wording/verdict.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace callscope::share {

namespace {

constexpr qsizetype usualLine = 600; // bytes; more are welcome

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

//! Of this table, or of what a reader may take it for: there are such that split at semicolons or tabs.
bool isSeparator(QChar c)
{
    return c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('\t') || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
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

bool isFormulaSign(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}

bool isUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

//! Whether a spreadsheet may take it for a formula: some look behind white space and marks that nobody sees, and at full-width signs.
bool isLikeFormula(const QString& value)
{
    static const QString controls = QStringLiteral("\t\r\n");
    if (value.isEmpty() || controls.contains(value[0]))
        return !value.isEmpty();
    const auto first = std::find_if(value.begin(), value.end(), [](QChar c) { return !isUnseen(c); });
    return first != value.end() && isFormulaSign(*first);
}

//! With a ' before what is like a formula behind a semicolon, a tab or a line's end: a reader that splits at semicolons or tabs knows no
//! quotation marks in the middle of its cells, and begins a new one there.
QString withoutInnerFormulas(const QString& value)
{
    static const QString ends = QStringLiteral(";\t\r\n");
    QString safe;
    qsizetype kept = 0;
    qsizetype begin = -1; // of such a cell, as long as nothing of it was seen
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value[at];
        if (ends.contains(c)) {
            begin = at + 1;
        } else if (begin >= 0 && !isUnseen(c) && c != QLatin1Char('"')) {
            if (isFormulaSign(c)) {
                safe += QStringView(value).sliced(kept, begin - kept) + QLatin1Char('\'');
                kept = begin;
            }
            begin = -1;
        }
    }
    return kept == 0 ? value : safe + QStringView(value).sliced(kept);
}

QString cell(const QString& text)
{
    if (text.isEmpty() || isHarmless(text))
        return text;
    QString value = withoutInnerFormulas(printable(text));
    if (isLikeFormula(value))
        value.prepend(QLatin1Char('\''));
    if (std::any_of(value.begin(), value.end(), isSeparator))
        value = QLatin1Char('"') + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return value;
}

//! Made as what it leaves as: to gather the cells as texts first takes longer than all else.
class Line {
public:
    Line() { m_bytes.reserve(usualLine); }

    void add(const QString& text)
    {
        if (!addPlain(text))
            m_bytes += cell(text).toUtf8() + ',';
    }

    void add(const std::optional<qint64>& number)
    {
        char digits[std::numeric_limits<qint64>::digits10 + 2];
        if (number)
            m_bytes.append(digits, std::to_chars(std::begin(digits), std::end(digits), *number).ptr - digits);
        m_bytes += ',';
    }

    void add(const std::optional<Moment>& moment, wording::IsoClock& clock)
    {
        add(moment ? clock.text(moment->utc()) : QString());
        add(moment ? std::optional(moment->seconds) : std::nullopt);
    }

    QByteArray end()
    {
        m_bytes.chop(1);
        return std::move(m_bytes) + "\r\n";
    }

private:
    //! Of ASCII alone, where cell() changes nothing or puts it in quotes for its commas.
    bool addPlain(const QString& text)
    {
        if (!text.isEmpty() && !isHarmless(text.front()))
            return false;
        bool hasComma = false;
        for (const QChar c : text) {
            const bool isComma = c == QLatin1Char(',');
            if (c < QLatin1Char(' ') || c > QLatin1Char('~') || (isSeparator(c) && !isComma))
                return false;
            hasComma = hasComma || isComma;
        }
        const qsizetype begin = m_bytes.size();
        m_bytes.resize(begin + text.size() + (hasComma ? 3 : 1));
        char* out = m_bytes.data() + begin;
        if (hasComma)
            *out++ = '"';
        out = std::transform(text.begin(), text.end(), out, [](QChar c) { return char(c.unicode()); });
        if (hasComma)
            *out++ = '"';
        *out = ',';
        return true;
    }

    QByteArray m_bytes;
};

QByteArray lineOf(const QStringList& values)
{
    Line line;
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
    Line line;
    line.add(record.callId);
    line.add(record.outcome.name());
    for (const auto& seconds : {call.phases.ring, call.phases.talk, call.phases.total})
        line.add(seconds);
    for (const auto* moment : {&record.startedAt, &record.acceptedAt, &record.endedAt})
        line.add(*moment, clock);
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
    line.add(clock.text(call.fetchedAt));
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
    return QString::fromUtf8(CsvLines(zones).of(outgoing));
}

} // namespace callscope::share
