#include "app/profiles/sessionsecretstore.h"

namespace callscope {

void SessionSecretStore::read(const QString& profileId, QObject* context, ReadDone done)
{
    const auto found = m_credentials.find(profileId);
    std::optional<Credential> credential;
    if (found != m_credentials.end())
        credential.emplace(found->second.duplicate());
    deliver<ReadResult>(context, std::move(done), std::move(credential));
}

void SessionSecretStore::write(const QString& profileId, Credential credential, QObject* context, WriteDone done)
{
    m_credentials.insert_or_assign(profileId, std::move(credential));
    deliver<WriteResult>(context, std::move(done), StoredSecret{Kept::ThisSessionOnly, {}});
}

void SessionSecretStore::remove(const QString& profileId, QObject* context, RemoveDone done)
{
    m_credentials.erase(profileId);
    deliver<RemoveResult>(context, std::move(done), {});
}

} // namespace callscope
