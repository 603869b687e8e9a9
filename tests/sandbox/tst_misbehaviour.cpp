#include "tests/sandbox/sandboxclient.h"
#include "tests/support/stricttest.h"

#include "app/calls/json.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace callscope;

namespace {

constexpr int longEnoughMs = 700;

enum class Body { Json, NotJson, Empty };

} // namespace

//! Every id that provokes a failure, over real sockets.
class TestMisbehaviour : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void answersWhole_data();
    void answersWhole();
    void wrongAnswersAreWrongInOneWay();
    void nestsDeeply();
    void isHuge();
    void sendsInvalidUtf8();
    void redirectsElsewhere();
    void breaksOff();
    void stallsAfterTheHeaders();
    void hangs();
    void isSlow();
    void everyProvocationWasTested();

private:
    QByteArray fetch(const QString& id);

    QSet<QString> m_tested;
};

QByteArray TestMisbehaviour::fetch(const QString& id)
{
    Sandbox sandbox;
    if (!sandbox.start())
        return "the sandbox does not start";
    SandboxClient client(sandbox.endpoint());
    const auto reply = client.fetch(id);
    return reply ? reply->readAll() : "no answer";
}

void TestMisbehaviour::answersWhole_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<Body>("body");

    for (const int code : {101001, 101050, 60010, 60011, 60020, 60026, 70001, 70009, 70050, 999999})
        QTest::addRow("error-%d", code) << 200 << qint64(code) << Body::Json;
    QTest::newRow("http-502") << 502 << qint64(-1) << Body::NotJson;
    QTest::newRow("http-429") << 429 << qint64(-1) << Body::NotJson;
    QTest::newRow("http-503") << 503 << qint64(-1) << Body::NotJson;
    QTest::newRow("http-418") << 418 << qint64(-1) << Body::NotJson;
    QTest::newRow("html") << 200 << qint64(-1) << Body::NotJson;
    QTest::newRow("truncated") << 200 << qint64(-1) << Body::NotJson;
    QTest::newRow("empty-body") << 200 << qint64(-1) << Body::Empty;
    QTest::newRow("wrong-type") << 200 << qint64(0) << Body::Json;
    QTest::newRow("no-record") << 200 << qint64(0) << Body::Json;
    QTest::newRow("null-record") << 200 << qint64(0) << Body::Json;
    QTest::newRow("other-id") << 200 << qint64(0) << Body::Json;
    QTest::newRow("error-code-string") << 200 << qint64(101050) << Body::Json;
    QTest::newRow("ok-code-string") << 200 << qint64(0) << Body::Json;
    QTest::newRow("no-error-code") << 200 << qint64(-1) << Body::Json;
    QTest::newRow("not-an-object") << 200 << qint64(-1) << Body::Json;
    QTest::newRow("flaky") << 200 << qint64(101001) << Body::Json;
    QTest::newRow("appears-later") << 200 << qint64(101050) << Body::Json;
}

