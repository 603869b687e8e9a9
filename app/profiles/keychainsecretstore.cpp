#include "app/profiles/keychainsecretstore.h"

#include "app/profiles/secretserviceprobe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <array>
#include <utility>

namespace callscope {
namespace {

using Kind = SecretError::Kind;

const QLatin1String serviceName("callscope");
constexpr std::array<std::pair<Credential::Kind, const char*>, 3> kindNames{{{Credential::Kind::SecretKey, "secret-key"},
                                                                             {Credential::Kind::UserSig, "usersig"},
                                                                             {Credential::Kind::ProxyPassword, "proxy-password"}}};
constexpr int probeTimeoutMs = 5000;

SecretError timeUp()
{
    return {Kind::Timeout, {}};
}

QString nameOf(Credential::Kind kind)
{
    const auto* entry = std::find_if(kindNames.begin(), kindNames.end(), [&](const auto& each) { return each.first == kind; });
    return QString::fromLatin1(entry->second);
}

std::optional<Credential::Kind> kindNamed(const QString& name)
{
    const auto* entry = std::find_if(kindNames.begin(), kindNames.end(), [&](const auto& each) { return name == QLatin1String(each.second); });
    return entry == kindNames.end() ? std::nullopt : std::optional(entry->first);
}

// JSON is text: bytes that are not would come back changed, and quietly sign nothing.
std::optional<QString> entryText(const Credential& credential)
{
    QString secret = QString::fromUtf8(credential.secret);
    if (secret.toUtf8() != credential.secret)
        return std::nullopt;
    const QJsonObject object{{QLatin1String("kind"), nameOf(credential.kind)}, {QLatin1String("secret"), secret}};
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(json);
    wipe(json);
    wipe(secret);
    return text;
}

SecretStore::ReadResult credentialIn(const QByteArray& entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry).object();
    const auto kind = kindNamed(object.value(QLatin1String("kind")).toString());
    QString secret = object.value(QLatin1String("secret")).toString();
    if (!kind || secret.isEmpty())
        return failure(SecretError{Kind::Other, QStringLiteral("kind, secret")});
    std::optional<Credential> credential(std::in_place, *kind, secret.toUtf8());
    wipe(secret);
    return credential;
}

// What the error says by itself; nothing where QtKeychain says the same of different things.
std::optional<Kind> plainKind(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::Unavailable;
    default:
        return std::nullopt;
    }
}

// Seen with gnome-keyring: a locked ring reads as EntryNotFound and writes as AccessDenied; a missing service is OtherError.
std::optional<SecretError> meaning(QKeychain::Error error, const QString& words, SecretServiceState state)
{
    const bool notFound = error == QKeychain::EntryNotFound;
    if (state == SecretServiceState::Locked)
        return SecretError{Kind::Locked, words};
    if (error == QKeychain::AccessDenied)
        return SecretError{Kind::Denied, words};
    switch (state) {
    case SecretServiceState::NoService: // another kind of key store, whose "not found" can be believed
        return notFound ? std::nullopt : std::optional(SecretError{Kind::Unavailable, words});
    case SecretServiceState::NoAnswer:
        return timeUp();
    case SecretServiceState::NotFound:
        return notFound ? std::nullopt : std::optional(SecretError{Kind::Other, words});
    case SecretServiceState::Locked:
    case SecretServiceState::Present:
        break;
    }
    return SecretError{Kind::Other, words};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(int timeoutMs, QObject* parent) : SecretStore(parent), m_timeoutMs(timeoutMs) {}

void KeychainSecretStore::read(const QString& profileId, QObject* context, ReadDone done)
{
    const QPointer<QObject> guarded(context);
    run(new QKeychain::ReadPasswordJob(serviceName), profileId, [=, this](QKeychain::Job* job) {
        if (!job) {
            deliver<ReadResult>(guarded, done, failure(timeUp()));
        } else if (job->error() == QKeychain::NoError) {
            const QByteArray entry = static_cast<QKeychain::ReadPasswordJob*>(job)->binaryData();
            deliver<ReadResult>(guarded, done, credentialIn(entry));
        } else {
            explain(job, [=](const std::optional<SecretError>& error) {
                deliver<ReadResult>(guarded, done, error ? ReadResult(failure(*error)) : ReadResult(std::nullopt));
            });
        }
    });
}

void KeychainSecretStore::write(const QString& profileId, Credential credential, QObject* context, WriteDone done)
{
    std::optional<QString> text = entryText(credential);
    if (!text) {
        deliver<WriteResult>(context, std::move(done), failure(SecretError{Kind::Other, QStringLiteral("UTF-8")}));
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(*text);
    wipe(*text);
    const QPointer<QObject> guarded(context);
    run(job, profileId, [=, this](QKeychain::Job* ended) {
        if (!ended) {
            deliver<WriteResult>(guarded, done, failure(timeUp()));
        } else if (ended->error() == QKeychain::NoError) {
            deliver<WriteResult>(guarded, done, StoredSecret{Kept::InKeyStore, {}});
        } else {
            explain(ended, [=](const std::optional<SecretError>& error) {
                deliver<WriteResult>(guarded, done, failure(error.value_or(SecretError{})));
            });
        }
    });
}

void KeychainSecretStore::remove(const QString& profileId, QObject* context, RemoveDone done)
{
    const QPointer<QObject> guarded(context);
    run(new QKeychain::DeletePasswordJob(serviceName), profileId, [=, this](QKeychain::Job* job) {
        if (!job) {
            deliver<RemoveResult>(guarded, done, failure(timeUp()));
            return;
        }
        if (job->error() != QKeychain::NoError) {
            explain(job, [=](const std::optional<SecretError>& error) {
                deliver<RemoveResult>(guarded, done, error ? RemoveResult(failure(*error)) : RemoveResult());
            });
            return;
        }
        // Removing from a locked ring reports success and removes nothing.
        probeSecretService(serviceName, profileId, probeTimeoutMs, this, [=](SecretServiceState state) {
            const bool stillThere = state == SecretServiceState::Locked || state == SecretServiceState::Present;
            const Kind kind = state == SecretServiceState::Locked ? Kind::Locked : Kind::Other;
            deliver<RemoveResult>(guarded, done, stillThere ? RemoveResult(failure(SecretError{kind, {}})) : RemoveResult());
        });
    });
}

void KeychainSecretStore::run(QKeychain::Job* job, const QString& profileId, const std::function<void(QKeychain::Job*)>& ended)
{
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, patience, [=](QKeychain::Job* finished) {
        patience->stop();
        patience->deleteLater();
        ended(finished);
    });
    // The job is left alone, never deleted: QtKeychain's pending answer still points at it. It deletes itself.
    connect(patience, &QTimer::timeout, patience, [=] {
        disconnect(job, nullptr, patience, nullptr);
        patience->deleteLater();
        ended(nullptr);
    });
    patience->start(m_timeoutMs);
    job->setKey(profileId);
    job->start();
}

void KeychainSecretStore::explain(const QKeychain::Job* job, const std::function<void(std::optional<SecretError>)>& done)
{
    const QKeychain::Error error = job->error();
    const QString words = job->errorString();
    if (const auto kind = plainKind(error)) {
        done(SecretError{*kind, words});
        return;
    }
    probeSecretService(serviceName, job->key(), probeTimeoutMs, this, [=](SecretServiceState state) { done(meaning(error, words, state)); });
}

} // namespace callscope
