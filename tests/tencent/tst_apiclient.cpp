#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QTcpServer>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

constexpr qint64 limit = 8LL * 1024 * 1024;
const QByteArray okBody = R"({"ErrorCode":0})";

QUrl closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

FakeServer::Answer echoes(const QByteArray& secret, bool encoded)
{
    return sends(httpAnswer("200 OK", R"({"ErrorCode":60002,"ErrorInfo":")" + (encoded ? secret.toPercentEncoding() : secret) + "\"}",
                            "X-Url: /?usersig=" + secret.toPercentEncoding() + "\r\n"));
}

} // namespace

class TestApiClient : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void asksAndKeepsWhatCame();
    void keepsOneConnection();
    void carriesNoCookies();
    void keepsWholeAnswersOfAnyStatus_data();
    void keepsWholeAnswersOfAnyStatus();
    void tellsWhatBroke_data();
    void tellsWhatBroke();
    void waitsForTheWholeTime_data();
    void waitsForTheWholeTime();
    void saysWhoRefused();
    void sendsNothingWhereItMayNot_data();
    void sendsNothingWhereItMayNot();
    void redactsAnEcho_data();
    void redactsAnEcho();
};

void TestApiClient::asksAndKeepsWhatCame()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", okBody, "Date: Sun, 22 Nov 2026 14:02:11 GMT\r\nX-Thing: a\r\n")));
    Asking asking;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const ApiReply reply = asking.answerOf(server.url());

    QVERIFY(!reply.transportError);
    QCOMPARE(reply.exchange.httpStatus, 200);
    QCOMPARE(reply.exchange.responseBytes, okBody);
    QVERIFY(!reply.exchange.responseRedacted && !reply.exchange.responseTruncated);
    QVERIFY(reply.exchange.responseHeaders.contains({"X-Thing", "a"}));
    QCOMPARE(reply.exchange.serverTime, QDateTime(QDate(2026, 11, 22), QTime(14, 2, 11), Qt::UTC));
    QCOMPARE(reply.exchange.method, QStringLiteral("POST"));
    QCOMPARE(reply.exchange.requestBody, QByteArray(R"({"CallId":"04c9a0ac"})"));
    QCOMPARE(reply.exchange.redactedUrl, server.url().toString() + QLatin1String("/v4/call_record_http_srv/get_record_by_callid?sdkappid=1400000000"
             "&identifier=administrator&usersig=REDACTED&random=17&contenttype=json"));
    QVERIFY(reply.exchange.sentAt >= before && reply.exchange.sentAt <= QDateTime::currentDateTimeUtc());
    QVERIFY(!Asking::leaks(reply));

    const QByteArray request = server.requests().value(0);
    QVERIFY(request.startsWith("POST /v4/call_record_http_srv/get_record_by_callid?sdkappid=1400000000&identifier=administrator&usersig="
                               + Asking::secret().toPercentEncoding() + "&random=17&contenttype=json HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: Callscope/" CALLSCOPE_VERSION "\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n" R"({"CallId":"04c9a0ac"})"));
}

void TestApiClient::keepsOneConnection()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", okBody)));
    Asking asking;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!asking.answerOf(server.url()).transportError);
    QCOMPARE(server.connections(), 1);
}

void TestApiClient::carriesNoCookies()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", okBody, "Set-Cookie: a=b\r\n")));
    Asking asking;
    QVERIFY(!asking.answerOf(server.url()).transportError);
    QVERIFY(!asking.answerOf(server.url()).transportError);
    QVERIFY(!server.requests().at(1).toLower().contains("cookie"));
}

