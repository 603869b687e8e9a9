#include "app/archive/archiveconnection.h"

#include "app/archive/archivefile.h"
#include "app/archive/sqlitedialect.h"
#include "app/archive/sqliteschema.h"
#include "app/archive/statements.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>

namespace callscope {

namespace {

using Kind = ArchiveError::Kind;

} // namespace

Archived<ArchiveConnection::Opened> ArchiveConnection::open(const QString& path, int busyTimeoutMs)
{
    Opened opened{std::unique_ptr<ArchiveConnection>(new ArchiveConnection(path, busyTimeoutMs)), {}};
    const QDeadlineTimer deadline(busyTimeoutMs);
    auto done = opened.connection->openFile();
    // Whoever makes a new file, or its log, lets nobody wait for it: SQLite says at once that it is locked.
    while (!done && done.error().kind == Kind::Busy && !deadline.hasExpired()) {
        QThread::msleep(QRandomGenerator::global()->bounded(5U, 25U));
        opened.connection.reset(new ArchiveConnection(path, busyTimeoutMs));
        done = opened.connection->openFile();
    }
    if (done)
        return opened;
    if (done.error().kind == Kind::ReadOnly || done.error().kind == Kind::Unreadable) {
        if (auto readable = opened.connection->openForReading(done.error()); !readable)
            return failure(readable.error());
        return opened;
    }
    if (done.error().kind != Kind::Broken || path.isEmpty())
        return failure(done.error());

    ArchiveError broken = done.error();
    opened.connection.reset(new ArchiveConnection(path, busyTimeoutMs)); // the old one's file is closed before it is moved
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(busyTimeoutMs))
        return failure(broken);
    done = opened.connection->openFile();
    if (done) // another Callscope was quicker
        return opened;
    if (done.error().kind != Kind::Broken) // and is at it still: nothing of its making is moved
        return failure(done.error());
    opened.connection.reset(new ArchiveConnection(path, busyTimeoutMs));
    broken.keptAside = archivefile::keepAside(path, QStringLiteral("broken"));
    if (broken.keptAside.isEmpty())
        return failure(broken);
    if (auto again = opened.connection->openFile(); !again)
        return failure(again.error());
    opened.notice = broken;
    return opened;
}

ArchiveConnection::ArchiveConnection(const QString& path, int busyTimeoutMs)
    : m_path(path), m_name(QUuid::createUuid().toString()), m_busyTimeoutMs(busyTimeoutMs)
{
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
}

ArchiveConnection::~ArchiveConnection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase ArchiveConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Archived<void> ArchiveConnection::openFile()
{
    if (!m_path.isEmpty() && !archivefile::prepare(m_path))
        return failure(ArchiveError{Kind::ReadOnly, m_path, {}, {}});
    QSqlDatabase connection = database();
    connection.setDatabaseName(m_path.isEmpty() ? QStringLiteral(":memory:") : m_path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_busyTimeoutMs));
    if (!connection.open())
        return failure(ArchiveError{sqlite::kindOf(connection.lastError()), m_path, connection.lastError().databaseText(), {}});
    const auto found = version(); // before anything is written: the file may be somebody else's
    if (!found)
        return failure(found.error());
    if (const QSqlError error = sqlite::prepare(connection, m_busyTimeoutMs); error.isValid())
        return failure(ArchiveError{sqlite::kindOf(error), m_path, error.databaseText(), {}});
    return *found == int(sqlite::migrations().size()) ? Archived<void>() : migrate();
}

Archived<void> ArchiveConnection::openForReading(const ArchiveError& because)
{
    const QFileInfo file(m_path);
    if (!file.isReadable() || file.size() == 0)
        return failure(because);
    // Where nobody can write, SQLite cannot make what it wants beside the file; but then nobody changes it either.
    auto opened = openForReading(QString());
    if (!opened && opened.error().kind != Kind::NewerVersion && opened.error().kind != Kind::Broken)
        opened = openForReading(QStringLiteral("?immutable=1"));
    if (opened)
        m_readOnly = true;
    else if (opened.error().kind != Kind::NewerVersion && opened.error().kind != Kind::Broken)
        return failure(because);
    return opened;
}

Archived<void> ArchiveConnection::openForReading(const QString& options)
{
    QSqlDatabase connection = database();
    connection.close();
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    connection.setDatabaseName(QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/")) + options);
    if (!connection.open())
        return failure(ArchiveError{Kind::Unreadable, m_path, {}, {}});
    const auto found = version();
    if (!found)
        return failure(found.error());
    return *found == int(sqlite::migrations().size()) ? Archived<void>() : failure(ArchiveError{Kind::ReadOnly, m_path, {}, {}});
}

Archived<int> ArchiveConnection::version()
{
    Statements statements(database(), m_path);
    const auto version = statements.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    const auto application = statements.value(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return failure(application.error());
    const auto tables = statements.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return failure(tables.error());
    const int newest = int(sqlite::migrations().size());
    const bool ours = application->toInt() == sqlite::applicationId;
    if (!ours && (version->toInt() != 0 || tables->toInt() != 0))
        return failure(ArchiveError{Kind::Broken, m_path, QStringLiteral("application_id %1").arg(application->toInt()), {}});
    if (version->toInt() > newest)
        return failure(ArchiveError{Kind::NewerVersion, m_path, QStringLiteral("%1 > %2").arg(version->toInt()).arg(newest), {}});
    return version->toInt();
}

Archived<void> ArchiveConnection::migrate()
{
    Statements statements(database(), m_path);
    // Tables are made anew under their own names, which a check of every reference in between would refuse.
    if (auto off = statements.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    auto transaction = Transaction::begin(statements);
    if (!transaction)
        return failure(transaction.error());
    const auto from = version(); // another process may have been quicker
    if (!from)
        return failure(from.error());
    QStringList steps;
    const int newest = int(sqlite::migrations().size());
    for (int done = *from; done < newest; ++done)
        steps += sqlite::migrations()[done];
    steps += QStringLiteral("PRAGMA application_id = %1").arg(sqlite::applicationId);
    steps += QStringLiteral("PRAGMA user_version = %1").arg(newest);
    for (const QString& statement : std::as_const(steps)) {
        if (auto done = statements.runOnce({statement, {}}); !done)
            return failure(done.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    return statements.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

} // namespace callscope
