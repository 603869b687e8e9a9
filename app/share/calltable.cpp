#include "app/share/calltable.h"

#include "app/share/callwords.h"
#include "app/share/escape.h"
#include "app/share/masking.h"
#include "app/share/plaintext.h"
#include "app/share/redacted.h"
#include "app/wording/fieldtext.h"
#include "app/wording/findingtext.h"
#include "app/wording/sentences.h"
#include "app/wording/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace callscope::share {

namespace {

using wording::Field;

struct Tickets {
    Q_DECLARE_TR_FUNCTIONS(Ticket)
};

QString findingsOf(const FetchedCall& call)
{
    QStringList texts;
    for (const Finding& finding : call.findings)
        texts.append(wording::findingText(finding));
    return texts.join(QStringLiteral(" · "));
}

//! One row per call and all the columns that the parts ask for.
class Builder {
public:
    explicit Builder(const Manner& manner) : m_manner(manner)
    {
        const auto name = [](Field field) { return wording::fieldName(field); };
        m_head = {name(Field::CallId), name(Field::Result), Tickets::tr("To check"), name(Field::Started), name(Field::Accepted), name(Field::Ended),
                  Tickets::tr("Rang"), Tickets::tr("Talked"), Tickets::tr("Total"), name(Field::MediaType), name(Field::CallType), name(Field::People),
                  name(Field::Room), name(Field::RequestId), name(Field::Source),
                  name(Field::FetchedAt), Tickets::tr("Ticket"), Tickets::tr("Tags"), Tickets::tr("Note")};
    }

    void add(const FetchedCall& call)
    {
        const CallRecord& record = call.record;
        begin(record.callId, wording::verdict(record, call.phases, call.findings));
        part(TicketPart::Findings, Tickets::tr("To check"), findingsOf(call));
        part(TicketPart::Times, wording::fieldName(Field::Started), timeOf(record.startedAt, m_manner.zones));
        part(TicketPart::Times, wording::fieldName(Field::Accepted), timeOf(record.acceptedAt, m_manner.zones));
        part(TicketPart::Times, wording::fieldName(Field::Ended), timeOf(record.endedAt, m_manner.zones));
        part(TicketPart::Durations, Tickets::tr("Rang"), durationOf(call.phases.ring));
        part(TicketPart::Durations, Tickets::tr("Talked"), durationOf(call.phases.talk));
        part(TicketPart::Durations, Tickets::tr("Total"), durationOf(call.phases.total));
        part(TicketPart::Kind, wording::fieldName(Field::MediaType), wording::mediaName(record.media));
        part(TicketPart::Kind, wording::fieldName(Field::CallType), wording::kindName(record.kind));
        part(TicketPart::People, wording::fieldName(Field::People), peopleOf(record));
        part(TicketPart::Room, wording::fieldName(Field::Room), roomOf(record));
        asked(call.requestId, sourceOf(call), call.fetchedAt, call.annotation);
    }

    void add(const wording::ErrorText& error)
    {
        begin(error.callId, wording::withAside(error.headline, error.codeLine));
        const QString source = error.profileName.isEmpty() ? error.endpoint : QStringLiteral("%1 · %2").arg(error.profileName, error.endpoint);
        asked(error.requestId, source, error.askedAt, error.annotation);
    }

    //! \param masked whether some row is
    [[nodiscard]] CallTable table(bool masked) const
    {
        CallTable table;
        for (qsizetype column = 0; column < m_head.size(); ++column) {
            const auto cell = [column](const QStringList& row) { return row.value(column); };
            const bool empty = std::all_of(m_rows.begin(), m_rows.end(), [cell](const QStringList& row) { return cell(row).isEmpty(); });
            if (empty && column >= alwaysShown)
                continue;
            table.head.append(m_head[column]);
            table.rows.resize(m_rows.size());
            for (qsizetype row = 0; row < m_rows.size(); ++row)
                table.rows[row].append(cell(m_rows[row]));
        }
        if (masked)
            table.remark = Tickets::tr("User ids, room and note are pseudonyms");
        return table;
    }

private:
    static constexpr qsizetype alwaysShown = 2;

