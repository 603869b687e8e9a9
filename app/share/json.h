#pragma once

#include "app/calls/fetchedcall.h"
#include "app/wording/errortext.h"

#include <QByteArray>

namespace callscope::share {

//! Schema `callscope.call/1` on one line, with the record object as received and what was written about the call.
[[nodiscard]] QByteArray asJson(const FetchedCall& call);
//! Schema `callscope.error/1` on one line.
[[nodiscard]] QByteArray asJson(const wording::ErrorText& error);

} // namespace callscope::share