void TestMisbehaviour::answersWhole()
{
    QFETCH(const int, status);
    QFETCH(const qint64, code);
    QFETCH(const Body, body);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    m_tested.insert(id);
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    SandboxClient client(sandbox.endpoint());
    const auto reply = client.fetch(id);
    QVERIFY(reply);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
    const QByteArray bytes = reply->readAll();
    QCOMPARE(bytes.size(), reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    QCOMPARE(bytes.isEmpty(), body == Body::Empty);
    const auto json = JsonText::parse(bytes);
    QCOMPARE(json.has_value(), body == Body::Json);
    if (json)
        QCOMPARE(json->root()["ErrorCode"].integer().value_or(-1), code);
}

void TestMisbehaviour::wrongAnswersAreWrongInOneWay()
{
    const auto record = [this](const char* id, JsonText& keep) {
        keep = JsonText::parse(fetch(QString::fromLatin1(id))).value_or(JsonText());
        return keep.root()["Response"]["CallRecord"];
    };
    JsonText keep;
    QVERIFY(record("no-record", keep).isMissing());
    QVERIFY(record("null-record", keep).isNull());
    QVERIFY(record("wrong-type", keep)["CallId"].isNumber());
    QVERIFY(record("wrong-type", keep)["CalleeList_Account"].isString());
    QVERIFY(record("ok-code-string", keep).isObject());
    QVERIFY(keep.root()["ErrorCode"].isString());
    const JsonValue other = record("other-id", keep);
    QVERIFY(other.isObject() && other["CallId"].text() != QLatin1String("other-id"));
    QVERIFY(JsonText::parse(fetch(QStringLiteral("not-an-object")))->root().isArray());
    QVERIFY(fetch(QStringLiteral("truncated")).startsWith("{\"ErrorCode\":0,"));
    QVERIFY(fetch(QStringLiteral("html")).startsWith("<!DOCTYPE html>"));
}

void TestMisbehaviour::nestsDeeply()
{
    m_tested.insert(QStringLiteral("deep"));
    const QByteArray bytes = fetch(QStringLiteral("deep"));
    QCOMPARE(bytes.count('['), 100'000);
    QCOMPARE(bytes.count(']'), 100'000);
    QVERIFY(bytes.startsWith('{') && bytes.endsWith("}}"));
}

void TestMisbehaviour::isHuge()
{
    m_tested.insert(QStringLiteral("huge"));
    QVERIFY(fetch(QStringLiteral("huge")).size() > 9 * 1024 * 1024);
}

void TestMisbehaviour::sendsInvalidUtf8()
{
    m_tested.insert(QStringLiteral("not-utf8"));
    const auto json = JsonText::parse(fetch(QStringLiteral("not-utf8")));
    QVERIFY(!json);
    QCOMPARE(json.error().reason, JsonError::Reason::NotUtf8);
}

void TestMisbehaviour::redirectsElsewhere()
{
    m_tested.insert(QStringLiteral("redirect"));
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    SandboxClient client(sandbox.endpoint());
    const auto reply = client.fetch(QStringLiteral("redirect"));
    QVERIFY(reply);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 302);
    QCOMPARE(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(), QUrl(QStringLiteral("https://elsewhere.invalid/")));
}

void TestMisbehaviour::breaksOff()
{
    m_tested.insert(QStringLiteral("break-off"));
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    SandboxClient client(sandbox.endpoint());
    const auto reply = client.fetch(QStringLiteral("break-off"));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    const qint64 announced = reply->rawHeader("Content-Length").toLongLong();
    const qint64 received = reply->readAll().size();
    QVERIFY2(received > 0 && received < announced, qPrintable(QStringLiteral("%1 of %2").arg(received).arg(announced)));
}

void TestMisbehaviour::stallsAfterTheHeaders()
{
    m_tested.insert(QStringLiteral("stall"));
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    SandboxClient client(sandbox.endpoint());
    const auto reply = client.ask(QStringLiteral("stall"));
    QSignalSpy headers(reply.get(), &QNetworkReply::metaDataChanged);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(headers.wait());
    QVERIFY(!finished.wait(longEnoughMs));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->bytesAvailable(), 0);
}

void TestMisbehaviour::hangs()
{
    m_tested.insert(QStringLiteral("hang"));
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    SandboxClient client(sandbox.endpoint());
    {
        const auto reply = client.ask(QStringLiteral("hang"));
        QSignalSpy headers(reply.get(), &QNetworkReply::metaDataChanged);
        QVERIFY(!headers.wait(longEnoughMs));
        QVERIFY(!reply->isFinished());
    }
    QTRY_COMPARE(sandbox.findChildren<QTcpSocket*>().size(), 0);
    const auto reply = client.fetch(Sandbox::sampleCallId());
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestMisbehaviour::isSlow()
{
    m_tested.insert(QStringLiteral("slow"));
    QElapsedTimer timer;
    timer.start();
    const auto json = JsonText::parse(fetch(QStringLiteral("slow")));
    QVERIFY(timer.elapsed() >= 4000);
    QVERIFY(json);
    QCOMPARE(json->root()["Response"]["CallRecord"]["CallId"].text(), QStringLiteral("slow"));
}

// The last one: it needs what the others noted, so it means something only in a run of them all.
void TestMisbehaviour::everyProvocationWasTested()
{
    const QStringList ids = Sandbox::provocations();
    QStringList untested;
    for (const QString& id : ids) {
        if (!m_tested.contains(id))
            untested.append(id);
    }
    QCOMPARE(untested, QStringList());
}

CALLSCOPE_TEST(TestMisbehaviour, QCoreApplication)
#include "tst_misbehaviour.moc"
