#pragma once

#include "app/calls/fetchedcall.h"
#include "app/calls/result.h"
#include "app/tencent/apierror.h"
#include "app/tencent/exchange.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace callscope {

//! What a look-up ends with: the call or the reason there is none, and every round trip it took.
struct LookUpResult {
    QString callId; //!< as asked
    QString profileId;
    quint32 sdkAppId = 0;
    Result<FetchedCall, ApiError> outcome = failure(ApiError());
    AskedFacts asked;
    QList<Exchange> exchanges; //!< in the order they happened
    qsizetype decisive = -1;   //!< the exchange whose answer is the outcome; -1: none was answered or sent
    qint64 elapsedMs = 0;      //!< from start to end, with every pause and repetition
    qint64 archived = 0;       //!< the call's number in the archive; 0: it is not kept, or not yet
    Annotation annotation;     //!< of a call without a record; a record's own stands in the outcome
    bool saved = false;        //!< read from the archive, not just now from the service
    QString fileName{};        //!< read from a file of that name, not from the service: never kept; empty: it is not

    //! The exchange that decided, or an empty one.
    [[nodiscard]] Exchange decisiveExchange() const { return exchanges.value(decisive); }
};

} // namespace callscope

Q_DECLARE_METATYPE(callscope::LookUpResult)
