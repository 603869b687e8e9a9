#include "app/wording/errortext.h"

#include "app/wording/codetext.h"
#include "app/wording/fieldtext.h"
#include "app/wording/notfoundtext.h"
#include "app/wording/sentences.h"
#include "app/wording/timetext.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

using Cause = ApiError::Cause;

//! The three things a sentence about an error is made of, before the facts are added.
struct Words {
    QString headline;
    QString meaning;
    QList<Advice> advice;
};

Advice editProfile(const QString& text)
{
    return {text, ErrorAction::EditProfile};
}

Advice tryAgain()
{
    return {Errors::tr("Try again."), ErrorAction::TryAgain};
}

Words credentialWords(Cause cause)
{
    switch (cause) {
    case Cause::SecretKeyIsPem:
        return {Errors::tr("The secret key of this profile is a PEM key"), Errors::tr("The console's SecretKey is a line of 64 hexadecimal digits."),
                {editProfile(Errors::tr("Enter the SecretKey of the console."))}};
    case Cause::SecretKeyMalformed:
        return {Errors::tr("The secret key of this profile is not a SecretKey"), Errors::tr("A SecretKey has 64 hexadecimal digits."),
                {editProfile(Errors::tr("Enter the SecretKey of the console again, all of it."))}};
    case Cause::UserSigMalformed:
        return {Errors::tr("The UserSig of this profile cannot be read"), Errors::tr("It is cut off or is something else."),
                {editProfile(Errors::tr("Paste the UserSig again, all of it."))}};
    case Cause::UserSigOtherIdentifier:
        return {codeMeaning(CodeMeaning::UserSigOtherIdentifier), Errors::tr("The service would refuse it (70013), so nothing was sent."),
                {codeAdvice(CodeAdvice::MakeIdentifierEqual)}};
    case Cause::UserSigOtherApplication:
        return {codeMeaning(CodeMeaning::UserSigOtherSdkAppId), Errors::tr("The service would refuse it (70014), so nothing was sent."),
                {codeAdvice(CodeAdvice::MakeSdkAppIdEqual)}};
    case Cause::KeyStoreUnavailable:
        return {Errors::tr("The system's key store cannot be reached"), Errors::tr("This session has none, or it is not running."),
                {editProfile(Errors::tr("Enter the secret for this session only. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG."))}};
    case Cause::KeyStoreLocked:
        return {Errors::tr("The system's key store is locked"), Errors::tr("The secret may well be there; it cannot be read until the key store is unlocked."),
                {{Errors::tr("Unlock the key store, then try again."), ErrorAction::TryAgain},
                 editProfile(Errors::tr("Or enter the secret for this session only. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG."))}};
    case Cause::KeyStoreTimeout:
        return {Errors::tr("The system's key store did not answer in time"), Errors::tr("It may be asking for its password in another window."),
                {{Errors::tr("Answer its question, then try again."), ErrorAction::TryAgain},
                 editProfile(Errors::tr("Or enter the secret for this session only. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG."))}};
    case Cause::KeyStoreDenied:
        return {Errors::tr("The system's key store refused to give the secret"), {},
                {editProfile(Errors::tr("Allow access, or enter the secret for this session only."))}};
    default:
        return {Errors::tr("There is no secret key and no UserSig for this profile"), Errors::tr("Without one, no request can be signed."),
                {editProfile(Errors::tr("Enter the secret key or a UserSig. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG."))}};
    }
}

Words networkWords(Cause cause)
{
    const Advice checkNetwork{Errors::tr("Check this machine's network connection, then try again."), ErrorAction::TryAgain};
    const Advice checkEndpoint = editProfile(Errors::tr("Check the profile's region or endpoint."));
    switch (cause) {
    case Cause::HostNotFound: return {Errors::tr("The host's name could not be resolved (DNS)"), Errors::tr("This machine may be offline, or the endpoint may be misspelt."), {checkNetwork, checkEndpoint}};
    case Cause::ConnectionRefused: return {Errors::tr("The connection was refused"), Errors::tr("Nothing answers there, or a firewall refuses."), {checkEndpoint, tryAgain()}};
    case Cause::ConnectionLost: return {Errors::tr("The connection broke off before the answer was complete"), Errors::tr("What had arrived is kept in the Response tab."), {tryAgain(), checkNetwork}};
    case Cause::NetworkUnreachable: return {Errors::tr("The network cannot be reached"), Errors::tr("This machine may be offline."), {checkNetwork}};
    default: return {Errors::tr("The network failed"), {}, {checkNetwork, checkEndpoint}};
    }
}

