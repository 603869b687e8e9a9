#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

class TestApiClientTls : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void trustsTheCaFile();
    void sendsOnceWhateverBreaks_data();
    void sendsOnceWhateverBreaks();
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesOldProtocols();
    void noticesThatItIsNotTls();
    void wantsAReadableCaFile_data();
    void wantsAReadableCaFile();
    void readsAMendedCaFile();
    void cancelsWhileItReads();
    void canBeDeletedWhileItReads();
};

namespace {

QString certificate(const QByteArray& name)
{
    return QStringLiteral(CALLSCOPE_TEST_CERTIFICATES "/") + QString::fromLatin1(name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverTls(const QByteArray& name)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(certificate(name + ".pem"))));
    tls.setPrivateKey(QSslKey(contentOf(certificate(name + ".key")), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

void TestApiClientTls::trustsTheCaFile()
{
    FakeServer server(serverTls("good"));
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    Asking asking({.caFile = certificate("ca.pem")});
    for (int i = 0; i < 3; ++i) {
        const ApiReply reply = asking.answerOf(server.url());
        QVERIFY2(!reply.transportError, qPrintable(reply.transportError.value_or(ApiError()).detail));
        QCOMPARE(reply.exchange.responseBytes, QByteArray("{}"));
    }
    QCOMPARE(server.connections(), 1);
    QVERIFY(server.requests().value(0).contains(" HTTP/1.1\r\n"));
}

void TestApiClientTls::sendsOnceWhateverBreaks_data()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::newRow("closes without an answer") << sendsAndCloses("");
    QTest::newRow("breaks off") << FakeServer::Answer([](QTcpSocket& socket) { socket.abort(); });
    QTest::newRow("closes in the headers") << sendsAndCloses("HTTP/1.1 200 OK\r\nConte");
    QTest::newRow("is no HTTP") << sends("nothing known\r\n\r\n");
}

void TestApiClientTls::sendsOnceWhateverBreaks()
{
    QFETCH(FakeServer::Answer, answer);
    FakeServer server(serverTls("good"));
    server.setAnswer(answer);
    Asking asking({.caFile = certificate("ca.pem")});
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->cause, Cause::ConnectionLost);
    QTest::qWait(100); // a repetition would arrive by then
    QCOMPARE(server.requests().size(), 1);
}

void TestApiClientTls::refusesCertificates_data()
{
    QTest::addColumn<QByteArray>("certificateName");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("of a stranger") << QByteArray("good") << QString() << Cause::UntrustedCertificate;
    QTest::newRow("expired") << QByteArray("expired") << certificate("ca.pem") << Cause::ExpiredCertificate;
    QTest::newRow("of a stranger, and expired") << QByteArray("expired") << QString() << Cause::UntrustedCertificate;
    QTest::newRow("of another host") << QByteArray("elsewhere") << certificate("ca.pem") << Cause::HostNameMismatch;
    QTest::newRow("signed by itself") << QByteArray("ca") << QString() << Cause::UntrustedCertificate;
}

void TestApiClientTls::refusesCertificates()
{
    QFETCH(QByteArray, certificateName);
    QFETCH(QString, caFile);
    FakeServer server(serverTls(certificateName));
    Asking asking({.caFile = caFile});
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Tls);
    QTEST(reply.transportError->cause, "cause");
    QVERIFY(!reply.transportError->detail.isEmpty());
    QVERIFY(!reply.transportError->certificates.isEmpty());
    const CertificateFacts leaf = reply.transportError->certificates.first();
    const QByteArray name = certificateName == "ca" ? QByteArray("Test CA") : certificateName;
    QCOMPARE(leaf.subject, QStringLiteral("CN=%1, O=Callscope tests").arg(QString::fromLatin1(name)));
    QCOMPARE(leaf.issuer, QStringLiteral("CN=Test CA, O=Callscope tests"));
    QVERIFY(QDateTime::fromString(leaf.validUntil, Qt::ISODate).isValid());
    QCOMPARE(server.requests().size(), 0);
}

void TestApiClientTls::refusesOldProtocols()
{
    QSslConfiguration tls = serverTls("good");
    tls.setProtocol(QSsl::TlsV1_2);
    tls.setCiphers(QStringLiteral("PSK-AES128-CBC-SHA"));
    FakeServer server(tls);
    Asking asking({.timeoutMs = 3'000, .caFile = certificate("ca.pem")});
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Tls);
    QCOMPARE(reply.transportError->cause, Cause::HandshakeFailed);
}

void TestApiClientTls::noticesThatItIsNotTls()
{
    FakeServer server;
    Asking asking({.timeoutMs = 1'000});
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const ApiReply reply = asking.answerOf(url);
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Timeout); // it waits for more, as HTTP does; the request never left
    QCOMPARE(server.requests().size(), 0);
}

void TestApiClientTls::wantsAReadableCaFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("no PEM") << QByteArray("hello") << true;
    QTest::newRow("a broken PEM") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n") << true;
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, 'x') << true;
}

void TestApiClientTls::wantsAReadableCaFile()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    if (exists) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }
    FakeServer server(serverTls("good"));
    Asking asking({.caFile = file.fileName()});
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Tls);
    QCOMPARE(reply.transportError->cause, Cause::CaFileUnreadable);
    QCOMPARE(reply.transportError->detail, file.fileName());
    QCOMPARE(server.connections(), 0);
}

void TestApiClientTls::readsAMendedCaFile()
{
    QTemporaryDir folder;
    const QString caFile = folder.filePath(QStringLiteral("ca.pem"));
    FakeServer server(serverTls("good"));
    server.setAnswer(sends(httpAnswer("200 OK", "{}")));
    Asking asking({.caFile = caFile});
    QVERIFY(asking.answerOf(server.url()).transportError);
    QVERIFY(QFile::copy(certificate("ca.pem"), caFile));
    QVERIFY(!asking.answerOf(server.url()).transportError);
}

void TestApiClientTls::cancelsWhileItReads()
{
    FakeServer server(serverTls("good"));
    Asking asking({.caFile = certificate("ca.pem")});
    asking.ask(server.url())->cancel();
    QTRY_COMPARE(asking.replies().size(), 1);
    QCOMPARE(asking.replies().first().transportError->kind, Kind::Cancelled);
    QTest::qWait(100);
    QCOMPARE(server.connections(), 0);
}

void TestApiClientTls::canBeDeletedWhileItReads()
{
    FakeServer server(serverTls("good"));
    Asking asking({.caFile = certificate("ca.pem")});
    QVERIFY(asking.ask(server.url()));
    asking.deleteClient();
    QTest::qWait(100);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(asking.replies().size(), 0);
}

CALLSCOPE_TEST(TestApiClientTls, QCoreApplication)
#include "tst_apiclienttls.moc"
