#include "app/profiles/environmentsecretstore.h"

namespace callscope {
namespace {

QByteArray takeVariable(const char* name)
{
    QByteArray raw = qgetenv(name);
    qunsetenv(name);
    const QByteArray view = raw.trimmed();
    QByteArray value(view.constData(), view.size());
    wipe(raw);
    return value;
}

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(QObject* parent) : SecretStore(parent)
{
    QByteArray secretKey = takeVariable("CALLSCOPE_SECRET_KEY");
    QByteArray userSig = takeVariable("CALLSCOPE_USERSIG");
    if (!secretKey.isEmpty())
        m_credential.emplace(Credential::Kind::SecretKey, std::move(secretKey));
    else if (!userSig.isEmpty())
        m_credential.emplace(Credential::Kind::UserSig, std::move(userSig));
    wipe(userSig);
    if (QByteArray password = takeVariable("CALLSCOPE_PROXY_PASSWORD"); !password.isEmpty())
        m_proxyPassword.emplace(Credential::Kind::ProxyPassword, std::move(password));
}

void EnvironmentSecretStore::read(const QString& secretId, QObject* context, ReadDone done)
{
    const std::optional<Credential>& held = isProxySecretId(secretId) ? m_proxyPassword : m_credential;
    deliver<ReadResult>(context, std::move(done), held ? std::optional(held->duplicate()) : std::nullopt);
}

void EnvironmentSecretStore::write(const QString&, Credential, QObject* context, WriteDone done)
{
    deliver<WriteResult>(context, std::move(done), failure(SecretError{SecretError::Kind::Denied, {}}));
}

void EnvironmentSecretStore::remove(const QString&, QObject* context, RemoveDone done)
{
    deliver<RemoveResult>(context, std::move(done), failure(SecretError{SecretError::Kind::Denied, {}}));
}

} // namespace callscope
