#pragma once

#include "app/lookup/lookupresult.h"

#include <QByteArray>

#include <optional>

namespace callscope {

//! A result on its way from one program of ours to another: everything that can be said of it, with a line break; no headers, no request.
[[nodiscard]] QByteArray lineOf(const LookUpResult& result);
//! None: it is no such line. \param ringTimeoutSeconds what ringing is held against
[[nodiscard]] std::optional<LookUpResult> pipedResultOf(const QByteArray& line, qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds);

} // namespace callscope
