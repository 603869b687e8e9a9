#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/outgoing.h"
#include "ui/error/errordialog.h"

namespace callscope {

//! Opens the dialog for a look-up that failed and serves its copy buttons. It deletes itself when closed.
//! \param result as it came: what is shown and copied is masked here, where the manner says so
ErrorDialog* openErrorDialog(const LookUpResult& result, bool canEditProfile, QWidget* window, const share::Manner& manner = {});

} // namespace callscope
