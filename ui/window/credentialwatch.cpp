#include "ui/window/credentialwatch.h"

#include "app/share/redacted.h"
#include "app/wording/profiletext.h"

namespace callscope {

namespace {

constexpr int minuteMs = 60'000; // short, so that a machine that slept is right again soon

} // namespace

CredentialWatch::CredentialWatch(SecretStore& secrets, std::function<QDateTime()> clock, QObject* parent)
    : QObject(parent), m_secrets(secrets), m_clock(std::move(clock))
{
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &CredentialWatch::showSignature);
}

void CredentialWatch::watch(const Profile& profile, const std::optional<SecretError>& sessionOnly)
{
    m_profile = profile;
    m_sessionOnly = sessionOnly;
    read();
}

void CredentialWatch::watchNothing()
{
    ++m_reading;
    m_minute.stop();
    Q_EMIT changed({});
}

void CredentialWatch::read()
{
    const int reading = ++m_reading;
    readCredentialFacts(m_secrets, m_profile.id, this, [this, reading](const Result<CredentialFacts, SecretError>& facts) {
        if (reading == m_reading)
            show(facts);
    });
}

void CredentialWatch::show(const Result<CredentialFacts, SecretError>& facts)
{
    m_minute.stop();
    if (!facts) {
        const bool locked = facts.error().kind == SecretError::Kind::Locked;
        Q_EMIT changed({locked ? tr("Key store locked") : tr("Key store not available"), wording::secretError(facts.error()), true});
        return;
    }
    m_expiresAt = facts->userSigExpiresAt;
    if (m_expiresAt.isValid()) {
        m_minute.start();
        showSignature();
    } else if (m_sessionOnly) {
        Q_EMIT changed({tr("Secret for this session only"), wording::secretError(*m_sessionOnly), true});
    } else if (!facts->kind) {
        Q_EMIT changed({tr("No secret yet"), tr("Edit the profile and enter a secret key or a UserSig."), true});
    } else {
        Q_EMIT changed({});
    }
}

void CredentialWatch::showSignature()
{
    using Urgency = wording::SignatureText::Urgency;
    const wording::SignatureText text = wording::signatureText(share::redactedWords(m_profile.name), m_expiresAt, m_clock());
    const QString line = m_sessionOnly ? tr("%1, for this session only").arg(text.line) : text.line;
    Q_EMIT changed({line, text.notice, text.urgency != Urgency::Quiet || m_sessionOnly});
    const qint64 days = m_clock().secsTo(m_expiresAt) / (24 * 3600);
    const QString key = m_profile.id + (days > 1 ? QStringLiteral(" soon") : days == 1 ? QStringLiteral(" tomorrow") : QStringLiteral(" today"));
    if (text.notice.isEmpty() || m_said.contains(key))
        return;
    m_said.insert(key);
    Q_EMIT noticed(text.notice);
}

} // namespace callscope
