#pragma once

#include "app/calls/callrecord.h"
#include "app/calls/json.h"

namespace callscope {

//! How one API spells a record: a row of data, so that a second API is no `if` anywhere.
struct RecordDialect {
    QByteArrayView callId, caller, callees, media, kind, outcome, start, accept, end, roomId, roomKind;
    QByteArrayView audio, video, single, multi;
    QByteArrayView normalEnd, cancel, reject, notAnswer, callBusy, interrupt, offline;
    bool deprecated = false;
};

//! `get_record_by_callid` of the current API (trtc.io 68930) and the webhook after a call (68940).
[[nodiscard]] const RecordDialect& currentRecordDialect();
//! The API for calls started with call() / groupCall() (trtc.io 60136).
[[nodiscard]] const RecordDialect& deprecatedRecordDialect();

//! Whether the object has any field that a record has. An object without is some other thing.
[[nodiscard]] bool looksLikeRecord(const JsonValue& object, const RecordDialect& dialect = currentRecordDialect());

//! Reads a record object. Never fails: what cannot be read is listed in CallRecord::unreadable.
[[nodiscard]] CallRecord readRecord(const JsonValue& object, const RecordDialect& dialect = currentRecordDialect());

} // namespace callscope
