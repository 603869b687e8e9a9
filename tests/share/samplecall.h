#pragma once

#include "app/calls/fetchedcall.h"
#include "app/share/ticket.h"

#include <QByteArray>
#include <QString>

namespace callscope {

//! A look-up of that record with facts that never change: Prod-SG in Singapore, 2026-11-22 14:02:11 UTC.
//! \param askedId empty: the record's own
[[nodiscard]] FetchedCall fetched(const QByteArray& record, bool deprecatedApi = false, const QString& askedId = {});

//! Shanghai and UTC.
[[nodiscard]] share::Zones sampleZones();

//! A JSON string in which every character is written \uXXXX: lone surrogates and NUL too.
[[nodiscard]] QByteArray escapedJsonString(const QString& text);

} // namespace callscope
