#include "app/sandbox/servertls.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace callscope;

//! HTTPS with a certificate made here by the openssl program.
class TestServerTls : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void servesHttps_data();
    void servesHttps();
    void breaksOffAndHangsOverTls();
    void strangersAreNotTrusted();
    void survivesClientsThatSpeakNoTls();
    void takesAKeyWithoutItsPublicPart();
    void saysWhatIsWrongWithTheFiles_data();
    void saysWhatIsWrongWithTheFiles();

private:
    [[nodiscard]] QString file(const char* name) const { return m_directory.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool makeCertificate(const char* name, const QStringList& keyArguments);
    [[nodiscard]] Sandbox::Options options(const char* name) const;
    void trust(SandboxClient& client, const char* name) const;

    QTemporaryDir m_directory;
};

bool TestServerTls::makeCertificate(const char* name, const QStringList& keyArguments)
{
    const QString base = file(name);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"), QStringLiteral("-newkey")}
                      + keyArguments
                      + QStringList{QStringLiteral("-keyout"), base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".crt"),
                                    QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=Callscope sandbox"),
                                    QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:localhost")});
    return openssl.waitForFinished(30'000) && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

void TestServerTls::initTestCase()
{
    QVERIFY2(makeCertificate("rsa", {QStringLiteral("rsa:2048")}), "the openssl program is needed for this test");
    QVERIFY(makeCertificate("rsa2", {QStringLiteral("rsa:2048")}));
    QVERIFY(makeCertificate("rsa3072", {QStringLiteral("rsa:3072")}));
    const auto curve = [](const char* name) {
        return QStringList{QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:") + QLatin1String(name)};
    };
    QVERIFY(makeCertificate("ec", curve("P-256")));
    QVERIFY(makeCertificate("ec2", curve("P-256")));
    QVERIFY(makeCertificate("p384", curve("P-384")));
    QVERIFY(makeCertificate("p521", curve("P-521")));
    QFile nonsense(file("nonsense.pem"));
    QVERIFY(nonsense.open(QIODevice::WriteOnly));
    nonsense.write("-----BEGIN NONSENSE-----\nAAAA\n-----END NONSENSE-----\n");
}

Sandbox::Options TestServerTls::options(const char* name) const
{
    Sandbox::Options made;
    const auto tls = serverTls(file(name) + QStringLiteral(".crt"), file(name) + QStringLiteral(".key"));
    if (tls)
        made.tls = *tls;
    return made;
}

void TestServerTls::trust(SandboxClient& client, const char* name) const
{
    client.trust(QSslCertificate::fromPath(file(name) + QStringLiteral(".crt")).value(0));
}

void TestServerTls::servesHttps_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("RSA") << QByteArray("rsa");
    QTest::newRow("RSA, longer") << QByteArray("rsa3072");
    QTest::newRow("elliptic curve") << QByteArray("ec");
    QTest::newRow("a longer curve") << QByteArray("p384");
    QTest::newRow("the longest curve") << QByteArray("p521");
}

void TestServerTls::servesHttps()
{
    QFETCH(const QByteArray, name);
    Sandbox sandbox;
    QVERIFY(sandbox.start(options(name.constData())));
    QCOMPARE(sandbox.endpoint().scheme(), QStringLiteral("https"));
    SandboxClient client(sandbox.endpoint());
    trust(client, name.constData());
    for (int i = 0; i < 3; ++i) {
        const auto reply = client.fetch(Sandbox::sampleCallId());
        QVERIFY(reply);
        QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
        QVERIFY(reply->readAll().contains("roomid-1434"));
    }
    QCOMPARE(sandbox.findChildren<QSslSocket*>().size(), 1);
}

void TestServerTls::breaksOffAndHangsOverTls()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(options("ec")));
    SandboxClient client(sandbox.endpoint());
    trust(client, "ec");
    const auto broken = client.fetch(QStringLiteral("break-off"));
    QVERIFY(broken);
    QCOMPARE(broken->error(), QNetworkReply::RemoteHostClosedError);
    {
        const auto hanging = client.ask(QStringLiteral("hang"));
        const auto stalling = client.ask(QStringLiteral("stall"));
        QTRY_COMPARE(sandbox.findChildren<QSslSocket*>().size(), 2);
        QTest::qWait(100);
    }
    QTRY_COMPARE(sandbox.findChildren<QTcpSocket*>().size(), 0);
}

