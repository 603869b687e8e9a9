#include "app/share/calltable.h"
#include "app/share/callwriter.h"
#include "app/share/curl.h"
#include "app/share/handoff.h"
#include "app/share/html.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"
#include "app/share/redacted.h"
#include "app/share/ticket.h"
#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

// Shaped like the real ones; neither signs anything.
const QString signature = QStringLiteral("eJwtzMEKgkAUheF3mW0h15lxnBFa5KYgyKLMdeRkh1KG") + QStringLiteral("cRSJ3j1Tl*f74X*T*JCYXjtSEBrD4DFb5LppPJ*Y8*CzVa-kxvU6LV3i8LkCoQxCmYodKdBpVqSm9Q__");
const QString secretKey = QStringLiteral("5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e");
const QString privateKey = QStringLiteral("-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg\n-----END PRIVATE KEY-----");

//! A call with the text wherever a person wrote, or a signature wherever the service could have.
FetchedCall callWith(const QString& words, const QString& received)
{
    const QByteArray id = escapedJsonString(received);
    FetchedCall call = fetched("{\"CallId\":" + id + ",\"Caller_Account\":" + id + ",\"CalleeList_Account\":[" + id + ",\"b\",\"b\"],\"RoomId\":" + id +
                                   ",\"RoomIdType\":1,\"CallResult\":" + id + ",\"StartTime\":[" + id + "],\"EndTime\":1739868195,\"Extra\":" + id + '}',
                               false, QStringLiteral("asked"));
    call.requestId = received;
    call.profileName = words;
    call.annotation = {words, {words}, words};
    return call;
}

wording::ErrorText errorWith(const QString& words, const QString& received)
{
    wording::ErrorText error;
    error.kind = QStringLiteral("service");
    error.code = 1;
    error.callId = error.profileName = error.place = words;
    error.headline = error.meaning = error.detail = error.requestId = error.codeLine = error.endpoint = received;
    error.advice = {{received, wording::ErrorAction::None}};
    error.annotation = {words, {words}, words};
    return error;
}

//! A piece of each that no format escapes.
bool holds(const QByteArray& left, const QString& secret)
{
    return left.contains(secret.mid(30, 25).toUtf8());
}

} // namespace

//! Every way out of `share`, each given a signature and a key wherever one could stand.
class TestRedacted : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everyFormat_data();
    void everyFormat();
    void tables_data() { everyFormat_data(); }
    void tables();
    void commands();
    void handOffs();
    void keepsWhatIsNoSecret();
};

void TestRedacted::everyFormat_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("received");
    QTest::newRow("a signature") << signature << signature;
    QTest::newRow("a named signature") << QString(QStringLiteral("usersig=") + signature) << QString(QStringLiteral("/x?usersig=") + signature + QStringLiteral("&y=1"));
    QTest::newRow("a percent-encoded signature") << QString(signature).replace(QLatin1Char('*'), QLatin1String("%2A")) << QString(signature).replace(QLatin1Char('_'), QLatin1String("%5F"));
    QTest::newRow("a secret key") << QString(QStringLiteral("the key is ") + secretKey) << QString(QStringLiteral("SecretKey=") + secretKey);
    QTest::newRow("a signature on two lines") << QString(signature.left(76) + QLatin1Char('\n') + signature.mid(76)) << signature;
    QTest::newRow("a signature in a URL in a URL") << QString(QStringLiteral("?u=usersig%3D") + signature) << QString(QStringLiteral("https://h/?u=%2Fx%3Fusersig%3D") + signature + QStringLiteral("%26y"));
    QTest::newRow("a key in JSON") << secretKey.toUpper() << QStringLiteral("{\"secretKey\": \"%1\"}").arg(secretKey);
    QTest::newRow("a private key") << privateKey << privateKey;
    QTest::newRow("a private key in a URL") << privateKey << QString(QStringLiteral("?k=") + QString::fromLatin1(privateKey.toUtf8().toPercentEncoding()));
}

void TestRedacted::everyFormat()
{
    QFETCH(QString, words);
    QFETCH(QString, received);
    for (const share::Format format : share::everyFormat()) {
        if (share::isPainted(format))
            continue; // made of tickets, as text is
        share::CallWriter writer(format, share::Manner{sampleZones()});
        const QByteArray left = writer.begin() + writer.call(callWith(words, received)) + writer.call(failure(errorWith(words, received))) + writer.end();
        QVERIFY2(!holds(left, words) && !holds(left, received), left.constData());
        QVERIFY2(left.count("REDACTED") >= 10, left.constData());
    }
}

void TestRedacted::tables()
{
    QFETCH(QString, words);
    QFETCH(QString, received);
    const share::CallTable table = share::tableOf({callWith(words, received), failure(errorWith(words, received))}, share::Manner{sampleZones()});
    for (const QString& left : {share::asText(table), share::asHtml(table), share::asMarkdown(table)}) {
        QVERIFY2(!holds(left.toUtf8(), words) && !holds(left.toUtf8(), received), qPrintable(left));
        QVERIFY(left.contains(QLatin1String("REDACTED")));
    }
}

void TestRedacted::commands()
{
    share::CurlRequest request;
    request.redactedUrl = QStringLiteral("https://h/p?sdkappid=1&usersig=%1&random=2").arg(signature);
    request.headers.append({"X-Key", signature.toUtf8()});
    request.body = "{\"CallId\":\"" + signature.toUtf8() + "\"}";
    const QString command = share::asCurl(request);
    QVERIFY2(!holds(command.toUtf8(), signature), qPrintable(command));
    QVERIFY(command.contains(QLatin1String("&usersig=REDACTED&random=2")));
}

void TestRedacted::handOffs()
{
    share::HandOff facts;
    facts.callId = facts.errorWords = facts.errorDetail = facts.requestId = facts.endpoint = signature;
    facts.versions = {secretKey};
    facts.record = callWith(secretKey, signature).record;
    share::HandOffExchange exchange;
    exchange.redactedUrl = QStringLiteral("https://h/p?usersig=") + signature;
    exchange.requestBody = exchange.responseBytes = "{\"RequestId\":\"" + signature.toUtf8() + "\"}";
    exchange.httpStatus = 200;
    exchange.responseHeaders = {{"X", signature.toUtf8()}};
    facts.exchanges = {exchange};
    for (const auto& mask : {std::optional<share::Pseudonyms>(), std::optional(share::Pseudonyms::forThisSession())}) {
        const QByteArray left = share::handOffLines(facts, mask).join(QLatin1Char('\n')).toUtf8();
        QVERIFY2(!holds(left, signature) && !holds(left, secretKey), left.constData());
    }
}

void TestRedacted::keepsWhatIsNoSecret()
{
    const FetchedCall call = fetched(R"({"CallId":"04c9a0ac-8e38-4a19-be45-349c5ce7911b","Caller_Account":")" + secretKey.toLatin1() +
                                     R"(","x":"usersig expired"})");
    const FetchedCall left = share::redacted(call);
    QCOMPARE(left.record.caller, secretKey); // a user id may be a SHA-256
    QCOMPARE(left.record.received, call.record.received);
    const QString lone = QStringLiteral("a") + QChar(0xD800);
    QCOMPARE(share::redacted(lone), lone);
}

CALLSCOPE_TEST(TestRedacted, QCoreApplication)
#include "tst_redacted.moc"
