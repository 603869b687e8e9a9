#pragma once

#include "app/calls/json.h"
#include "app/lookup/lookupresult.h"

#include <QList>

namespace callscope {

//! The calls in one JSON value, whichever of the known shapes it has; none where it has none of them. They say nothing yet of the file.
//! \param json the value's bytes  \param context see readRecordFile()
[[nodiscard]] QList<LookUpResult> filedRecords(const JsonValue& value, const QByteArray& json, const JudgeContext& context);

} // namespace callscope
