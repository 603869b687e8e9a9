#include "app/share/ticket.h"

#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"
#include "app/wording/findingtext.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"

#include <QCoreApplication>

namespace callscope::share {

namespace {

using wording::Field;

struct Tickets {
    Q_DECLARE_TR_FUNCTIONS(Ticket)
};

//! Adds rows, leaving out those without a value.
class Rows {
public:
    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_rows.append({label, value});
    }
    void add(Field field, const QString& value) { add(wording::fieldName(field), value); }

    QList<Ticket::Row> m_rows;
};

QString durationOf(const std::optional<qint64>& seconds)
{
    return seconds ? wording::duration(*seconds) : QString();
}

QString timeOf(const std::optional<Moment>& moment, const Zones& zones)
{
    return moment ? timeInBothZones(*moment, zones) : QString();
}

QString peopleOf(const CallRecord& record)
{
    constexpr qsizetype namedInTicket = 30; // a ticket is read by people; JSON and CSV name everyone
    QStringList people;
    if (!record.caller.isEmpty())
        people.append(Tickets::tr("%1 (caller)").arg(record.caller));
    people += record.others();
    const QString named = people.mid(0, namedInTicket).join(QStringLiteral(", "));
    return people.size() <= namedInTicket ? named : Tickets::tr("%1 and %2 more (%3 in all)") // at once: a user id may hold a %2 of its own
                                               .arg(named, QString::number(people.size() - namedInTicket), QString::number(people.size()));
}

QString roomOf(const CallRecord& record)
{
    const QString kind = wording::roomKindMeaning(record.roomKind);
    return record.roomId.isEmpty() || kind.isEmpty() ? record.roomId : QStringLiteral("%1 (%2)").arg(record.roomId, kind);
}

} // namespace

Zones Zones::ofThisMachine()
{
    return {wording::localZone(), QTimeZone::utc()};
}

QString timeInBothZones(const Moment& moment, const Zones& zones)
{
    const QDateTime time = moment.utc();
    const QString local = wording::dateTime(time, zones.local);
    if (time.toTimeZone(zones.local).offsetFromUtc() == time.toTimeZone(zones.second).offsetFromUtc())
        return local;
    const QString second = zones.second == QTimeZone::utc() ? Tickets::tr("%1 UTC").arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                                                            : wording::dateTime(time, zones.second);
    return QStringLiteral("%1 (%2)").arg(local, second);
}

Ticket ticketOf(const FetchedCall& call, const Zones& zones)
{
    const CallRecord& record = call.record;
    Ticket ticket;
    ticket.headline = wording::verdict(record, call.phases, call.findings);
    ticket.remarksTitle = wording::findingsHeadline(call.findings);
    for (const Finding& finding : call.findings)
        ticket.remarks.append(QStringLiteral("%1: %2").arg(wording::severityName(finding.severity()), wording::findingText(finding)));

    Rows rows;
    rows.add(Field::Result, wording::outcomeName(record.outcome));
    rows.add(Tickets::tr("Rang"), durationOf(call.phases.ring));
    rows.add(Tickets::tr("Talked"), durationOf(call.phases.talk));
    rows.add(Tickets::tr("Total"), durationOf(call.phases.total));
    rows.add(Field::Started, timeOf(record.startedAt, zones));
    rows.add(Field::Accepted, timeOf(record.acceptedAt, zones));
    rows.add(Field::Ended, timeOf(record.endedAt, zones));
    rows.add(Field::MediaType, wording::mediaName(record.media));
    rows.add(Field::CallType, wording::kindName(record.kind));
    rows.add(Field::People, peopleOf(record));
    rows.add(Field::Room, roomOf(record));
    rows.add(Field::CallId, record.callId);
    rows.add(Field::RequestId, call.requestId);
    const QString place = call.regionKey.isEmpty() ? call.endpoint : QStringLiteral("%1 (%2)").arg(wording::regionName(call.regionKey), call.endpoint);
    rows.add(Field::Source, QStringLiteral("%1 · %2").arg(call.profileName, place));
    rows.add(Field::FetchedAt, wording::dateTime(call.fetchedAt, zones.local));
    rows.add(Tickets::tr("Ticket"), call.annotation.ticket);
    rows.add(Tickets::tr("Tags"), call.annotation.tags.join(QStringLiteral(", ")));
    rows.add(Tickets::tr("Note"), call.annotation.note);
    ticket.rows = rows.m_rows;
    return ticket;
}

Ticket ticketOf(const wording::ErrorText& error)
{
    Ticket ticket;
    ticket.headline = error.headline;
    ticket.remarksTitle = error.meaning.isEmpty() ? Tickets::tr("What to do") : error.meaning;
    ticket.remarks = error.adviceTexts();
    Rows rows;
    rows.add(Tickets::tr("Code"), error.codeLine);
    rows.add(Tickets::tr("Their words"), error.detail);
    rows.add(Field::CallId, error.callId);
    rows.add(Field::RequestId, error.requestId);
    rows.add(Field::Source, error.asked);
    ticket.rows = rows.m_rows;
    return ticket;
}

} // namespace callscope::share
