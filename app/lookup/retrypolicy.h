#pragma once

#include "app/tencent/apierror.h"

#include <optional>

namespace callscope {

//! That a request may be sent again by itself, and after how long.
struct Retry {
    int delayMs = 0;
    bool newSignature = false;
};

inline constexpr int maxAutomaticRetries = 2;
inline constexpr int notFoundDelayMs = 5000; // a record can be queried 5 s after the call ended (trtc.io 68930)

//! Nothing: the error stands. Only what the catalogue or the transport allows, and never after 70050.
//! \param retriesSoFar 0 after the first request  \param canSign the profile has a key, so a new signature can be made
//! \param jitter 0…1, spreads the pauses of many who wait
[[nodiscard]] std::optional<Retry> retryAfter(const ApiError& error, int retriesSoFar, bool canSign, double jitter);

} // namespace callscope
