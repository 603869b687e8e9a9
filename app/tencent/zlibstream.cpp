#include "app/tencent/zlibstream.h"

#include <zlib.h>

namespace callscope::zlib {

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

} // namespace callscope::zlib
