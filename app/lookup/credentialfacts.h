#pragma once

#include "app/calls/result.h"
#include "app/profiles/secretstore.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace callscope {

//! What may be shown of a profile's credential. Never the secret itself.
struct CredentialFacts {
    std::optional<Credential::Kind> kind; //!< nothing: there is none
    QDateTime userSigExpiresAt;           //!< UTC; of a UserSig that can be read
};

//! Reads the credential, takes the facts and forgets it. `done` comes through the event loop, never after `context` is gone.
void readCredentialFacts(SecretStore& secrets, const QString& profileId, QObject* context,
                         const std::function<void(const Result<CredentialFacts, SecretError>&)>& done);

} // namespace callscope
