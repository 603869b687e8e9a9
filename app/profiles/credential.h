#pragma once

#include <QByteArray>

namespace callscope {

//! What proves to the service, or to a proxy, who asks. Moves but does not copy, and overwrites its bytes when dropped.
struct Credential {
    enum class Kind { SecretKey, UserSig, ProxyPassword };

    Kind kind = Kind::SecretKey;
    //! A secret: hand it to what signs or sends, and to nothing else. A copy of it shares the bytes, so drop it soon:
    //! bytes that are shared when this is dropped cannot be overwritten.
    QByteArray secret;

    Credential() = default;
    Credential(Kind ofKind, QByteArray text) : kind(ofKind), secret(std::move(text)) {}
    Credential(Credential&& other) noexcept = default;
    Credential& operator=(Credential&& other) noexcept;
    Credential(const Credential&) = delete;
    Credential& operator=(const Credential&) = delete;
    ~Credential();

    //! A second one with bytes of its own; named so that every use is seen.
    [[nodiscard]] Credential duplicate() const;
};

//! Overwrites the bytes and empties the array. Bytes that another array still shares are left to that one.
void wipe(QByteArray& secret);
//! The same for text.
void wipe(QString& secret);

} // namespace callscope
