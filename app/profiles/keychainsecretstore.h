#pragma once

#include "app/profiles/secretstore.h"

namespace QKeychain {
class Job;
}

namespace callscope {

//! The key store of the operating system, through QtKeychain: one entry a profile, named after its id.
//! Use it on the main thread: on Linux the answers come through the main thread's event loop.
class KeychainSecretStore : public SecretStore {
    Q_OBJECT
public:
    static constexpr int defaultTimeoutMs = 60'000; // a person may be typing the key ring's password

    //! \param timeoutMs after which a prompt that nobody answers counts as SecretError::Kind::Timeout
    explicit KeychainSecretStore(int timeoutMs = defaultTimeoutMs, QObject* parent = nullptr);

    void read(const QString& profileId, QObject* context, ReadDone done) override;
    void write(const QString& profileId, Credential credential, QObject* context, WriteDone done) override;
    void remove(const QString& profileId, QObject* context, RemoveDone done) override;

private:
    //! \param ended gets null when time was up
    void run(QKeychain::Job* job, const QString& profileId, const std::function<void(QKeychain::Job*)>& ended);
    //! Finds out what a failed job means. \param done gets nothing where there is simply no entry
    void explain(const QKeychain::Job* job, const std::function<void(std::optional<SecretError>)>& done);

    int m_timeoutMs;
};

} // namespace callscope
