#include "app/tencent/zlibstream.h"

#include <zlib.h>

#include <array>

namespace callscope::zlib {

namespace {

constexpr int gzipOnly = 16 + MAX_WBITS; // zlib's way of asking for RFC 1952

//! zlib's state for reading, given back at the end.
class Inflation {
public:
    explicit Inflation(const QByteArray& gzip)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gzip.constData()));
        m_stream.avail_in = static_cast<uInt>(gzip.size());
        m_ready = inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    ~Inflation()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool hasMore() const { return m_stream.avail_in > 0; }
    [[nodiscard]] bool beginNextMember() { return inflateReset(&m_stream) == Z_OK; }

    //! zlib's verdict; what came is appended.
    [[nodiscard]] int read(QByteArray& bytes)
    {
        std::array<char, 32 * 1024> piece;
        m_stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        m_stream.avail_out = static_cast<uInt>(piece.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size() - m_stream.avail_out));
        return result;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

QByteArray deflated(const QByteArray& bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray stream(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int result = compress2(reinterpret_cast<Bytef*>(stream.data()), &size, reinterpret_cast<const Bytef*>(bytes.constData()),
                                 static_cast<uLong>(bytes.size()), Z_BEST_COMPRESSION);
    return result == Z_OK ? stream.left(static_cast<qsizetype>(size)) : QByteArray();
}

std::optional<QByteArray> inflated(const QByteArray& stream, qsizetype maxBytes)
{
    uLongf size = static_cast<uLongf>(maxBytes);
    uLong used = static_cast<uLong>(stream.size());
    QByteArray bytes(maxBytes, Qt::Uninitialized);
    const int result = uncompress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(stream.constData()), &used);
    if (result != Z_OK || used != static_cast<uLong>(stream.size()))
        return std::nullopt;
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

Unzipped unzipped(const QByteArray& gzip, qsizetype maxBytes)
{
    Unzipped result;
    Inflation inflation(gzip);
    if (!inflation.isReady())
        return result;
    for (;;) {
        const int verdict = inflation.read(result.bytes);
        if (result.bytes.size() > maxBytes) {
            result.bytes.truncate(maxBytes);
            result.end = Unzipped::End::TooLarge;
            return result;
        }
        if (verdict == Z_BUF_ERROR)
            result.end = Unzipped::End::Truncated;
        else if (verdict == Z_STREAM_END && !inflation.hasMore())
            result.end = Unzipped::End::Whole;
        const bool another = verdict == Z_STREAM_END && inflation.hasMore() && inflation.beginNextMember();
        if (verdict != Z_OK && !another)
            return result;
    }
}

} // namespace callscope::zlib
