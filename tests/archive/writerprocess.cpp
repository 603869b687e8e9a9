#include "tests/archive/writerprocess.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace callscope {

WriterProcess::WriterProcess(const QStringList& arguments, const QStringList& wrapper)
{
    QStringList words = wrapper + QStringList{QStringLiteral(CALLSCOPE_ARCHIVEWRITER)} + arguments;
    m_process.setProgram(words.takeFirst());
    m_process.setArguments(words);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

int WriterProcess::exitStatus()
{
    const bool ended = m_process.waitForFinished(120'000) && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

QByteArrayList WriterProcess::said(const QByteArray& word)
{
    m_output += m_process.readAllStandardOutput();
    QByteArrayList lines = m_output.split('\n');
    lines.removeLast(); // empty, or a line it was killed in
    QByteArrayList said;
    for (const QByteArray& line : lines) {
        if (line.startsWith(word + ' '))
            said.append(line.mid(word.size() + 1));
    }
    return said;
}

QByteArrayList contentsOf(const QString& file)
{
    WriterProcess reader({file, QStringLiteral("list")});
    reader.process().start();
    return reader.exitStatus() == 0 ? reader.said("holds") : QByteArrayList{"cannot be listed: " + reader.said("error").join()};
}

QString integrityOf(const QString& file)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(file);
        QSqlQuery query(database);
        answer = database.open() && query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next() ? query.value(0).toString()
                                                                                                         : database.lastError().text();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    return answer;
}

} // namespace callscope
