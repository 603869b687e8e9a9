#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/outgoing.h"

namespace callscope {

//! The question that was asked, as a command without its signature. Of a saved call it is put together again, and says ADMINISTRATOR for who
//! asked. Empty where nobody asked: the record was read from a file.
[[nodiscard]] QString curlOf(const LookUpResult& result, const share::Manner& manner);

} // namespace callscope
