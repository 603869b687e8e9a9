#pragma once

#include "app/share/outgoing.h"

#include <QByteArray>

namespace callscope::share {

//! Schema `callscope.call/1` on one line, with the record object as received and what was written about the call; redacted.
[[nodiscard]] QByteArray asJson(const FetchedCall& call);
//! Schema `callscope.error/1` on one line; redacted.
[[nodiscard]] QByteArray asJson(const wording::ErrorText& error);
[[nodiscard]] QByteArray asJson(const Outgoing& outgoing);

} // namespace callscope::share
