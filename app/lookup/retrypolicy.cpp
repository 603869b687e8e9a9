#include "app/lookup/retrypolicy.h"

#include "app/tencent/errorcatalogue.h"

namespace callscope {

namespace {

constexpr int firstPauseMs = 500;
constexpr int onceDelayMs = 300;
constexpr int newSignatureDelayMs = 1050; // those of one second are identical

Retry backoff(int retriesSoFar, double jitter)
{
    const int pause = firstPauseMs << retriesSoFar;
    return {pause + int(pause * jitter / 2), false};
}

//! Only what a second try can mend: a name that does not resolve or a certificate that is not trusted stays so.
RetryRule transportRule(const ApiError& error)
{
    if (error.kind == ApiError::Kind::Network && error.cause == ApiError::Cause::ConnectionLost)
        return RetryRule::Backoff;
    const bool gatewayBusy = error.code == 429 || error.code == 502 || error.code == 503 || error.code == 504;
    return error.kind == ApiError::Kind::Http && gatewayBusy ? RetryRule::Backoff : RetryRule::Never;
}

RetryRule ruleFor(const ApiError& error)
{
    if (error.kind != ApiError::Kind::Service && error.kind != ApiError::Kind::Credential)
        return transportRule(error);
    const auto entry = error.deprecatedApi ? findDeprecatedCode(error.code) : findCode(error.code);
    return entry ? entry->retry : RetryRule::Never;
}

} // namespace

std::optional<Retry> retryAfter(const ApiError& error, int retriesSoFar, bool canSign, double jitter)
{
    if (retriesSoFar >= maxAutomaticRetries)
        return std::nullopt;
    const bool first = retriesSoFar == 0;
    switch (ruleFor(error)) {
    case RetryRule::Never: return std::nullopt;
    case RetryRule::Once: return first ? std::optional(Retry{onceDelayMs, false}) : std::nullopt;
    case RetryRule::OnceAfterFiveSeconds: return first ? std::optional(Retry{notFoundDelayMs, false}) : std::nullopt;
    case RetryRule::Backoff: return backoff(retriesSoFar, jitter);
    case RetryRule::WithNewSignature: return first && canSign ? std::optional(Retry{newSignatureDelayMs, true}) : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace callscope
