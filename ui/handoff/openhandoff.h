#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/handoff.h"
#include "ui/handoff/handoffdialog.h"

namespace callscope {

//! \param now UTC
[[nodiscard]] share::HandOff handOffOf(const LookUpResult& result, const QDateTime& now);

//! Opens the dialog over the window. It deletes itself when closed.
//! \param result as it came: it is masked here, where there is a mask  \param now UTC
HandOffDialog* openHandOff(const LookUpResult& result, const std::optional<share::Pseudonyms>& mask, const QDateTime& now, QWidget* window);

} // namespace callscope
