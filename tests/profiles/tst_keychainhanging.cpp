#include "app/profiles/keychainsecretstore.h"
#include "tests/profiles/secretanswers.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusVirtualObject>

using namespace callscope;

namespace {

//! A Secret Service that takes every question and answers none, like a prompt nobody sees.
class SilentService : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override
    {
        ++questions;
        return true;
    }
    int questions = 0;
};

} // namespace

//! Runs inside keyring-session.sh: on a bus of its own, where it plays the Secret Service itself.
class TestKeychainHanging : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void givesUpInTime()
    {
        SilentService service;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("silent"));
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));

        KeychainSecretStore store(500);
        const QString id = QStringLiteral("a");
        QCOMPARE(told(readNow(store, id)), QByteArray("timeout"));
        QCOMPARE(told(writeNow(store, id, secretKey("k"))), QByteArray("timeout"));
        QCOMPARE(told(removeNow(store, id)), QByteArray("timeout"));
        QVERIFY(service.questions > 0);
        QDBusConnection::disconnectFromBus(QStringLiteral("silent"));
    }
};

CALLSCOPE_TEST(TestKeychainHanging, QCoreApplication)
#include "tst_keychainhanging.moc"
