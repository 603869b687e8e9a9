#pragma once

#include <QString>

namespace callscope {

//! The text as its author meant it: without what mail programs, chats and terminals put into it.
//! Colours and invisible characters go; a UUID broken over two lines or with typographic dashes is mended.
[[nodiscard]] QString cleaned(const QString& pasted);

//! The text with ••• in place of everything that is a UserSig, a SecretKey or a private key, so that it can be shown.
[[nodiscard]] QString withoutSecrets(const QString& text);

} // namespace callscope
