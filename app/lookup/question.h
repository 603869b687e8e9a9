#pragma once

#include "app/calls/result.h"
#include "app/profiles/credential.h"
#include "app/profiles/profile.h"
#include "app/profiles/secretstore.h"
#include "app/tencent/apiclient.h"
#include "app/tencent/apierror.h"
#include "app/tencent/usersig.h"

#include <QUrl>

//! From a profile to what the service must be told: the place where `profiles` and `tencent` meet.
namespace callscope {

//! Where a profile's requests go; the custom endpoint serves both APIs. Empty where the region is unknown.
[[nodiscard]] QUrl endpointOf(const Profile& profile, bool deprecatedApi = false);

[[nodiscard]] Transport transportOf(const Profile& profile);

//! Signs, or reads the pasted UserSig and predicts what the service would refuse (70013, 70014).
//! Errors are ApiError::Kind::Credential. \param now UTC  \param validitySeconds of a signature made here, > 0
[[nodiscard]] Result<UserSig, ApiError> userSigFor(const Profile& profile, const Credential& credential, const QDateTime& now,
                                                   qint64 validitySeconds);

//! True where a proxy wants a name, and so a password of the key store.
[[nodiscard]] bool hasProxyUser(const Profile& profile);

//! What a read of the proxy's password came to; empty where there is none: the proxy then says whether it wants one.
[[nodiscard]] Result<Credential, ApiError> proxyPasswordIn(SecretStore::ReadResult password);

[[nodiscard]] ApiError credentialError(const SecretError& error);
[[nodiscard]] ApiError noSecretError();

//! \param askedAt UTC
[[nodiscard]] AskedFacts askedFacts(const Profile& profile, const QString& callId, const QDateTime& askedAt);

} // namespace callscope
