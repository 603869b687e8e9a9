#pragma once

#include "app/share/outgoing.h"

#include <QImage>

namespace callscope {

//! The call's page as a picture, cut to what stands on it. On any thread.
//! \param scale pixels per 1/96 inch
[[nodiscard]] QImage callImage(const share::Outgoing& outgoing, const share::Manner& manner, qreal scale = 2);

} // namespace callscope
