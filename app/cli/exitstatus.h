#pragma once

#include "app/lookup/lookupresult.h"

namespace callscope {

//! What the process ends with; scripts rely on the numbers.
enum class ExitStatus {
    Found = 0,
    InternalError = 1,
    Usage = 2,
    NotFound = 3, //!< some record does not exist (101050)
    Refused = 4,  //!< credential, permission, quota
    Network = 5,  //!< network, TLS, proxy, time-out
    Service = 6,  //!< the service failed or answered nonsense
};

[[nodiscard]] ExitStatus exitStatusOf(const ApiError& error);
[[nodiscard]] ExitStatus exitStatusOf(const LookUpResult& result);

//! The worse of two: the higher number.
[[nodiscard]] ExitStatus worse(ExitStatus a, ExitStatus b);

} // namespace callscope
