#include "app/profiles/layeredsecretstore.h"

#include <array>

namespace callscope {

LayeredSecretStore::LayeredSecretStore(SecretStore& environment, SecretStore& session, SecretStore& keyStore, QObject* parent)
    : SecretStore(parent), m_environment(environment), m_session(session), m_keyStore(keyStore)
{
}

void LayeredSecretStore::read(const QString& profileId, QObject* context, ReadDone done)
{
    readFrom(0, profileId, context, done);
}

// The inner callbacks hang on `this`, not on the caller's context: what belongs together is finished even when the caller has gone.
void LayeredSecretStore::readFrom(qsizetype layer, const QString& profileId, const QPointer<QObject>& context, const ReadDone& done)
{
    const std::array<SecretStore*, 3> layers{&m_environment, &m_session, &m_keyStore};
    layers.at(size_t(layer))->read(profileId, this, [=, this](ReadResult result) {
        const bool nothing = result.has_value() && !result->has_value();
        if (nothing && layer + 1 < qsizetype(layers.size()))
            readFrom(layer + 1, profileId, context, done);
        else
            deliver<ReadResult>(context, done, std::move(result));
    });
}

void LayeredSecretStore::write(const QString& profileId, Credential credential, QObject* context, WriteDone done)
{
    const QPointer<QObject> guarded(context);
    const auto spare = std::make_shared<Credential>(credential.duplicate());
    m_keyStore.write(profileId, std::move(credential), this, [=, this](WriteResult kept) {
        if (kept) {
            // What the session kept earlier would hide the new one.
            m_session.remove(profileId, this, [=](const RemoveResult&) { deliver<WriteResult>(guarded, done, kept); });
            return;
        }
        m_session.write(profileId, std::move(*spare), this, [=](WriteResult inSession) {
            if (inSession)
                inSession->keyStoreError = kept.error();
            deliver<WriteResult>(guarded, done, std::move(inSession));
        });
    });
}

void LayeredSecretStore::remove(const QString& profileId, QObject* context, RemoveDone done)
{
    const QPointer<QObject> guarded(context);
    m_session.remove(profileId, this, [=, this](const RemoveResult&) {
        m_keyStore.remove(profileId, this, [=](const RemoveResult& removed) { deliver<RemoveResult>(guarded, done, removed); });
    });
}

} // namespace callscope
