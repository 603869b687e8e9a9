#include "app/profiles/layeredsecretstore.h"
#include "app/profiles/sessionsecretstore.h"
#include "tests/profiles/secretanswers.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QTimer>

using namespace callscope;

namespace {

const QString profileId = QStringLiteral("a");

//! Stands for the operating system's store: answers late, or fails the way it is told to.
class PretendKeyStore : public SecretStore {
public:
    void read(const QString& id, QObject* context, ReadDone done) override
    {
        ++reads;
        if (error)
            deliver<ReadResult>(context, std::move(done), failure(SecretError{*error, {}}));
        else
            m_entries.read(id, context, std::move(done));
    }
    void write(const QString& id, Credential credential, QObject* context, WriteDone done) override
    {
        if (error) {
            deliver<WriteResult>(context, std::move(done), failure(SecretError{*error, {}}));
            return;
        }
        m_entries.write(id, std::move(credential), context, [done](const WriteResult&) { done(StoredSecret{}); });
    }
    void remove(const QString& id, QObject* context, RemoveDone done) override
    {
        if (error)
            deliver<RemoveResult>(context, std::move(done), failure(SecretError{*error, {}}));
        else
            m_entries.remove(id, context, std::move(done));
    }

    std::optional<SecretError::Kind> error;
    int reads = 0;

private:
    SessionSecretStore m_entries;
};

} // namespace

class TestLayeredSecretStore : public StrictTest {
    Q_OBJECT

    struct Layers {
        SessionSecretStore environment;
        SessionSecretStore session;
        PretendKeyStore keyStore;
        LayeredSecretStore store{environment, session, keyStore};
    };

private Q_SLOTS:
    void readsInOrder_data()
    {
        QTest::addColumn<QByteArray>("filled"); // e, s, k
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << QByteArray("") << QByteArray("nothing");
        QTest::newRow("key store") << QByteArray("k") << QByteArray("secret-key k");
        QTest::newRow("session hides key store") << QByteArray("sk") << QByteArray("secret-key s");
        QTest::newRow("environment hides all") << QByteArray("esk") << QByteArray("secret-key e");
    }
    void readsInOrder()
    {
        QFETCH(QByteArray, filled);
        Layers layers;
        if (filled.contains('e'))
            QVERIFY(writeNow(layers.environment, profileId, secretKey("e")));
        if (filled.contains('s'))
            QVERIFY(writeNow(layers.session, profileId, secretKey("s")));
        if (filled.contains('k'))
            QVERIFY(writeNow(layers.keyStore, profileId, secretKey("k")));
        QTEST(told(readNow(layers.store, profileId)), "expected");
        QCOMPARE(layers.keyStore.reads, filled.contains('e') || filled.contains('s') ? 0 : 1);
    }

    void fallsBackToTheSession_data()
    {
        QTest::addColumn<SecretError::Kind>("error");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("locked") << SecretError::Kind::Locked << QByteArray("locked");
        QTest::newRow("unavailable") << SecretError::Kind::Unavailable << QByteArray("unavailable");
        QTest::newRow("denied") << SecretError::Kind::Denied << QByteArray("denied");
        QTest::newRow("timeout") << SecretError::Kind::Timeout << QByteArray("timeout");
        QTest::newRow("other") << SecretError::Kind::Other << QByteArray("other");
    }
    void fallsBackToTheSession()
    {
        QFETCH(SecretError::Kind, error);
        QFETCH(QByteArray, name);
        Layers layers;
        QVERIFY(writeNow(layers.keyStore, profileId, secretKey("old")));
        layers.keyStore.error = error;
        QCOMPARE(told(readNow(layers.store, profileId)), name); // never "nothing"
        QCOMPARE(told(writeNow(layers.store, profileId, userSig("new"))), "session, " + name);
        QCOMPARE(told(readNow(layers.store, profileId)), QByteArray("usersig new"));
        QCOMPARE(told(removeNow(layers.store, profileId)), name);
        layers.keyStore.error.reset();
        QCOMPARE(told(readNow(layers.store, profileId)), QByteArray("secret-key old")); // nothing was overwritten
    }

    void whatIsKeptForGoodReplacesTheSessions()
    {
        Layers layers;
        layers.keyStore.error = SecretError::Kind::Locked;
        QCOMPARE(told(writeNow(layers.store, profileId, secretKey("first"))), QByteArray("session, locked"));
        layers.keyStore.error.reset();
        QCOMPARE(told(writeNow(layers.store, profileId, secretKey("second"))), QByteArray("key store"));
        QCOMPARE(told(readNow(layers.store, profileId)), QByteArray("secret-key second"));
        QCOMPARE(told(readNow(layers.session, profileId)), QByteArray("nothing"));
        QCOMPARE(told(removeNow(layers.store, profileId)), QByteArray("removed"));
        QCOMPARE(told(readNow(layers.store, profileId)), QByteArray("nothing"));
    }

    void noAnswerAfterTheContextIsGone()
    {
        Layers layers;
        int answers = 0;
        auto context = std::make_unique<QObject>();
        layers.store.read(profileId, context.get(), [&](const auto&) { ++answers; });
        layers.store.write(profileId, secretKey("k"), context.get(), [&](const auto&) { ++answers; });
        QCoreApplication::sendPostedEvents(); // half-way through the layers
        context.reset();
        QTest::qWait(20);
        QCOMPARE(answers, 0);
        QCOMPARE(told(readNow(layers.keyStore, profileId)), QByteArray("secret-key k"));
    }

    void noAnswerAfterTheStoreIsGone()
    {
        int answers = 0;
        QObject context;
        {
            Layers layers;
            layers.store.read(profileId, &context, [&](const auto&) { ++answers; });
            layers.store.write(profileId, secretKey("k"), &context, [&](const auto&) { ++answers; });
        }
        QTest::qWait(20);
        QCOMPARE(answers, 0);
    }
};

CALLSCOPE_TEST(TestLayeredSecretStore, QCoreApplication)
#include "tst_layeredsecretstore.moc"
