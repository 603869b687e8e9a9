#include "app/cli/exitstatus.h"

#include "app/tencent/errorcatalogue.h"

#include <algorithm>

namespace callscope {

namespace {

ExitStatus ofCode(const ApiError& error)
{
    const auto entry = error.deprecatedApi ? findDeprecatedCode(error.code) : findCode(error.code);
    if (!entry || entry->codeClass == CodeClass::Server)
        return ExitStatus::Service;
    return entry->codeClass == CodeClass::NotFound ? ExitStatus::NotFound : ExitStatus::Refused;
}

} // namespace

ExitStatus exitStatusOf(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Credential: return ExitStatus::Refused;
    case ApiError::Kind::Network:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Timeout: return ExitStatus::Network;
    case ApiError::Kind::Cancelled: return ExitStatus::InternalError;
    case ApiError::Kind::Http:
    case ApiError::Kind::Malformed: return ExitStatus::Service;
    case ApiError::Kind::Service: return ofCode(error);
    }
    Q_UNREACHABLE();
}

ExitStatus exitStatusOf(const LookUpResult& result)
{
    return result.outcome ? ExitStatus::Found : exitStatusOf(result.outcome.error());
}

ExitStatus worse(ExitStatus a, ExitStatus b)
{
    return std::max(a, b);
}

} // namespace callscope
