#include "app/share/csv.h"

#include "tests/share/readers.h"
#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QHash>

using namespace callscope;

namespace {

const QByteArray record =
    R"({"CallId":"a","Caller_Account":"user1","CalleeList_Account":["user5","user2"],"MediaType":"Audio","CallType":"MultiCall",)"
    R"("StartTime":1739868165,"AcceptTime":1739872743,"EndTime":1740064224,"CallResult":"NormalEnd","RoomId":"r-1","RoomIdType":2})";

//! The cells of one line by the header's names.
QHash<QString, QString> cells(const QString& line)
{
    const auto rows = readCsv((share::csvHeader() + line).toUtf8());
    QHash<QString, QString> named;
    for (qsizetype i = 0; rows && rows->size() == 2 && i < rows->first().size(); ++i)
        named.insert(rows->first().at(i), rows->last().value(i));
    return named;
}

} // namespace

class TestCsv : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void hasAHeader();
    void givesTheCall_data();
    void givesTheCall();
    void leavesEmptyWhatIsAbsent();
    void givesTheCustomersZone();
    void givesWhatWasWritten();
    void givesErrors();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
};

void TestCsv::hasAHeader()
{
    QCOMPARE(share::csvHeader(),
             QStringLiteral("callId,result,ringSeconds,talkSeconds,totalSeconds,startedAt,startedEpoch,acceptedAt,acceptedEpoch,endedAt,"
                            "endedEpoch,mediaType,callType,caller,callees,roomId,roomIdKind,verdict,findings,profile,endpoint,fetchedAt,"
                            "requestId,errorKind,errorCode,error,ticket,tags,note,masked\r\n"));
}

void TestCsv::givesTheCall_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* column, const char* value) {
        QTest::newRow(column) << QString::fromLatin1(column) << QString::fromLatin1(value);
    };
    row("callId", "a");
    row("result", "NormalEnd");
    row("ringSeconds", "4578");
    row("talkSeconds", "191481");
    row("totalSeconds", "196059");
    row("startedAt", "2025-02-18T16:42:45+08:00");
    row("startedEpoch", "1739868165");
    row("acceptedAt", "2025-02-18T17:59:03+08:00");
    row("acceptedEpoch", "1739872743");
    row("endedAt", "2025-02-20T23:10:24+08:00");
    row("endedEpoch", "1740064224");
    row("mediaType", "Audio");
    row("callType", "MultiCall");
    row("caller", "user1");
    row("callees", "user5 user2");
    row("roomId", "r-1");
    row("roomIdKind", "string");
    row("verdict", "Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s, ended normally");
    row("findings", "ring-longer-than-client-timeout talk-over-a-day");
    row("profile", "Prod-SG");
    row("endpoint", "https://adminapisgp.im.qcloud.com");
    row("fetchedAt", "2026-11-22T22:02:11+08:00");
    row("requestId", "Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");
    row("errorKind", "");
    row("errorCode", "");
    row("error", "");
}

void TestCsv::givesTheCall()
{
    QFETCH(QString, column);
    const auto call = cells(share::asCsv(fetched(record), sampleZones()));
    QVERIFY(call.contains(column));
    QTEST(call.value(column), "value");
}

void TestCsv::leavesEmptyWhatIsAbsent()
{
    const auto call = cells(share::asCsv(fetched(R"({"CallId":"a","AcceptTime":0,"CallResult":"Odd"})"), sampleZones()));
    for (const char* column : {"ringSeconds", "talkSeconds", "totalSeconds", "startedAt", "startedEpoch", "acceptedAt", "acceptedEpoch",
                               "endedAt", "endedEpoch", "mediaType", "callType", "caller", "callees", "roomId", "roomIdKind"})
        QVERIFY2(call.value(QLatin1String(column), QStringLiteral("?")).isEmpty(), column);
    QCOMPARE(call.value(QStringLiteral("result")), QStringLiteral("Odd"));
}

void TestCsv::givesTheCustomersZone()
{
    const auto call = cells(share::asCsv(fetched(record), {QTimeZone("America/St_Johns"), QTimeZone::utc()}));
    QCOMPARE(call.value(QStringLiteral("startedAt")), QStringLiteral("2025-02-18T05:12:45-03:30"));
    QCOMPARE(call.value(QStringLiteral("startedEpoch")), QStringLiteral("1739868165"));
}

void TestCsv::givesWhatWasWritten()
{
    FetchedCall call = fetched(record);
    call.annotation = {QStringLiteral("first line\nsecond, \"line\""), {QStringLiteral("vip"), QStringLiteral("two words")}, QStringLiteral("T-1")};
    const auto row = cells(share::asCsv(call, sampleZones()));
    QCOMPARE(row.value(QStringLiteral("ticket")), QStringLiteral("T-1"));
    QCOMPARE(row.value(QStringLiteral("tags")), QStringLiteral("vip, two words"));
    QCOMPARE(row.value(QStringLiteral("note")), QStringLiteral("first line\nsecond, \"line\""));
}

