#pragma once

#include "app/archive/archivedcall.h"
#include "app/lookup/lookupresult.h"
#include "app/share/pseudonyms.h"

namespace callscope {

//! A look-up for eyes: pseudonyms for every user id, the room and the note, in the record, in the bytes of the answers and in what was sent.
//! What leaves as a document is masked by share::masked() instead: give that the look-up itself, or its note is masked twice.
[[nodiscard]] LookUpResult maskedResult(const LookUpResult& result, const share::Pseudonyms& pseudonyms);

[[nodiscard]] QList<RecordChange> maskedChanges(const QList<RecordChange>& changes, const share::Pseudonyms& pseudonyms);

//! Their changes and their words; the answers stay, which may be megabytes and are not shown.
[[nodiscard]] QList<KeptLookUp> maskedLookUps(const QList<KeptLookUp>& lookUps, const share::Pseudonyms& pseudonyms);

} // namespace callscope
