#include "app/profiles/profilestore.h"

#include "app/profiles/profilefile.h"
#include "app/profiles/profilejson.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QThread>

namespace callscope {
namespace {

using Kind = ProfileStoreError::Kind;

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

bool hasDistinctIds(const ProfileSet& set)
{
    QSet<QString> ids;
    for (const Profile& profile : set.profiles)
        ids.insert(profile.id);
    return ids.size() == set.profiles.size() && !ids.contains(QString());
}

} // namespace

ProfileStore::ProfileStore(QString path, int lockTimeoutMs, QStringList systemPaths)
    : m_path(std::move(path)), m_lockTimeoutMs(lockTimeoutMs), m_systemPaths(std::move(systemPaths))
{
}

QString ProfileStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/callscope/profiles.json");
}

ProfileStore::Loaded ProfileStore::load() const
{
    const auto root = readProfileFile(m_path);
    if (root)
        return setOf(*root);
    if (root.error().kind != Kind::Broken)
        return failure(root.error());

    // Another instance may have moved or mended it since: look again, alone.
    Result<QJsonObject, ProfileStoreError> again = failure(root.error());
    const auto locked = underLock([&] { again = readOrKeepAside(); });
    if (!again)
        return failure(again.error());
    return setOf(*again);
}

ProfileSet ProfileStore::setOf(const QJsonObject& root) const
{
    return withSystemProfiles(profilejson::decode(root), readSystemProfiles(m_systemPaths).profiles, profilejson::currentId(root));
}

ProfileStore::Loaded ProfileStore::update(const Change& change) const
{
    Loaded updated;
    if (const auto locked = underLock([&] { updated = updateLocked(change); }); !locked)
        return failure(locked.error());
    return updated;
}

ProfileStore::Loaded ProfileStore::updateLocked(const Change& change) const
{
    const auto root = readOrKeepAside();
    if (!root)
        return failure(root.error());
    const QList<Profile> locked = readSystemProfiles(m_systemPaths).profiles;
    const Loaded changed = change(withSystemProfiles(profilejson::decode(*root), locked, profilejson::currentId(*root)));
    if (!changed)
        return changed;
    if (!hasDistinctIds(*changed))
        return failure(ProfileStoreError{Kind::Refused, m_path, QStringLiteral("id"), {}, {}});
    const QJsonObject merged = profilejson::merge(*root, withoutSystemProfiles(*changed, locked, profilejson::decode(*root)));
    if (merged != *root) {
        if (const auto written = write(merged); !written)
            return failure(written.error());
    }
    return withSystemProfiles(profilejson::decode(merged), locked, profilejson::currentId(merged));
}

Result<QJsonObject, ProfileStoreError> ProfileStore::readOrKeepAside() const
{
    auto root = readProfileFile(m_path);
    if (!root && root.error().kind == Kind::Broken)
        root.error().keptAside = keepAside();
    return root;
}

QString ProfileStore::keepAside() const
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

Result<void, ProfileStoreError> ProfileStore::write(const QJsonObject& root) const
{
    const QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwnerReads) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ProfileStoreError{Kind::WriteFailed, m_path, file.errorString(), {}, {}});
    return {};
}

Result<void, ProfileStoreError> ProfileStore::underLock(const std::function<void()>& work) const
{
    if (!makeFolder())
        return failure(ProfileStoreError{Kind::WriteFailed, QFileInfo(m_path).path(), {}, {}, {}});
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!acquire(lock, m_lockTimeoutMs)) {
        const bool held = lock.error() == QLockFile::LockFailedError;
        return failure(ProfileStoreError{held ? Kind::Locked : Kind::WriteFailed, lock.fileName(), {}, {}, {}});
    }
    work();
    return {};
}

bool ProfileStore::makeFolder() const
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

ProfileStore::Change savingProfile(const Profile& profile, const QStringList& regionKeys, bool makeCurrent)
{
    return [=](ProfileSet set) -> ProfileStore::Loaded {
        const Profile* known = set.find(profile.id);
        const auto problems = checkProfile(profile, regionKeys, set.profiles);
        if (!problems.isEmpty() || (known && known->locked))
            return failure(ProfileStoreError{.kind = Kind::Refused, .problems = problems});
        Profile saved = profile;
        if (saved.colour.isEmpty())
            saved.colour = set.nextColour();
        const QString id = set.put(std::move(saved));
        if (makeCurrent)
            set.currentId = id;
        return set;
    };
}

} // namespace callscope
