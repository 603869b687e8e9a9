#include "app/wording/duration.h"

#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace callscope::wording {

namespace {

struct Duration {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

struct Parts {
    explicit Parts(qint64 total) : days(total / 86400), hours(total / 3600 % 24), minutes(total / 60 % 60), seconds(total % 60) {}
    qint64 days, hours, minutes, seconds;
};

} // namespace

QString duration(qint64 seconds)
{
    const Parts parts(seconds);
    QStringList words;
    if (parts.days > 0)
        words.append(Duration::tr("%1 d", "days").arg(QString::number(parts.days)));
    if (parts.hours > 0)
        words.append(Duration::tr("%1 h", "hours").arg(QString::number(parts.hours)));
    if (parts.minutes > 0)
        words.append(Duration::tr("%1 min", "minutes").arg(QString::number(parts.minutes)));
    if (parts.seconds > 0 || words.isEmpty())
        words.append(Duration::tr("%1 s", "seconds").arg(QString::number(parts.seconds)));
    return joined(words, Duration::tr("%1 %2", "a part of a duration, and the next: 1 h 16 min"));
}

QString spokenDuration(qint64 seconds)
{
    const Parts parts(seconds);
    QStringList words;
    if (parts.days > 0)
        words.append(counted(parts.days, Duration::tr("%1 day"), Duration::tr("%1 days")));
    if (parts.hours > 0)
        words.append(counted(parts.hours, Duration::tr("%1 hour"), Duration::tr("%1 hours")));
    if (parts.minutes > 0)
        words.append(counted(parts.minutes, Duration::tr("%1 minute"), Duration::tr("%1 minutes")));
    if (parts.seconds > 0 || words.isEmpty())
        words.append(counted(parts.seconds, Duration::tr("%1 second"), Duration::tr("%1 seconds")));
    return joined(words, Duration::tr("%1, %2", "a part of a duration, and the next: 1 hour, 16 minutes"));
}

} // namespace callscope::wording