Words tlsWords(Cause cause)
{
    const Advice caFile = editProfile(Errors::tr("If your company inspects TLS, name its CA file in the profile."));
    switch (cause) {
    case Cause::UntrustedCertificate:
        return {Errors::tr("TLS: the server's certificate is not trusted"), Errors::tr("Its issuer is unknown here. Nothing was sent, so the signature is safe."), {caFile}};
    case Cause::ExpiredCertificate:
        return {Errors::tr("TLS: the server's certificate is expired or not yet valid"), Errors::tr("This machine's clock may be wrong, or the server's certificate was not renewed."),
                {{Errors::tr("Check this machine's date and time, then try again."), ErrorAction::TryAgain}}};
    case Cause::HostNameMismatch:
        return {Errors::tr("TLS: the certificate belongs to another host name"), Errors::tr("The endpoint may be wrong, or something stands between."),
                {editProfile(Errors::tr("Check the profile's endpoint."))}};
    case Cause::OldProtocol:
        return {Errors::tr("TLS: the server speaks no version of TLS that is safe"), Errors::tr("Callscope asks for TLS 1.2 or 1.3. The server, or a box between, is too old."),
                {editProfile(Errors::tr("Check the profile's endpoint and proxy.")), {Errors::tr("Ask who runs the server or the network to allow TLS 1.2."), ErrorAction::None}}};
    case Cause::CaFileUnreadable:
        return {Errors::tr("The profile's CA file cannot be read"), Errors::tr("It is missing or holds no PEM certificate."),
                {editProfile(Errors::tr("Choose another CA file."))}};
    default:
        return {Errors::tr("TLS: no secure connection could be made"), Errors::tr("Server and app could not agree, or something stands between."), {caFile, tryAgain()}};
    }
}

Words proxyWords(Cause cause)
{
    const Advice checkProxy = editProfile(Errors::tr("Check the proxy in the profile or in the system's settings."));
    switch (cause) {
    case Cause::ProxyRefused: return {Errors::tr("The proxy refused the connection"), {}, {checkProxy}};
    case Cause::ProxyNotFound: return {Errors::tr("The proxy's name could not be resolved (DNS)"), {}, {checkProxy}};
    case Cause::ProxyNeedsPassword:
        return {Errors::tr("The proxy requires a user name and a password"), Errors::tr("It was given none, or did not accept them."),
                {editProfile(Errors::tr("Enter the proxy's user name and password in the profile."))}};
    case Cause::ProxyTimeout: return {Errors::tr("The proxy did not answer in time"), {}, {checkProxy, tryAgain()}};
    default: return {Errors::tr("The proxy failed"), {}, {checkProxy, tryAgain()}};
    }
}

Words malformedWords(Cause cause)
{
    const QString instead = Errors::tr("A proxy or a login page may have answered instead of the service.");
    const QList<Advice> advice{tryAgain(), {Errors::tr("Look at the bytes as received, in the window's Response tab."), ErrorAction::None}};
    switch (cause) {
    case Cause::NotUtf8: return {Errors::tr("The answer is not UTF-8 text"), instead, advice};
    case Cause::TooDeep: return {Errors::tr("The answer is nested too deeply to be a call record"), {}, advice};
    case Cause::TooLarge: return {Errors::tr("The answer is larger than 8 MiB"), Errors::tr("No call record is that large; reading was stopped."), advice};
    case Cause::Truncated: return {Errors::tr("The answer ends in the middle"), Errors::tr("It was cut off before it was sent, or on its way."), advice};
    case Cause::NotAnObject: return {Errors::tr("The answer is JSON, but not an object"), instead, advice};
    case Cause::NoErrorCode: return {Errors::tr("The answer has no ErrorCode that can be read"), instead, advice};
    case Cause::NoRecord: return {Errors::tr("The answer says success but holds no call record"), {}, advice};
    default: return {Errors::tr("The answer is not JSON"), instead, advice};
    }
}

Words httpWords(const ApiError& error)
{
    if (error.cause == Cause::Redirect)
        return {Errors::tr("The server wants to redirect the request (HTTP %1)").arg(error.code),
                Errors::tr("Redirects are not followed, because the signature would go along. A proxy or login page may have answered."),
                {editProfile(Errors::tr("Check the profile's region or endpoint.")), tryAgain()}};
    return {Errors::tr("The server or a gateway answered HTTP %1").arg(error.code), Errors::tr("The call-record service itself was not reached."),
            {tryAgain(), editProfile(Errors::tr("Check the profile's region or endpoint."))}};
}