void TestApiClient::keepsWholeAnswersOfAnyStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("no content") << QByteArray("202 Accepted") << QByteArray();
    QTest::newRow("a redirect") << QByteArray("302 Found") << QByteArray("Location: /elsewhere\r\n");
    QTest::newRow("a redirect of the same request") << QByteArray("307 Temporary Redirect") << QByteArray("Location: /elsewhere\r\n");
    QTest::newRow("a lasting redirect") << QByteArray("308 Permanent Redirect") << QByteArray("Location: /elsewhere\r\n");
    QTest::newRow("a bad request") << QByteArray("400 Bad Request") << QByteArray();
    QTest::newRow("a password wanted") << QByteArray("401 Unauthorized") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("not found") << QByteArray("404 Not Found") << QByteArray();
    QTest::newRow("a password wanted, as of a proxy") << QByteArray("407 Proxy Authentication Required")
                                                      << QByteArray("Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("the same, without saying how") << QByteArray("407 Proxy Authentication Required") << QByteArray();
    QTest::newRow("too many") << QByteArray("429 Too Many Requests") << QByteArray();
    QTest::newRow("an error") << QByteArray("500 Internal Server Error") << QByteArray();
    QTest::newRow("a gateway") << QByteArray("502 Bad Gateway") << QByteArray();
    QTest::newRow("a busy service") << QByteArray("503 Service Unavailable") << QByteArray();
    QTest::newRow("nothing known") << QByteArray("599 Odd") << QByteArray();
}

void TestApiClient::keepsWholeAnswersOfAnyStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    FakeServer server;
    server.setAnswer(sends(httpAnswer(status, "<html>what it says</html>", headers)));
    Asking asking;
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(!reply.transportError);
    QCOMPARE(reply.exchange.httpStatus, status.left(3).toInt());
    QCOMPARE(reply.exchange.responseBytes, QByteArray("<html>what it says</html>"));
    QVERIFY(!reply.exchange.responseTruncated);
    QCOMPARE(server.requests().size(), 1);
}

void TestApiClient::tellsWhatBroke_data()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const FakeServer::Answer& answer, Kind kind, Cause cause, int status = 0, const QByteArray& bytes = {}) {
        QTest::newRow(name) << answer << kind << cause << status << bytes;
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Err\r\n";
    row("never answers", {}, Kind::Timeout, Cause::None);
    row("stalls in the headers", sends("HTTP/1.1 200 OK\r\nConte"), Kind::Timeout, Cause::None);
    row("stalls before the body", sends(head), Kind::Timeout, Cause::None, 200);
    row("stalls in the body", sends(head + "{\"Err"), Kind::Timeout, Cause::None, 200, "{\"Err");
    row("stalls between chunks", sends(chunked), Kind::Timeout, Cause::None, 200, "{\"Err");
    row("closes without an answer", sendsAndCloses(""), Kind::Network, Cause::ConnectionLost);
    row("closes in the headers", sendsAndCloses("HTTP/1.1 200 OK\r\nConte"), Kind::Network, Cause::ConnectionLost);
    row("closes before the body", sendsAndCloses(head), Kind::Network, Cause::ConnectionLost, 200);
    row("closes in the body", sendsAndCloses(head + "{\"Err"), Kind::Network, Cause::ConnectionLost, 200, "{\"Err");
    row("closes between chunks", sendsAndCloses(chunked), Kind::Network, Cause::ConnectionLost, 200, "{\"Err");
    row("closes an error page early", sendsAndCloses("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 100\r\n\r\n<h"), Kind::Network,
        Cause::ConnectionLost, 502, "<h");
    row("sends 9 MiB", sends(httpAnswer("200 OK", QByteArray(9 * 1024 * 1024, 'x'))), Kind::Malformed, Cause::TooLarge, 200,
        QByteArray(limit, 'x'));
    row("sends without end", sends("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(9 * 1024 * 1024, 'x')), Kind::Malformed, Cause::TooLarge, 200,
        QByteArray(limit, 'x'));
}

void TestApiClient::tellsWhatBroke()
{
    QFETCH(FakeServer::Answer, answer);
    FakeServer server;
    server.setAnswer(answer);
    QFETCH(Kind, kind);
    Asking asking({.timeoutMs = kind == Kind::Timeout ? 1'000 : 15'000});
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, kind);
    QTEST(reply.transportError->cause, "cause");
    QTEST(reply.exchange.httpStatus, "status");
    QTEST(reply.exchange.responseBytes, "bytes");
    QCOMPARE(reply.exchange.responseTruncated, reply.exchange.httpStatus != 0);
    QVERIFY(!Asking::leaks(reply));
    QCOMPARE(asking.replies().size(), 1);
}

