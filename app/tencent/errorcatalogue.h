#pragma once

#include <QtGlobal>

#include <optional>

namespace callscope {

struct ApiError;

//! May the same request be sent again by itself?
enum class RetryRule { Never, Once, OnceAfterFiveSeconds, Backoff, WithNewSignature };

//! What a code is about: decides the kind and the exit status, and which advice fits.
enum class CodeClass {
    NotFound,   //!< the record does not exist
    Credential, //!< signature, key, administrator
    Profile,    //!< SDKAppID, region, endpoint
    Permission, //!< package, arrears, allow-list, disabled
    Quota,      //!< rate, quota
    Request,    //!< our request was refused as malformed
    Server,     //!< the service itself failed
};

//! What happened, and what to do: keys whose sentences stand in `wording/`.
enum class CodeMeaning {
    InternalError, InvalidParameter, LiveCallUnknown, RecordNotFound, UrlParseError, BodyNotJson, SignatureCheckFailed,
    InvalidSdkAppId, TooManyRequests, ServiceTimeout, WrongResource, NotAdministrator, SdkAppIdMissing, ServerJsonError,
    AccountNotString, Disabled, PackageExpired, IpNotAllowed, ParametersWrong, WrongDataCentre, WrongProduct, TrialQuotaUsed,
    UserSigExpired, UserSigEmpty, UserSigIllegal, UserSigOtherKey, UserSigOtherIdentifier, UserSigOtherSdkAppId,
    NoVerificationMethod, UnknownInDataCentre, TooManyFailedChecks, AccountBlocklisted, UserSigInvalidated, AccountNotImported,
    AccountLimit, IllegalParameters, AdministratorRequired, ActiveUserQuota, FeatureNotEnabled, ServiceDeactivated,
    PackageNeeded, ClientPackageNotBought, ClientFeatureNotInPackage, ClientSdkTooOld,
};

enum class CodeAdvice {
    None, TryAgain, CheckCallId, CheckEndpoint, ReportBug, CheckAdministrator, CheckProfile, SlowDown, UseAdministrator,
    ContactTencent, BuyOrTopUp, AskAllowList, ChooseRegion, CheckApplication, WaitOrBuy, NewSignature, PasteUserSig,
    PasteUserSigWhole, KeyOfThisApplication, MakeIdentifierEqual, MakeSdkAppIdEqual, CheckRegionAndSdkAppId,
    WaitAndCorrect, ImportAccount, Upgrade, CheckRequiredFields, EnableInConsole, NotFoundCauses, UpdateSdk,
};

//! One row of the catalogue.
struct CodeEntry {
    qint64 code = 0;
    CodeMeaning meaning = CodeMeaning::InternalError;
    CodeAdvice advice = CodeAdvice::None;
    RetryRule retry = RetryRule::Never;
    CodeClass codeClass = CodeClass::Server;
    const char* source = ""; //!< the Tencent pages: "34348", "54901", …
};

//! The current API's codes and the clients' negative ones (trtc.io 34348, 68926, 54901, older official lists).
[[nodiscard]] std::optional<CodeEntry> findCode(qint64 code);
//! The deprecated API's codes, whose 70xxx mean other things (trtc.io 60136).
[[nodiscard]] std::optional<CodeEntry> findDeprecatedCode(qint64 code);
//! The service says that there is no such record; a network or a signature that failed says nothing of records.
[[nodiscard]] bool isNotFound(const ApiError& error);

} // namespace callscope
