#include "app/share/ticket.h"

#include "app/share/callwords.h"
#include "app/share/redacted.h"
#include "app/wording/fieldtext.h"
#include "app/wording/findingtext.h"
#include "app/wording/sentences.h"
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
    void add(const Annotation& annotation)
    {
        add(Tickets::tr("Ticket"), annotation.ticket);
        add(Tickets::tr("Tags"), wording::listed(annotation.tags));
        add(Tickets::tr("Note"), annotation.note);
    }
    void addMasked(bool masked)
    {
        if (masked)
            add(Tickets::tr("Masked"), Tickets::tr("User ids, room and note are pseudonyms"));
    }

    QList<Ticket::Row> m_rows;
};

void addFindings(const QList<Finding>& findings, Ticket& ticket)
{
    ticket.remarksTitle = wording::findingsHeadline(findings);
    for (const Finding& finding : findings)
        ticket.remarks.append(wording::labelled(wording::severityName(finding.severity()), wording::findingText(finding)));
}

} // namespace

Ticket ticketOf(const FetchedCall& whole, const Manner& manner)
{
    const wording::InLanguage spoken(manner.language);
    const FetchedCall call = redacted(whole);
    const CallRecord& record = call.record;
    const TicketParts parts = manner.parts;
    Ticket ticket;
    ticket.headline = wording::verdict(record, call.phases, call.findings);
    if (parts.testFlag(TicketPart::Findings))
        addFindings(call.findings, ticket);

    Rows rows;
    rows.add(Field::Result, wording::outcomeName(record.outcome));
    if (parts.testFlag(TicketPart::Durations)) {
        rows.add(Tickets::tr("Rang"), durationOf(call.phases.ring));
        rows.add(Tickets::tr("Talked"), durationOf(call.phases.talk));
        rows.add(Tickets::tr("Total"), durationOf(call.phases.total));
    }
    if (parts.testFlag(TicketPart::Times)) {
        rows.add(Field::Started, timeOf(record.startedAt, manner.zones));
        rows.add(Field::Accepted, timeOf(record.acceptedAt, manner.zones));
        rows.add(Field::Ended, timeOf(record.endedAt, manner.zones));
    }
    if (parts.testFlag(TicketPart::Kind)) {
        rows.add(Field::MediaType, wording::mediaName(record.media));
        rows.add(Field::CallType, wording::kindName(record.kind));
    }
    if (parts.testFlag(TicketPart::People))
        rows.add(Field::People, peopleOf(record));
    if (parts.testFlag(TicketPart::Room))
        rows.add(Field::Room, roomOf(record));
    rows.add(Field::CallId, record.callId);
    if (parts.testFlag(TicketPart::RequestId))
        rows.add(Field::RequestId, call.requestId);
    if (parts.testFlag(TicketPart::Source))
        rows.add(Field::Source, sourceOf(call));
    if (parts.testFlag(TicketPart::FetchedAt))
        rows.add(Field::FetchedAt, timeOf(call.fetchedAt, manner.zones));
    if (parts.testFlag(TicketPart::Annotations))
        rows.add(call.annotation);
    rows.addMasked(call.masked);
    ticket.rows = rows.m_rows;
    return ticket;
}

Ticket ticketOf(const wording::ErrorText& whole, const Manner& manner)
{
    const wording::InLanguage spoken(manner.language); // the error's own sentences are made already
    const wording::ErrorText error = redacted(whole);
    Ticket ticket;
    ticket.headline = error.headline;
    ticket.remarksTitle = error.meaning.isEmpty() ? Tickets::tr("What to do") : error.meaning;
    ticket.remarks = error.adviceTexts();
    Rows rows;
    rows.add(Tickets::tr("Code"), error.codeLine);
    rows.add(Tickets::tr("Their words"), error.detail);
    rows.add(Field::CallId, error.callId);
    rows.add(Field::RequestId, error.requestId);
    rows.add(Field::Source, error.place);
    rows.add(Field::FetchedAt, timeOf(error.askedAt, manner.zones));
    if (manner.parts.testFlag(TicketPart::Annotations))
        rows.add(error.annotation);
    rows.addMasked(error.masked);
    ticket.rows = rows.m_rows;
    return ticket;
}

Ticket ticketOf(const Outgoing& outgoing, const Manner& manner)
{
    return outgoing ? ticketOf(*outgoing, manner) : ticketOf(outgoing.error(), manner);
}

} // namespace callscope::share
