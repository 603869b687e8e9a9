#pragma once

#include <QByteArrayView>

namespace callscope {

//! False: withoutSecretShapes() finds nothing in this text, nor in any part of it, whoever wrote it. Many times faster than looking.
[[nodiscard]] bool hasSecretSigns(QByteArrayView utf8);

} // namespace callscope
