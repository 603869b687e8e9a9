#include "app/share/callwords.h"

#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope::share {

namespace {

struct Tickets {
    Q_DECLARE_TR_FUNCTIONS(Ticket)
};

} // namespace

QString sourceOf(const FetchedCall& call)
{
    const QString place = call.regionKey.isEmpty() || call.endpoint.isEmpty() ? call.endpoint : wording::withAside(wording::regionName(call.regionKey), call.endpoint);
    QStringList parts{call.profileName, place};
    parts.removeAll(QString()); // a record from a file has neither
    return parts.join(QStringLiteral(" · "));
}

QString durationOf(const std::optional<qint64>& seconds)
{
    return seconds ? wording::duration(*seconds) : QString();
}

QString timeOf(const std::optional<Moment>& moment, const Zones& zones)
{
    return moment ? timeInBothZones(*moment, zones) : QString();
}

QString timeOf(const QDateTime& time, const Zones& zones)
{
    return time.isValid() ? timeInBothZones({.seconds = time.toSecsSinceEpoch(), .wire = {}, .milliseconds = false}, zones) : QString();
}

QString askedOf(const wording::ErrorText& error, const Zones& zones)
{
    QStringList parts{error.place, timeOf(error.askedAt, zones)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString peopleOf(const CallRecord& record)
{
    constexpr qsizetype namedInTicket = 30; // a ticket is read by people; JSON and CSV name everyone
    QStringList people;
    if (!record.caller.isEmpty())
        people.append(Tickets::tr("%1 (caller)").arg(record.caller));
    people += record.others();
    const QString named = wording::listed(people.mid(0, namedInTicket));
    return people.size() <= namedInTicket ? named : Tickets::tr("%1 and %2 more (%3 in all)") // at once: a user id may hold a %2 of its own
                                               .arg(named, QString::number(people.size() - namedInTicket), QString::number(people.size()));
}

QString roomOf(const CallRecord& record)
{
    return record.roomId.isEmpty() ? QString() : wording::withAside(record.roomId, wording::roomKindMeaning(record.roomKind));
}

} // namespace callscope::share
