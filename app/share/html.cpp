#include "app/share/html.h"

#include "app/share/escape.h"

namespace callscope::share {

QString asHtml(const Ticket& ticket)
{
    QString html = QStringLiteral("<p><strong>%1</strong></p>\n").arg(htmlEscaped(ticket.headline));
    if (!ticket.remarks.isEmpty()) {
        html += QStringLiteral("<p>%1</p>\n<ul>\n").arg(htmlEscaped(ticket.remarksTitle));
        for (const QString& remark : ticket.remarks)
            html += QStringLiteral("<li>%1</li>\n").arg(htmlEscaped(remark));
        html += QStringLiteral("</ul>\n");
    }
    html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n");
    for (const Ticket::Row& row : ticket.rows) // Excel takes such a cell for text, whatever it looks like
        html += QStringLiteral("<tr><th align=\"left\" scope=\"row\">%1</th><td style=\"mso-number-format:'\\@'\">%2</td></tr>\n").arg(htmlEscaped(row.label), htmlEscaped(row.value));
    return html + QStringLiteral("</table>\n");
}

QString htmlBegin()
{
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>Callscope</title>\n</head>\n<body>\n");
}

QString htmlBetween()
{
    return QStringLiteral("<hr>\n");
}

QString htmlEnd()
{
    return QStringLiteral("</body>\n</html>\n");
}

} // namespace callscope::share
