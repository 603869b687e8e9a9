#pragma once

#include <QtGlobal>

#include <deque>

namespace callscope {

//! Keeps every sender together under the API's 200 requests in any second (trtc.io 68930). One per process, passed in.
class Pacer {
public:
    static constexpr int maxPerWindow = 200;
    static constexpr qint64 windowMs = 1050; // a little over a second: requests bunch up on their way

    //! Milliseconds to wait before the next request may leave; 0: now. `nowMs` is any monotonic clock.
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const;
    //! A request leaves at `nowMs`.
    void sent(qint64 nowMs);

private:
    std::deque<qint64> m_sent; // the latest maxPerWindow, oldest first
};

} // namespace callscope
