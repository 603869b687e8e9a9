#pragma once

#include <QtGlobal>

#include <deque>

namespace callscope {

//! Keeps every sender together under the API's 200 requests in any second (trtc.io 68930). One per process, passed in.
//! A request counts until a window after its end: when it reached the service is not known, only that it was before its answer.
class Pacer {
public:
    static constexpr int maxPerWindow = 200;
    static constexpr qint64 windowMs = 1050; // a little over a second: what is given up here may still be on its way

    //! Milliseconds to wait before asking again; 0: the next request may leave now. `nowMs` is any monotonic clock.
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const;
    //! A request leaves.
    void sent();
    //! A request that left has been answered, or given up, at `nowMs`.
    void ended(qint64 nowMs);

private:
    int m_underWay = 0;
    std::deque<qint64> m_ended; // the latest maxPerWindow, oldest first
};

} // namespace callscope
