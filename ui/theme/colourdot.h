#pragma once

#include <QIcon>
#include <QString>

namespace callscope {

//! A filled circle in the profile's colour, with a rim that keeps it visible on any background.
//! \param colour #rrggbb; anything else is grey  \param ratio device pixels to a logical one, > 0
[[nodiscard]] QIcon colourDot(const QString& colour, qreal ratio);

} // namespace callscope
