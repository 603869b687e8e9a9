#pragma once

#include "app/tencent/errorcatalogue.h"
#include "app/wording/errortext.h"

#include <QString>

namespace callscope::wording {

//! What a code of the catalogue means, as a headline.
[[nodiscard]] QString codeMeaning(CodeMeaning meaning);

//! What to do about it; an empty text for CodeAdvice::None.
[[nodiscard]] Advice codeAdvice(CodeAdvice advice);

//! How the app itself repeats a request with that rule, in words.
[[nodiscard]] QString retryText(RetryRule rule);

} // namespace callscope::wording
