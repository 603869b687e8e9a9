#pragma once

#include "app/calls/result.h"
#include "app/profiles/profile.h"

#include <QList>
#include <QStringList>

namespace callscope {

//! What can be wrong with a profile. Facts only: whoever shows them makes the sentences.
enum class ProfileProblem {
    NameEmpty,
    NameTooLong, //!< more than maxProfileNameCharacters
    NameHasControlCharacters,
    NameTaken, //!< by another profile; upper and lower case are the same here
    SdkAppIdZero,
    IdentifierEmpty,
    IdentifierTooLong, //!< more than maxIdentifierBytes in UTF-8
    IdentifierHasControlCharacters,
    NoRegionOrEndpoint,
    RegionUnknown,
    EndpointMalformed,
    EndpointNotHttps, //!< http is for this machine only
    EndpointHasPath,
    EndpointHasQuery, //!< or a fragment
    EndpointHasUserInfo,
    ProxyMalformed,
    ProxyHasPassword, //!< a secret: it must not stand in an argument or a file
    TimeoutOutOfRange,
};

inline constexpr qsizetype maxProfileNameCharacters = 64;
inline constexpr qsizetype maxIdentifierBytes = 32; // trtc.io 68926
inline constexpr int minTimeoutSeconds = 1;
inline constexpr int maxTimeoutSeconds = 120;

//! Everything that is wrong with the profile, in the order of ProfileProblem; empty: it can be used.
//! \param regionKeys the keys that are known  \param others profiles whose names are taken; the one of the same id does not count
[[nodiscard]] QList<ProfileProblem> checkProfile(const Profile& profile, const QStringList& regionKeys, const QList<Profile>& others = {});

//! Reads `https://host[:port]`; `http://` for 127.0.0.1, ::1 and localhost only. The result has neither path nor trailing slash.
[[nodiscard]] Result<QUrl, ProfileProblem> parseEndpoint(const QString& text);

//! Reads `system`, `none`, `http://[user@]host:port` or `socks5://[user@]host:port`; an empty text is `system`.
[[nodiscard]] Result<ProxyChoice, ProfileProblem> parseProxy(const QString& text);
//! The text parseProxy() reads.
[[nodiscard]] QString proxyText(const ProxyChoice& proxy);

} // namespace callscope
