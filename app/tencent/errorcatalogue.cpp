#include "app/tencent/errorcatalogue.h"

#include "app/tencent/apierror.h"

#include <algorithm>
#include <functional>
#include <span>

namespace callscope {

namespace {

using enum CodeMeaning;
using R = RetryRule;
using C = CodeClass;
using A = CodeAdvice;

constexpr auto current = "34348";
constexpr auto older = "older official lists";
constexpr auto records = "54901";

constexpr CodeEntry currentCodes[] = {
    {-1003, ClientSdkTooOld, A::UpdateSdk, R::Never, C::Permission, records},
    {-1002, ClientFeatureNotInPackage, A::Upgrade, R::Never, C::Permission, records},
    {-1001, ClientPackageNotBought, A::BuyOrTopUp, R::Never, C::Permission, records},
    {60002, UrlParseError, A::CheckEndpoint, R::Never, C::Request, current},
    {60003, BodyNotJson, A::ReportBug, R::Never, C::Request, current},
    {60004, SignatureCheckFailed, A::CheckAdministrator, R::Once, C::Credential, current},
    {60005, SignatureCheckFailed, A::CheckAdministrator, R::Once, C::Credential, current},
    {60006, InvalidSdkAppId, A::CheckProfile, R::Never, C::Profile, current},
    {60007, TooManyRequests, A::SlowDown, R::Backoff, C::Quota, current},
    {60008, ServiceTimeout, A::TryAgain, R::Backoff, C::Server, current},
    {60009, WrongResource, A::CheckEndpoint, R::Never, C::Request, current},
    {60010, NotAdministrator, A::UseAdministrator, R::Never, C::Credential, current},
    {60011, TooManyRequests, A::SlowDown, R::Backoff, C::Quota, current},
    {60012, SdkAppIdMissing, A::CheckProfile, R::Never, C::Profile, current},
    {60013, ServerJsonError, A::ContactTencent, R::Once, C::Server, current},
    {60014, ServiceTimeout, A::TryAgain, R::Backoff, C::Server, current},
    {60015, AccountNotString, A::ReportBug, R::Never, C::Request, current},
    {60016, Disabled, A::ContactTencent, R::Never, C::Permission, current},
    {60017, Disabled, A::ContactTencent, R::Never, C::Permission, current},
    {60018, TooManyRequests, A::SlowDown, R::Backoff, C::Quota, current},
    {60019, TooManyRequests, A::SlowDown, R::Backoff, C::Quota, current},
    {60020, PackageExpired, A::BuyOrTopUp, R::Never, C::Permission, current},
    {60021, IpNotAllowed, A::AskAllowList, R::Never, C::Permission, current},
    {60025, ParametersWrong, A::CheckProfile, R::Never, C::Profile, current},
    {60026, WrongDataCentre, A::ChooseRegion, R::Never, C::Profile, current},
    {60027, WrongProduct, A::CheckApplication, R::Never, C::Profile, current},
    {60028, TrialQuotaUsed, A::WaitOrBuy, R::Never, C::Quota, current},
    {70001, UserSigExpired, A::NewSignature, R::WithNewSignature, C::Credential, current},
    {70002, UserSigEmpty, A::PasteUserSig, R::Never, C::Credential, older},
    {70003, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, current},
    {70004, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, older},
    {70005, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, older},
    {70006, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, older},
    {70007, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, older},
    {70008, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, older},
    {70009, UserSigOtherKey, A::KeyOfThisApplication, R::Never, C::Credential, current},
    {70010, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, older},
    {70013, UserSigOtherIdentifier, A::MakeIdentifierEqual, R::Never, C::Credential, current},
    {70014, UserSigOtherSdkAppId, A::MakeSdkAppIdEqual, R::Never, C::Credential, current},
    {70015, NoVerificationMethod, A::ContactTencent, R::Never, C::Credential, older},
    {70016, UnknownInDataCentre, A::CheckRegionAndSdkAppId, R::Never, C::Profile, current},
    {70020, UnknownInDataCentre, A::CheckRegionAndSdkAppId, R::Never, C::Profile, current},
    {70050, TooManyFailedChecks, A::WaitAndCorrect, R::Never, C::Credential, current},
    {70051, AccountBlocklisted, A::ContactTencent, R::Never, C::Permission, current},
    {70052, UserSigInvalidated, A::NewSignature, R::WithNewSignature, C::Credential, older},
    {70107, AccountNotImported, A::ImportAccount, R::Never, C::Permission, current},
    {70169, InternalError, A::TryAgain, R::Backoff, C::Server, current},
    {70202, InternalError, A::TryAgain, R::Backoff, C::Server, older},
    {70346, UserSigInvalidated, A::NewSignature, R::WithNewSignature, C::Credential, older},
    {70347, UserSigInvalidated, A::NewSignature, R::WithNewSignature, C::Credential, older},
    {70348, InternalError, A::TryAgain, R::Backoff, C::Server, older},
    {70362, InternalError, A::TryAgain, R::Backoff, C::Server, older},
    {70398, AccountLimit, A::Upgrade, R::Never, C::Quota, current},
    {70401, InternalError, A::TryAgain, R::Backoff, C::Server, older},
    {70402, IllegalParameters, A::CheckRequiredFields, R::Never, C::Request, current},
    {70403, AdministratorRequired, A::UseAdministrator, R::Never, C::Credential, older},
    {70500, InternalError, A::TryAgain, R::Backoff, C::Server, current},
    {72000, ActiveUserQuota, A::Upgrade, R::Never, C::Quota, current},
    {72001, FeatureNotEnabled, A::EnableInConsole, R::Never, C::Permission, current},
    {72002, ActiveUserQuota, A::Upgrade, R::Never, C::Quota, current},
    {72010, TooManyRequests, A::SlowDown, R::Backoff, C::Quota, current},
    {72011, FeatureNotEnabled, A::EnableInConsole, R::Never, C::Permission, current},
    {72012, FeatureNotEnabled, A::EnableInConsole, R::Never, C::Permission, current},
    {80005, ServiceDeactivated, A::BuyOrTopUp, R::Never, C::Permission, current},
    {101001, InternalError, A::TryAgain, R::Backoff, C::Server, records},
    {101002, InvalidParameter, A::CheckCallId, R::Never, C::Request, records},
    {101004, LiveCallUnknown, A::None, R::Never, C::NotFound, records},
    {101050, RecordNotFound, A::NotFoundCauses, R::OnceAfterFiveSeconds, C::NotFound, records},
};

constexpr CodeEntry deprecatedCodes[] = {
    {50001, PackageNeeded, A::BuyOrTopUp, R::Never, C::Permission, "60136"},
    {70001, InvalidParameter, A::CheckCallId, R::Never, C::Request, "60136"},
    {70002, UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential, "60136"},
    {70003, UserSigExpired, A::NewSignature, R::WithNewSignature, C::Credential, "60136"},
    {70004, NotAdministrator, A::UseAdministrator, R::Never, C::Credential, "60136"},
    {70005, TooManyRequests, A::SlowDown, R::Backoff, C::Quota, "60136"},
    {70009, BodyNotJson, A::ReportBug, R::Never, C::Request, "60136"},
    // Ours: that API answers 0 without data where the current one says 101050; wire gives both the same code.
    {101050, RecordNotFound, A::NotFoundCauses, R::OnceAfterFiveSeconds, C::NotFound, "60136"},
};

constexpr bool ascends(std::span<const CodeEntry> codes)
{
    return std::ranges::adjacent_find(codes, std::ranges::greater_equal{}, &CodeEntry::code) == codes.end();
}
static_assert(ascends(currentCodes) && ascends(deprecatedCodes), "find() searches by halves");

std::optional<CodeEntry> find(std::span<const CodeEntry> codes, qint64 code)
{
    const auto entry = std::ranges::lower_bound(codes, code, {}, &CodeEntry::code);
    if (entry == codes.end() || entry->code != code)
        return std::nullopt;
    return *entry;
}

} // namespace

std::optional<CodeEntry> findCode(qint64 code)
{
    return find(currentCodes, code);
}

std::optional<CodeEntry> findDeprecatedCode(qint64 code)
{
    return find(deprecatedCodes, code);
}

bool isNotFound(const ApiError& error)
{
    if (error.kind != ApiError::Kind::Service)
        return false;
    const auto entry = error.deprecatedApi ? findDeprecatedCode(error.code) : findCode(error.code);
    return entry && entry->codeClass == CodeClass::NotFound;
}

} // namespace callscope
