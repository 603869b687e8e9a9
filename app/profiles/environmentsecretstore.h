#pragma once

#include "app/profiles/secretstore.h"

namespace callscope {

//! The secret that automation passes in CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG, and the proxy's in CALLSCOPE_PROXY_PASSWORD.
//! They hold for every profile and cannot be changed.
class EnvironmentSecretStore : public SecretStore {
    Q_OBJECT
public:
    //! Takes the variables out of this process's environment, so that no child inherits them: make one per process, before threads.
    //! Where both are set the secret key counts. White space around is dropped; an empty variable is not set.
    explicit EnvironmentSecretStore(QObject* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return !m_credential.has_value(); }

    void read(const QString& secretId, QObject* context, ReadDone done) override;
    //! Always SecretError::Kind::Denied.
    void write(const QString& secretId, Credential credential, QObject* context, WriteDone done) override;
    //! Always SecretError::Kind::Denied.
    void remove(const QString& secretId, QObject* context, RemoveDone done) override;

private:
    std::optional<Credential> m_credential;
    std::optional<Credential> m_proxyPassword;
};

} // namespace callscope
