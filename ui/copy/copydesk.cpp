#include "ui/copy/copydesk.h"

#include "ui/clipboard/ticketclipboard.h"
#include "ui/copy/inpool.h"

namespace callscope {

namespace {

QString wordsFor(CopyForm form, qsizetype calls)
{
    const bool one = calls == 1;
    switch (form) {
    case CopyForm::Ticket: return one ? CopyDesk::tr("for the ticket: text, HTML and Markdown") : CopyDesk::tr("%1 calls for the ticket: text, HTML and Markdown").arg(calls);
    case CopyForm::Text: return one ? CopyDesk::tr("the call as text") : CopyDesk::tr("%1 calls as text").arg(calls);
    case CopyForm::Markdown: return one ? CopyDesk::tr("the call as Markdown") : CopyDesk::tr("%1 calls as Markdown").arg(calls);
    case CopyForm::Html: return one ? CopyDesk::tr("the call as HTML") : CopyDesk::tr("%1 calls as HTML").arg(calls);
    case CopyForm::Json: return one ? CopyDesk::tr("the call as JSON") : CopyDesk::tr("%1 calls as JSON").arg(calls);
    case CopyForm::CsvRow: return one ? CopyDesk::tr("the call as a CSV row") : CopyDesk::tr("%1 calls as CSV rows").arg(calls);
    case CopyForm::Curl: return one ? CopyDesk::tr("the question as cURL") : CopyDesk::tr("%1 questions as cURL").arg(calls);
    }
    return {};
}

} // namespace

CopyDesk::CopyDesk(Archive& archive, const CallListModel& calls, QObject* parent) : QObject(parent), m_archive(archive), m_calls(calls) {}

void CopyDesk::copy(CopyForm form, const LookUpResult& call, const share::Manner& manner)
{
    ++m_number;
    put(flavoursOf(form, {call}, manner), wordsFor(form, 1), {});
}

void CopyDesk::copy(CopyForm form, const QList<CallName>& names, const share::Manner& manner)
{
    const int number = ++m_number;
    delete m_gatherer;
    m_gatherer = new CallGatherer(m_archive, m_calls, names, manner.ringTimeoutSeconds, this);
    connect(m_gatherer, &CallGatherer::gathered, this, [this, form, manner, number](const GatheredCalls& gathered) { write(form, gathered, manner, number); });
}

void CopyDesk::write(CopyForm form, const GatheredCalls& gathered, const share::Manner& manner, int number)
{
    if (number != m_number)
        return;
    if (gathered.calls.isEmpty()) {
        Q_EMIT copied({}, gathered.remark());
        return;
    }
    inPool<Flavours>([form, calls = gathered.calls, manner] { return flavoursOf(form, calls, manner); }, this,
                     [this, form, gathered, number](const Flavours& flavours) {
                         if (number == m_number)
                             put(flavours, wordsFor(form, gathered.calls.size()), gathered.remark());
                     });
}

void CopyDesk::put(const Flavours& flavours, const QString& what, const QString& remark)
{
    if (flavours.text().isEmpty()) {
        Q_EMIT copied({}, tr("There is nothing to copy: nobody was asked for this record."));
        return;
    }
    copyFlavours(flavours);
    Q_EMIT copied(what, remark);
}

void CopyDesk::copy(const QString& text)
{
    ++m_number;
    if (text.isEmpty())
        return;
    const Flavours flavours(text);
    put(flavours, flavours.text(), {}); // what is said is what was copied: redacted
}

} // namespace callscope
