#include "app/share/plaintext.h"

#include "app/share/escape.h"

namespace callscope::share {

qsizetype columnsOf(const QString& text)
{
    qsizetype count = 0;
    for (const QChar c : text) {
        if (!c.isLowSurrogate())
            count += c.unicode() >= 0x1100 ? 2 : 1;
    }
    return count;
}

QString asText(const Ticket& ticket)
{
    QString text = onOneLine(ticket.headline) + QLatin1Char('\n');
    if (!ticket.remarks.isEmpty()) {
        text += QLatin1Char('\n') + onOneLine(ticket.remarksTitle) + QLatin1Char('\n');
        for (const QString& remark : ticket.remarks)
            text += QStringLiteral("  - ") + onOneLine(remark) + QLatin1Char('\n');
    }
    qsizetype widest = 0;
    for (const Ticket::Row& row : ticket.rows)
        widest = qMax(widest, columnsOf(row.label));
    text += QLatin1Char('\n');
    for (const Ticket::Row& row : ticket.rows) {
        const QString padding(widest - columnsOf(row.label) + 2, QLatin1Char(' '));
        const QString indent = QLatin1Char('\n') + QString(widest + 3, QLatin1Char(' '));
        text += row.label + QLatin1Char(':') + padding + withoutControls(row.value).replace(QLatin1Char('\n'), indent) + QLatin1Char('\n');
    }
    return text;
}

} // namespace callscope::share
