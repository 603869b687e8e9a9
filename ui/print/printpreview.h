#pragma once

#include "app/share/outgoing.h"

#include <QList>

class QWidget;

namespace callscope {

//! So many calls are shown and printed at once; all pages of a preview are painted before the first one is seen.
inline constexpr qsizetype mostPrintedCalls = 100;

//! Opens a window-modal preview that prints, one page a call, and returns at once. Works without a printer: then it makes a PDF.
//! \param calls those beyond mostPrintedCalls are left out, and the preview says so  \param total how many there are, where `calls` are not all
void openPrintPreview(QList<share::Outgoing> calls, share::Manner manner, QWidget* window, qsizetype total = 0);

} // namespace callscope
