#include "app/tencent/pacer.h"

#include <algorithm>

namespace callscope {

qint64 Pacer::waitMs(qint64 nowMs) const
{
    if (m_sent.size() < maxPerWindow)
        return 0;
    return std::max<qint64>(0, m_sent.front() + windowMs - nowMs);
}

void Pacer::sent(qint64 nowMs)
{
    m_sent.push_back(nowMs);
    if (m_sent.size() > maxPerWindow)
        m_sent.pop_front();
}

} // namespace callscope
