#pragma once

#include "app/calls/callrecord.h"
#include "app/calls/recordreader.h"
#include "app/calls/result.h"
#include "app/tencent/apierror.h"
#include "app/tencent/usersig.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace callscope::wire {

//! How one API is asked and how it answers. A row of data: a second API is a second row.
struct Dialect {
    QByteArrayView path;             //!< such as /v4/call_record_http_srv/get_record_by_callid
    QByteArrayView bodyCallId;       //!< the body's name for the Call ID
    QByteArrayView errorCode, errorInfo, requestId;
    QByteArrayView recordPath[2];    //!< members to follow from the root to the record; empty ones are skipped
    const RecordDialect& (*record)() = nullptr;
    qint64 noRecordCode = 0;         //!< what success without a record stands for; 0: for nothing, it is malformed
    bool deprecated = false;
};

//! `get_record_by_callid` (trtc.io 68930).
[[nodiscard]] const Dialect& currentDialect();
//! `get_record_by_callId` of the deprecated API (trtc.io 60136).
[[nodiscard]] const Dialect& deprecatedDialect();

//! A request ready to be sent. The URL holds the signature: it goes to the network door and nowhere else.
struct Request {
    QUrl url;
    QByteArray body; //!< JSON
    bool deprecated = false;
};

//! \param endpoint scheme, host and port, without path  \param random new for every request, 0…4294967295
[[nodiscard]] Request recordByCallId(const Dialect& dialect, const QUrl& endpoint, quint32 sdkAppId, const QString& identifier,
                                     const UserSig& userSig, quint32 random, const QString& callId);

//! A record and the RequestId it came with.
struct Answer {
    CallRecord record;
    QString requestId;
};

//! Judges bytes received with HTTP status 200; any other status whose body carries an ErrorCode is read the same way.
//! Errors: Service and Credential (by the catalogue), Http (status not 200 and no ErrorCode; 3xx always), Malformed.
//! The deprecated API's success without data is Service with code 101050: the record does not exist.
[[nodiscard]] Result<Answer, ApiError> parseRecord(const Dialect& dialect, int httpStatus, const QByteArray& bytes);

} // namespace callscope::wire
