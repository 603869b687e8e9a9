#include "app/lookup/credentialfacts.h"

#include "app/tencent/usersig.h"

namespace callscope {

namespace {

CredentialFacts factsOf(const std::optional<Credential>& credential)
{
    CredentialFacts facts;
    if (!credential)
        return facts;
    facts.kind = credential->kind;
    if (credential->kind != Credential::Kind::UserSig)
        return facts;
    if (const auto userSig = UserSig::parse(credential->secret))
        facts.userSigExpiresAt = userSig->expiresAt();
    return facts;
}

} // namespace

void readCredentialFacts(SecretStore& secrets, const QString& profileId, QObject* context,
                         const std::function<void(const Result<CredentialFacts, SecretError>&)>& done)
{
    secrets.read(profileId, context, [done](const SecretStore::ReadResult& read) {
        if (read)
            done(factsOf(*read));
        else
            done(failure(read.error()));
    });
}

} // namespace callscope
