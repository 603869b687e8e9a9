#include "ui/print/pagecontent.h"

#include "app/share/escape.h"
#include "app/share/masking.h"
#include "app/share/redacted.h"
#include "app/share/ticket.h"
#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"
#include "app/wording/findingtext.h"
#include "app/wording/sentences.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"
#include "ui/call/boundedtext.h"

#include <QCoreApplication>

namespace callscope {

namespace {

using share::TicketPart;
using wording::Field;

struct Page {
    Q_DECLARE_TR_FUNCTIONS(PaperPage)
};

constexpr qsizetype longestResult = 80; // it stands in the verdict and at the end of the timeline
constexpr qsizetype mostPeople = 2000;  // a page has room for some hundred; nobody's 32,000 callees are measured

//! What a page can show of a text from outside.
QString shown(const QString& text)
{
    QString clean = share::withoutControls(text).replace(QLatin1Char('\t'), QStringLiteral("    "));
    for (const QChar separator : {QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        clean.replace(separator, QLatin1Char('\n'));
    return clean;
}

QString onOneLine(const QString& text)
{
    return shown(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString spanText(const std::optional<qint64>& seconds)
{
    return seconds ? wording::duration(*seconds) : QStringLiteral("\u2013");
}

//! Facts are a ticket's rows but for those that have a place of their own on the page.
template<typename Reported>
QList<PageContent::Row> factsOf(const Reported& reported, share::Manner manner)
{
    manner.parts &= ~(TicketPart::Findings | TicketPart::Durations | TicketPart::People | TicketPart::Annotations);
    const QStringList ids{wording::fieldName(Field::CallId), wording::fieldName(Field::RequestId)};
    QList<PageContent::Row> rows;
    for (const share::Ticket::Row& row : share::ticketOf(reported, manner).rows)
        rows.append({row.label, shown(row.value), ids.contains(row.label)});
    return rows;
}

void addAnnotation(const Annotation& annotation, share::TicketParts parts, PageContent& content)
{
    if (!parts.testFlag(TicketPart::Annotations) || annotation.isEmpty())
        return;
    content.writtenTitle = Page::tr("Written about the call");
    content.noteLabel = Page::tr("Note");
    content.note = shown(annotation.note);
    if (!annotation.ticket.isEmpty())
        content.written.append({Page::tr("Ticket"), onOneLine(annotation.ticket), false});
    if (!annotation.tags.isEmpty())
        content.written.append({Page::tr("Tags"), onOneLine(wording::listed(annotation.tags)), false});
}

void addPeople(const CallRecord& record, PageContent& content)
{
    const QStringList others = record.others();
    const qsizetype count = others.size() + (record.caller.isEmpty() ? 0 : 1);
    if (count == 0)
        return;
    content.peopleTitle = Page::tr("People (%1)").arg(count);
    content.callerWord = Page::tr("caller");
    content.caller = onOneLine(record.caller);
    content.otherCount = others.size();
    for (const QString& other : others.first(qMin(others.size(), mostPeople)))
        content.others.append(onOneLine(other));
}

//! Where and when; what is empty is left out.
QString originOf(const QString& profile, const QString& place, const QDateTime& at, const share::Manner& manner)
{
    QStringList parts{QStringLiteral("Callscope")};
    if (manner.parts.testFlag(TicketPart::Source))
        parts << profile << place;
    if (manner.parts.testFlag(TicketPart::FetchedAt) && at.isValid())
        parts.append(Page::tr("looked up at %1").arg(wording::dateTime(at, manner.zones.local)));
    parts.removeAll(QString());
    return onOneLine(parts.join(QStringLiteral(" \u00b7 ")));
}

QString maskedSentence(bool masked)
{
    return masked ? Page::tr("Names are masked: user ids, room and note are pseudonyms.") : QString();
}

PageContent contentOf(const FetchedCall& call, const share::Manner& manner)
{
    FetchedCall spoken = call;
    spoken.record.outcome.wire = onOneLine(shortened(call.record.outcome.wire, longestResult));
    const share::TicketParts parts = manner.parts;
    PageContent content;
    content.callId = onOneLine(call.record.callId);
    content.look = outcomeLook(call.record, call.findings);
    content.headline = onOneLine(wording::verdict(spoken.record, call.phases, call.findings));
    if (parts.testFlag(TicketPart::Findings)) {
        content.remarksTitle = wording::findingsHeadline(call.findings);
        for (const Finding& finding : call.findings)
            content.remarks.append({finding.severity(), wording::severityName(finding.severity()), onOneLine(wording::findingText(finding))});
    }
    if (parts.testFlag(TicketPart::Durations)) {
        content.figures = {{Page::tr("Ring"), spanText(call.phases.ring)},
                           {Page::tr("Talk"), spanText(call.phases.talk)},
                           {Page::tr("Total"), spanText(call.phases.total)}};
    }
    if (parts.testFlag(TicketPart::Times))
        content.timeline = timelineContent(spoken.record, call.phases, {manner.zones.local, manner.zones.second});
    content.factsTitle = Page::tr("Facts");
    content.facts = factsOf(call, manner);
    if (parts.testFlag(TicketPart::People))
        addPeople(call.record, content);
    addAnnotation(call.annotation, parts, content);
    const QString place = call.regionKey.isEmpty() ? call.endpoint : wording::regionName(call.regionKey);
    content.origin = originOf(call.profileName, place, call.fetchedAt, manner);
    content.maskedSentence = maskedSentence(call.masked);
    return content;
}

PageContent contentOf(const wording::ErrorText& error, const share::Manner& manner)
{
    PageContent content;
    content.callId = onOneLine(error.callId);
    content.look = {icons::Name::Error, Tone::Bad};
    content.headline = onOneLine(error.headline);
    content.remarksTitle = error.meaning.isEmpty() ? Page::tr("What to do") : onOneLine(error.meaning);
    for (const QString& advice : error.adviceTexts())
        content.remarks.append({std::nullopt, {}, onOneLine(advice)});
    content.factsTitle = Page::tr("Facts");
    content.facts = factsOf(error, manner);
    addAnnotation(error.annotation, manner.parts, content);
    content.origin = originOf(error.profileName, error.endpoint, error.askedAt, manner);
    content.maskedSentence = maskedSentence(error.masked);
    return content;
}

} // namespace

PageContent pageContent(const share::Outgoing& outgoing, const share::Manner& manner)
{
    const wording::InLanguage spoken(manner.language);
    // Pseudonyms are of the names as they are, so masking comes first.
    const share::Outgoing leaving = share::redacted(manner.mask ? share::masked(outgoing, *manner.mask) : outgoing);
    return leaving ? contentOf(*leaving, manner) : contentOf(leaving.error(), manner);
}

} // namespace callscope
