#pragma once

#include "app/archive/archiveerror.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>

namespace callscope {

//! An open archive: made or migrated where that was needed. Belongs to the thread that opened it.
class ArchiveConnection {
public:
    struct Opened {
        std::unique_ptr<ArchiveConnection> connection;
        std::optional<ArchiveError> notice; //!< Broken: the file was kept aside and a new one begun
    };

    static constexpr int usualBusyTimeoutMs = 10'000;

    //! \param path empty: in memory. A file that cannot be written but read is opened for reading: isReadOnly().
    //! Errors: NewerVersion, Broken (it could not be moved aside), Unreadable, Busy, Full, Disk, Failed. Nothing that was there is lost.
    [[nodiscard]] static Archived<Opened> open(const QString& path, int busyTimeoutMs = usualBusyTimeoutMs);
    ~ArchiveConnection();
    ArchiveConnection(const ArchiveConnection&) = delete;
    ArchiveConnection& operator=(const ArchiveConnection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

private:
    ArchiveConnection(const QString& path, int busyTimeoutMs);
    [[nodiscard]] Archived<void> openFile();
    [[nodiscard]] Archived<void> openForReading(const ArchiveError& because);
    [[nodiscard]] Archived<void> openForReading(const QString& options);
    //! The schema version; 0 where there is none yet.
    [[nodiscard]] Archived<int> version();
    [[nodiscard]] Archived<void> migrate();

    QString m_path;
    QString m_name;
    int m_busyTimeoutMs;
    bool m_readOnly = false;
};

} // namespace callscope
