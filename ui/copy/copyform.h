#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/outgoing.h"
#include "ui/clipboard/flavours.h"

#include <QList>

namespace callscope {

//! What calls can be copied as.
enum class CopyForm {
    Ticket, //!< text, HTML and Markdown at once
    Text, Markdown, Html, Json, CsvRow, Curl,
};

//! One call: its ticket. Several: one table in Ticket, Text, Markdown and Html; JSON is an array then, CSV rows have a header, and cURL is
//! a command each. Empty where nothing can be said: there is no cURL of a record from a file.
//! Redacted, and masked where the manner says so. Takes its time for many calls; safe in any thread.
[[nodiscard]] Flavours flavoursOf(CopyForm form, const QList<LookUpResult>& calls, const share::Manner& manner);

} // namespace callscope
