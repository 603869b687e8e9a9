#include "app/profiles/newprofile.h"

#include "app/profiles/profilecheck.h"
#include "app/profiles/settings.h"

namespace callscope {

Profile newProfile(const Settings& settings)
{
    Profile profile;
    profile.identifier = QStringLiteral("administrator"); // as Tencent's console names it
    profile.timeoutSeconds = settings.number(Setting::NewProfileTimeout);
    profile.proxy = parseProxy(settings.text(Setting::NewProfileProxy)).value_or(ProxyChoice());
    return profile;
}

} // namespace callscope
