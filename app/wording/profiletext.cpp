#include "app/wording/profiletext.h"

#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace callscope::wording {

namespace {

struct Profiles {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

QString endpointProblem(ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::NoRegionOrEndpoint: return Profiles::tr("Choose a region, or enter an endpoint of your own.");
    case ProfileProblem::RegionUnknown: return Profiles::tr("This region is unknown.");
    case ProfileProblem::EndpointNotHttps: return Profiles::tr("The endpoint must start with https://; http:// is for this machine (127.0.0.1, ::1, localhost) only.");
    case ProfileProblem::EndpointHasPath: return Profiles::tr("The endpoint must not have a path: https://host[:port].");
    case ProfileProblem::EndpointHasQuery: return Profiles::tr("The endpoint must not have a query: https://host[:port].");
    case ProfileProblem::EndpointHasUserInfo: return Profiles::tr("The endpoint must not hold a user name or password: https://host[:port].");
    case ProfileProblem::ProxyMalformed: return Profiles::tr("The proxy is not understood. Write system, none, http://[user@]host:port or socks5://[user@]host:port.");
    case ProfileProblem::ProxyHasPassword: return Profiles::tr("A proxy's password must not stand in its address.");
    case ProfileProblem::TimeoutOutOfRange: return Profiles::tr("The time-out must lie between %1 and %2 seconds.").arg(minTimeoutSeconds).arg(maxTimeoutSeconds);
    default: return Profiles::tr("The endpoint is not understood. Write https://host[:port].");
    }
}

} // namespace

QString profileProblem(ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::NameEmpty: return Profiles::tr("Give the profile a name.");
    case ProfileProblem::NameTooLong: return Profiles::tr("The name is longer than %1 characters.").arg(maxProfileNameCharacters);
    case ProfileProblem::NameHasControlCharacters: return Profiles::tr("The name has control characters in it.");
    case ProfileProblem::NameTaken: return Profiles::tr("Another profile has this name.");
    case ProfileProblem::SdkAppIdZero: return Profiles::tr("Enter the SDKAppID: a number from 1 to 4294967295.");
    case ProfileProblem::IdentifierEmpty: return Profiles::tr("Enter the App administrator who asks, such as administrator.");
    case ProfileProblem::IdentifierTooLong: return Profiles::tr("The administrator is longer than %1 bytes.").arg(maxIdentifierBytes);
    case ProfileProblem::IdentifierHasControlCharacters: return Profiles::tr("The administrator has control characters in it.");
    default: return endpointProblem(problem);
    }
}

QString profileStoreError(const ProfileStoreError& error)
{
    if (error.systemWide) {
        const bool newer = error.kind == ProfileStoreError::Kind::NewerVersion;
        return newer ? Profiles::tr("Your administrator's profiles in %1 were written for a newer Callscope; update this program.").arg(error.path)
                     : Profiles::tr("Your administrator's profiles in %1 cannot be used: %2").arg(error.path, error.detail);
    }
    switch (error.kind) {
    case ProfileStoreError::Kind::Unreadable: return Profiles::tr("The profiles in %1 cannot be read: %2").arg(error.path, error.detail);
    case ProfileStoreError::Kind::Broken:
        return error.keptAside.isEmpty() ? Profiles::tr("%1 is broken and could not be moved aside; nothing is written.").arg(error.path)
                                         : Profiles::tr("%1 was broken. It is kept as %2, and the list of profiles starts empty.").arg(error.path, error.keptAside);
    case ProfileStoreError::Kind::NewerVersion: return Profiles::tr("%1 was written by a newer Callscope. It was not touched; update this program.").arg(error.path);
    case ProfileStoreError::Kind::Locked: return Profiles::tr("Another Callscope is writing %1. Try again in a moment.").arg(error.path);
    case ProfileStoreError::Kind::WriteFailed: return Profiles::tr("%1 cannot be written: %2").arg(error.path, error.detail);
    case ProfileStoreError::Kind::Refused: break;
    }
    QStringList reasons;
    for (const ProfileProblem problem : error.problems)
        reasons.append(profileProblem(problem));
    return sentences(reasons);
}

QString secretError(const SecretError& error)
{
    switch (error.kind) {
    case SecretError::Kind::Locked: return Profiles::tr("The key store is locked.");
    case SecretError::Kind::Unavailable: return Profiles::tr("There is no key store on this machine or in this session.");
    case SecretError::Kind::Denied: return Profiles::tr("The key store refused.");
    case SecretError::Kind::Timeout: return Profiles::tr("The key store did not answer in time.");
    case SecretError::Kind::Other: break;
    }
    return withAside(Profiles::tr("The key store failed."), error.detail);
}

} // namespace callscope::wording
