#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/layeredsecretstore.h"
#include "app/profiles/sessionsecretstore.h"
#include "tests/profiles/secretanswers.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

//! Runs inside keyring-session.sh: on a bus without Secret Service, and without any bus.
class TestKeychainAbsent : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void saysThatThereIsNone()
    {
        KeychainSecretStore store;
        const QString id = QStringLiteral("a");
        QCOMPARE(told(readNow(store, id)), QByteArray("unavailable"));
        QCOMPARE(told(writeNow(store, id, secretKey("k"))), QByteArray("unavailable"));
        QCOMPARE(told(removeNow(store, id)), QByteArray("unavailable"));
    }

    void keepsForThisSession()
    {
        KeychainSecretStore keyStore;
        SessionSecretStore environment;
        SessionSecretStore session;
        LayeredSecretStore store(environment, session, keyStore);
        const QString id = QStringLiteral("a");
        QCOMPARE(told(writeNow(store, id, secretKey("k"))), QByteArray("session, unavailable"));
        QCOMPARE(told(readNow(store, id)), QByteArray("secret-key k"));
    }
};

CALLSCOPE_TEST(TestKeychainAbsent, QCoreApplication)
#include "tst_keychainabsent.moc"
