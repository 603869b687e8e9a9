#pragma once

#include "app/tencent/apierror.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace callscope {

//! One step of a connection test, in the order they happen.
struct ConnectionStep {
    enum class Kind {
        Resolve,       //!< DNS, of the proxy where there is one
        Connect,       //!< TCP, through the proxy where there is one
        Tls,           //!< the chain, the host name, the protocol
        Credential,    //!< the secret was read and signs
        Http,          //!< the answer is one of the service
        Signature,     //!< the service accepts it
        Administrator, //!< the service lets this identifier ask
        Clock,         //!< of this machine, against the answer's Date header
    };
    enum class State { NotReached, NotNeeded, Passed, Warned, Failed };

    Kind kind = Kind::Resolve;
    State state = State::NotReached;
    qint64 elapsedMs = 0; //!< of a step that takes time of its own
};

//! What a connection test found. Facts only; at most one step failed, and `error` is why.
struct ConnectionReport {
    static constexpr std::size_t stepCount = 8;

    AskedFacts asked;
    std::array<ConnectionStep, stepCount> steps{{{ConnectionStep::Kind::Resolve}, {ConnectionStep::Kind::Connect}, {ConnectionStep::Kind::Tls},
                                                 {ConnectionStep::Kind::Credential}, {ConnectionStep::Kind::Http}, {ConnectionStep::Kind::Signature},
                                                 {ConnectionStep::Kind::Administrator}, {ConnectionStep::Kind::Clock}}};
    QString host;          //!< whose name was resolved
    QStringList addresses; //!< what it resolved to
    QString peer;          //!< host:port that was connected
    QString proxy;         //!< host:port of the proxy; empty: there is none
    QString tlsProtocol;   //!< "TLSv1.3"
    QString tlsCipher;
    QList<CertificateFacts> chain; //!< leaf first
    int httpStatus = 0;
    QString requestId;
    std::optional<ApiError> error; //!< of the step that failed

    [[nodiscard]] ConnectionStep& step(ConnectionStep::Kind kind) { return steps.at(std::size_t(kind)); }
    [[nodiscard]] const ConnectionStep& step(ConnectionStep::Kind kind) const { return steps.at(std::size_t(kind)); }
};

} // namespace callscope
