#pragma once

#include "app/calls/fetchedcall.h"
#include "app/share/zones.h"
#include "app/wording/errortext.h"

#include <QString>

#include <optional>

//! A call's facts as tickets and tables word them; empty where there is none.
namespace callscope::share {

//! "Prod-SG · Singapore (https://…)"
[[nodiscard]] QString sourceOf(const FetchedCall& call);
[[nodiscard]] QString durationOf(const std::optional<qint64>& seconds);
//! In both zones.
[[nodiscard]] QString timeOf(const std::optional<Moment>& moment, const Zones& zones);
[[nodiscard]] QString timeOf(const QDateTime& time, const Zones& zones);
//! Where and when, in both zones.
[[nodiscard]] QString askedOf(const wording::ErrorText& error, const Zones& zones);
//! The caller and everybody else; of a crowd the first ones and how many more.
[[nodiscard]] QString peopleOf(const CallRecord& record);
//! With what kind of room it is.
[[nodiscard]] QString roomOf(const CallRecord& record);

} // namespace callscope::share
