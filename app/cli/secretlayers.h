#pragma once

#include "app/profiles/environmentsecretstore.h"
#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/layeredsecretstore.h"
#include "app/profiles/sessionsecretstore.h"

namespace callscope {

//! Where a command finds secrets: the environment, this run, the key store. Make one per process.
struct SecretLayers {
    EnvironmentSecretStore environment;
    SessionSecretStore session;
    KeychainSecretStore keyStore;
    LayeredSecretStore secrets{environment, session, keyStore};
};

} // namespace callscope
