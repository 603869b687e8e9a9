#include "app/profiles/secretserviceprobe.h"

namespace callscope {

void probeSecretService(const QString&, const QString&, int, QObject*, std::function<void(SecretServiceState)> done)
{
    done(SecretServiceState::NoService);
}

} // namespace callscope
