#pragma once

#include "app/calls/result.h"
#include "app/sandbox/demofile.h"
#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/sandboxapplication.h"
#include "app/sandbox/sandboxdialect.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <optional>

namespace callscope {

//! A request as it arrived.
struct SandboxRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query; //!< percent-encoded, without the question mark
    QByteArray body;
};

//! Decides what a request is answered. Knows no sockets and no clock; remembers only how often it was asked.
class SandboxJudge {
public:
    //! \param maxPerSecond 0: no limit; the deprecated API never allows more than its own 20
    SandboxJudge(DemoFile file, QList<SandboxApplication> applications, int maxPerSecond);

    //! \param now UTC, to the millisecond
    [[nodiscard]] SandboxAnswer answer(const SandboxRequest& request, const QDateTime& now);

private:
    using Query = QHash<QByteArray, QByteArray>;

    [[nodiscard]] Result<QString, Fault> callIdAskedFor(const SandboxRequest& request, const SandboxDialect& dialect, const QDateTime& now);
    [[nodiscard]] std::optional<Fault> faultOfSignature(const Query& query, const QDateTime& now) const;
    [[nodiscard]] bool isTooFast(const SandboxDialect& dialect, const QDateTime& now);
    [[nodiscard]] SandboxAnswer answerFor(const QString& callId, const SandboxDialect& dialect, const QByteArray& requestId);
    [[nodiscard]] std::optional<SandboxAnswer> provokedBy(const DemoEntry& entry, const SandboxDialect& dialect,
                                                          const QByteArray& requestId);
    [[nodiscard]] std::optional<SandboxAnswer> provokedByNumber(const QString& callId, const SandboxDialect& dialect,
                                                                const QByteArray& requestId) const;
    [[nodiscard]] const SandboxApplication* findApplication(quint32 sdkAppId) const;

    DemoFile m_file;
    QList<SandboxApplication> m_applications;
    int m_maxPerSecond;
    std::deque<qint64> m_recentMs;           // requests of the last second, to the current API
    std::deque<qint64> m_recentDeprecatedMs; // the same for the deprecated one, which has a limit of its own
    QHash<QString, int> m_timesAsked;        // of provocations in the file only, so it cannot grow without bound
    quint64 m_sequence = 0;
};

} // namespace callscope
