#pragma once

#include <QByteArray>
#include <QString>

namespace callscope {

//! Who wrote a text. What a service sent is evidence, and a user id in it may be a SHA-256: only what can be nothing else goes. What a
//! person typed or pasted may hold a SecretKey, which looks the same, or a signature that broke over two lines: less proof is needed.
enum class WrittenBy { Service, Person };

//! The text with `placeholder` for every UserSig, private key (PEM) and value named usersig or secretkey in it, and in a person's words
//! for every SecretKey; also where it is percent-encoded or escaped as in JSON. One pass, and no copy where there is nothing.
[[nodiscard]] QByteArray withoutSecretShapes(const QByteArray& text, WrittenBy writer, const QByteArray& placeholder);
[[nodiscard]] QString withoutSecretShapes(const QString& text, WrittenBy writer, const QString& placeholder);

} // namespace callscope
