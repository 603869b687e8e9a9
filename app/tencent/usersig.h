#pragma once

#include "app/calls/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace callscope {

//! Why a text is no UserSig, or a key cannot sign.
enum class UserSigError { Empty, NotBase64, NotCompressed, NotJson, FieldMissing, KeyIsPem, KeyMalformed, IdentifierEmpty };

//! The signature of an administrator, version 2 (trtc.io 34385). Its text is a secret.
class UserSig {
public:
    static constexpr qint64 defaultValiditySeconds = 180LL * 24 * 3600;

    //! Signs. `secretKey` is the 64 hexadecimal digits of the console, used as ASCII text.
    //! \param now UTC  \param validitySeconds > 0
    [[nodiscard]] static Result<UserSig, UserSigError> sign(quint32 sdkAppId, const QString& identifier, const QByteArray& secretKey,
                                                            const QDateTime& now, qint64 validitySeconds = defaultValiditySeconds);
    //! Reads a pasted one; white space around and line breaks inside are forgiven. Does not verify: that needs the key.
    [[nodiscard]] static Result<UserSig, UserSigError> parse(const QByteArray& text);

    //! True when the key is the one this was signed with.
    [[nodiscard]] bool verify(const QByteArray& secretKey) const;
    //! Not expired yet. A time before the issue is forgiven: clocks differ.
    [[nodiscard]] bool isValidAt(const QDateTime& time) const;

    [[nodiscard]] QString identifier() const { return m_identifier; }
    [[nodiscard]] quint32 sdkAppId() const { return m_sdkAppId; }
    [[nodiscard]] QDateTime issuedAt() const;  //!< UTC
    [[nodiscard]] QDateTime expiresAt() const; //!< UTC
    [[nodiscard]] qint64 validitySeconds() const { return m_validitySeconds; }
    //! TLS.sig: padded Base64 of the HMAC.
    [[nodiscard]] QByteArray mac() const { return m_mac; }

    //! The signature itself: a secret. Named so that every use is seen; it goes into a request's URL and nowhere else.
    [[nodiscard]] QByteArray secretText() const { return m_text; }

private:
    UserSig() = default;

    QByteArray m_text;
    QByteArray m_mac;
    QString m_identifier;
    quint32 m_sdkAppId = 0;
    qint64 m_issuedAt = 0;
    qint64 m_validitySeconds = 0;
};

//! Nothing when the text can be a SecretKey (64 hexadecimal digits), else what is wrong with it.
[[nodiscard]] std::optional<UserSigError> secretKeyProblem(const QByteArray& secretKey);

} // namespace callscope
