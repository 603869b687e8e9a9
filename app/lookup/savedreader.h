#pragma once

#include "app/archive/archivedcall.h"
#include "app/lookup/lookupresult.h"

#include <QObject>

#include <functional>
#include <optional>

namespace callscope {

//! What savedResultOf() and lookUpResultOf() say, read in another thread: an answer that is kept may be megabytes.
//! `done` comes on this thread, through the event loop, and never after `context` is gone.
using SavedDone = std::function<void(const std::optional<LookUpResult>&)>;
void readSaved(const ArchivedCall& call, qint64 ringTimeoutSeconds, QObject* context, SavedDone done);
void readSaved(const SeenLookUp& lookUp, qint64 ringTimeoutSeconds, QObject* context, SavedDone done);

} // namespace callscope
