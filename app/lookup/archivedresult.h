#pragma once

#include "app/archive/archivedcall.h"
#include "app/archive/callcursor.h"
#include "app/lookup/lookupresult.h"

#include <optional>

//! From a look-up to what is kept of it, and back: the place where `tencent` and `archive` meet.
namespace callscope {

//! What the archive keeps; nothing where there is nothing to keep (a cancelled look-up).
[[nodiscard]] std::optional<SeenLookUp> seenLookUpOf(const LookUpResult& result);

//! The look-up as it was then, read again from the bytes that were kept. Its exchange has no headers and no request body.
//! \param ringTimeoutSeconds what ringing is held against now
[[nodiscard]] LookUpResult lookUpResultOf(const SeenLookUp& lookUp, qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds);

//! The newest look-up that found the call, with the annotation; where none did, the newest one. Nothing where there is no look-up.
[[nodiscard]] std::optional<LookUpResult> savedResultOf(const ArchivedCall& call, qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds);

//! The same of a call whose look-up has been chosen already.
[[nodiscard]] LookUpResult savedResultOf(const SavedCall& call, qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds);

} // namespace callscope