Words serviceWords(const ApiError& error, const AskedFacts& asked)
{
    const auto entry = error.deprecatedApi ? findDeprecatedCode(error.code) : findCode(error.code);
    if (!entry)
        return {Errors::tr("The service answered with an error unknown to this app (%1)").arg(error.code), {},
                {tryAgain(), {Errors::tr("Ask Tencent support and give them the code and the RequestId."), ErrorAction::CopyForSupport}}};
    if (entry->codeClass == CodeClass::NotFound) {
        return {codeMeaning(entry->meaning), Errors::tr("What may be the cause, best guess first:"), notFoundCauses(asked)};
    }
    Words words{codeMeaning(entry->meaning), {}, {}};
    if (const Advice advice = codeAdvice(entry->advice); !advice.text.isEmpty())
        words.advice.append(advice);
    if (entry->meaning == CodeMeaning::WrongDataCentre || entry->meaning == CodeMeaning::UnknownInDataCentre) {
        if (!asked.hintedRegionKey.isEmpty())
            words.advice.append(editProfile(Errors::tr("SDKAppIDs like this one usually belong to %1.").arg(regionName(asked.hintedRegionKey))));
    }
    if (words.advice.isEmpty())
        words.advice.append(tryAgain());
    return words;
}

//! A signature carries the time of this machine, so a wrong clock is the first thing to mend.
Words signatureWords(const ApiError& error, const AskedFacts& asked)
{
    Words words = serviceWords(error, asked);
    if (const QString clock = clockSkewText(asked.clockSkewSeconds.value_or(0)); !clock.isEmpty()) {
        words.meaning = clock;
        words.advice.prepend({Errors::tr("Set this computer's date and time right, then try again."), ErrorAction::TryAgain});
    }
    return words;
}

Words wordsFor(const ApiError& error, const AskedFacts& asked)
{
    switch (error.kind) {
    case ApiError::Kind::Credential: return error.code != 0 ? signatureWords(error, asked) : credentialWords(error.cause);
    case ApiError::Kind::Network: return networkWords(error.cause);
    case ApiError::Kind::Tls: return tlsWords(error.cause);
    case ApiError::Kind::Proxy: return proxyWords(error.cause);
    case ApiError::Kind::Timeout:
        return {Errors::tr("No answer within %1 s").arg(asked.timeoutSeconds), Errors::tr("The service or the network is slow or stuck."),
                {tryAgain(), editProfile(Errors::tr("If this happens often, raise the time-out in the profile."))}};
    case ApiError::Kind::Cancelled: return {Errors::tr("Cancelled"), {}, {tryAgain()}};
    case ApiError::Kind::Http: return httpWords(error);
    case ApiError::Kind::Malformed: return malformedWords(error.cause);
    case ApiError::Kind::Service: return serviceWords(error, asked);
    }
    Q_UNREACHABLE();
}

QString placeOf(const AskedFacts& asked)
{
    QStringList parts{asked.profileName, asked.regionKey.isEmpty() ? asked.endpoint : withAside(regionName(asked.regionKey), asked.endpoint)};
    parts.removeAll(QString()); // of a record from a file nothing is known
    return parts.join(QStringLiteral(" · "));
}

QString certificateLines(const ApiError& error)
{
    QString lines;
    for (const CertificateFacts& certificate : error.certificates)
        lines += QLatin1Char('\n') + Errors::tr("Certificate of %1, issued by %2, valid until %3").arg(certificate.subject, certificate.issuer, certificate.validUntil);
    return lines;
}

//! Their words as they stand. Our own measurements (a byte offset, milliseconds) are no words of theirs, and a locked key store
//! says "not found" of everything.
QString theirWords(const ApiError& error)
{
    const bool ours = error.kind == ApiError::Kind::Timeout || (error.kind == ApiError::Kind::Malformed && error.code == 0);
    return ours || error.cause == Cause::KeyStoreLocked ? QString() : error.detail;
}

QString codeLine(const ApiError& error)
{
    if (error.code == 0)
        return {};
    if (error.kind == ApiError::Kind::Http)
        return QStringLiteral("HTTP %1").arg(error.code);
    return error.deprecatedApi ? Errors::tr("ErrorCode %1 (deprecated API)").arg(error.code) : QStringLiteral("ErrorCode %1").arg(error.code);
}

} // namespace

QStringList ErrorText::adviceTexts() const
{
    QStringList texts;
    for (const Advice& item : advice)
        texts.append(item.text);
    return texts;
}

ErrorText errorText(const ApiError& error, const AskedFacts& asked)
{
    const Words words = wordsFor(error, asked);
    return {kindKey(error.kind), error.code, asked.callId, words.headline, words.meaning, words.advice, codeLine(error),
            (theirWords(error) + certificateLines(error)).trimmed(), error.requestId,
            asked.profileName, asked.endpoint, asked.askedAt, {}, false, placeOf(asked)};
}

} // namespace callscope::wording
