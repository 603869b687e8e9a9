#pragma once

#include <QString>

namespace callscope {

//! A UUID inside a text, as a pattern. What - or _ glues it to belongs to the same word, so that is no UUID.
[[nodiscard]] const QString& uuidPattern();

[[nodiscard]] bool isUuid(const QString& text);

//! Whether two ids are the same: UUIDs in either case, anything else (its format is promised nowhere) exactly.
[[nodiscard]] bool sameCallId(const QString& one, const QString& other);

//! A value named a Call ID in prose may be any word ("Call ID: unknown"); an id has a digit or a hyphen, or is long.
[[nodiscard]] bool canBeCallId(const QString& value);

//! A UserSig or a SecretKey, also where a name stands before it (usersig=…).
[[nodiscard]] bool looksLikeSecret(const QString& token);

[[nodiscard]] bool looksLikeRequestId(const QString& token);

[[nodiscard]] bool isControl(QChar c);

//! U+FFFD stands where bytes could not be read as text.
[[nodiscard]] bool isDamaged(const QString& text);

} // namespace callscope
