#pragma once

#include "app/archive/archive.h"
#include "app/archive/archivestore.h"
#include "app/lookup/archivedresult.h"
#include "tests/archive/seencalls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace callscope {

//! An archive of numbered calls, on disk or in memory, and a folder to export to.
struct ExportDesk {
    QTemporaryDir folder;
    std::unique_ptr<Archive> archive;
    QList<qint64> keys; //!< newest first
    bool ready = false;

    explicit ExportDesk(int calls, bool onDisk = true)
    {
        const QString path = onDisk ? folder.filePath(QStringLiteral("archive.sqlite")) : QString();
        QList<SeenLookUp> seen;
        for (int i = 0; i < calls; ++i)
            seen.append(foundLookUp(QStringLiteral("call-%1").arg(i), answered, firstSeen + i));
        if (onDisk)
            ready = ArchiveStore::open(path).value()->import(seen).has_value();
        archive = std::make_unique<Archive>(path);
        archive->open(archive.get(), {});
        for (const SeenLookUp& each : std::as_const(seen)) {
            if (!onDisk)
                archive->store(each, archive.get(), {});
        }
        archive->page({}, {}, std::max(1, calls), archive.get(), [this](const Archived<CallPage>& page) {
            for (const CallRow& row : page->rows)
                keys.append(row.key);
            ready = true;
        });
        QTRY_COMPARE(keys.size(), calls);
    }

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QDir::cleanPath(QLatin1String("out/") + QString::fromUtf8(name))); }
    //! Of the folder that is exported to, hidden ones too.
    [[nodiscard]] QStringList files() const { return QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name); }
    [[nodiscard]] bool makeFolder() const { return QDir(folder.path()).mkpath(QStringLiteral("out")); }
};

//! A call that no archive has.
inline LookUpResult unkeptCall(const QString& id)
{
    return lookUpResultOf(foundLookUp(id, answered));
}

inline QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace callscope
