#pragma once

#include "app/calls/recordfileproblem.h"

namespace callscope::wording {

//! "call.json holds no record of a call. …" \param fileName without its folder
[[nodiscard]] QString recordFileProblem(const RecordFileProblem& problem, const QString& fileName);
//! "2 entries of call.json are left out: …"; empty for none.
[[nodiscard]] QString recordFileLeftOut(qsizetype count, const QString& fileName);

} // namespace callscope::wording
