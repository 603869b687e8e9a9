#include "app/lookup/question.h"

#include "app/tencent/regions.h"

namespace callscope {

namespace {

ApiError credential(ApiError::Cause cause, const QString& detail = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Credential;
    error.cause = cause;
    error.detail = detail;
    return error;
}

ApiError credential(UserSigError problem)
{
    switch (problem) {
    case UserSigError::KeyIsPem: return credential(ApiError::Cause::SecretKeyIsPem);
    case UserSigError::KeyMalformed: return credential(ApiError::Cause::SecretKeyMalformed);
    case UserSigError::Empty: return credential(ApiError::Cause::NoSecret);
    default: return credential(ApiError::Cause::UserSigMalformed);
    }
}

} // namespace

QUrl endpointOf(const Profile& profile, bool deprecatedApi)
{
    if (profile.regionKey.isEmpty())
        return profile.customEndpoint;
    const auto region = findRegion(profile.regionKey);
    if (!region)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(deprecatedApi ? region->deprecatedHost : region->host);
    return url;
}

Transport transportOf(const Profile& profile)
{
    Transport transport;
    transport.timeoutMs = profile.timeoutSeconds * 1000;
    transport.caFile = profile.caFile;
    const ProxyChoice& proxy = profile.proxy;
    switch (proxy.kind) {
    case ProxyChoice::Kind::System: break;
    case ProxyChoice::Kind::None: transport.proxy = QNetworkProxy(QNetworkProxy::NoProxy); break;
    case ProxyChoice::Kind::Http: transport.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, proxy.port, proxy.user); break;
    case ProxyChoice::Kind::Socks5: transport.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, proxy.host, proxy.port, proxy.user); break;
    }
    return transport;
}

Result<UserSig, ApiError> userSigFor(const Profile& profile, const Credential& credentials, const QDateTime& now,
                                     qint64 validitySeconds)
{
    if (credentials.kind == Credential::Kind::SecretKey) {
        auto signedNow = UserSig::sign(profile.sdkAppId, profile.identifier, credentials.secret.trimmed(), now, validitySeconds);
        if (!signedNow)
            return failure(credential(signedNow.error()));
        return *signedNow;
    }
    auto pasted = UserSig::parse(credentials.secret);
    if (!pasted)
        return failure(credential(pasted.error()));
    if (pasted->identifier() != profile.identifier)
        return failure(credential(ApiError::Cause::UserSigOtherIdentifier, QStringLiteral("%1 ≠ %2").arg(pasted->identifier(), profile.identifier)));
    if (pasted->sdkAppId() != profile.sdkAppId)
        return failure(credential(ApiError::Cause::UserSigOtherApplication, QStringLiteral("%1 ≠ %2").arg(pasted->sdkAppId()).arg(profile.sdkAppId)));
    return *pasted; // its expiry is left to the service: this machine's clock may be the one that is wrong
}

bool hasProxyUser(const Profile& profile)
{
    const ProxyChoice& proxy = profile.proxy;
    return !proxy.user.isEmpty() && (proxy.kind == ProxyChoice::Kind::Http || proxy.kind == ProxyChoice::Kind::Socks5);
}

ApiError credentialError(const SecretError& error)
{
    switch (error.kind) {
    case SecretError::Kind::Locked: return credential(ApiError::Cause::KeyStoreLocked, error.detail);
    case SecretError::Kind::Denied: return credential(ApiError::Cause::KeyStoreDenied, error.detail);
    case SecretError::Kind::Timeout: return credential(ApiError::Cause::KeyStoreTimeout, error.detail);
    case SecretError::Kind::Unavailable:
    case SecretError::Kind::Other: break;
    }
    return credential(ApiError::Cause::KeyStoreUnavailable, error.detail);
}

Result<Credential, ApiError> proxyPasswordIn(SecretStore::ReadResult password)
{
    if (!password && password.error().kind != SecretError::Kind::Unavailable) // where there is no key store nothing was kept in one
        return failure(credentialError(password.error()));
    return password && *password ? std::move(**password) : Credential();
}

ApiError noSecretError()
{
    return credential(ApiError::Cause::NoSecret);
}

AskedFacts askedFacts(const Profile& profile, const QString& callId, const QDateTime& askedAt)
{
    const QString hint = profile.regionKey.isEmpty() ? QString() : regionHint(profile.sdkAppId);
    return {callId, profile.name, profile.regionKey, endpointOf(profile).toString(QUrl::RemovePath), askedAt, profile.timeoutSeconds,
            profile.deprecatedApi, hint == profile.regionKey ? QString() : hint, {}};
}

} // namespace callscope
