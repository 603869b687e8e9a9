#pragma once

#include "app/lookup/lookupservice.h"
#include "app/profiles/sessionsecretstore.h"

#include <QList>
#include <QUrl>

#include <memory>

namespace callscope {

//! The demo's profile against that endpoint; the deprecated API is off.
[[nodiscard]] Profile profileAt(const QUrl& endpoint);

//! A look-up service with the demo's key, and what came of its look-ups.
class Asker {
public:
    Asker();
    //! \param secrets is not owned
    explicit Asker(SecretStore& secrets);
    ~Asker();

    //! Before anything is asked: this credential in place of the demo's key.
    void setCredential(Credential credential);
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

    [[nodiscard]] LookUpJob* ask(const Profile& profile, const QString& callId);
    //! Asks, and waits for the end.
    [[nodiscard]] LookUpResult resultOf(const Profile& profile, const QString& callId);

    [[nodiscard]] const QList<LookUpResult>& results() const { return m_results; }
    [[nodiscard]] LookUpService& service() { return *m_service; }
    void deleteService() { m_service.reset(); }

private:
    SessionSecretStore m_session;
    std::function<QDateTime()> m_clock;
    std::unique_ptr<LookUpService> m_service;
    QList<LookUpResult> m_results;
    QObject m_context;
};

//! True when something that is signed or signs stands in anything the result carries.
[[nodiscard]] bool leaks(const LookUpResult& result, const QList<QByteArray>& secrets);

} // namespace callscope
