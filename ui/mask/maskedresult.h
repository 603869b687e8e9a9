#pragma once

#include "app/archive/archivedcall.h"
#include "app/lookup/lookupresult.h"
#include "app/share/pseudonyms.h"

#include <functional>

class QObject;

namespace callscope {

//! A look-up for eyes: pseudonyms for every user id, the room and the note, in the record, in the bytes of the answers and in what was sent.
//! What leaves as a document is masked by share::masked() instead: give that the look-up itself, or its note is masked twice.
[[nodiscard]] LookUpResult maskedResult(const LookUpResult& result, const share::Pseudonyms& pseudonyms);
//! Whether that takes so long that a person would notice.
[[nodiscard]] bool isLongToMask(const LookUpResult& result);
//! The same in another thread. `done` comes on this thread, through the event loop, and never after `context` is gone.
void maskElsewhere(const LookUpResult& result, const share::Pseudonyms& pseudonyms, QObject* context, std::function<void(const LookUpResult&)> done);

//! Of a list of thousands the first ones only: a change is told in a few words.
[[nodiscard]] QList<RecordChange> maskedChanges(const QList<RecordChange>& changes, const share::Pseudonyms& pseudonyms);

} // namespace callscope
