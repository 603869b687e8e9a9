#pragma once

#include "app/profiles/secretstore.h"

namespace callscope {

//! The secrets as the program sees them: the environment's, else this session's, else the key store's.
class LayeredSecretStore : public SecretStore {
    Q_OBJECT
public:
    //! The stores are not owned and must outlive this.
    LayeredSecretStore(SecretStore& environment, SecretStore& session, SecretStore& keyStore, QObject* parent = nullptr);

    //! An error is the key store's, and comes only where the other two have nothing.
    void read(const QString& profileId, QObject* context, ReadDone done) override;
    //! Into the key store; into the session where that fails, whatever the reason. StoredSecret tells which, and why.
    void write(const QString& profileId, Credential credential, QObject* context, WriteDone done) override;
    //! From session and key store. An error is the key store's; the session's is gone all the same.
    void remove(const QString& profileId, QObject* context, RemoveDone done) override;

private:
    void readFrom(qsizetype layer, const QString& profileId, const QPointer<QObject>& context, const ReadDone& done);

    SecretStore& m_environment;
    SecretStore& m_session;
    SecretStore& m_keyStore;
};

} // namespace callscope
