#include "app/share/markdown.h"

#include "app/share/escape.h"

namespace callscope::share {

namespace {

QString escaped(const QString& text)
{
    QString out;
    for (const QChar c : onOneLine(text)) {
        if (QStringLiteral("\\`*_[]|~#").contains(c))
            out += QLatin1Char('\\') + c;
        else if (c == QLatin1Char('&'))
            out += QStringLiteral("&amp;");
        else if (c == QLatin1Char('<'))
            out += QStringLiteral("&lt;");
        else if (c == QLatin1Char('>'))
            out += QStringLiteral("&gt;");
        else
            out += c;
    }
    return out;
}

} // namespace

QString asMarkdown(const Ticket& ticket)
{
    QString text = QStringLiteral("**%1**\n").arg(escaped(ticket.headline));
    if (!ticket.remarks.isEmpty()) {
        text += QStringLiteral("\n%1\n\n").arg(escaped(ticket.remarksTitle));
        for (const QString& remark : ticket.remarks)
            text += QStringLiteral("- %1\n").arg(escaped(remark));
    }
    // The first row is the table's head: GitHub and Jira want one, and an empty head looks broken in both.
    text += QLatin1Char('\n');
    bool head = true;
    for (const Ticket::Row& row : ticket.rows) {
        text += QStringLiteral("| %1 | %2 |\n").arg(escaped(row.label), escaped(row.value));
        if (head)
            text += QStringLiteral("| --- | --- |\n");
        head = false;
    }
    return text;
}

} // namespace callscope::share
