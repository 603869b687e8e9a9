#pragma once

#include <QByteArray>

namespace callscope {

//! What a client is sent, and how well-behaved the sending is.
struct SandboxAnswer {
    enum class Manner {
        Whole,
        Hang,     //!< nothing, until the client leaves
        Stall,    //!< the headers, then nothing
        BreakOff, //!< half the body, then the connection ends
    };

    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray location; //!< of a redirect; else empty
    QByteArray body;
    Manner manner = Manner::Whole;
    int delayMs = 0;
};

} // namespace callscope
