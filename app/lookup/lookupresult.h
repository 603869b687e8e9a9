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
    Result<FetchedCall, ApiError> outcome = failure(ApiError());
    AskedFacts asked;
    QList<Exchange> exchanges; //!< in the order they happened; the last one decided
    qint64 elapsedMs = 0;      //!< from start to end, with every pause and repetition
};

} // namespace callscope

Q_DECLARE_METATYPE(callscope::LookUpResult)
