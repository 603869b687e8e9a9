#pragma once

#include "app/calls/annotation.h"
#include "app/calls/callrecord.h"
#include "app/calls/findings.h"
#include "app/calls/phases.h"
#include "app/calls/recordchanges.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace callscope {

//! The record a look-up brought, and what follows from it.
struct SeenRecord {
    CallRecord record;
    Phases phases;
    QList<Finding> findings;
};

//! One look-up as it is kept: what was asked, where and when, and the bytes as received. Holds no secret.
struct SeenLookUp {
    quint32 sdkAppId = 0;
    QString askedId;
    QDateTime at;          //!< UTC; when the answer came, or the question failed
    QString profileId;
    QString profileName;
    QString endpoint;      //!< scheme and host
    QString regionKey;     //!< empty for a custom endpoint
    QString outcome;       //!< "found", or the kind of the failure: service, network, …
    QString cause;         //!< of a failure: its finer name; empty where there is none
    qint64 code = 0;       //!< ErrorCode or HTTP status; 0: none
    QString requestId;
    QString detail;        //!< of a failure: their words, redacted
    qint64 elapsedMs = 0;
    int httpStatus = 0;    //!< 0: no answer came
    QByteArray response;   //!< as received, the signature redacted
    bool deprecatedApi = false; //!< the answer is the deprecated API's
    std::optional<SeenRecord> found;
};

//! A call as a list shows it.
struct CallRow {
    qint64 key = 0;        //!< the archive's own number of the call
    quint32 sdkAppId = 0;
    QString callId;
    bool found = false;    //!< a record was seen at least once
    QDateTime seenAt;      //!< UTC; the last look-up
    std::optional<QDateTime> startedAt; //!< UTC
    QString caller;
    int people = 0;        //!< who took part, the caller included, once each; 0: not known
    Coded<Outcome> outcome;
    Coded<Media> media;
    Coded<CallKind> kind;
    Phases phases;         //!< ring, talk and total only
    std::optional<Severity> severity; //!< of the most serious finding
    QString profileName;
    QString regionKey;
    bool pinned = false;
    bool hasNote = false;
    QStringList tags;
    QString ticket;
    QString failure;       //!< outcome of the last look-up where that failed; empty: it did not
    qint64 failureCode = 0;
};

//! One earlier look-up of a call.
struct KeptLookUp {
    qint64 key = 0;
    SeenLookUp lookUp;     //!< without `found`: the response holds it
    QList<RecordChange> changes; //!< against the record seen before; empty where nothing changed or none was seen before
};

//! Everything the archive has of one call.
struct ArchivedCall {
    CallRow row;
    Annotation annotation;
    QList<KeptLookUp> lookUps; //!< newest first
};

//! Where in the list a page begins: behind this row. Default: at the top.
struct PageStart {
    bool pinned = true;
    qint64 seenAt = 0; //!< seconds
    qint64 key = 0;
    bool fromTop = true;
};

} // namespace callscope
