#pragma once

#include "app/archive/callcursor.h"
#include "app/lookup/lookupresult.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace callscope {

//! How many saved calls become bytes: read here, formatted on every core, written here, in the order read.
struct SavedCallsWriting {
    //! The next calls; none: that was all.
    std::function<Archived<QList<SavedCall>>()> read;
    //! On several threads at once, so it keeps nothing. \param isFirst of the first ones
    std::function<QByteArray(const QList<LookUpResult>& results, bool isFirst)> format;
    //! False: no further.
    std::function<bool(const QByteArray& bytes, qsizetype calls)> write;
    qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds; //!< what ringing is held against
};

//! Returns when everything is written; waits for disks, so never on a UI thread. Holds a few of what read() gives at a time, however
//! many there are. The error is read()'s; what was read before it is written.
[[nodiscard]] Archived<void> writeSavedCalls(const SavedCallsWriting& writing);

} // namespace callscope
