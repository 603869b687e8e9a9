#include "app/lookup/question.h"

#include "app/tencent/regions.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;
using Cause = ApiError::Cause;

namespace {

const QByteArray key = QByteArray("0123456789abcdef").repeated(4);
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'356'131, Qt::UTC);

Profile profile(const QString& regionKey = QStringLiteral("singapore"))
{
    Profile made;
    made.id = QStringLiteral("id");
    made.name = QStringLiteral("Prod");
    made.sdkAppId = 20'000'042;
    made.identifier = QStringLiteral("administrator");
    made.regionKey = regionKey;
    made.timeoutSeconds = 17;
    return made;
}

QByteArray signature(quint32 sdkAppId, const char* identifier, qint64 validity = 86'400)
{
    return UserSig::sign(sdkAppId, QString::fromLatin1(identifier), key, now, validity)->secretText();
}

Credential pasted(const QByteArray& text)
{
    return {Credential::Kind::UserSig, text};
}

} // namespace

class TestQuestion : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void asksTheRegionsHost_data();
    void asksTheRegionsHost();
    void asksACustomEndpoint();
    void asksNobodyInAnUnknownRegion();
    void travelsAsTheProfileSays_data();
    void travelsAsTheProfileSays();
    void signsWithTheKey();
    void refusesWhatCannotSign_data();
    void refusesWhatCannotSign();
    void takesAPastedSignature();
    void namesBothSidesOfADifference();
    void explainsTheKeyStore();
    void knowsWhatWasAsked_data();
    void knowsWhatWasAsked();
};

void TestQuestion::asksTheRegionsHost_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("deprecatedHost");
    const auto row = [](const char* region, const char* host, const char* deprecatedHost = "callkit-intl.trtc.tencent-cloud.com") {
        QTest::newRow(region) << QString::fromLatin1(region) << QString::fromLatin1(host) << QString::fromLatin1(deprecatedHost);
    };
    row("china", "console.tim.qq.com", "callkit.trtc.tencent-cloud.com");
    row("singapore", "adminapisgp.im.qcloud.com");
    row("seoul", "adminapikr.im.qcloud.com");
    row("frankfurt", "adminapiger.im.qcloud.com");
    row("silicon-valley", "adminapiusa.im.qcloud.com");
    row("jakarta", "adminapiidn.im.qcloud.com");
    row("tokyo", "adminapijpn.im.qcloud.com");
    row("mumbai", "adminapiind.im.qcloud.com");
}

void TestQuestion::asksTheRegionsHost()
{
    QFETCH(QString, region);
    QFETCH(QString, host);
    QFETCH(QString, deprecatedHost);
    Profile made = profile(region);
    made.customEndpoint = QUrl(QStringLiteral("https://elsewhere.invalid"));
    QCOMPARE(endpointOf(made).toString(), QString(QStringLiteral("https://") + host));
    QCOMPARE(endpointOf(made, true).toString(), QString(QStringLiteral("https://") + deprecatedHost));
    QCOMPARE(askedFacts(made, {}, now).endpoint, QString(QStringLiteral("https://") + host));
}

void TestQuestion::asksACustomEndpoint()
{
    Profile made = profile(QString());
    made.customEndpoint = QUrl(QStringLiteral("https://gateway.example.com:8443"));
    QCOMPARE(endpointOf(made), made.customEndpoint);
    QCOMPARE(endpointOf(made, true), made.customEndpoint);
    QCOMPARE(askedFacts(made, {}, now).endpoint, QStringLiteral("https://gateway.example.com:8443"));
}

void TestQuestion::asksNobodyInAnUnknownRegion()
{
    QVERIFY(endpointOf(profile(QStringLiteral("atlantis"))).isEmpty());
    QVERIFY(endpointOf(profile(QStringLiteral("atlantis")), true).isEmpty());
}

