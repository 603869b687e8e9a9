#include "app/sandbox/demotimes.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace callscope {

namespace {

constexpr qint64 secondsOfADay = 86'400;
constexpr qint64 firstInMilliseconds = 100'000'000'000; // as seconds that is the year 5138

// Inside a JSON string a quote has a backslash in front, so no value can be taken for a name.
const QRegularExpression& timeMember()
{
    static const QRegularExpression member(
        QStringLiteral("\"(?:StartTime|AcceptTime|EndTime|startCallTs|acceptTs|endTs)\"\\s*:\\s*(\\d{1,18})(?![\\d.eE])"));
    return member;
}

} // namespace

QByteArray withTimesMoved(const QByteArray& record, qint64 days)
{
    QString text = QString::fromUtf8(record);
    qsizetype at = 0;
    while (true) {
        const QRegularExpressionMatch match = timeMember().match(text, at);
        if (!match.hasMatch())
            return text.toUtf8();
        const qint64 time = match.capturedView(1).toLongLong();
        const qint64 moved = days * secondsOfADay * (time < firstInMilliseconds ? 1 : 1000) + time;
        const QString digits = QString::number(time == 0 ? 0 : moved);
        text.replace(match.capturedStart(1), match.capturedLength(1), digits);
        at = match.capturedStart(1) + digits.size();
    }
}

qint64 latestTimeOf(const QByteArray& record)
{
    qint64 latest = 0;
    auto matches = timeMember().globalMatch(QString::fromUtf8(record));
    while (matches.hasNext()) {
        const qint64 time = matches.next().capturedView(1).toLongLong();
        latest = std::max(latest, time < firstInMilliseconds ? time : time / 1000);
    }
    return latest;
}

} // namespace callscope
