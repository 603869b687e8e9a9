#pragma once

#include "app/calls/result.h"
#include "app/profiles/credential.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace callscope {

//! Why a secret could not be read, kept or removed. None of these means "there is no secret".
struct SecretError {
    enum class Kind {
        Locked,      //!< the key store is there, but nobody unlocked it
        Unavailable, //!< this machine or session has no key store
        Denied,      //!< a person or a policy said no; or the store cannot be written
        Timeout,     //!< no answer in time; a prompt may still be open
        Other,
    };
    Kind kind = Kind::Other;
    QString detail; //!< the system's words; never a secret
};

enum class Kept { InKeyStore, ThisSessionOnly };

//! Where a secret was kept, and why not in the key store where it was not.
struct StoredSecret {
    Kept kept = Kept::InKeyStore;
    std::optional<SecretError> keyStoreError; //!< of Kept::ThisSessionOnly
};

//! Under which id a profile's proxy password is kept, beside the profile's own credential.
[[nodiscard]] QString proxySecretId(const QString& profileId);
[[nodiscard]] bool isProxySecretId(const QString& secretId);

//! Where secrets live, each under an id: a profile's for its credential, proxySecretId() for its proxy's password. Everything is asynchronous: a callback comes through the event loop, once,
//! and never after `context` or the store is gone. Use it on the thread it lives on; `context` lives there too.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using ReadResult = Result<std::optional<Credential>, SecretError>; //!< no credential: none was ever stored
    using WriteResult = Result<StoredSecret, SecretError>;
    using RemoveResult = Result<void, SecretError>; //!< removing what is not there is no error
    using ReadDone = std::function<void(ReadResult)>;
    using WriteDone = std::function<void(WriteResult)>;
    using RemoveDone = std::function<void(RemoveResult)>;

    using QObject::QObject;

    virtual void read(const QString& secretId, QObject* context, ReadDone done) = 0;
    virtual void write(const QString& secretId, Credential credential, QObject* context, WriteDone done) = 0;
    virtual void remove(const QString& secretId, QObject* context, RemoveDone done) = 0;

protected:
    //! Queues the one callback; drops it where the context is gone by now or by then.
    template<typename Outcome>
    static void deliver(const QPointer<QObject>& context, std::function<void(Outcome)> done, Outcome outcome)
    {
        if (!context)
            return;
        auto held = std::make_shared<Outcome>(std::move(outcome)); // an event's functor is copied, a Credential is not
        const auto call = [done = std::move(done), held] { done(std::move(*held)); };
        QMetaObject::invokeMethod(context.data(), call, Qt::QueuedConnection);
    }
};

} // namespace callscope
