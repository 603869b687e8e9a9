#pragma once

#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/sandboxdialect.h"

#include <QByteArray>

#include <optional>

namespace callscope {

//! What an ill-behaved answer is made of.
struct MisbehaviourInput {
    const SandboxDialect& dialect;
    QByteArray requestId;
    QByteArray record;      //!< of the provocation itself, or any other record where it has none
    QByteArray wholeAnswer; //!< of the provocation; empty where it has none
    int timesAskedBefore = 0;
};

//! The answer for error-<code> or http-<status>; nothing where it is neither.
[[nodiscard]] std::optional<SandboxAnswer> misbehaveByNumber(const QByteArray& behaviour, const MisbehaviourInput& input);
//! The same, and for every behaviour named in resources/demo-calls.json.
[[nodiscard]] std::optional<SandboxAnswer> misbehave(const QByteArray& behaviour, const MisbehaviourInput& input);

} // namespace callscope
