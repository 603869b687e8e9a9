#pragma once

#include "app/calls/result.h"
#include "app/profiles/credential.h"
#include "app/profiles/profile.h"
#include "app/tencent/apierror.h"
#include "app/tencent/usersig.h"

#include <QHash>

namespace callscope {

//! Signs for profiles, and uses a signature again while it is good. Holds signatures, never a key.
class UserSigCache {
public:
    //! How long a signature made here lives. Short: one that gets out is soon worthless.
    static constexpr qint64 validitySeconds = 600;
    //! A signature with less left is made anew, so that none expires on its way (the longest time-out is 120 s).
    static constexpr qint64 renewalSeconds = 180;

    //! Signs, or reads the pasted UserSig, as userSigFor() of question.h does, and with its errors. \param now UTC
    [[nodiscard]] Result<UserSig, ApiError> userSigFor(const Profile& profile, const Credential& credential, const QDateTime& now);

    //! The service refused it: the next one is made anew.
    void drop(const Profile& profile, const Credential& credential);

private:
    QHash<QByteArray, UserSig> m_signatures; // by a digest of who signs and the key
};

} // namespace callscope
