#pragma once

#include <QByteArray>

#include <optional>

namespace callscope::zlib {

//! A zlib stream (RFC 1950). qCompress() puts a length before it, and qUncompress() trusts that length and prints warnings.
[[nodiscard]] QByteArray deflated(const QByteArray& bytes);

//! Nothing when the bytes are not one whole stream, or give more than `maxBytes`.
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray& stream, qsizetype maxBytes);

} // namespace callscope::zlib
