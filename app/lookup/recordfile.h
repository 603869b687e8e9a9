#pragma once

#include "app/calls/recordfileproblem.h"
#include "app/calls/result.h"
#include "app/lookup/lookupresult.h"

#include <QByteArray>
#include <QList>

namespace callscope {

inline constexpr qint64 maxRecordFileBytes = 16 * 1024 * 1024;
inline constexpr qsizetype maxRecordsOfFile = 5000;

//! The calls a file held.
struct RecordFile {
    QList<LookUpResult> results; //!< never empty; not looked up: `fileName` is set
    qsizetype leftOut = 0;       //!< pieces that are no call, and calls beyond maxRecordsOfFile
};

//! Reads what people keep of a call: an answer of either API (also one that is an error, and the pages of get_record_by_filter, trtc.io 68931),
//! the webhook `Call.CallbackAfterEndCall` (68940), a record alone, and what Callscope itself writes (callscope.call/1 and callscope.error/1,
//! one, a list, or one a line). Mends what LenientJson mends; the bytes shown stay those of the file.
//! \param fileName shown, without its folder  \param now UTC; a record that does not say when it was looked up is held against it
//! \param ringTimeoutSeconds what ringing is held against
[[nodiscard]] Result<RecordFile, RecordFileProblem> readRecordFile(const QByteArray& bytes, const QString& fileName, const QDateTime& now,
                                                                     qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds);

} // namespace callscope
