#include "app/profiles/environmentsecretstore.h"
#include "app/profiles/sessionsecretstore.h"
#include "tests/profiles/secretanswers.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

class TestSecretStores : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void environment_data()
    {
        QTest::addColumn<QByteArray>("secretKey");
        QTest::addColumn<QByteArray>("userSig");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("neither") << QByteArray() << QByteArray() << QByteArray("nothing");
        QTest::newRow("key") << QByteArray("k") << QByteArray() << QByteArray("secret-key k");
        QTest::newRow("signature") << QByteArray() << QByteArray("s") << QByteArray("usersig s");
        QTest::newRow("both") << QByteArray("k") << QByteArray("s") << QByteArray("secret-key k");
        QTest::newRow("white space") << QByteArray(" k\n") << QByteArray() << QByteArray("secret-key k");
        QTest::newRow("only white space") << QByteArray(" \n") << QByteArray("s") << QByteArray("usersig s");
    }
    void environment()
    {
        QFETCH(QByteArray, secretKey);
        QFETCH(QByteArray, userSig);
        QFETCH(QByteArray, expected);
        qputenv("CALLSCOPE_SECRET_KEY", secretKey);
        qputenv("CALLSCOPE_USERSIG", userSig);
        EnvironmentSecretStore store;
        QVERIFY(!qEnvironmentVariableIsSet("CALLSCOPE_SECRET_KEY")); // no child inherits them
        QVERIFY(!qEnvironmentVariableIsSet("CALLSCOPE_USERSIG"));
        QCOMPARE(store.isEmpty(), expected == "nothing");
        QCOMPARE(told(readNow(store, QStringLiteral("any"))), expected);
        QCOMPARE(told(writeNow(store, QStringLiteral("any"), callscope::secretKey("new"))), QByteArray("denied"));
        QCOMPARE(told(removeNow(store, QStringLiteral("any"))), QByteArray("denied"));
        QCOMPARE(told(readNow(store, QStringLiteral("other"))), expected);
    }

    void environmentKeepsTheProxysPasswordApart()
    {
        qputenv("CALLSCOPE_SECRET_KEY", "k");
        qputenv("CALLSCOPE_PROXY_PASSWORD", "p");
        EnvironmentSecretStore both;
        QVERIFY(!qEnvironmentVariableIsSet("CALLSCOPE_PROXY_PASSWORD"));
        QCOMPARE(told(readNow(both, proxySecretId(QStringLiteral("any")))), QByteArray("proxy-password p"));
        QCOMPARE(told(readNow(both, QStringLiteral("any"))), QByteArray("secret-key k"));
        qputenv("CALLSCOPE_SECRET_KEY", "k");
        EnvironmentSecretStore keyOnly;
        QCOMPARE(told(readNow(keyOnly, proxySecretId(QStringLiteral("any")))), QByteArray("nothing"));
    }

    void session()
    {
        SessionSecretStore store;
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QCOMPARE(told(readNow(store, a)), QByteArray("nothing"));
        QCOMPARE(told(writeNow(store, a, secretKey("k"))), QByteArray("session"));
        QCOMPARE(told(readNow(store, a)), QByteArray("secret-key k"));
        QCOMPARE(told(readNow(store, b)), QByteArray("nothing"));
        QCOMPARE(told(writeNow(store, a, userSig("s"))), QByteArray("session"));
        QCOMPARE(told(readNow(store, a)), QByteArray("usersig s"));
        QCOMPARE(told(removeNow(store, a)), QByteArray("removed"));
        QCOMPARE(told(removeNow(store, a)), QByteArray("removed"));
        QCOMPARE(told(readNow(store, a)), QByteArray("nothing"));
    }

    void noAnswerAfterTheContextIsGone()
    {
        SessionSecretStore store;
        int answers = 0;
        auto context = std::make_unique<QObject>();
        store.read(QStringLiteral("a"), context.get(), [&](const auto&) { ++answers; });
        store.write(QStringLiteral("a"), secretKey("k"), context.get(), [&](const auto&) { ++answers; });
        store.remove(QStringLiteral("a"), context.get(), [&](const auto&) { ++answers; });
        context.reset();
        store.read(QStringLiteral("a"), nullptr, [&](const auto&) { ++answers; });
        QTest::qWait(20);
        QCOMPARE(answers, 0);
    }
};

CALLSCOPE_TEST(TestSecretStores, QCoreApplication)
#include "tst_secretstores.moc"
