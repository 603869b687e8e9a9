#include "app/archive/archivefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace callscope::archivefile {

namespace {

constexpr auto onlyOwnerReads = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto onlyOwnerEnters = onlyOwnerReads | QFile::ExeOwner;
constexpr auto othersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

const QStringList& companions()
{
    static const QStringList suffixes{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return suffixes;
}

} // namespace

bool prepare(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists() && !(QDir().mkpath(folder.filePath()) && QFile::setPermissions(folder.filePath(), onlyOwnerEnters)))
        return false;
    // Only a folder of our own is tightened: a shared one is as somebody wants it.
    if (folder.fileName() == QLatin1String("callscope") && (folder.permissions() & othersRights))
        QFile::setPermissions(folder.filePath(), folder.permissions() & onlyOwnerEnters);
    if (!QFileInfo::exists(path)) // SQLite would make it readable for others, and its companions like it
        return makeEmpty(path) || QFileInfo::exists(path); // another process may have been quicker
    for (const QString& suffix : QStringList(QString()) + companions()) {
        if (const QFileInfo file(path + suffix); file.isFile() && (file.permissions() & othersRights))
            QFile::setPermissions(file.filePath(), onlyOwnerReads); // not ours to tighten after all: then it stays
    }
    return true;
}

bool makeEmpty(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwnerReads); // never cuts off what somebody just made
}

bool isSame(const QString& one, const QString& other)
{
    std::error_code failed; // one of them is not there: then they are two
    return std::filesystem::equivalent(std::filesystem::path(one.toStdU16String()), std::filesystem::path(other.toStdU16String()), failed);
}

QString keepAside(const QString& path, const QString& why)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (int attempt = 1; attempt <= 100; ++attempt) {
        QString name = QStringLiteral("%1.%2-%3").arg(path, why, stamp);
        if (attempt > 1)
            name += QStringLiteral("-%1").arg(attempt);
        if (QFileInfo::exists(name))
            continue;
        if (!QFile::rename(path, name))
            return {};
        for (const QString& suffix : companions())
            QFile::rename(path + suffix, name + suffix);
        return name;
    }
    return {};
}

void moveBack(const QString& aside, const QString& path)
{
    QFile::rename(aside, path);
    for (const QString& suffix : companions())
        QFile::rename(aside + suffix, path + suffix);
}

bool replace(const QString& from, const QString& to)
{
    std::error_code failed; // QFile::rename never takes a name that is taken
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), failed);
    return !failed && QFile::setPermissions(to, onlyOwnerReads);
}

qint64 size(const QString& path)
{
    qint64 bytes = QFileInfo(path).size();
    for (const QString& suffix : companions())
        bytes += QFileInfo(path + suffix).size();
    return bytes;
}

} // namespace callscope::archivefile
