#pragma once

#include "app/profiles/secretstore.h"

#include <map>

namespace callscope {

//! Keeps secrets in memory until the program ends: for machines whose key store is missing or locked.
class SessionSecretStore : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    void read(const QString& profileId, QObject* context, ReadDone done) override;
    void write(const QString& profileId, Credential credential, QObject* context, WriteDone done) override;
    void remove(const QString& profileId, QObject* context, RemoveDone done) override;

private:
    std::map<QString, Credential> m_credentials; // not a QHash, which wants to copy
};

} // namespace callscope