void TestServerTls::strangersAreNotTrusted()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(options("rsa")));
    SandboxClient client(sandbox.endpoint());
    trust(client, "ec");
    const auto reply = client.fetch(Sandbox::sampleCallId());
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
}

void TestServerTls::survivesClientsThatSpeakNoTls()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(options("ec")));
    QTcpSocket socket;
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, quint16(sandbox.endpoint().port()));
    socket.write("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(disconnected.wait());
    QVERIFY(!socket.readAll().contains("ErrorCode"));
    SandboxClient client(sandbox.endpoint());
    trust(client, "ec");
    const auto reply = client.fetch(Sandbox::sampleCallId());
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestServerTls::takesAKeyWithoutItsPublicPart()
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), {QStringLiteral("ec"), QStringLiteral("-in"), file("ec.key"), QStringLiteral("-no_public"),
                                              QStringLiteral("-out"), file("short.key")});
    QVERIFY(openssl.waitForFinished(30'000) && openssl.exitCode() == 0);
    QVERIFY(serverTls(file("ec.crt"), file("short.key")));
}

void TestServerTls::saysWhatIsWrongWithTheFiles_data()
{
    using Problem = ServerTlsError::Problem;
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QByteArray>("blamed");
    QTest::newRow("no certificate file") << QByteArray("none.crt") << QByteArray("rsa.key") << Problem::CannotOpen << QByteArray("none.crt");
    QTest::newRow("no key file") << QByteArray("rsa.crt") << QByteArray("none.key") << Problem::CannotOpen << QByteArray("none.key");
    QTest::newRow("a key for a certificate") << QByteArray("rsa.key") << QByteArray("rsa.key") << Problem::NoCertificate << QByteArray("rsa.key");
    QTest::newRow("a certificate for a key") << QByteArray("rsa.crt") << QByteArray("rsa.crt") << Problem::NoKey << QByteArray("rsa.crt");
    QTest::newRow("nonsense") << QByteArray("nonsense.pem") << QByteArray("rsa.key") << Problem::NoCertificate << QByteArray("nonsense.pem");
    for (const QByteArray& other : {QByteArray("rsa2.key"), QByteArray("ec.key")})
        QTest::addRow("RSA, and %s", other.constData()) << QByteArray("rsa.crt") << other << Problem::KeyOfAnother << other;
    for (const QByteArray& other : {QByteArray("ec2.key"), QByteArray("p521.key"), QByteArray("rsa.key")})
        QTest::addRow("elliptic curve, and %s", other.constData()) << QByteArray("ec.crt") << other << Problem::KeyOfAnother << other;
    QTest::newRow("a longer curve, and ec.key") << QByteArray("p521.crt") << QByteArray("ec.key") << Problem::KeyOfAnother << QByteArray("ec.key");
    QTest::newRow("a folder") << QByteArray("") << QByteArray("rsa.key") << Problem::CannotOpen << QByteArray("");
}

void TestServerTls::saysWhatIsWrongWithTheFiles()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, key);
    QFETCH(const ServerTlsError::Problem, problem);
    QFETCH(const QByteArray, blamed);
    const auto tls = serverTls(file(certificate.constData()), file(key.constData()));
    QVERIFY(!tls);
    QCOMPARE(tls.error().problem, problem);
    QCOMPARE(tls.error().file, file(blamed.constData()));
    QCOMPARE(tls.error().detail.isEmpty(), problem != ServerTlsError::Problem::CannotOpen);
}

CALLSCOPE_TEST(TestServerTls, QCoreApplication)
#include "tst_servertls.moc"