    void begin(const QString& callId, const QString& verdict)
    {
        m_rows.emplaceBack();
        put(wording::fieldName(Field::CallId), callId);
        put(wording::fieldName(Field::Result), verdict);
    }

    void asked(const QString& requestId, const QString& source, const QDateTime& at, const Annotation& annotation)
    {
        part(TicketPart::RequestId, wording::fieldName(Field::RequestId), requestId);
        part(TicketPart::Source, wording::fieldName(Field::Source), source);
        part(TicketPart::FetchedAt, wording::fieldName(Field::FetchedAt), timeOf(at, m_manner.zones));
        part(TicketPart::Annotations, Tickets::tr("Ticket"), annotation.ticket);
        part(TicketPart::Annotations, Tickets::tr("Tags"), wording::listed(annotation.tags));
        part(TicketPart::Annotations, Tickets::tr("Note"), annotation.note);
    }

    void part(TicketPart part, const QString& head, const QString& value)
    {
        if (m_manner.parts.testFlag(part))
            put(head, value);
    }

    void put(const QString& head, const QString& value)
    {
        QStringList& row = m_rows.last();
        row.resize(m_head.size());
        row[m_head.indexOf(head)] = value;
    }

    const Manner& m_manner;
    QStringList m_head;
    QList<QStringList> m_rows;
};

QString tableRow(const QStringList& cells, const QList<qsizetype>& widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = onOneLine(cells[i]);
        line += cell;
        if (i + 1 < cells.size())
            line += QString(widths[i] - columnsOf(cell) + 2, QLatin1Char(' '));
    }
    return line + QLatin1Char('\n');
}

QString htmlRow(const QStringList& cells, const QString& cell)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& text : cells)
        row += cell.arg(htmlEscaped(text));
    return row + QStringLiteral("</tr>\n");
}

QString markdownRow(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped.append(markdownEscaped(cell));
    return QStringLiteral("| ") + escaped.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

} // namespace

CallTable tableOf(const QList<Outgoing>& calls, const Manner& manner)
{
    const wording::InLanguage spoken(manner.language);
    Builder builder(manner);
    bool anyMasked = false;
    for (const Outgoing& call : calls) {
        const Outgoing each = redacted(manner.mask ? masked(call, *manner.mask) : call);
        anyMasked = anyMasked || (each ? each->masked : each.error().masked);
        if (each)
            builder.add(*each);
        else
            builder.add(each.error());
    }
    return builder.table(anyMasked);
}

QString asText(const CallTable& table)
{
    QList<qsizetype> widths(table.head.size());
    for (const QStringList& row : QList<QStringList>{table.head} + table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(onOneLine(row[i])));
    }
    QStringList rules;
    for (const qsizetype width : widths)
        rules.append(QString(width, QLatin1Char('-')));
    QString text = tableRow(table.head, widths) + tableRow(rules, widths);
    for (const QStringList& row : table.rows)
        text += tableRow(row, widths);
    return table.remark.isEmpty() ? text : text + QLatin1Char('\n') + onOneLine(table.remark) + QLatin1Char('\n');
}

QString asHtml(const CallTable& table)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n");
    html += htmlRow(table.head, QStringLiteral("<th align=\"left\" scope=\"col\">%1</th>"));
    for (const QStringList& row : table.rows)
        html += htmlRow(row, QStringLiteral("<td style=\"mso-number-format:'\\@'\">%1</td>"));
    html += QStringLiteral("</table>\n");
    return table.remark.isEmpty() ? html : html + QStringLiteral("<p>%1</p>\n").arg(htmlEscaped(table.remark));
}

QString asMarkdown(const CallTable& table)
{
    QString text = markdownRow(table.head) + QStringLiteral("|") + QStringLiteral(" --- |").repeated(table.head.size()) + QLatin1Char('\n');
    for (const QStringList& row : table.rows)
        text += markdownRow(row);
    return table.remark.isEmpty() ? text : text + QLatin1Char('\n') + markdownEscaped(table.remark) + QLatin1Char('\n');
}

} // namespace callscope::share
