#include "app/archive/annotationtables.h"

#include "app/archive/sqlitedialect.h"

namespace callscope::annotationtables {

namespace {

const QString notes = QStringLiteral("notes");
const QString tags = QStringLiteral("tags");
const QString tickets = QStringLiteral("tickets");

Archived<void> replace(Statements& statements, const QString& table, const QString& column, qint64 call, const QString& text)
{
    if (auto gone = statements.execute(QStringLiteral("DELETE FROM %1 WHERE call = ?").arg(table), {call}); !gone || text.isEmpty())
        return gone;
    return statements.execute(sqlite::insertRows(table, {QStringLiteral("call"), column}), {call, text});
}

QStringList tidy(const QStringList& given)
{
    QStringList once;
    for (QString tag : given) {
        tag.replace(QChar(0x1f), QLatin1Char(' ')); // stands between them where a row reads them
        if (const QString plain = tag.simplified(); !plain.isEmpty() && !once.contains(plain, Qt::CaseInsensitive))
            once.append(plain);
    }
    return once;
}

} // namespace

Archived<Annotation> read(Statements& statements, qint64 call)
{
    Annotation annotation;
    const auto note = statements.value(QStringLiteral("SELECT text FROM notes WHERE call = ?"), {call});
    if (!note)
        return failure(note.error());
    annotation.note = note->toString();
    const auto ticket = statements.value(QStringLiteral("SELECT ticket FROM tickets WHERE call = ?"), {call});
    if (!ticket)
        return failure(ticket.error());
    annotation.ticket = ticket->toString();
    QSqlQuery* query = statements.run(QStringLiteral("SELECT tag FROM tags WHERE call = ? ORDER BY position"), {call});
    if (!query)
        return failure(statements.error());
    while (query->next())
        annotation.tags.append(query->value(0).toString());
    if (const auto broken = statements.brokenOff(*query))
        return failure(*broken);
    query->finish();
    return annotation;
}

Archived<void> write(Statements& statements, qint64 call, const Annotation& annotation)
{
    if (auto written = replace(statements, notes, QStringLiteral("text"), call, annotation.note); !written)
        return written;
    if (auto written = replace(statements, tickets, QStringLiteral("ticket"), call, annotation.ticket.trimmed()); !written)
        return written;
    if (auto gone = statements.execute(QStringLiteral("DELETE FROM tags WHERE call = ?"), {call}); !gone)
        return gone;
    static const QString insert = sqlite::insertRows(tags, {QStringLiteral("call"), QStringLiteral("position"), QStringLiteral("tag")});
    const QStringList given = tidy(annotation.tags);
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (auto written = statements.execute(insert, {call, i, given[i]}); !written)
            return written;
    }
    return {};
}

} // namespace callscope::annotationtables
