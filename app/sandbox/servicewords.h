#pragma once

#include <QByteArray>

namespace callscope {

//! What the service would say beside that code: the service's own words, English and never translated. Safe inside a JSON string.
[[nodiscard]] QByteArray serviceWords(qint64 code);
//! The same for the deprecated API, whose 70xxx mean other things (trtc.io 60136).
[[nodiscard]] QByteArray deprecatedServiceWords(qint64 code);

} // namespace callscope
