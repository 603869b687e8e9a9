#pragma once

#include "app/calls/findings.h"
#include "app/calls/phases.h"
#include "app/calls/result.h"
#include "app/tencent/apierror.h"
#include "app/tencent/wire.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace callscope {

//! The bytes of an answer, and what the record in them is held against.
struct UnreadAnswer {
    const wire::Dialect* dialect = nullptr;
    int httpStatus = 0;
    QByteArray bytes;
    JudgeContext context;
};

//! What the bytes say: everything that takes long where they are many.
struct ReadAnswer {
    Result<wire::Answer, ApiError> answer = failure(ApiError());
    Phases phases;           //!< of a record
    QList<Finding> findings; //!< of a record
};

[[nodiscard]] ReadAnswer readAnswer(const UnreadAnswer& unread);

//! The same in another thread. `done` comes through the event loop of this one, once, and never after `context` is gone.
void readAnswerElsewhere(const UnreadAnswer& unread, QObject* context, std::function<void(const ReadAnswer&)> done);

} // namespace callscope
