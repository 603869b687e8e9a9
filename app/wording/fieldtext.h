#pragma once

#include "app/calls/callrecord.h"
#include "app/calls/findings.h"

#include <QString>

namespace callscope::wording {

//! The facts a record states and a table shows, in the order of a table.
enum class Field { CallId, Result, Started, Accepted, Ended, MediaType, CallType, Caller, People, Room, RoomType, RequestId, FetchedAt, Source };

[[nodiscard]] QString fieldName(Field field);

//! What a value means, for people who do not know the API; empty where the value says it all.
[[nodiscard]] QString mediaMeaning(const Coded<Media>& media);
[[nodiscard]] QString kindMeaning(const Coded<CallKind>& kind);
[[nodiscard]] QString outcomeMeaning(const Coded<Outcome>& outcome);
[[nodiscard]] QString roomKindMeaning(const Coded<RoomKind>& kind);

//! "Rejected (Reject)": the API's word stays in brackets so that tickets can be searched across languages.
[[nodiscard]] QString outcomeName(const Coded<Outcome>& outcome);
[[nodiscard]] QString mediaName(const Coded<Media>& media);
[[nodiscard]] QString kindName(const Coded<CallKind>& kind);

//! "not recorded": what stands where a record has no value.
[[nodiscard]] QString absent();

[[nodiscard]] QString severityName(Severity severity);

//! "Singapore" for `singapore`; the key itself where it is unknown. \param regionKey empty: "Custom endpoint"
[[nodiscard]] QString regionName(const QString& regionKey);

} // namespace callscope::wording
