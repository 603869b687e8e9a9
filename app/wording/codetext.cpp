#include "app/wording/codetext.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Codes {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

QString requestMeaning(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::InvalidParameter: return Codes::tr("The service found a parameter invalid");
    case CodeMeaning::UrlParseError: return Codes::tr("The service could not read the request's address");
    case CodeMeaning::BodyNotJson: return Codes::tr("The service could not read the request's body as JSON");
    case CodeMeaning::WrongResource: return Codes::tr("The request named a resource the service does not have");
    case CodeMeaning::AccountNotString: return Codes::tr("An account in the request was not a text");
    case CodeMeaning::ParametersWrong: return Codes::tr("SDKAppID, administrator, UserSig or content type is wrong");
    case CodeMeaning::IllegalParameters: return Codes::tr("The request has illegal parameters");
    case CodeMeaning::SdkAppIdMissing: return Codes::tr("The request carries no SDKAppID");
    case CodeMeaning::InvalidSdkAppId: return Codes::tr("The SDKAppID is invalid");
    default: return {};
    }
}

QString credentialMeaning(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::SignatureCheckFailed: return Codes::tr("The account or its signature did not pass the check");
    case CodeMeaning::NotAdministrator: return Codes::tr("The account that asked is not an App administrator");
    case CodeMeaning::AdministratorRequired: return Codes::tr("Only an App administrator may ask this");
    case CodeMeaning::UserSigExpired: return Codes::tr("The UserSig has expired");
    case CodeMeaning::UserSigEmpty: return Codes::tr("The UserSig is empty");
    case CodeMeaning::UserSigIllegal: return Codes::tr("The UserSig is illegal or cut off");
    case CodeMeaning::UserSigOtherKey: return Codes::tr("The UserSig was signed with another application's key");
    case CodeMeaning::UserSigOtherIdentifier: return Codes::tr("The UserSig belongs to another administrator");
    case CodeMeaning::UserSigOtherSdkAppId: return Codes::tr("The UserSig belongs to another SDKAppID");
    case CodeMeaning::NoVerificationMethod: return Codes::tr("The application has no way to verify signatures");
    case CodeMeaning::UnknownInDataCentre: return Codes::tr("This data centre does not know the key or the SDKAppID");
    case CodeMeaning::TooManyFailedChecks: return Codes::tr("Locked for a minute after too many failed signature checks");
    case CodeMeaning::UserSigInvalidated: return Codes::tr("The UserSig is no longer valid");
    default: return {};
    }
}

QString accountMeaning(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::Disabled: return Codes::tr("The application or the request is disabled");
    case CodeMeaning::PackageExpired: return Codes::tr("The package has expired, or the account is in arrears");
    case CodeMeaning::IpNotAllowed: return Codes::tr("This machine's IP address is not on the allow-list");
    case CodeMeaning::WrongDataCentre: return Codes::tr("The application lives in another data centre");
    case CodeMeaning::WrongProduct: return Codes::tr("The application's product does not match this request");
    case CodeMeaning::TrialQuotaUsed: return Codes::tr("The trial quota of 24 hours is used up");
    case CodeMeaning::AccountBlocklisted: return Codes::tr("The account is on a blocklist");
    case CodeMeaning::AccountNotImported: return Codes::tr("The account is not imported");
    case CodeMeaning::AccountLimit: return Codes::tr("The application has reached its limit of accounts");
    case CodeMeaning::ActiveUserQuota: return Codes::tr("More active users than the free quota");
    case CodeMeaning::FeatureNotEnabled: return Codes::tr("The feature is not enabled for this application");
    case CodeMeaning::ServiceDeactivated: return Codes::tr("The service is deactivated (expired or in arrears)");
    case CodeMeaning::PackageNeeded: return Codes::tr("The application needs a package for this");
    case CodeMeaning::ClientPackageNotBought: return Codes::tr("The client says: the Call package is not bought");
    case CodeMeaning::ClientFeatureNotInPackage: return Codes::tr("The client says: the package does not support this feature");
    case CodeMeaning::ClientSdkTooOld: return Codes::tr("The client says: its SDK is too old");
    default: return {};
    }
}

QString serverMeaning(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::RecordNotFound: return Codes::tr("There is no record of this call");
    case CodeMeaning::LiveCallUnknown: return Codes::tr("The call does not exist or has ended");
    case CodeMeaning::InternalError: return Codes::tr("The service had an internal error");
    case CodeMeaning::TooManyRequests: return Codes::tr("Too many requests");
    case CodeMeaning::ServiceTimeout: return Codes::tr("The service timed out on its side");
    case CodeMeaning::ServerJsonError: return Codes::tr("The service could not read its own answer");
    default: return {};
    }
}

