#pragma once

#include "app/lookup/lookupresult.h"
#include "ui/error/errordialog.h"

namespace callscope {

//! Opens the dialog for a look-up that failed and serves its copy buttons. It deletes itself when closed.
ErrorDialog* openErrorDialog(const LookUpResult& result, bool canEditProfile, QWidget* window);

} // namespace callscope