void TestCsv::givesErrors()
{
    ApiError error;
    error.code = 60020;
    error.requestId = QStringLiteral("Id-1");
    AskedFacts asked;
    asked.callId = QStringLiteral("04c9");
    asked.profileName = QStringLiteral("Prod-SG");
    asked.endpoint = QStringLiteral("https://adminapisgp.im.qcloud.com");
    asked.askedAt = QDateTime::fromSecsSinceEpoch(1'795'356'131, Qt::UTC);
    wording::ErrorText text = wording::errorText(error, asked);
    text.annotation = {QStringLiteral("a note"), {QStringLiteral("vip")}, QStringLiteral("T-1")};
    text.masked = true;
    auto row = cells(share::asCsv(failure(text), sampleZones()));
    QCOMPARE(row.take(QStringLiteral("profile")), QStringLiteral("Prod-SG"));
    QCOMPARE(row.take(QStringLiteral("endpoint")), QStringLiteral("https://adminapisgp.im.qcloud.com"));
    QCOMPARE(row.take(QStringLiteral("fetchedAt")), QStringLiteral("2026-11-22T22:02:11+08:00"));
    QCOMPARE(row.take(QStringLiteral("note")), QStringLiteral("a note"));
    QCOMPARE(row.take(QStringLiteral("tags")), QStringLiteral("vip"));
    QCOMPARE(row.take(QStringLiteral("ticket")), QStringLiteral("T-1"));
    QCOMPARE(row.take(QStringLiteral("masked")), QStringLiteral("yes"));
    QCOMPARE(row.take(QStringLiteral("callId")), QStringLiteral("04c9"));
    QCOMPARE(row.take(QStringLiteral("requestId")), QStringLiteral("Id-1"));
    QCOMPARE(row.take(QStringLiteral("errorKind")), QStringLiteral("service"));
    QCOMPARE(row.take(QStringLiteral("errorCode")), QStringLiteral("60020"));
    QCOMPARE(row.take(QStringLiteral("error")), text.headline);
    QCOMPARE(row.size(), 18);
    QCOMPARE(QStringList(row.values()).join(QString()), QString());

    ApiError timeout;
    timeout.kind = ApiError::Kind::Timeout;
    QCOMPARE(cells(share::asCsv(failure(wording::errorText(timeout, asked)), sampleZones())).value(QStringLiteral("errorCode"), QStringLiteral("?")), QString());
}

void TestCsv::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("bytes");
    const auto row = [](const char* id, const char* bytes) { QTest::newRow(bytes) << QString::fromLatin1(id) << QString::fromLatin1(bytes); };
    row("=1+1", "'=1+1,");
    row("+49", "'+49,");
    row("-49", "'-49,");
    row("@SUM(A1)", "'@SUM(A1),");
    row("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",");
    row("\tx", "\"'\tx\",");
    row("\rx", "\"'\rx\",");
    row("\nx", "\"'\nx\",");
    row(" =1+1", "' =1+1,");
    row(" \t =1+1", "\"' \t =1+1\",");
    row("a=b", "a=b,");
    row("a-b", "a-b,");
    row("a;b", "\"a;b\",");
    row("a;=1+1", "\"a;'=1+1\",");
    row("a\t \"-1", "\"a\t' \"\"-1\",");
    row("a\n@b;c\n+1", "\"a\n'@b;c\n'+1\",");
    row("a\n- b\n+ c\n-d", "\"a\n- b\n+ c\n'-d\",");
    const auto wide = [](const char* name, const QString& id, const QString& bytes) { QTest::newRow(name) << id << bytes; };
    for (const char16_t sign : {u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20'})
        wide("full-width", QChar(sign) + QStringLiteral("1"), QLatin1Char('\'') + QString(QChar(sign)) + QStringLiteral("1,"));
    wide("behind a space that is no space", QStringLiteral("\u00A0=1"), QStringLiteral("'\u00A0=1,"));
    wide("behind a mark nobody sees", QStringLiteral("\u200B\u200F=1"), QStringLiteral("'\u200B\u200F=1,"));
    wide("half a character", QString(QChar(0xD83D)), QStringLiteral("\uFFFD,"));
}

void TestCsv::neutralisesFormulas()
{
    QFETCH(QString, id);
    QFETCH(QString, bytes);
    const QString line = share::asCsv(fetched("{\"CallId\":" + escapedJsonString(id) + '}'), sampleZones());
    QVERIFY2(line.startsWith(bytes), qPrintable(line));
    QVERIFY(line.endsWith(QLatin1String("\r\n")));
}

CALLSCOPE_TEST(TestCsv, QCoreApplication)
#include "tst_csv.moc"
