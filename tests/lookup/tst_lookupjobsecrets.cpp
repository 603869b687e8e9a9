#include "app/lookup/lookupjob.h"

#include "app/sandbox/sandbox.h"
#include "tests/lookup/asker.h"
#include "tests/lookup/teststores.h"
#include "tests/support/stricttest.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QTcpSocket>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

const QByteArray otherKey = QByteArray("fedcba9876543210").repeated(4);

QByteArray userSig(const QByteArray& key, const char* identifier = "administrator", qint64 ageSeconds = 0)
{
    return UserSig::sign(Sandbox::demoSdkAppId(), QString::fromLatin1(identifier), key,
                         QDateTime::currentDateTimeUtc().addSecs(-ageSeconds), 3600)
        ->secretText();
}

} // namespace

//! What a look-up signs with, and that nobody sees it afterwards.
class TestLookUpJobSecrets : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void needsASecret();
    void saysThatTheKeyStoreFailed_data();
    void saysThatTheKeyStoreFailed();
    void measuresTheClock_data();
    void measuresTheClock();
    void usesAPastedSignature_data();
    void usesAPastedSignature();
    void repeatsWithAnotherSignature_data();
    void repeatsWithAnotherSignature();
    void keepsSecretsOutOfTheExchange();

private:
    [[nodiscard]] Profile profile() const { return profileAt(m_sandbox.endpoint()); }

    Sandbox m_sandbox;
};

void TestLookUpJobSecrets::initTestCase()
{
    QVERIFY(m_sandbox.start());
}

void TestLookUpJobSecrets::needsASecret()
{
    SessionSecretStore empty;
    Asker asker(empty);
    const LookUpResult result = asker.resultOf(profile(), Sandbox::sampleCallId());
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, Kind::Credential);
    QCOMPARE(result.outcome.error().cause, Cause::NoSecret);
    QVERIFY(result.exchanges.isEmpty());
    QCOMPARE(result.decisive, -1);
    QCOMPARE(result.decisiveExchange().httpStatus, 0);
}

void TestLookUpJobSecrets::saysThatTheKeyStoreFailed_data()
{
    QTest::addColumn<SecretError::Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("locked") << SecretError::Kind::Locked << Cause::KeyStoreLocked;
    QTest::newRow("not there") << SecretError::Kind::Unavailable << Cause::KeyStoreUnavailable;
    QTest::newRow("refused") << SecretError::Kind::Denied << Cause::KeyStoreDenied;
    QTest::newRow("no answer") << SecretError::Kind::Timeout << Cause::KeyStoreTimeout;
    QTest::newRow("other") << SecretError::Kind::Other << Cause::KeyStoreUnavailable;
}

void TestLookUpJobSecrets::saysThatTheKeyStoreFailed()
{
    QFETCH(SecretError::Kind, kind);
    QFETCH(Cause, cause);
    FailingSecretStore broken({kind, QStringLiteral("words")});
    Asker asker(broken);
    const LookUpResult result = asker.resultOf(profile(), Sandbox::sampleCallId());
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, Kind::Credential);
    QCOMPARE(result.outcome.error().cause, cause);
    QVERIFY(result.exchanges.isEmpty());
}

void TestLookUpJobSecrets::measuresTheClock_data()
{
    QTest::addColumn<int>("aheadSeconds");
    QTest::newRow("right") << 0;
    QTest::newRow("ahead") << 1020;
    QTest::newRow("behind") << -1020;
}

void TestLookUpJobSecrets::measuresTheClock()
{
    QFETCH(int, aheadSeconds);
    FakeServer server;
    const QDateTime serverTime = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
    server.setAnswer(sends(httpAnswer("200 OK", "{\"ErrorCode\":70009}", "Date: Tue, 24 Nov 2026 12:00:00 GMT\r\n")));
    Asker asker;
    asker.setClock([=] { return serverTime.addSecs(aheadSeconds); });
    const LookUpResult result = asker.resultOf(profileAt(server.url()), QStringLiteral("a"));
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().code, 70009);
    QCOMPARE(result.asked.clockSkewSeconds, std::optional<qint64>(aheadSeconds));
}

