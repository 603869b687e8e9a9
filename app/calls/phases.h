#pragma once

#include "app/calls/callrecord.h"

#include <optional>

namespace callscope {

//! The spans of a call in seconds; a span that does not exist, or would be negative, is absent and never 0.
//! Where some moment lies before one that must precede it, no ring and no talk is trusted.
struct Phases {
    //! Why a call has no talk time.
    enum class NoTalk { Talked, NeverAnswered, StillRunning, AcceptMissing, ImpossibleOrder, Unreadable };

    std::optional<qint64> ring;  //!< Start to Accept; to End where nobody answered
    std::optional<qint64> talk;  //!< Accept to End
    std::optional<qint64> total; //!< Start to End
    NoTalk noTalk = NoTalk::NeverAnswered;
    bool impossibleOrder = false;
};

[[nodiscard]] Phases phasesOf(const CallRecord& record);

} // namespace callscope
