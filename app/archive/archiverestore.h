#pragma once

#include "app/archive/archivestore.h"

namespace callscope {

//! Puts a backup in the place of the archive at `path`. What stood there is kept beside it under a name of its own.
//! \param store the open archive of that path; closed meanwhile, open again afterwards whatever came of it
//! Errors: Failed (the archive itself), Unreadable, Broken (no archive, or damaged), NewerVersion, and those of writing; then everything is as it was.
[[nodiscard]] Archived<void> restoreArchive(const QString& backup, std::unique_ptr<ArchiveStore>& store);

} // namespace callscope
