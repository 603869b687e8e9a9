#include "app/archive/archiverestore.h"

#include "app/archive/archivefile.h"

#include <QFile>

namespace callscope {

namespace {

using Kind = ArchiveError::Kind;

void removeCopy(const QString& copy)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".lock")})
        QFile::remove(copy + suffix);
}

//! A copy beside the archive, opened once: so it is one, it is whole, and it has this program's schema.
Archived<void> prepareCopy(const QString& backup, const QString& copy)
{
    removeCopy(copy); // of an attempt that broke off
    QFile source(backup);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ArchiveError{Kind::Unreadable, backup, source.errorString(), {}});
    if (source.size() == 0)
        return failure(ArchiveError{Kind::Broken, backup, {}, {}});
    source.close();
    // A log beside it holds what was written last: an archive that was kept aside while another Callscope had it open has one.
    const QString log = QStringLiteral("-wal");
    if (!QFile::copy(backup, copy) || (QFile::exists(backup + log) && !QFile::copy(backup + log, copy + log)))
        return failure(ArchiveError{Kind::Full, copy, {}, {}});
    for (const QString& suffix : {QString(), log}) // copied with its rights, which may be too few
        QFile::setPermissions(copy + suffix, QFile::ReadOwner | QFile::WriteOwner);
    std::optional<ArchiveError> notice;
    auto opened = ArchiveStore::open(copy, &notice);
    if (!opened)
        return failure(ArchiveError{opened.error().kind, backup, opened.error().detail, {}});
    if (notice) {
        opened->reset();
        removeCopy(notice->keptAside);
        return failure(ArchiveError{Kind::Broken, backup, notice->detail, {}});
    }
    const auto damages = (*opened)->checkQuickly();
    if (!damages)
        return failure(ArchiveError{Kind::Broken, backup, damages.error().detail, {}});
    if (!damages->isEmpty())
        return failure(ArchiveError{Kind::Broken, backup, damages->constFirst(), {}});
    return {};
}

} // namespace

Archived<void> restoreArchive(const QString& backup, std::unique_ptr<ArchiveStore>& store)
{
    const QString path = store->path();
    if (path.isEmpty() || store->isReadOnly())
        return failure(ArchiveError{Kind::ReadOnly, path, {}, {}});
    if (archivefile::isSame(backup, path)) // reading it here would even take away SQLite's locks on it
        return failure(ArchiveError{Kind::Failed, backup, QStringLiteral("the archive itself"), {}});
    const QString copy = path + QStringLiteral(".restoring");
    if (auto prepared = prepareCopy(backup, copy); !prepared) {
        removeCopy(copy);
        return prepared;
    }
    store.reset();
    const QString aside = archivefile::keepAside(path, QStringLiteral("replaced"));
    const bool moved = !aside.isEmpty() && QFile::rename(copy, path);
    if (!moved && !aside.isEmpty())
        archivefile::moveBack(aside, path);
    removeCopy(copy);
    auto opened = ArchiveStore::open(path);
    if (!opened)
        return failure(opened.error());
    store = std::move(*opened);
    return moved ? Archived<void>() : failure(ArchiveError{Kind::ReadOnly, path, {}, {}});
}

} // namespace callscope
