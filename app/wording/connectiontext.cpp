#include "app/wording/connectiontext.h"

#include "app/wording/fieldtext.h"
#include "app/wording/sentences.h"
#include "app/wording/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace callscope::wording {

namespace {

using StepKind = ConnectionStep::Kind;
using State = ConnectionStep::State;

struct Connection {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString withTime(const QString& text, const ConnectionStep& step)
{
    return Connection::tr("%1 \u2013 %2 ms").arg(text).arg(step.elapsedMs);
}

QString tlsFinding(const ConnectionReport& report)
{
    const CertificateFacts leaf = report.chain.value(0);
    return Connection::tr("%1, %2, certificate of %3 until %4").arg(report.tlsProtocol, report.tlsCipher, leaf.subject, leaf.validUntil);
}

QString clockFinding(const ConnectionReport& report)
{
    const QString skew = clockSkewText(report.asked.clockSkewSeconds.value_or(0));
    return skew.isEmpty() ? Connection::tr("within %1 s of the server's").arg(noticeableSkewSeconds)
                          : sentences({skew, Connection::tr("Signatures carry the time: set it right.")});
}

QString passedFinding(const ConnectionReport& report, const ConnectionStep& step)
{
    switch (step.kind) {
    case StepKind::Resolve: return withTime(Connection::tr("%1 is %2").arg(report.host, listed(report.addresses)), step);
    case StepKind::Connect:
        return withTime(report.proxy.isEmpty() ? report.peer : Connection::tr("%1 through the proxy %2").arg(report.peer, report.proxy), step);
    case StepKind::Tls: return withTime(tlsFinding(report), step);
    case StepKind::Credential: return withTime(Connection::tr("the secret is there and signs"), step);
    case StepKind::Http: return withTime(Connection::tr("HTTP %1, an answer of the service").arg(report.httpStatus), step);
    case StepKind::Signature: return Connection::tr("the service accepts it");
    case StepKind::Administrator: return Connection::tr("may read call records");
    case StepKind::Clock: return clockFinding(report);
    }
    Q_UNREACHABLE();
}

} // namespace

QString stepKey(StepKind kind)
{
    static constexpr std::array<const char*, ConnectionReport::stepCount> keys{"resolve", "connect", "tls", "credential", "http", "signature", "administrator", "clock"};
    return QString::fromLatin1(keys.at(std::size_t(kind)));
}

QString stateKey(State state)
{
    static constexpr std::array<const char*, 5> keys{"not-reached", "not-needed", "passed", "warned", "failed"};
    return QString::fromLatin1(keys.at(std::size_t(state)));
}

QString stepName(StepKind kind)
{
    switch (kind) {
    case StepKind::Resolve: return Connection::tr("Name resolution (DNS)");
    case StepKind::Connect: return Connection::tr("Connection (TCP)");
    case StepKind::Tls: return Connection::tr("Encryption (TLS)");
    case StepKind::Credential: return Connection::tr("Secret");
    case StepKind::Http: return Connection::tr("Answer (HTTP)");
    case StepKind::Signature: return Connection::tr("Signature");
    case StepKind::Administrator: return Connection::tr("Administrator");
    case StepKind::Clock: return Connection::tr("Clock");
    }
    Q_UNREACHABLE();
}

QString stateName(State state)
{
    switch (state) {
    case State::NotReached: return Connection::tr("not reached");
    case State::NotNeeded: return Connection::tr("not needed");
    case State::Passed: return Connection::tr("passed");
    case State::Warned: return Connection::tr("look at this");
    case State::Failed: return Connection::tr("failed");
    }
    Q_UNREACHABLE();
}

QString stepFinding(const ConnectionReport& report, StepKind kind)
{
    const ConnectionStep& step = report.step(kind);
    switch (step.state) {
    case State::NotReached: return {};
    case State::NotNeeded: return Connection::tr("plain HTTP to this machine");
    case State::Failed: return report.error ? errorText(*report.error, report.asked).headline : QString();
    case State::Passed:
    case State::Warned: return passedFinding(report, step);
    }
    Q_UNREACHABLE();
}

QStringList chainLines(const ConnectionReport& report)
{
    QStringList lines;
    for (const CertificateFacts& certificate : report.chain)
        lines.append(Connection::tr("Certificate of %1, issued by %2, valid until %3").arg(certificate.subject, certificate.issuer, certificate.validUntil));
    return lines;
}

QString connectionVerdict(const ConnectionReport& report)
{
    const auto failed = std::find_if(report.steps.begin(), report.steps.end(), [](const ConnectionStep& step) { return step.state == State::Failed; });
    if (failed != report.steps.end())
        return Connection::tr("%1: the test stops at \u201c%2\u201d.").arg(report.asked.profileName, stepName(failed->kind));
    const bool warned = std::any_of(report.steps.begin(), report.steps.end(), [](const ConnectionStep& step) { return step.state == State::Warned; });
    return warned ? Connection::tr("%1 can look up calls, but look at the clock.").arg(report.asked.profileName)
                  : Connection::tr("%1 can look up calls.").arg(report.asked.profileName);
}

QString connectionReportText(const ConnectionReport& report)
{
    const AskedFacts& asked = report.asked;
    QStringList lines{connectionVerdict(report), QStringLiteral("%1 \u00b7 %2").arg(asked.endpoint, dateTime(asked.askedAt, QTimeZone::utc()))};
    for (const ConnectionStep& step : report.steps) {
        const QString finding = stepFinding(report, step.kind);
        lines.append(Connection::tr("%1: %2").arg(stepName(step.kind), stateName(step.state)) + (finding.isEmpty() ? QString() : QStringLiteral(" \u2013 ") + finding));
    }
    if (report.error) {
        const ErrorText text = errorText(*report.error, asked);
        lines += QStringList{text.meaning, text.codeLine, text.detail};
        for (const QString& advice : text.adviceTexts())
            lines.append(QStringLiteral("- ") + advice);
    } else {
        lines += chainLines(report);
    }
    if (!report.requestId.isEmpty())
        lines.append(QStringLiteral("RequestId: ") + report.requestId);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace callscope::wording
