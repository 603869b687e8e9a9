#pragma once

#include "app/lookup/credentialfacts.h"
#include "app/profiles/profile.h"
#include "app/wording/signaturetext.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace callscope {

//! Watches the current profile's credential for the status line: the days of a pasted UserSig, a locked key store,
//! a secret that is kept for this session only. Speaks up once for each profile and threshold.
class CredentialWatch : public QObject {
    Q_OBJECT
public:
    //! What the status line shows.
    struct Line {
        QString text; //!< empty: nothing to say
        QString tip;
        bool warns = false;
    };

    //! \param secrets is not owned  \param clock UTC
    CredentialWatch(SecretStore& secrets, std::function<QDateTime()> clock, QObject* parent);

    //! \param sessionOnly why its secret is kept for this session only
    void watch(const Profile& profile, const std::optional<SecretError>& sessionOnly);
    void watchNothing();

Q_SIGNALS:
    void changed(const callscope::CredentialWatch::Line& line);
    //! 7 days, 1 day or none left.
    void noticed(const QString& sentence);

private:
    void read();
    void show(const Result<CredentialFacts, SecretError>& facts);
    void showSignature();

    SecretStore& m_secrets;
    std::function<QDateTime()> m_clock;
    Profile m_profile;
    std::optional<SecretError> m_sessionOnly;
    QDateTime m_expiresAt;
    QSet<QString> m_said; // profile and urgency
    QTimer m_minute;
    int m_reading = 0; // an answer to an earlier question is dropped
};

} // namespace callscope
