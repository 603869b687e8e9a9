#include "app/share/outgoing.h"

namespace callscope::share {

Outgoing outgoing(const Result<FetchedCall, ApiError>& outcome, const AskedFacts& asked, const Annotation& annotation,
                  std::optional<wording::Language> language)
{
    if (outcome)
        return *outcome;
    const wording::InLanguage spoken(language);
    wording::ErrorText error = wording::errorText(outcome.error(), asked);
    error.annotation = annotation;
    return failure(error);
}

} // namespace callscope::share