Advice repairAdvice(CodeAdvice advice)
{
    switch (advice) {
    case CodeAdvice::CheckCallId: return {Codes::tr("Check the Call ID."), ErrorAction::EditCallId};
    case CodeAdvice::CheckEndpoint: return {Codes::tr("Check the profile's region or endpoint."), ErrorAction::EditProfile};
    case CodeAdvice::CheckAdministrator: return {Codes::tr("Check the profile's administrator and its signature."), ErrorAction::EditProfile};
    case CodeAdvice::CheckProfile: return {Codes::tr("Check the profile: SDKAppID, administrator and UserSig."), ErrorAction::EditProfile};
    case CodeAdvice::UseAdministrator: return {Codes::tr("Use an App administrator of this application, such as administrator."), ErrorAction::EditProfile};
    case CodeAdvice::ChooseRegion: return {Codes::tr("Choose the region in which the application was created."), ErrorAction::EditProfile};
    case CodeAdvice::CheckApplication: return {Codes::tr("Check that the SDKAppID is the one of the Call application."), ErrorAction::EditProfile};
    case CodeAdvice::NewSignature: return {Codes::tr("Get a new UserSig, or keep the secret key in the profile and let the app sign."), ErrorAction::EditProfile};
    case CodeAdvice::PasteUserSig: return {Codes::tr("Paste a UserSig into the profile."), ErrorAction::EditProfile};
    case CodeAdvice::PasteUserSigWhole: return {Codes::tr("Paste the UserSig again, all of it."), ErrorAction::EditProfile};
    case CodeAdvice::KeyOfThisApplication: return {Codes::tr("Use the secret key of this very SDKAppID."), ErrorAction::EditProfile};
    case CodeAdvice::MakeIdentifierEqual: return {Codes::tr("Enter the administrator for whom the UserSig was made, or get one for this administrator."), ErrorAction::EditProfile};
    case CodeAdvice::MakeSdkAppIdEqual: return {Codes::tr("Enter the SDKAppID for which the UserSig was made, or get one for this SDKAppID."), ErrorAction::EditProfile};
    case CodeAdvice::CheckRegionAndSdkAppId: return {Codes::tr("Check the profile's region and SDKAppID."), ErrorAction::EditProfile};
    case CodeAdvice::CheckRequiredFields: return {Codes::tr("Check the profile's fields and the Call ID."), ErrorAction::EditProfile};
    default: return {};
    }
}

} // namespace

QString codeMeaning(CodeMeaning meaning)
{
    for (const auto& group : {serverMeaning, credentialMeaning, accountMeaning, requestMeaning}) {
        if (const QString text = group(meaning); !text.isEmpty())
            return text;
    }
    Q_UNREACHABLE();
}

Advice codeAdvice(CodeAdvice advice)
{
    switch (advice) {
    case CodeAdvice::TryAgain: return {Codes::tr("Try again in a moment."), ErrorAction::TryAgain};
    case CodeAdvice::SlowDown: return {Codes::tr("Wait a moment, then try again."), ErrorAction::TryAgain};
    case CodeAdvice::WaitAndCorrect: return {Codes::tr("Wait a minute, correct the signature in the profile, then try again."), ErrorAction::EditProfile};
    case CodeAdvice::ReportBug: return {Codes::tr("This is a bug in this app: report it with the details below."), ErrorAction::CopyForSupport};
    case CodeAdvice::ContactTencent: return {Codes::tr("Contact Tencent support and give them the RequestId."), ErrorAction::CopyForSupport};
    case CodeAdvice::BuyOrTopUp: return {Codes::tr("Ask who pays for the application to renew the package or top up; it works again after about 5 minutes."), ErrorAction::None};
    case CodeAdvice::AskAllowList: return {Codes::tr("Ask who manages the application's IP allow-list to add this machine."), ErrorAction::None};
    case CodeAdvice::WaitOrBuy: return {Codes::tr("Wait for the next day, or buy a package."), ErrorAction::None};
    case CodeAdvice::ImportAccount: return {Codes::tr("Have the account imported in the Chat console."), ErrorAction::None};
    case CodeAdvice::Upgrade: return {Codes::tr("Have the application's package upgraded."), ErrorAction::None};
    case CodeAdvice::EnableInConsole: return {Codes::tr("Have the feature switched on in the console."), ErrorAction::None};
    case CodeAdvice::UpdateSdk: return {Codes::tr("Have the app updated to a newer TUICallKit."), ErrorAction::None};
    default: return repairAdvice(advice);
    }
}

QString retryText(RetryRule rule)
{
    switch (rule) {
    case RetryRule::Never: return Codes::tr("The app does not repeat the request by itself.");
    case RetryRule::Once: return Codes::tr("The app repeats the request once by itself.");
    case RetryRule::OnceAfterFiveSeconds: return Codes::tr("The app asks once more after 5 s by itself.");
    case RetryRule::Backoff: return Codes::tr("The app repeats the request up to twice by itself, with growing pauses.");
    case RetryRule::WithNewSignature: return Codes::tr("The app repeats the request once with a new signature if the profile has a secret key.");
    }
    Q_UNREACHABLE();
}

} // namespace callscope::wording
