#pragma once

#include "app/archive/archivestore.h"
#include "app/archive/retention.h"
#include "app/lookup/lookupresult.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <memory>
#include <optional>

namespace callscope {

//! Keeps look-ups in the archive, on a thread of its own: the disk holds no look-up up, and no failure of it fails one.
class LookUpKeeper {
public:
    //! Opens the archive at once, beside the first look-up. \param retention any but Nothing \param now UTC
    LookUpKeeper(QString path, Retention retention, QDateTime now);
    //! Waits as finish() does.
    ~LookUpKeeper();
    Q_DISABLE_COPY_MOVE(LookUpKeeper)

    void keep(const LookUpResult& result);

    //! Waits until all of it is on the disk and what is too old is gone. Sentences about what went wrong; empty: nothing did.
    [[nodiscard]] QStringList finish();

private:
    // All of these run on the thread, and own what they touch until it has ended.
    void open();
    void store(const SeenLookUp& lookUp);
    void close();
    void failed(const ArchiveError& error);

    QString m_path;
    Retention m_retention;
    QDateTime m_now;
    std::unique_ptr<ArchiveStore> m_store; // nullptr: it could not be opened, or nothing more is tried
    std::optional<ArchiveError> m_notice;  // a new archive was begun
    std::optional<ArchiveError> m_error;   // the first one
    int m_lost = 0;                        // look-ups
    QThread m_thread;
    QObject m_worker; // lives on the thread; what is to be done comes through its events, in order
};

} // namespace callscope
