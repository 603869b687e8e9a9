#include "app/share/handoff.h"

#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

share::HandOff facts()
{
    share::HandOffExchange first;
    first.redactedUrl = QStringLiteral("https://h/x?identifier=administrator&usersig=REDACTED");
    first.requestBody = R"({"CallId":"a"})";
    first.sentAt = QDateTime::fromSecsSinceEpoch(1'795'356'131, Qt::UTC);
    first.elapsedMs = 182;
    share::HandOffExchange second = first;
    second.httpStatus = 200;
    second.responseHeaders = {{"Date", "Sun, 22 Nov 2026 14:02:11 GMT"}};
    second.responseBytes = "{\"RequestId\":\"Id-2\",\n\n\"Caller_Account\":\"alice\"}";
    share::HandOff handOff;
    handOff.callId = QStringLiteral("a");
    handOff.sdkAppId = 1'400'000'000;
    handOff.regionKey = QStringLiteral("singapore");
    handOff.endpoint = QStringLiteral("https://h");
    handOff.record = fetched(R"({"CallId":"a","StartTime":1739868165,"CallResult":"Cancel","Caller_Account":"alice"})").record;
    handOff.requestId = QStringLiteral("Id-2");
    handOff.at = first.sentAt;
    handOff.exchanges = {first, second};
    handOff.versions = {QStringLiteral("Callscope 1.0"), QStringLiteral("Qt 6.4.2")};
    handOff.writtenAt = first.sentAt;
    return handOff;
}

} // namespace

class TestHandOff : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatSupportNeeds();
    void saysWhatFailed();
    void keepsBodiesApart();
    void masks();
};

void TestHandOff::saysWhatSupportNeeds()
{
    const QStringList lines = share::handOffLines(facts());
    for (const char* line : {"Callscope 1.0", "Qt 6.4.2", "CallId: a", "SDKAppID: 1400000000", "Region: Singapore", "Endpoint: https://h",
                             "StartTime: 2025-02-18T08:42:45Z (1739868165)", "CallResult: Cancel", "Id-2 at 2026-11-22T14:02:11Z", "Exchange 1 of 2",
                             "Request: POST https://h/x?identifier=administrator&usersig=REDACTED", "    {\"CallId\":\"a\"}", "No answer after 182 ms",
                             "Answer: HTTP 200 after 182 ms", "    Date: Sun, 22 Nov 2026 14:02:11 GMT"})
        QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(QLatin1String(line) + QLatin1String(" in\n") + lines.join(QLatin1Char('\n'))));
    QCOMPARE(lines.filter(QStringLiteral("Id-2 at")).size(), 1);
    QVERIFY(!lines.contains(QStringLiteral("Error")));
}

void TestHandOff::saysWhatFailed()
{
    share::HandOff failed = facts();
    failed.record.reset();
    failed.errorCode = 101050;
    failed.errorWords = QStringLiteral("The record does not exist");
    failed.errorDetail = QStringLiteral("call record does not exist");
    failed.exchanges.clear();
    const QStringList lines = share::handOffLines(failed);
    for (const char* line : {"Error", "Code: 101050", "What happened: The record does not exist", "The service's words: call record does not exist",
                             "RequestIds", "Id-2 at 2026-11-22T14:02:11Z"})
        QVERIFY2(lines.contains(QLatin1String(line)), line);
}

void TestHandOff::keepsBodiesApart()
{
    share::HandOff handOff = facts();
    handOff.exchanges[1].responseBytes = "a\r\n\r\nExchange 9 of 9\n\nb\xff\x1b[31m";
    const QStringList lines = share::handOffLines(handOff);
    const qsizetype body = lines.indexOf(QStringLiteral("    Exchange 9 of 9"));
    QVERIFY(body > 0);
    QCOMPARE(lines[body - 1], QStringLiteral("    ")); // no empty line: that would make a heading of the next
    QVERIFY(!lines.join(QString()).contains(QLatin1Char('\x1b')));
}

void TestHandOff::masks()
{
    const auto pseudonyms = share::Pseudonyms::forThisSession();
    const QString text = share::handOffLines(facts(), pseudonyms).join(QLatin1Char('\n'));
    QVERIFY2(!text.contains(QLatin1String("alice")) && !text.contains(QLatin1String("administrator")), qPrintable(text));
    QVERIFY(text.contains(pseudonyms.user(QStringLiteral("alice"))));
    QVERIFY(text.contains(QLatin1String("masked")));
    QVERIFY(share::handOffLines(facts()).join(QLatin1Char('\n')).contains(QLatin1String("alice")));
}

CALLSCOPE_TEST(TestHandOff, QCoreApplication)
#include "tst_handoff.moc"
