#pragma once

#include "app/calls/fetchedcall.h"

namespace callscope {

//! The call of Tencent's documentation, with something in every part of a ticket: what a preview shows where there is no call.
[[nodiscard]] FetchedCall sampleFetchedCall();

} // namespace callscope
