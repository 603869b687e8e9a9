#pragma once

#include "ui/print/pagecontent.h"
#include "ui/print/pagegeometry.h"

namespace callscope {

//! Below this a page is laid out larger and painted smaller.
inline constexpr QSizeF leastPage{780, 1040};

//! Lays one call out on one page, whatever it says: what does not fit is shortened, and the page says so.
//! \param frame at least leastPage
[[nodiscard]] PageGeometry layOutPage(const PageContent& content, const PageFrame& frame, const PaperMetrics& metrics);

} // namespace callscope
