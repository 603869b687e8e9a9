#pragma once

#include "app/archive/statements.h"

namespace callscope {

//! The archive's own secret, from which the pseudonyms of its people are made: random bytes, made when first asked for. A backup holds
//! it, so that people keep their pseudonyms. Error ReadOnly where there is none yet and none can be kept.
[[nodiscard]] Archived<QByteArray> pseudonymKey(Statements& statements);

} // namespace callscope
