#pragma once

#include "app/calls/result.h"
#include "app/profiles/profileset.h"
#include "app/profiles/profilestoreerror.h"
#include "app/profiles/systemprofiles.h"

#include <QJsonObject>

#include <functional>

namespace callscope {

//! The profiles on disk, shared by every Callscope of this person, behind the locked ones of the machine. Holds no secret.
//! Synchronous, and waits for other writers: call it off the UI thread (ProfileRepository does). Any thread may.
class ProfileStore {
public:
    using Loaded = Result<ProfileSet, ProfileStoreError>;
    //! Gets what stands in the file now and returns what shall stand there. Called with the lock held: be quick.
    using Change = std::function<Loaded(ProfileSet)>;

    //! \param path of profiles.json  \param lockTimeoutMs how long to wait for another writer
    //! \param systemPaths of the files with locked profiles, most important first
    explicit ProfileStore(QString path = defaultPath(), int lockTimeoutMs = 5000, QStringList systemPaths = systemProfilePaths());

    //! profiles.json in the folder callscope of the person's configuration ($XDG_CONFIG_HOME).
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] QString path() const { return m_path; }

    //! A missing file is an empty set. A broken one is moved aside and reported once.
    [[nodiscard]] Loaded load() const;
    //! Why some of the machine's files with locked profiles are not used; they stop nobody from using the rest.
    [[nodiscard]] QList<ProfileStoreError> systemErrors() const { return readSystemProfiles(m_systemPaths).errors; }
    //! Reads, changes and writes under one lock, atomically; returns what stands there then. The change sees the locked
    //! profiles too, but what it does to them is undone; which one is current is kept.
    [[nodiscard]] Loaded update(const Change& change) const;

private:
    [[nodiscard]] ProfileSet setOf(const QJsonObject& root) const;
    [[nodiscard]] Result<QJsonObject, ProfileStoreError> readOrKeepAside() const;
    [[nodiscard]] Loaded updateLocked(const Change& change) const;
    [[nodiscard]] Result<void, ProfileStoreError> write(const QJsonObject& root) const;
    [[nodiscard]] Result<void, ProfileStoreError> underLock(const std::function<void()>& work) const;
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] QString keepAside() const;

    QString m_path;
    int m_lockTimeoutMs;
    QStringList m_systemPaths;
};

//! The change that saves one profile, if it is right and its name is free then; refused otherwise, and where it is locked.
//! Without a colour it is given one.
[[nodiscard]] ProfileStore::Change savingProfile(const Profile& profile, const QStringList& regionKeys, bool makeCurrent);

} // namespace callscope
