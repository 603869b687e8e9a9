#pragma once

#include "app/calls/result.h"
#include "app/tencent/wire.h"

#include <QByteArray>

namespace callscope {

//! Everything a judged answer says, as indented JSON that a person can read and compare.
[[nodiscard]] QByteArray described(const Result<wire::Answer, ApiError>& answer);

} // namespace callscope
