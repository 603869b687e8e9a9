#include "app/lookup/usersigcache.h"

#include "app/lookup/question.h"

#include <QCryptographicHash>

namespace callscope {

namespace {

QByteArray signerOf(const Profile& profile, const Credential& credential)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(QByteArray::number(profile.sdkAppId) + '\n' + profile.identifier.toUtf8() + '\n');
    digest.addData(credential.secret);
    return digest.result();
}

//! The clock may have been set back since, or stood still in sleep.
bool isFresh(const UserSig& userSig, const QDateTime& now)
{
    return userSig.issuedAt() <= now && now.secsTo(userSig.expiresAt()) > UserSigCache::renewalSeconds;
}

} // namespace

Result<UserSig, ApiError> UserSigCache::userSigFor(const Profile& profile, const Credential& credential, const QDateTime& now)
{
    if (credential.kind != Credential::Kind::SecretKey)
        return callscope::userSigFor(profile, credential, now, validitySeconds);
    const QByteArray signer = signerOf(profile, credential);
    const auto known = m_signatures.constFind(signer);
    if (known != m_signatures.constEnd() && isFresh(*known, now))
        return *known;
    m_signatures.removeIf([&](const auto& each) { return !isFresh(each.value(), now); });
    auto userSig = callscope::userSigFor(profile, credential, now, validitySeconds);
    if (userSig)
        m_signatures.insert(signer, *userSig);
    return userSig;
}

void UserSigCache::drop(const Profile& profile, const Credential& credential)
{
    m_signatures.remove(signerOf(profile, credential));
}

} // namespace callscope
