#pragma once

#include "app/calls/annotation.h"
#include "app/calls/callrecord.h"
#include "app/calls/findings.h"
#include "app/calls/phases.h"

namespace callscope {

//! A record, what follows from it, and where and when it was seen: the value a look-up ends with.
struct FetchedCall {
    CallRecord record;
    Phases phases;
    QList<Finding> findings;
    QString askedId;
    QString profileName;
    QString endpoint;    //!< scheme and host, such as https://adminapisgp.im.qcloud.com
    QString regionKey;   //!< such as singapore; empty for a custom endpoint
    quint32 sdkAppId = 0;
    QDateTime fetchedAt; //!< UTC
    qint64 elapsedMs = 0;
    QString requestId;   //!< empty when the service gave none
    Annotation annotation; //!< of the person, not of the service
    bool masked = false;   //!< user ids, rooms and the note are pseudonyms
};

} // namespace callscope
