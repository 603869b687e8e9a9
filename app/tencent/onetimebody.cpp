#include "app/tencent/onetimebody.h"

#include <algorithm>

namespace callscope {

// Not a QBuffer: Qt knows that class and rewinds the bytes inside without asking it.
OneTimeBody::OneTimeBody(const QByteArray& bytes, QObject* parent) : QIODevice(parent), m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::readData(char* data, qint64 maxSize)
{
    const qint64 size = std::clamp<qint64>(m_bytes.size() - pos(), 0, maxSize);
    std::copy_n(m_bytes.constData() + pos(), size, data);
    return size;
}

qint64 OneTimeBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace callscope
