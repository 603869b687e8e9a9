#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/layeredsecretstore.h"
#include "app/profiles/sessionsecretstore.h"
#include "tests/profiles/secretanswers.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>

using namespace callscope;

namespace {

const QString profileId = QStringLiteral("5b0a6c1e-0000-4000-8000-000000000001");
const QString strangerId = QStringLiteral("5b0a6c1e-0000-4000-8000-000000000002");

//! Runs a program beside the event loop; gives its output, or "failed".
QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("failed");
}

//! A secret as the Secret Service's D-Bus interface passes it.
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = QStringLiteral("text/plain");
};

QDBusArgument& operator<<(QDBusArgument& argument, const BusSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusObjectPath ringPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));

QDBusMessage secretServiceCall(const char* interface, const char* method, const QVariantList& arguments)
{
    const QString path = QStringLiteral("/org/freedesktop/secrets");
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, QString::fromLatin1(interface),
                                                          QString::fromLatin1(method));
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool lockRing()
{
    const QVariant rings = QVariant::fromValue(QList<QDBusObjectPath>{ringPath});
    return secretServiceCall("org.freedesktop.Secret.Service", "Lock", {rings}).type() == QDBusMessage::ReplyMessage;
}

//! The door gnome-keyring keeps for log-in programs: unlocks without a prompt.
bool unlockRing()
{
    qDBusRegisterMetaType<BusSecret>();
    const QDBusMessage session = secretServiceCall("org.freedesktop.Secret.Service", "OpenSession",
                                                   {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (session.arguments().size() != 2)
        return false;
    const BusSecret password{session.arguments().at(1).value<QDBusObjectPath>(), {}, qgetenv("CALLSCOPE_KEYRING_PASSWORD")};
    const QDBusMessage unlocked = secretServiceCall("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                                                    {QVariant::fromValue(ringPath), QVariant::fromValue(password)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

} // namespace

//! Runs inside keyring-session.sh: against a real gnome-keyring.
class TestKeychain : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsBothKinds()
    {
        KeychainSecretStore store;
        QCOMPARE(told(readNow(store, profileId)), QByteArray("nothing"));
        QCOMPARE(told(writeNow(store, profileId, secretKey("0123456789abcdef"))), QByteArray("key store"));
        QCOMPARE(told(readNow(store, profileId)), QByteArray("secret-key 0123456789abcdef"));
        QCOMPARE(told(writeNow(store, profileId, userSig("eJw*-_\"\\\n密"))), QByteArray("key store"));
        QCOMPARE(told(readNow(store, profileId)), QByteArray("usersig eJw*-_\"\\\n密"));
        QCOMPARE(told(readNow(store, strangerId)), QByteArray("nothing"));
    }

    void isSeenByOtherPrograms()
    {
        const QStringList entry{QStringLiteral("server"), QStringLiteral("callscope"), QStringLiteral("user"), profileId};
        KeychainSecretStore store;
        QCOMPARE(told(writeNow(store, profileId, secretKey("seen"))), QByteArray("key store"));
        QCOMPARE(run(QStringLiteral("secret-tool"), QStringList{QStringLiteral("lookup")} + entry), QByteArray(R"({"kind":"secret-key","secret":"seen"})"));
    }

    void foreignEntryIsNoSecretOfOurs()
    {
        const QStringList arguments{QStringLiteral("store"), QStringLiteral("--label=x"), QStringLiteral("server"), QStringLiteral("callscope"),
                                    QStringLiteral("user"), strangerId, QStringLiteral("type"), QStringLiteral("plaintext")};
        KeychainSecretStore store;
        for (const char* text : {"not json", "{\"kind\":\"password\",\"secret\":\"x\"}", "{\"kind\":\"usersig\"}", "[]"}) {
            QVERIFY(run(QStringLiteral("secret-tool"), arguments, text) != "failed");
            QCOMPARE(told(readNow(store, strangerId)), QByteArray("other"));
        }
        QCOMPARE(told(removeNow(store, strangerId)), QByteArray("removed"));
    }

    void refusesBytesThatAreNoText()
    {
        KeychainSecretStore store;
        QCOMPARE(told(writeNow(store, strangerId, secretKey("\xff\xfe"))), QByteArray("other"));
        QCOMPARE(told(readNow(store, strangerId)), QByteArray("nothing"));
    }

    void removes()
    {
        KeychainSecretStore store;
        QCOMPARE(told(writeNow(store, strangerId, secretKey("k"))), QByteArray("key store"));
        QCOMPARE(told(removeNow(store, strangerId)), QByteArray("removed"));
        QCOMPARE(told(readNow(store, strangerId)), QByteArray("nothing"));
        QCOMPARE(told(removeNow(store, strangerId)), QByteArray("removed"));
    }

    void lockedIsNotEmpty()
    {
        KeychainSecretStore keyStore;
        SessionSecretStore environment;
        SessionSecretStore session;
        LayeredSecretStore store(environment, session, keyStore);
        QCOMPARE(told(writeNow(store, profileId, secretKey("old"))), QByteArray("key store"));
        QVERIFY(lockRing());
        QCOMPARE(told(readNow(store, profileId)), QByteArray("locked"));
        QCOMPARE(told(readNow(store, strangerId)), QByteArray("locked")); // nobody can say there is none
        QCOMPARE(told(removeNow(store, profileId)), QByteArray("locked"));
        QCOMPARE(told(writeNow(store, profileId, secretKey("new"))), QByteArray("session, locked"));
        QCOMPARE(told(readNow(store, profileId)), QByteArray("secret-key new"));
        QVERIFY(unlockRing());
        QCOMPARE(told(readNow(keyStore, profileId)), QByteArray("secret-key old"));
        QCOMPARE(told(readNow(keyStore, strangerId)), QByteArray("nothing"));
    }

    void noAnswerAfterContextOrStoreIsGone()
    {
        int answers = 0;
        KeychainSecretStore store;
        auto context = std::make_unique<QObject>();
        store.read(profileId, context.get(), [&](const auto&) { ++answers; });
        context.reset();
        QObject lasting;
        auto shortLived = std::make_unique<KeychainSecretStore>();
        shortLived->read(profileId, &lasting, [&](const auto&) { ++answers; });
        shortLived.reset();
        QVERIFY(readNow(store, profileId)); // jobs run one after the other: by now those two have ended
        QTest::qWait(20);
        QCOMPARE(answers, 0);
    }
};

CALLSCOPE_TEST(TestKeychain, QCoreApplication)
#include "tst_keychain.moc"
