#pragma once

#include "app/profiles/profilecheck.h"
#include "app/profiles/profilestoreerror.h"
#include "app/profiles/secretstore.h"

#include <QString>

namespace callscope::wording {

//! What is wrong with a profile's field and what would be right.
[[nodiscard]] QString profileProblem(ProfileProblem problem);

//! Why the profiles could not be read or written, and what became of the file.
[[nodiscard]] QString profileStoreError(const ProfileStoreError& error);

//! Why the key store did not take or give a secret.
[[nodiscard]] QString secretError(const SecretError& error);

} // namespace callscope::wording
