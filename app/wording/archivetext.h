#pragma once

#include "app/archive/archiveerror.h"

#include <QString>

namespace callscope::wording {

//! What happened, what becomes of what was kept, and what to do.
[[nodiscard]] QString archiveError(const ArchiveError& error);

//! "312 kB", "1.4 GB": powers of 1000 in the language's own number format. \param bytes >= 0
[[nodiscard]] QString sizeText(qint64 bytes);

//! "1 call", "1,234 calls"
[[nodiscard]] QString callCount(qint64 calls);
//! "1 look-up", "1,234 look-ups"
[[nodiscard]] QString lookUpCount(qint64 lookUps);

} // namespace callscope::wording
