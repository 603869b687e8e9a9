#include "app/profiles/configfile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QThread>

namespace callscope {

namespace {

constexpr qint64 maxFileBytes = 16LL * 1024 * 1024;
constexpr auto onlyOwnerReads = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto onlyOwnerEnters = onlyOwnerReads | QFile::ExeOwner;
constexpr auto othersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

// QLockFile's own waiting doubles its pause up to seconds, which starves whoever comes second; this stays fair.
bool acquire(QLockFile& lock, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        QThread::msleep(QRandomGenerator::global()->bounded(2U, 12U));
    }
    return true;
}

} // namespace

Result<QByteArray, QString> ConfigFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    QByteArray bytes = file.read(maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(file.errorString());
    if (bytes.size() > maxFileBytes)
        return failure(QStringLiteral("> %1 B").arg(maxFileBytes));
    return bytes;
}

ConfigFile::Lock ConfigFile::underLock(const std::function<void()>& work) const
{
    if (!makeFolder())
        return Lock::Failed;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!acquire(lock, m_lockTimeoutMs))
        return lock.error() == QLockFile::LockFailedError ? Lock::Busy : Lock::Failed;
    work();
    return Lock::Held;
}

Result<void, QString> ConfigFile::write(const QByteArray& bytes) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwnerReads) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.errorString());
    return {};
}

QString ConfigFile::keepAside() const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString aside = m_path + QStringLiteral(".broken-") + stamp;
    for (int attempt = 1; attempt <= 100; ++attempt) {
        const QString name = attempt == 1 ? aside : QStringLiteral("%1-%2").arg(aside).arg(attempt);
        if (!QFileInfo::exists(name))
            return QFile::rename(m_path, name) ? name : QString();
    }
    return {};
}

bool ConfigFile::makeFolder() const
{
    const QString path = QFileInfo(m_path).absolutePath();
    const QFileInfo folder(path);
    if (!folder.exists())
        return QDir().mkpath(path) && QFile::setPermissions(path, onlyOwnerEnters);
    // Only a folder of our own is tightened, and nothing is ever widened: a shared or read-only one is as somebody wants it.
    const QFile::Permissions rights = folder.permissions();
    if (folder.fileName() == QLatin1String("callscope") && (rights & othersRights))
        QFile::setPermissions(path, rights & onlyOwnerEnters); // not ours to tighten after all: then it stays
    return folder.isDir();
}

} // namespace callscope