void TestLookUpJobSecrets::usesAPastedSignature_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<qint64>("code"); // 0: it is found, or nothing is sent
    QTest::addColumn<int>("requests");
    QTest::newRow("valid") << userSig(Sandbox::demoSecretKey()) << Cause::None << qint64(0) << 1;
    QTest::newRow("expired, and no key to sign with")
        << userSig(Sandbox::demoSecretKey(), "administrator", 7200) << Cause::None << qint64(70001) << 1;
    QTest::newRow("of another key") << userSig(otherKey) << Cause::None << qint64(70009) << 1;
    QTest::newRow("of another administrator") << userSig(Sandbox::demoSecretKey(), "root") << Cause::UserSigOtherIdentifier << qint64(0) << 0;
    QTest::newRow("cut off") << userSig(Sandbox::demoSecretKey()).left(50) << Cause::UserSigMalformed << qint64(0) << 0;
}

void TestLookUpJobSecrets::usesAPastedSignature()
{
    QFETCH(QByteArray, text);
    QFETCH(Cause, cause);
    QFETCH(qint64, code);
    QFETCH(int, requests);
    Asker asker;
    asker.setCredential(Credential(Credential::Kind::UserSig, text));
    const LookUpResult result = asker.resultOf(profile(), Sandbox::sampleCallId());
    QCOMPARE(result.exchanges.size(), requests);
    QCOMPARE(result.outcome.has_value(), cause == Cause::None && code == 0);
    if (!result.outcome) {
        QCOMPARE(result.outcome.error().kind, Kind::Credential);
        QCOMPARE(result.outcome.error().cause, cause);
        QCOMPARE(result.outcome.error().code, code);
    }
    QVERIFY(!leaks(result, {text, text.left(40)}));
}

void TestLookUpJobSecrets::repeatsWithAnotherSignature_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {70001, 70052, 70346, 70347})
        QTest::addRow("%d", code) << code;
}

void TestLookUpJobSecrets::repeatsWithAnotherSignature()
{
    QFETCH(int, code);
    Asker asker;
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", "{\"ErrorCode\":" + QByteArray::number(code) + "}")));
    const LookUpResult result = asker.resultOf(profileAt(server.url()), QStringLiteral("a"));
    QCOMPARE(result.exchanges.size(), 2);
    const auto signatureIn = [](const QByteArray& request) {
        const qsizetype begin = request.indexOf("usersig=") + 8;
        return request.mid(begin, request.indexOf('&', begin) - begin);
    };
    QVERIFY(signatureIn(server.requests()[0]).size() > 100);
    QVERIFY(signatureIn(server.requests()[0]) != signatureIn(server.requests()[1]));
}

void TestLookUpJobSecrets::keepsSecretsOutOfTheExchange()
{
    Asker asker;
    FakeServer server;
    server.setAnswer([&server](QTcpSocket& socket) { // an echo, as a debugging proxy gives
        const QByteArray request = server.requests().last();
        socket.write(httpAnswer("200 OK", request, "X-Asked: " + request.left(request.indexOf('\r')) + "\r\n"));
    });
    const LookUpResult result = asker.resultOf(profileAt(server.url()), QStringLiteral("a"));
    QVERIFY(!result.outcome);
    QVERIFY(server.requests().first().contains("usersig=e")); // or there would be nothing to leak
    QCOMPARE(result.exchanges.size(), 1);
    QVERIFY(result.exchanges.first().responseRedacted);
    QVERIFY(result.exchanges.first().redactedUrl.contains(QLatin1String("usersig=REDACTED")));
    QVERIFY(!leaks(result, {Sandbox::demoSecretKey()}));
}

CALLSCOPE_TEST(TestLookUpJobSecrets, QCoreApplication)
#include "tst_lookupjobsecrets.moc"