void TestQuestion::travelsAsTheProfileSays_data()
{
    QTest::addColumn<ProxyChoice>("choice");
    QTest::addColumn<std::optional<QNetworkProxy>>("proxy");
    const QString host = QStringLiteral("proxy.example.com");
    const QString user = QStringLiteral("user");
    using Choice = ProxyChoice::Kind;
    using Proxy = std::optional<QNetworkProxy>;
    QTest::newRow("system") << ProxyChoice{} << Proxy();
    QTest::newRow("none") << ProxyChoice{Choice::None, {}, 0, {}} << Proxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QTest::newRow("http") << ProxyChoice{Choice::Http, host, 3128, user} << Proxy(QNetworkProxy(QNetworkProxy::HttpProxy, host, 3128, user));
    QTest::newRow("socks5") << ProxyChoice{Choice::Socks5, host, 1080, {}} << Proxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, host, 1080));
}

void TestQuestion::travelsAsTheProfileSays()
{
    QFETCH(ProxyChoice, choice);
    QFETCH(std::optional<QNetworkProxy>, proxy);
    Profile made = profile();
    made.proxy = choice;
    made.caFile = QStringLiteral("ca.pem");
    const Transport transport = transportOf(made);
    QCOMPARE(transport.timeoutMs, 17'000);
    QCOMPARE(transport.caFile, made.caFile);
    QCOMPARE(transport.maxResponseBytes, 8LL * 1024 * 1024);
    QVERIFY(transport.proxy == proxy);
}

void TestQuestion::signsWithTheKey()
{
    for (const QByteArray& text : {key, QByteArray("  " + key + "\r\n")}) {
        const auto userSig = userSigFor(profile(), Credential(Credential::Kind::SecretKey, text), now, 600);
        QVERIFY(userSig);
        QVERIFY(userSig->verify(key));
        QCOMPARE(userSig->identifier(), QStringLiteral("administrator"));
        QCOMPARE(userSig->sdkAppId(), 20'000'042U);
        QCOMPARE(userSig->issuedAt(), now);
        QCOMPARE(userSig->validitySeconds(), 600);
    }
}

void TestQuestion::refusesWhatCannotSign_data()
{
    QTest::addColumn<Credential::Kind>("kind");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Cause>("cause");
    using Kind = Credential::Kind;
    QTest::newRow("no key") << Kind::SecretKey << QByteArray() << Cause::NoSecret;
    QTest::newRow("spaces") << Kind::SecretKey << QByteArray("  \n") << Cause::NoSecret;
    QTest::newRow("half a key") << Kind::SecretKey << key.left(32) << Cause::SecretKeyMalformed;
    QTest::newRow("no hexadecimal digits") << Kind::SecretKey << QByteArray(64, 'x') << Cause::SecretKeyMalformed;
    QTest::newRow("a PEM key") << Kind::SecretKey << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
                               << Cause::SecretKeyIsPem;
    QTest::newRow("a signature for a key") << Kind::SecretKey << signature(20'000'042, "administrator") << Cause::SecretKeyMalformed;
    QTest::newRow("no signature") << Kind::UserSig << QByteArray() << Cause::NoSecret;
    QTest::newRow("half a signature") << Kind::UserSig << signature(20'000'042, "administrator").left(40) << Cause::UserSigMalformed;
    QTest::newRow("a key for a signature") << Kind::UserSig << key << Cause::UserSigMalformed;
    QTest::newRow("of another administrator, 70013") << Kind::UserSig << signature(20'000'042, "root") << Cause::UserSigOtherIdentifier;
    QTest::newRow("in other letters") << Kind::UserSig << signature(20'000'042, "Administrator") << Cause::UserSigOtherIdentifier;
    QTest::newRow("of another application, 70014")
        << Kind::UserSig << signature(20'000'043, "administrator") << Cause::UserSigOtherApplication;
}

void TestQuestion::refusesWhatCannotSign()
{
    QFETCH(Credential::Kind, kind);
    QFETCH(QByteArray, secret);
    const auto userSig = userSigFor(profile(), Credential(kind, secret), now, 600);
    QVERIFY(!userSig);
    QCOMPARE(userSig.error().kind, ApiError::Kind::Credential);
    QTEST(userSig.error().cause, "cause");
    QCOMPARE(userSig.error().code, 0);
    QVERIFY(secret.trimmed().isEmpty() || !userSig.error().detail.contains(QString::fromLatin1(secret.left(16))));
}

void TestQuestion::takesAPastedSignature()
{
    const QByteArray text = signature(20'000'042, "administrator");
    QCOMPARE(userSigFor(profile(), pasted(text), now, 600)->secretText(), text);
    QCOMPARE(userSigFor(profile(), pasted(" \n" + text + "\r\n"), now, 600)->secretText(), text);
    // This machine's clock may be the wrong one, so the service decides.
    QVERIFY(userSigFor(profile(), pasted(signature(20'000'042, "administrator", 1)), now.addDays(1), 600));
}

void TestQuestion::namesBothSidesOfADifference()
{
    const QString identifiers = userSigFor(profile(), pasted(signature(20'000'042, "%2root")), now, 600).error().detail;
    QVERIFY2(identifiers.contains(QLatin1String("%2root")) && identifiers.contains(QLatin1String("administrator")), qPrintable(identifiers));
    const QString applications = userSigFor(profile(), pasted(signature(7, "administrator")), now, 600).error().detail;
    QVERIFY2(applications.startsWith(QLatin1String("7 ")) && applications.endsWith(QLatin1String(" 20000042")), qPrintable(applications));
}

void TestQuestion::explainsTheKeyStore()
{
    using Kind = SecretError::Kind;
    for (const Kind kind : {Kind::Unavailable, Kind::Other})
        QCOMPARE(credentialError({kind, QStringLiteral("words")}).cause, Cause::KeyStoreUnavailable);
    QCOMPARE(credentialError({Kind::Locked, {}}).cause, Cause::KeyStoreLocked);
    QCOMPARE(credentialError({Kind::Timeout, {}}).cause, Cause::KeyStoreTimeout);
    QCOMPARE(credentialError({Kind::Denied, {}}).cause, Cause::KeyStoreDenied);
    QCOMPARE(credentialError({Kind::Locked, QStringLiteral("words")}).kind, ApiError::Kind::Credential);
    QCOMPARE(credentialError({Kind::Locked, QStringLiteral("words")}).detail, QStringLiteral("words"));
    QCOMPARE(noSecretError().kind, ApiError::Kind::Credential);
    QCOMPARE(noSecretError().cause, Cause::NoSecret);
}

void TestQuestion::knowsWhatWasAsked_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<quint32>("sdkAppId");
    QTest::addColumn<QString>("hint");
    QTest::newRow("its own region") << QStringLiteral("singapore") << 20'000'042U << QString();
    QTest::newRow("another region") << QStringLiteral("singapore") << 1'760'000'001U << QStringLiteral("tokyo");
    QTest::newRow("China") << QStringLiteral("frankfurt") << 1'400'000'000U << QStringLiteral("china");
    QTest::newRow("a custom endpoint") << QString() << 1'760'000'001U << QString();
}

void TestQuestion::knowsWhatWasAsked()
{
    QFETCH(QString, region);
    QFETCH(quint32, sdkAppId);
    Profile made = profile(region);
    made.sdkAppId = sdkAppId;
    made.deprecatedApi = true;
    const AskedFacts facts = askedFacts(made, QStringLiteral("04c9"), now);
    QTEST(facts.hintedRegionKey, "hint");
    QCOMPARE(facts.regionKey, region);
    QCOMPARE(facts.callId, QStringLiteral("04c9"));
    QCOMPARE(facts.profileName, QStringLiteral("Prod"));
    QCOMPARE(facts.askedAt, now);
    QCOMPARE(facts.timeoutSeconds, 17);
    QVERIFY(facts.deprecatedApiAsked);
}

CALLSCOPE_TEST(TestQuestion, QCoreApplication)
#include "tst_question.moc"
