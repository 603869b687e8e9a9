#pragma once

#include <QString>

#include <functional>

class QObject;

namespace callscope {

//! What the desktop's Secret Service says of one entry, without prompting anybody or reading any secret.
enum class SecretServiceState {
    NoService, //!< nobody offers one, or this system has no such thing
    NoAnswer,  //!< somebody does, but does not answer
    NotFound,
    Locked, //!< the entry is locked; or there is none in sight and the default key ring is locked
    Present,
};

//! Asks; `done` may be called before this returns, and is never called after `context` is gone.
//! \param timeoutMs for each of at most two questions
void probeSecretService(const QString& service, const QString& key, int timeoutMs, QObject* context,
                        std::function<void(SecretServiceState)> done);

} // namespace callscope
