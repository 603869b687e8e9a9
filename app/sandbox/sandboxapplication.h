#pragma once

#include <QByteArray>
#include <QStringList>

namespace callscope {

//! One application the sandbox knows: whose signatures it accepts, and who its administrators are.
struct SandboxApplication {
    quint32 sdkAppId = 0;
    QByteArray secretKey; //!< 64 hexadecimal digits
    QStringList administrators{QStringLiteral("administrator"), QStringLiteral("admin")};
};

} // namespace callscope
