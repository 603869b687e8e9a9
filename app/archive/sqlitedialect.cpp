#include "app/archive/sqlitedialect.h"

#include "app/archive/statements.h"

#include <QHash>
#include <QSqlQuery>

namespace callscope::sqlite {

namespace {

constexpr qsizetype trigram = 3;
constexpr qsizetype longestPhrase = 9;
constexpr char32_t lastCharacter = 0x10FFFF;

//! Ids begin alike and differ at their end; the more of a text is asked for, the longer it takes.
QString end(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()) + qMax(qsizetype(0), characters.size() - longestPhrase),
                             qMin(characters.size(), longestPhrase));
}

Archived<QStringList> complaintsOf(Statements& statements, const QString& check)
{
    auto query = statements.runOnce({check, {}});
    if (!query)
        return query.error().kind == ArchiveError::Kind::Broken ? Archived<QStringList>(QStringList(query.error().detail)) : failure(query.error());
    QStringList found;
    while (query->next()) {
        if (const QString line = query->value(0).toString(); line != QLatin1String("ok"))
            found.append(line);
    }
    if (const auto broken = statements.brokenOff(*query))
        found.append(broken->detail);
    return found;
}

//! A NUL would end the text for the index, and what stands behind it, other people too, would never be found.
//! So that every character begins a trigram, the last two of a text too: then what is shorter than a trigram is found as the
//! beginning of one.
QString padded(QString text)
{
    text.replace(QChar(0), QLatin1Char('\n'));
    return text.isEmpty() ? text : text + QStringLiteral("\n\n");
}

QString asJson(const QList<qint64>& numbers)
{
    QByteArray list("[");
    for (const qint64 number : numbers)
        list += QByteArray::number(number) + ',';
    list.chop(numbers.isEmpty() ? 0 : 1);
    return QString::fromLatin1(list + ']');
}

} // namespace

SqlCondition contains(const QString& expression, const QString& text)
{
    QString pattern = text;
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    pattern.replace(QLatin1Char('%'), QLatin1String("\\%"));
    pattern.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return {expression + QStringLiteral(" LIKE ? ESCAPE '\\'"), {QString(QLatin1Char('%') + pattern + QLatin1Char('%'))}};
}

SqlCondition oneOf(const QString& column, const QList<qint64>& numbers)
{
    return {column + QStringLiteral(" IN (SELECT value FROM json_each(?))"), {asJson(numbers)}};
}

SqlCondition listed(const QString& name, const QList<qint64>& numbers)
{
    return {QStringLiteral("json_each(?) AS ") + name, {asJson(numbers)}};
}

QString throughIndex(const QString& table, const QString& index)
{
    return QStringLiteral("%1 INDEXED BY %2").arg(table, index);
}

QString unindexed(const QString& column)
{
    return QLatin1Char('+') + column;
}

QString insertRows(const QString& table, const QStringList& columns, int rows)
{
    const QString row = QStringLiteral("(?%1)").arg(QStringLiteral(", ?").repeated(columns.size() - 1));
    const QString more = QStringLiteral(", ") + row;
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3").arg(table, columns.join(QStringLiteral(", ")), row + more.repeated(rows - 1));
}

