#pragma once

#include "ui/call/outcomelook.h"
#include "ui/print/pagegeometry.h"

namespace callscope {

[[nodiscard]] PaperInk inkOf(Tone tone);
[[nodiscard]] PaperInk inkOf(Severity severity);

} // namespace callscope
