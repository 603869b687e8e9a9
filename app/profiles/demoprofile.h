#pragma once

#include "app/profiles/profile.h"

namespace callscope {

//! The profile of demo mode: asks the sandbox of this process and is never written to disk.
[[nodiscard]] inline Profile demoProfile(const QUrl& endpoint, quint32 sdkAppId, const QString& identifier)
{
    Profile profile;
    profile.id = QStringLiteral("demo");
    profile.name = QStringLiteral("Demo");
    profile.colour = QStringLiteral("#7a5cc0");
    profile.sdkAppId = sdkAppId;
    profile.identifier = identifier;
    profile.customEndpoint = endpoint;
    profile.deprecatedApi = true;
    return profile;
}

} // namespace callscope