SqlCondition TextIndex::callsWith(const QString& text, Column column, const QStringList& terms)
{
    if (needsTerms(text) && terms.isEmpty()) // no text has it; an empty MATCH would be an error
        return SqlCondition{QStringLiteral("SELECT 0 WHERE 0"), {}};
    static const QHash<Column, QString> columns{{Column::People, QStringLiteral("people : ")}, {Column::Room, QStringLiteral("room : ")}, {Column::Both, {}}};
    QStringList phrases;
    for (QString term : needsTerms(text) ? terms : QStringList{end(text)})
        phrases.append(QLatin1Char('"') + term.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
    return SqlCondition{QStringLiteral("SELECT rowid FROM texts WHERE texts MATCH ?"),
                        {QString(columns[column] + QLatin1Char('(') + phrases.join(QStringLiteral(" OR ")) + QLatin1Char(')'))}};
}

bool TextIndex::needsTerms(const QString& text)
{
    return text.toUcs4().size() < trigram;
}

SqlCondition TextIndex::termsBeginningWith(const QString& text, int limit)
{
    const QString folded = text.toLower(); // as the index holds them
    return {QStringLiteral("SELECT term FROM texts_terms WHERE term >= ? AND term < ? LIMIT %1").arg(limit + 1),
            {folded, QString(folded + QString::fromUcs4(&lastCharacter, 1))}};
}

SqlCondition TextIndex::insert(qint64 call, const QString& people, const QString& room)
{
    return {QStringLiteral("INSERT INTO texts (rowid, people, room) VALUES (?, ?, ?)"), {call, padded(people), padded(room)}};
}

SqlCondition TextIndex::remove(qint64 call, const QString& people, const QString& room)
{
    return {QStringLiteral("INSERT INTO texts (texts, rowid, people, room) VALUES ('delete', ?, ?, ?)"), {call, padded(people), padded(room)}};
}

QString TextIndex::removeAll()
{
    return QStringLiteral("INSERT INTO texts (texts) VALUES ('delete-all')");
}

Archived<void> giveBackSpace(Statements& statements)
{
    if (auto done = statements.execute(QStringLiteral("VACUUM")); !done)
        return done;
    return statements.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Archived<void> copyTo(Statements& statements, const QString& path)
{
    return statements.execute(QStringLiteral("VACUUM INTO ?"), {path});
}

Archived<QStringList> obviousDamages(Statements& statements)
{
    return complaintsOf(statements, QStringLiteral("PRAGMA quick_check(20)"));
}

Archived<QStringList> damages(Statements& statements)
{
    auto complaints = complaintsOf(statements, QStringLiteral("PRAGMA integrity_check(20)"));
    if (!complaints)
        return complaints;
    QStringList found = *complaints;
    if (!found.isEmpty())
        return found; // what else is wrong cannot be told from a damaged file
    auto references = statements.runOnce({QStringLiteral("SELECT \"table\" || ' → ' || parent FROM pragma_foreign_key_check LIMIT 20"), {}});
    if (!references)
        return failure(references.error());
    while (references->next())
        found.append(references->value(0).toString());
    if (const auto broken = statements.brokenOff(*references))
        found.append(broken->detail);
    if (auto index = statements.runOnce({QStringLiteral("INSERT INTO texts (texts) VALUES ('integrity-check')"), {}}); !index && index.error().kind == ArchiveError::Kind::Broken)
        found.append(index.error().detail);
    return found;
}

Archived<QVariant> othersVersion(Statements& statements)
{
    return statements.value(QStringLiteral("PRAGMA data_version"));
}

QSqlError prepare(const QSqlDatabase& database, int busyTimeoutMs)
{
    QSqlQuery query(database);
    for (const QString& statement :
         {QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeoutMs), QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA secure_delete = ON")}) {
        if (!query.exec(statement))
            return query.lastError();
    }
    return {};
}

ArchiveError::Kind kindOf(const QSqlError& error)
{
    constexpr int noRoomForSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE: the file beside the log could not grow
    if (error.nativeErrorCode().toInt() == noRoomForSharedMemory)
        return ArchiveError::Kind::Full;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:
    case 6:
        return ArchiveError::Kind::Busy;
    case 8:
        return ArchiveError::Kind::ReadOnly;
    case 10:
        return ArchiveError::Kind::Disk;
    case 11:
    case 26:
        return ArchiveError::Kind::Broken;
    case 13:
        return ArchiveError::Kind::Full;
    case 14:
        return ArchiveError::Kind::Unreadable;
    default:
        return ArchiveError::Kind::Failed;
    }
}

} // namespace callscope::sqlite
