#pragma once

#include "app/calls/fetchedcall.h"
#include "app/calls/result.h"
#include "app/share/pseudonyms.h"
#include "app/share/ticketpart.h"
#include "app/share/zones.h"
#include "app/wording/errortext.h"
#include "app/wording/language.h"

#include <optional>

namespace callscope::share {

//! What leaves: a call, or why there is none.
using Outgoing = Result<FetchedCall, wording::ErrorText>;

//! \param annotation of a call without a record  \param language of a failure's sentences; none: the program's
[[nodiscard]] Outgoing outgoing(const Result<FetchedCall, ApiError>& outcome, const AskedFacts& asked, const Annotation& annotation = {},
                                std::optional<wording::Language> language = {});

//! How it leaves, whatever the format.
struct Manner {
    Zones zones = Zones::ofThisMachine();
    TicketParts parts = allTicketParts();      //!< of text, Markdown, HTML, PDF and PNG; JSON and CSV are whole
    std::optional<wording::Language> language{}; //!< none: the program's
    std::optional<Pseudonyms> mask{};            //!< set: user ids, rooms and notes leave as pseudonyms
    qint64 ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds; //!< what ringing is held against where a call is read for it
};

} // namespace callscope::share
