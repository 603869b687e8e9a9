#include "app/calls/secretsigns.h"

#include "app/calls/redactor.h"
#include "app/calls/secretshapes.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace callscope;

namespace {

const QByteArray signature("eJwtzMEKgkAUheF3mW0h15lxnBFa5KYgyKLMdeRkh1KGcRSJ3j1Tl*f74X*T*JCYXjtSEBrD4DFb5LppPJ*Y8*Czf_-Q__");
const QByteArray key("5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e");

bool isSecret(const QByteArray& text)
{
    return withoutSecretShapes(text, WrittenBy::Service, "REDACTED") != text || withoutSecretShapes(text, WrittenBy::Person, "REDACTED") != text;
}

} // namespace

class TestSecretSigns : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void sees_data();
    void sees();
    void passesWhatIsClean_data();
    void passesWhatIsClean();
    void missesNothingThatWouldGo();
};

void TestSecretSigns::sees_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("signature") << signature;
    QTest::newRow("key") << key;
    QTest::newRow("key in capitals") << key.toUpper();
    QTest::newRow("broken key") << key.left(40) + "\n> " + key.mid(40);
    QTest::newRow("torn key") << key.left(20) + "\xE2\x80\x8B" + key.mid(20);
    QTest::newRow("private key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----");
    QTest::newRow("private key, encoded") << QByteArray("%2D%2D%2D%2D%2DBEGIN PRIVATE KEY-----MIGH");
    QTest::newRow("named") << QByteArray("UserSig=x");
    QTest::newRow("named secretkey") << QByteArray("secretKey=abcdefghijklmnopqrst");
    QTest::newRow("named secret_key") << QByteArray("SECRET_KEY=abcdefghijklmnopqrst");
    QTest::newRow("name encoded") << QByteArray("user%73ig=x");
    QTest::newRow("name escaped") << QByteArray("user\\u0073ig=x");
}

//! Wherever it stands in a line, at its very end too.
void TestSecretSigns::sees()
{
    QFETCH(QByteArray, secret);
    QVERIFY(isSecret(secret) || Redactor().applyToOwnWords(QString::fromUtf8(secret)) != QString::fromUtf8(secret));
    for (int before = 0; before < 200; ++before) {
        QVERIFY2(hasSecretSigns(QByteArray(before, ',') + secret), QByteArray::number(before).constData());
        QVERIFY2(hasSecretSigns(QByteArray(before, ',') + secret + ",b,c"), QByteArray::number(before).constData());
    }
}

void TestSecretSigns::passesWhatIsClean_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one character") << QByteArray("e");
    QTest::newRow("a call") << QByteArray("9555c983-950a-431b-ad7c-cbab2b6a23db,NormalEnd,5,170,175,2025-02-18T16:42:45+08:00,Video,patient-172868,80000169,"
                                          "\"Answered after 5 s, talked 2 min 50 s, ended normally\",https://adminapiger.im.qcloud.com,Id-47e702f2a08a366e");
    QTest::newRow("words like names") << QByteArray("monkey signs usersi secretke ---- Ae-J");
    QTest::newRow("one digit short of a key") << key.left(63) + ',' + key.left(63) + ',' + key.left(63);
}

void TestSecretSigns::passesWhatIsClean()
{
    QFETCH(QByteArray, line);
    QVERIFY(!isSecret(line));
    QVERIFY(!hasSecretSigns(line));
}

//! Texts put together at random from what secrets are made of.
void TestSecretSigns::missesNothingThatWouldGo()
{
    const QByteArrayList parts{signature, signature.left(40), signature.mid(40), key, key.left(32), "-----BEGIN ", "PRIVATE KEY-----", "usersig", "UserSig", "secretkey", "Secret_Key",
                               "=", ":", " ", "\"", "\\", "%2D", "%", "\\u0065", "eJ", "e", "A", ",", "\n", "x", "17", "abcdefghijklmnop", "\xE6\x9D\xA8", "user"};
    QRandomGenerator random(20250218);
    int secrets = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text;
        for (int left = random.bounded(1, 9); left > 0; --left)
            text += parts.at(random.bounded(parts.size()));
        if (!isSecret(text))
            continue;
        ++secrets;
        QVERIFY2(hasSecretSigns(text), text.constData());
    }
    QVERIFY2(secrets > 1000, QByteArray::number(secrets).constData());
}

QTEST_GUILESS_MAIN(TestSecretSigns)
#include "tst_secretsigns.moc"
