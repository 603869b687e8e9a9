#include "app/tencent/pacer.h"

#include <algorithm>

namespace callscope {

qint64 Pacer::waitMs(qint64 nowMs) const
{
    if (m_underWay >= maxPerWindow)
        return windowMs;
    const size_t free = static_cast<size_t>(maxPerWindow - m_underWay);
    if (m_ended.size() < free)
        return 0;
    return std::max<qint64>(0, m_ended[m_ended.size() - free] + windowMs - nowMs);
}

void Pacer::sent()
{
    ++m_underWay;
}

void Pacer::ended(qint64 nowMs)
{
    --m_underWay;
    m_ended.push_back(nowMs);
    if (m_ended.size() > maxPerWindow)
        m_ended.pop_front();
}

} // namespace callscope
