#include "app/share/markdown.h"

#include "app/share/escape.h"

namespace callscope::share {

QString asMarkdown(const Ticket& ticket)
{
    QString text = QStringLiteral("**%1**\n").arg(markdownEscaped(ticket.headline));
    if (!ticket.remarks.isEmpty()) {
        text += QStringLiteral("\n%1\n\n").arg(markdownEscaped(ticket.remarksTitle));
        for (const QString& remark : ticket.remarks)
            text += QStringLiteral("- %1\n").arg(markdownEscaped(remark));
    }
    // The first row is the table's head: GitHub and Jira want one, and an empty head looks broken in both.
    text += QLatin1Char('\n');
    bool head = true;
    for (const Ticket::Row& row : ticket.rows) {
        text += QStringLiteral("| %1 | %2 |\n").arg(markdownEscaped(row.label), markdownEscaped(row.value));
        if (head)
            text += QStringLiteral("| --- | --- |\n");
        head = false;
    }
    return text;
}

} // namespace callscope::share
