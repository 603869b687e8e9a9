#include "app/profiles/secretserviceprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

namespace callscope {
namespace {

using Attributes = QMap<QString, QString>;
using Done = std::function<void(SecretServiceState)>;

QDBusMessage question(const QString& path, const QString& interface, const QString& method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setAutoStartService(false); // QtKeychain has just tried; asking must not start one
    return message;
}

SecretServiceState stateOf(const QDBusError& error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return SecretServiceState::NoAnswer;
    default:
        return SecretServiceState::NoService;
    }
}

void ask(const QDBusMessage& message, int timeoutMs, QObject* context, const std::function<void(QDBusPendingCallWatcher*)>& answered)
{
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, timeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [answered](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        answered(finished);
    });
}

void askWhetherDefaultIsLocked(int timeoutMs, QObject* context, const Done& done)
{
    QDBusMessage message = question(QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                    QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    ask(message, timeoutMs, context, [done](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        const bool locked = !reply.isError() && reply.value().variant().toBool();
        done(locked ? SecretServiceState::Locked : SecretServiceState::NotFound);
    });
}

} // namespace

void probeSecretService(const QString& service, const QString& key, int timeoutMs, QObject* context, Done done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        done(SecretServiceState::NoService);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage message = question(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                                    QStringLiteral("SearchItems"));
    // The names QtKeychain stores under.
    message << QVariant::fromValue(Attributes{{QStringLiteral("user"), key}, {QStringLiteral("server"), service}});
    ask(message, timeoutMs, context, [=](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = *finished;
        if (reply.isError())
            done(stateOf(reply.error()));
        else if (!reply.argumentAt<0>().isEmpty())
            done(SecretServiceState::Present);
        else if (!reply.argumentAt<1>().isEmpty())
            done(SecretServiceState::Locked);
        else
            askWhetherDefaultIsLocked(timeoutMs, context, done);
    });
}

} // namespace callscope
