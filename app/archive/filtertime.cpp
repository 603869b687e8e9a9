#include "app/archive/filtertime.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace callscope::filter {

namespace {

struct Unit {
    char letter;
    qint64 seconds;
};

constexpr std::array<Unit, 5> units{{{'w', 604800}, {'d', 86400}, {'h', 3600}, {'m', 60}, {'s', 1}}};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

// A day that a zone leaves out (Samoa's 30 December 2011) begins with the next one.
qint64 startOf(QDate day, const QTimeZone& zone)
{
    QDateTime start = day.startOfDay(zone);
    for (int tries = 0; !start.isValid() && tries < 3; ++tries) {
        day = day.addDays(1);
        start = day.startOfDay(zone);
    }
    return start.toSecsSinceEpoch();
}

std::optional<Period> within(const Period& period)
{
    if (period.begin < earliestTime || period.end > latestTime)
        return std::nullopt;
    return period;
}

std::optional<Period> momentOf(const QRegularExpressionMatch& match, QDate day, const QTimeZone& zone)
{
    const bool hasSeconds = !match.captured(6).isEmpty();
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!time.isValid())
        return std::nullopt;
    const QDateTime moment = match.captured(7).isEmpty() ? QDateTime(day, time, zone) : QDateTime(day, time, Qt::UTC);
    if (!moment.isValid())
        return std::nullopt;
    const qint64 begin = moment.toSecsSinceEpoch();
    return within({begin, begin + (hasSeconds ? 1 : 60)});
}

QString formatted(qint64 seconds, const QTimeZone& zone, const char* format)
{
    return QDateTime::fromSecsSinceEpoch(seconds, zone).toString(QLatin1String(format));
}

// From a year down to a second. The hour that comes twice in autumn can only be told apart in UTC.
QStringList textsOf(qint64 seconds, const QTimeZone& zone)
{
    QStringList texts;
    for (const char* format : {"yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"})
        texts.append(formatted(seconds, zone, format));
    for (const char* format : {"yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"})
        texts.append(formatted(seconds, QTimeZone::utc(), format));
    return texts;
}

} // namespace

std::optional<Period> periodOf(const QString& text, const FilterClock& clock)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z)?)?)?)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QTimeZone zone = clock.zone.isValid() ? clock.zone : QTimeZone::utc();
    const qint64 now = clock.now.toSecsSinceEpoch();
    const auto is = [&](const char* word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; };
    if (is("now"))
        return within({now, now + 1});
    if (is("today") || is("yesterday")) {
        const QDate day = clock.now.toTimeZone(zone).date().addDays(is("today") ? 0 : -1);
        return within({startOf(day, zone), startOf(day.addDays(1), zone)});
    }
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.captured(group).isEmpty() ? 1 : match.captured(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    if (!day.isValid())
        return std::nullopt;
    if (!match.captured(4).isEmpty())
        return momentOf(match, day, zone);
    QDate next = day.addDays(1);
    if (match.captured(2).isEmpty())
        next = day.addYears(1);
    else if (match.captured(3).isEmpty())
        next = day.addMonths(1);
    return within({startOf(day, zone), startOf(next, zone)});
}

std::optional<qint64> countOf(const QString& text)
{
    constexpr qsizetype mostDigits = 12;
    if (text.isEmpty() || text.size() > mostDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toLongLong();
}

std::optional<qint64> spanOf(const QString& text)
{
    if (const std::optional<qint64> seconds = countOf(text))
        return seconds;
    static const QRegularExpression part(QStringLiteral("\\G([0-9]{1,12})(?:\\.([0-9]{1,6}))?([wdhms])"),
                                         QRegularExpression::CaseInsensitiveOption);
    qint64 sum = 0;
    qint64 previousUnit = mostSeconds;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = part.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        at = match.capturedEnd();
        const char letter = char(match.captured(3).toLower().at(0).unicode());
        const qint64 unit = std::find_if(units.cbegin(), units.cend(), [&](const Unit& each) { return each.letter == letter; })->seconds;
        const QString fraction = match.captured(2);
        const qint64 whole = match.captured(1).toLongLong();
        // Half an hour has whole seconds, half a second has none; and 1.5h30m or 30s1m is nobody's way to write.
        if (unit >= previousUnit || (!fraction.isEmpty() && (unit == 1 || at < text.size())) || whole > mostSeconds / unit)
            return std::nullopt;
        sum += whole * unit;
        if (!fraction.isEmpty())
            sum += std::llround(double(fraction.toLongLong() * unit) / std::pow(10.0, double(fraction.size())));
        previousUnit = unit;
    }
    return text.isEmpty() || sum > mostSeconds ? std::nullopt : std::optional(sum);
}

QString timeText(qint64 seconds, const QTimeZone& zone)
{
    constexpr qsizetype days = 2;
    const QStringList texts = textsOf(seconds, zone).mid(days);
    for (const QString& text : texts) {
        const std::optional<Period> period = periodOf(text, {{}, zone});
        if (period && period->begin == seconds)
            return text;
    }
    return texts.constLast();
}

QString periodText(const Period& period, const QTimeZone& zone)
{
    for (const QString& text : textsOf(period.begin, zone)) {
        if (periodOf(text, {{}, zone}) == period)
            return text;
    }
    return {};
}

QString spanText(qint64 seconds)
{
    constexpr qint64 aMinute = 60;
    if (seconds < aMinute)
        return QString::number(seconds);
    QString text;
    for (const Unit& unit : units) {
        const qint64 count = unit.letter == 'w' ? 0 : seconds / unit.seconds;
        if (count > 0)
            text += QString::number(count) + QLatin1Char(unit.letter);
        seconds -= count * unit.seconds;
    }
    return text;
}

} // namespace callscope::filter
