#include "ui/print/watcheddevice.h"

#include "ui/print/pdftextmap.h"

namespace callscope {

WatchedDevice::WatchedDevice(QIODevice* target) : m_target(target)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 WatchedDevice::readData(char*, qint64)
{
    return -1;
}

qint64 WatchedDevice::writeData(const char* data, qint64 size)
{
    if (m_failed)
        return -1; // what follows a hole is worth nothing
    const QByteArray piece = withUsualLetters(QByteArray::fromRawData(data, size)); // a map comes in one piece
    m_failed = m_target->write(piece) != size;
    return m_failed ? -1 : size;
}

} // namespace callscope
