#pragma once

#include "app/archive/statements.h"
#include "app/calls/annotation.h"

namespace callscope::annotationtables {

[[nodiscard]] Archived<Annotation> read(Statements& statements, qint64 call);
//! Inside a transaction of the caller's. Blank tags and tags given twice go; an empty text is no row.
[[nodiscard]] Archived<void> write(Statements& statements, qint64 call, const Annotation& annotation);

} // namespace callscope::annotationtables
