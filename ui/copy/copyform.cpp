#include "ui/copy/copyform.h"

#include "app/share/calltable.h"
#include "app/share/callwriter.h"
#include "app/share/masking.h"
#include "app/share/ticket.h"
#include "ui/clipboard/ticketclipboard.h"
#include "ui/copy/curlof.h"

namespace callscope {

namespace {

QList<share::Outgoing> outgoingOf(const QList<LookUpResult>& calls, const share::Manner& manner)
{
    QList<share::Outgoing> all;
    for (const LookUpResult& call : calls)
        all.append(share::outgoing(call.outcome, call.asked, call.annotation, manner.language));
    return all;
}

Flavours asTicket(const QList<LookUpResult>& calls, const share::Manner& manner)
{
    const QList<share::Outgoing> outgoing = outgoingOf(calls, manner);
    if (outgoing.size() == 1)
        return flavoursOf(share::ticketOf(manner.mask ? share::masked(outgoing.first(), *manner.mask) : outgoing.first(), manner));
    const share::CallTable table = share::tableOf(outgoing, manner);
    Flavours flavours(share::asText(table));
    flavours.setHtml(share::asHtml(table));
    flavours.setMarkdown(share::asMarkdown(table));
    return flavours;
}

QByteArray written(share::CallWriter writer, const QList<LookUpResult>& calls, const share::Manner& manner, bool around)
{
    const QByteArray begin = writer.begin();
    QByteArray bytes = around ? begin : QByteArray();
    for (const share::Outgoing& outgoing : outgoingOf(calls, manner))
        bytes += writer.call(outgoing);
    return around ? bytes + writer.end() : bytes;
}

//! As source, and as what it is.
Flavours source(const QString& text, void (Flavours::*set)(const QString&))
{
    Flavours flavours(text);
    if (!text.isEmpty())
        (flavours.*set)(text);
    return flavours;
}

} // namespace

Flavours flavoursOf(CopyForm form, const QList<LookUpResult>& calls, const share::Manner& manner)
{
    const bool several = calls.size() > 1;
    switch (form) {
    case CopyForm::Ticket: return asTicket(calls, manner);
    case CopyForm::Text: return Flavours(asTicket(calls, manner).text());
    case CopyForm::Markdown: return source(asTicket(calls, manner).markdown(), &Flavours::setMarkdown);
    case CopyForm::Html: return source(asTicket(calls, manner).html(), &Flavours::setHtml);
    case CopyForm::Json: {
        const QByteArray json = written({share::Format::Json, manner, {.oneLineEach = !several}}, calls, manner, true).trimmed();
        Flavours flavours(QString::fromUtf8(json));
        flavours.setJson(json);
        return flavours;
    }
    case CopyForm::CsvRow: {
        const QByteArray csv = written({share::Format::Csv, manner}, calls, manner, several);
        Flavours flavours(QString::fromUtf8(csv));
        flavours.setCsv(csv);
        return flavours;
    }
    case CopyForm::Curl: break;
    }
    QStringList commands;
    for (const LookUpResult& call : calls) {
        if (const QString command = curlOf(call, manner); !command.isEmpty())
            commands.append(command);
    }
    return Flavours(commands.join(QLatin1Char('\n')));
}

} // namespace callscope
