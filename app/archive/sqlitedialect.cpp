#include "app/archive/sqlitedialect.h"

#include <QSqlQuery>

namespace callscope::sqlite {

namespace {

// Times are seconds since 1970 UTC; a span, a time or a count that is not known is NULL; a text that is not known is ''.
// calls.found: 0 for an id that was asked for and never found. calls.listed: when it started, else when it was first asked for.
// calls.severity: 0 none, 1 note, 2 warn, 3 serious. result, media and type are the API's names, else as received.
QStringList version1()
{
    return {
        QStringLiteral("CREATE TABLE calls ("
                       "id INTEGER PRIMARY KEY, sdk_app_id INTEGER NOT NULL, call_id TEXT NOT NULL, found INTEGER NOT NULL DEFAULT 0,"
                       "listed INTEGER NOT NULL, last_seen INTEGER NOT NULL DEFAULT 0, caller TEXT NOT NULL DEFAULT '',"
                       "room TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '', type TEXT NOT NULL DEFAULT '',"
                       "media TEXT NOT NULL DEFAULT '', profile TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '',"
                       "started INTEGER, accepted INTEGER, ended INTEGER, ring INTEGER, talk INTEGER, total INTEGER, people INTEGER,"
                       "severity INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0, UNIQUE (sdk_app_id, call_id))"),
        QStringLiteral("CREATE INDEX calls_listed ON calls (listed DESC, id DESC)"),
        QStringLiteral("CREATE INDEX calls_call_id ON calls (call_id)"),
        QStringLiteral("CREATE TABLE members (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "user_id TEXT NOT NULL, is_caller INTEGER NOT NULL, PRIMARY KEY (call, user_id, is_caller)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX members_user_id ON members (user_id)"),
        QStringLiteral("CREATE TABLE lookups (id INTEGER PRIMARY KEY, call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "at INTEGER NOT NULL, asked_id TEXT NOT NULL, profile_id TEXT NOT NULL, profile TEXT NOT NULL, endpoint TEXT NOT NULL,"
                       "region TEXT NOT NULL, outcome TEXT NOT NULL, code INTEGER NOT NULL, request_id TEXT NOT NULL,"
                       "detail TEXT NOT NULL, elapsed_ms INTEGER NOT NULL, response BLOB NOT NULL, record BLOB,"
                       "deprecated INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE INDEX lookups_call ON lookups (call, at, id)"),
        QStringLiteral("CREATE TABLE findings (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "rule TEXT NOT NULL, severity INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX findings_call ON findings (call)"),
        QStringLiteral("CREATE TABLE notes (call INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE, text TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE tags (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "tag TEXT NOT NULL, PRIMARY KEY (call, tag)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE tickets (call INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE, ticket TEXT NOT NULL)"),
    };
}

} // namespace

const QList<QStringList>& migrations()
{
    static const QList<QStringList> versions{version1()};
    return versions;
}

SqlCondition contains(const QString& expression, const QString& text)
{
    QString pattern = text;
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    pattern.replace(QLatin1Char('%'), QLatin1String("\\%"));
    pattern.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return {expression + QStringLiteral(" LIKE ? ESCAPE '\\'"), {QString(QLatin1Char('%') + pattern + QLatin1Char('%'))}};
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
