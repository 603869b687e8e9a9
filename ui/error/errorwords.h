#pragma once

#include "app/share/zones.h"
#include "app/wording/errortext.h"

#include <QString>
#include <QStringList>

namespace callscope {

//! "• one\n• two"
[[nodiscard]] QString bulletList(const QStringList& items);

//! Code, their words, RequestId, where and when, one a line; what is empty is left out.
[[nodiscard]] QString errorFacts(const wording::ErrorText& error, const share::Zones& zones);

} // namespace callscope
