#pragma once

#include "app/profiles/secretstore.h"

namespace callscope {

//! A key store whose prompt nobody answers.
class HangingSecretStore : public SecretStore {
public:
    void read(const QString&, QObject*, ReadDone) override { ++m_reads; }
    void write(const QString&, Credential, QObject*, WriteDone) override {}
    void remove(const QString&, QObject*, RemoveDone) override {}

    [[nodiscard]] int reads() const { return m_reads; }

private:
    int m_reads = 0;
};

//! A key store that fails in one way.
class FailingSecretStore : public SecretStore {
public:
    explicit FailingSecretStore(SecretError error) : m_error(std::move(error)) {}

    void read(const QString&, QObject* context, ReadDone done) override
    {
        deliver<ReadResult>(context, std::move(done), failure(SecretError(m_error)));
    }
    void write(const QString&, Credential, QObject*, WriteDone) override {}
    void remove(const QString&, QObject*, RemoveDone) override {}

private:
    SecretError m_error;
};

} // namespace callscope
