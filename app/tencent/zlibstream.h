#pragma once

#include <QByteArray>

#include <optional>

namespace callscope::zlib {

//! A zlib stream (RFC 1950). qCompress() puts a length before it, and qUncompress() trusts that length and prints warnings.
[[nodiscard]] QByteArray deflated(const QByteArray& bytes);

//! Nothing when the bytes are not one whole stream, or give more than `maxBytes`.
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray& stream, qsizetype maxBytes);

//! What came out of a gzip file (RFC 1952), as far as it could be read.
struct Unzipped {
    enum class End { Whole, Truncated, Broken, TooLarge };
    QByteArray bytes; //!< never more than was allowed
    End end = End::Broken;
};
//! Never holds much more than `maxBytes`, whatever the file would give.
[[nodiscard]] Unzipped unzipped(const QByteArray& gzip, qsizetype maxBytes);

} // namespace callscope::zlib