void TestApiClient::waitsForTheWholeTime_data()
{
    QTest::addColumn<int>("timeoutMs");
    for (int timeout = 1'110; timeout < 1'200; timeout += 20)
        QTest::addRow("%d ms", timeout) << timeout;
}

void TestApiClient::waitsForTheWholeTime()
{
    QFETCH(int, timeoutMs);
    FakeServer server;
    Asking asking({.timeoutMs = timeoutMs});
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Timeout);
    QVERIFY2(reply.exchange.elapsedMs >= timeoutMs - 1, qPrintable(QString::number(reply.exchange.elapsedMs)));
}

void TestApiClient::saysWhoRefused()
{
    Asking asking({.proxy = QNetworkProxy(QNetworkProxy::NoProxy)});
    const ApiReply refused = asking.answerOf(closedPort());
    QVERIFY(refused.transportError);
    QCOMPARE(refused.transportError->kind, Kind::Network);
    QCOMPARE(refused.transportError->cause, Cause::ConnectionRefused);
    QCOMPARE(refused.exchange.httpStatus, 0);

    const ApiReply unknown = asking.answerOf(QUrl(QStringLiteral("https://no-such-host.invalid")));
    QVERIFY(unknown.transportError);
    QCOMPARE(unknown.transportError->kind, Kind::Network);
    QCOMPARE(unknown.transportError->cause, Cause::HostNotFound);
    QVERIFY(unknown.transportError->detail.contains(QLatin1String("no-such-host.invalid")));
    QVERIFY(!Asking::leaks(refused) && !Asking::leaks(unknown));
}

void TestApiClient::sendsNothingWhereItMayNot_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("plain text to another host") << QStringLiteral("http://127.0.0.2:%1");
    QTest::newRow("a name that only looks local") << QStringLiteral("http://localhost.example:%1");
    QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1:%1");
    QTest::newRow("no scheme") << QStringLiteral("//127.0.0.1:%1");
    QTest::newRow("no host") << QStringLiteral("https://");
    QTest::newRow("nothing") << QString();
}

void TestApiClient::sendsNothingWhereItMayNot()
{
    QFETCH(QString, endpoint);
    FakeServer server;
    Asking asking;
    const ApiReply reply = asking.answerOf(QUrl(endpoint.replace(QLatin1String("%1"), QString::number(server.port()))));
    QVERIFY(reply.transportError);
    QCOMPARE(reply.transportError->kind, Kind::Network);
    QCOMPARE(reply.transportError->cause, Cause::None);
    QVERIFY(!reply.exchange.sentAt.isValid());
    QCOMPARE(server.connections(), 0);
    QVERIFY(!Asking::leaks(reply));
}

void TestApiClient::redactsAnEcho_data()
{
    QTest::addColumn<bool>("encoded");
    QTest::newRow("as it is") << false;
    QTest::newRow("percent-encoded") << true;
}

void TestApiClient::redactsAnEcho()
{
    QFETCH(bool, encoded);
    FakeServer server;
    server.setAnswer(echoes(Asking::secret(), encoded));
    Asking asking;
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(!reply.transportError);
    QVERIFY(reply.exchange.responseRedacted);
    QCOMPARE(reply.exchange.responseBytes, QByteArray(R"({"ErrorCode":60002,"ErrorInfo":"REDACTED"})"));
    QVERIFY(reply.exchange.responseHeaders.contains({"X-Url", "/?usersig=REDACTED"}));
    QVERIFY(!Asking::leaks(reply));
}

CALLSCOPE_TEST(TestApiClient, QCoreApplication)
#include "tst_apiclient.moc"
