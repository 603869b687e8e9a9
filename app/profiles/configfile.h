#pragma once

#include "app/calls/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace callscope {

//! A small file of the person's configuration, shared by every Callscope of theirs: one lock, one atomic write, only the owner reads it.
//! Synchronous, and waits for other writers: call it off the UI thread. Any thread may.
class ConfigFile {
public:
    enum class Lock { Held, Busy, Failed };

    //! \param lockTimeoutMs how long to wait for another writer
    ConfigFile(QString path, int lockTimeoutMs) : m_path(std::move(path)), m_lockTimeoutMs(lockTimeoutMs) {}

    [[nodiscard]] const QString& path() const { return m_path; }

    //! A missing file is empty. The reason is the system's words.
    [[nodiscard]] Result<QByteArray, QString> read() const;
    //! Does the work while nobody else writes. Makes the folder (0700) where there is none.
    [[nodiscard]] Lock underLock(const std::function<void()>& work) const;
    //! Puts the bytes in place of what stood there, or leaves that as it is. Under the lock only.
    [[nodiscard]] Result<void, QString> write(const QByteArray& bytes) const;
    //! Renames the file to one beside it; where to, or empty: it stays. Under the lock only.
    [[nodiscard]] QString keepAside() const;

private:
    [[nodiscard]] bool makeFolder() const;

    QString m_path;
    int m_lockTimeoutMs;
};

} // namespace callscope
