#pragma once

#include "app/calls/result.h"
#include "app/profiles/profilecheck.h"
#include "app/profiles/profileset.h"

#include <QJsonObject>

#include <functional>

namespace callscope {

//! Why profiles could not be read or written. Facts only.
struct ProfileStoreError {
    enum class Kind {
        Unreadable,   //!< it is there, but cannot be opened
        Broken,       //!< not a profiles file; see keptAside
        NewerVersion, //!< written by a newer Callscope: nothing reads or touches it
        Locked,       //!< another process held the lock too long
        WriteFailed,  //!< the disk or its permissions
        Refused,      //!< the change itself said no; see problems
    };

    Kind kind = Kind::Unreadable;
    QString path;
    QString detail;                  //!< the system's words, or where in the file
    QString keptAside;               //!< where a broken file was moved; empty: it could not be, and nothing is written
    QList<ProfileProblem> problems;  //!< of Kind::Refused
};

//! The profiles on disk, shared by every Callscope of this person. Holds no secret.
//! Synchronous, and waits for other writers: call it off the UI thread (ProfileRepository does). Any thread may.
class ProfileStore {
public:
    using Loaded = Result<ProfileSet, ProfileStoreError>;
    //! Gets what stands in the file now and returns what shall stand there. Called with the lock held: be quick.
    using Change = std::function<Loaded(ProfileSet)>;

    //! \param path of profiles.json  \param lockTimeoutMs how long to wait for another writer
    explicit ProfileStore(QString path = defaultPath(), int lockTimeoutMs = 5000);

    //! profiles.json in the folder callscope of the person's configuration ($XDG_CONFIG_HOME).
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] QString path() const { return m_path; }

    //! A missing file is an empty set. A broken one is moved aside and reported once.
    [[nodiscard]] Loaded load() const;
    //! Reads, changes and writes under one lock, atomically; returns what stands in the file then.
    [[nodiscard]] Loaded update(const Change& change) const;

private:
    [[nodiscard]] Result<QJsonObject, ProfileStoreError> read() const;
    [[nodiscard]] Result<QJsonObject, ProfileStoreError> readOrKeepAside() const;
    [[nodiscard]] Loaded updateLocked(const Change& change) const;
    [[nodiscard]] Result<void, ProfileStoreError> write(const QJsonObject& root) const;
    [[nodiscard]] Result<void, ProfileStoreError> underLock(const std::function<void()>& work) const;
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] QString keepAside() const;

    QString m_path;
    int m_lockTimeoutMs;
};

} // namespace callscope
