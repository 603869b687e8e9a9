#include "app/wording/archivetext.h"

#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Archives {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

QString sentencesFor(const ArchiveError& error)
{
    switch (error.kind) {
    case ArchiveError::Kind::NewerVersion:
        return Archives::tr("The archive was written by a newer Callscope. It was not touched. Update this program to read it.");
    case ArchiveError::Kind::Broken:
        return error.keptAside.isEmpty()
            ? Archives::tr("This file is damaged, or no archive of Callscope. It was not touched. Choose another file; if it is your own archive, move it away so that a new one can begin, and restore a backup.")
            : Archives::tr("The archive's file was damaged, or no archive. Nothing of it is lost: it is kept as %1, and a new archive was begun. If you have a backup, restore it.").arg(error.keptAside);
    case ArchiveError::Kind::Unreadable:
        return Archives::tr("The archive cannot be opened. It stays as it is. Check whether your account may read the file and its folder, then try again.");
    case ArchiveError::Kind::ReadOnly:
        return Archives::tr("The archive cannot be written. What was kept stays readable, but nothing new is kept. Check whether the disk or folder is write-protected.");
    case ArchiveError::Kind::Full:
        return Archives::tr("The disk is full. What was kept before is safe, but this was not kept. Make room on the disk, then try again.");
    case ArchiveError::Kind::Disk:
        return Archives::tr("The disk failed. What was kept before was not changed. Back up the archive to another disk, and have this one checked.");
    case ArchiveError::Kind::Busy:
        return Archives::tr("Another Callscope was using the archive for too long. Nothing was changed. Try again in a moment.");
    case ArchiveError::Kind::NotFound:
        return Archives::tr("This call is not in the archive: it was never looked up, or it was forgotten. Look it up to keep it.");
    case ArchiveError::Kind::Failed: break;
    }
    return Archives::tr("The archive could not do this. What was kept before was not changed. Try again; if it goes on, check the archive under Tools ▸ Archive….");
}

} // namespace

QString archiveError(const ArchiveError& error)
{
    const QString text = sentencesFor(error);
    if (error.kind == ArchiveError::Kind::NotFound)
        return text;
    const bool both = !error.path.isEmpty() && !error.detail.isEmpty();
    return withAside(text, both ? Archives::tr("%1: %2", "file: the database's words").arg(error.path, error.detail) : error.path + error.detail);
}

QString sizeText(qint64 bytes)
{
    return localeOfWords().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString callCount(qint64 calls)
{
    return counted(calls, Archives::tr("%1 call"), Archives::tr("%1 calls"));
}

QString lookUpCount(qint64 lookUps)
{
    return counted(lookUps, Archives::tr("%1 look-up"), Archives::tr("%1 look-ups"));
}

} // namespace callscope::wording
