#include "app/lookup/recordfile.h"
#include "app/wording/recordfiletext.h"
#include "tests/support/stricttest.h"

using namespace callscope;

namespace {

using Kind = RecordFileProblem::Kind;

const QString fileName = QStringLiteral("call.json");
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC);
const QByteArray callId = "04c9a0ac-8e38-4a19-be45-349c5ce7911b";
const QByteArray record = R"({"CallId":"04c9a0ac-8e38-4a19-be45-349c5ce7911b","Caller_Account":144115212830834855,"MediaType":"Audio","CallType":"MultiCall",)"
                          R"("StartTime":1739868165,"EndTime":1740064224,"AcceptTime":1739872743,"CallResult":"NormalEnd",)"
                          R"("CalleeList_Account":["user1","user5"],"RoomId":"roomid-1434","RoomIdType":2})";
const QByteArray deprecatedRecord = R"({"callId":"d-1","sdkAppId":1,"mediaType":"video","roomId":"7","startCallTs":1739868165,"acceptTs":0,"endTs":1739868195,)"
                                    R"("caller":"ann","totalUserNumber":2,"callType":"single","callResult":"not_answer","callees":["ben"]})";

Result<RecordFile, RecordFileProblem> read(const QByteArray& bytes)
{
    return readRecordFile(bytes, fileName, now);
}

QByteArray answerWith(const QByteArray& inside)
{
    return R"({"ErrorCode":0,"ErrorInfo":"","ActionStatus":"OK","RequestId":"Id-1","Response":)" + inside + '}';
}

QByteArray ours(const QByteArray& more = {})
{
    return R"({"schema":"callscope.call/1","profile":"Prod-SG","endpoint":"https://adminapisgp.im.qcloud.com","fetchedAt":"2026-11-22T14:02:11Z",)"
           R"("requestId":"Id-2","call":{"callId":"x"},"verdict":"…","findings":[],"record":)" + record
        + R"(,"annotations":{"ticket":"T-7","tags":["vip","vip",""],"note":"call back"})" + more + '}';
}

} // namespace

class TestRecordFile : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everyShape_data();
    void everyShape();
    void theRecordIsWhole();
    void ownJsonKeepsWhatItKnows();
    void severalCalls_data();
    void severalCalls();
    void answersThatAreErrors();
    void whatIsLeftOutIsCounted();
    void thereIsAnEnd();
    void utf16();
    void secretsStayInTheFile();
    void problems_data();
    void problems();
    void names();
};

void TestRecordFile::everyShape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("requestId");
    const QString id = QString::fromLatin1(callId);
    const auto row = [](const char* name, const QByteArray& bytes, const QString& call, const char* requestId) { QTest::newRow(name) << bytes << call << QString::fromLatin1(requestId); };
    row("an answer", answerWith("{\"CallRecord\":" + record + '}'), id, "Id-1");
    row("its Response alone", "{\"Response\":{\"CallRecord\":" + record + "}}", id, "");
    row("a record", record, id, "");
    row("a page of one", answerWith("{\"TotalNum\":1,\"Page\":1,\"CallRecordList\":[" + record + "]}"), id, "Id-1");
    row("the webhook", "{\"CallbackCommand\":\"Call.CallbackAfterEndCall\",\"EventTime\":1740064224123,\"CallRecord\":" + record + '}', id, "");
    row("with flaws", "// the webhook\n{\"CallbackCommand\":\"Call.CallbackAfterEndCall\" // name\n\"CallRecord\":" + record + ",}", id, "");
    row("in a mail", "Hi,\nsee below.\n\n" + record + "\n-- \nAnn", id, "");
    row("the deprecated API", R"({"errorCode":0,"errorMessage":"Success","requestId":"r-1","data":)" + deprecatedRecord + '}', QStringLiteral("d-1"), "r-1");
    row("its record", deprecatedRecord, QStringLiteral("d-1"), "");
    row("ours", ours(), id, "Id-2");
    row("ours in a list", '[' + ours() + "]\n", id, "Id-2");
}

void TestRecordFile::everyShape()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, id);
    QFETCH(const QString, requestId);
    const auto file = read(bytes);
    QVERIFY2(file, file ? "" : qPrintable(wording::recordFileProblem(file.error(), fileName)));
    QCOMPARE(file->results.size(), 1);
    QCOMPARE(file->leftOut, 0);
    const LookUpResult& result = file->results.first();
    QVERIFY(result.outcome);
    QCOMPARE(result.callId, id);
    QCOMPARE(result.outcome->record.callId, id);
    QCOMPARE(result.outcome->requestId, requestId);
    QCOMPARE(result.fileName, fileName);
    QVERIFY(!result.saved && result.archived == 0 && result.profileId.isEmpty());
    QVERIFY2(result.decisiveExchange().responseBytes == bytes, "evidence is shown as it stands in the file");
}

void TestRecordFile::theRecordIsWhole()
{
    const auto file = read(answerWith("{\"CallRecord\":" + record + '}'));
    const FetchedCall& call = *file->results.first().outcome;
    QCOMPARE(call.record.caller, QStringLiteral("144115212830834855"));
    QCOMPARE(call.record.received, record);
    QCOMPARE(call.phases.ring, 4578);
    QVERIFY(std::any_of(call.findings.begin(), call.findings.end(), [](const Finding& finding) { return finding.rule == Rule::RingLongerThanClientTimeout; }));
    QVERIFY(std::none_of(call.findings.begin(), call.findings.end(), [](const Finding& finding) { return finding.rule == Rule::CallIdDiffers; }));
    QVERIFY2(!call.fetchedAt.isValid(), "nobody looked it up");
}

void TestRecordFile::ownJsonKeepsWhatItKnows()
{
    const auto file = read(ours(R"(,"masked":true)"));
    const LookUpResult& result = file->results.first();
    const FetchedCall& call = *result.outcome;
    QCOMPARE(call.profileName, QStringLiteral("Prod-SG"));
    QCOMPARE(call.endpoint, QStringLiteral("https://adminapisgp.im.qcloud.com"));
    QCOMPARE(call.regionKey, QStringLiteral("singapore"));
    QCOMPARE(call.fetchedAt, QDateTime(QDate(2026, 11, 22), QTime(14, 2, 11), Qt::UTC));
    QCOMPARE(result.asked.askedAt, call.fetchedAt);
    QCOMPARE(call.annotation, (Annotation{QStringLiteral("call back"), {QStringLiteral("vip")}, QStringLiteral("T-7")}));
    QVERIFY(call.masked);
    QVERIFY(!read(ours())->results.first().outcome->masked);
}

void TestRecordFile::severalCalls_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lines") << QByteArray(ours() + '\n' + record + "\r\n" + deprecatedRecord + '\n');
    QTest::newRow("a list") << QByteArray('[' + ours() + ",\n" + record + ' ' + deprecatedRecord + ",]");
    QTest::newRow("a page") << answerWith("{\"CallRecordList\":[" + record + ',' + record + ',' + record + "]}");
}

void TestRecordFile::severalCalls()
{
    QFETCH(const QByteArray, bytes);
    const auto file = read(bytes);
    QVERIFY(file);
    QCOMPARE(file->results.size(), 3);
    QCOMPARE(file->leftOut, 0);
    for (const LookUpResult& result : file->results) {
        QVERIFY(result.outcome);
        QVERIFY(bytes.contains(result.decisiveExchange().responseBytes));
        QVERIFY(result.decisiveExchange().responseBytes.contains(result.callId.toUtf8()));
    }
}

void TestRecordFile::answersThatAreErrors()
{
    const auto service = read(R"({"ActionStatus":"FAIL","ErrorCode":101050,"ErrorInfo":"no record","RequestId":"Id-9"})");
    QVERIFY(service && !service->results.first().outcome);
    QCOMPARE(service->results.first().outcome.error().code, 101050);
    QCOMPARE(service->results.first().outcome.error().requestId, QStringLiteral("Id-9"));
    QCOMPARE(service->results.first().fileName, fileName);
    const auto deprecated = read(R"({"errorCode":70003,"errorMessage":"UserSig expired","requestId":"r"})");
    QVERIFY(deprecated && deprecated->results.first().outcome.error().deprecatedApi);
    const auto own = read(R"({"schema":"callscope.error/1","callId":"abc","kind":"timeout","code":null,"message":"m","advice":[],"detail":"d","requestId":null})");
    QVERIFY(own);
    QCOMPARE(own->results.first().callId, QStringLiteral("abc"));
    QCOMPARE(own->results.first().outcome.error().kind, ApiError::Kind::Timeout);
    QCOMPARE(own->results.first().outcome.error().detail, QStringLiteral("d"));
}

void TestRecordFile::whatIsLeftOutIsCounted()
{
    const auto file = read(record + "\n{\"a\":1}\n{broken}\n" + record + "\n{\"CallId\":");
    QVERIFY(file);
    QCOMPARE(file->results.size(), 2);
    QCOMPARE(file->leftOut, 3);
    QVERIFY(wording::recordFileLeftOut(3, fileName).contains(QLatin1String("call.json")));
    QVERIFY(wording::recordFileLeftOut(0, fileName).isEmpty());
}

void TestRecordFile::thereIsAnEnd()
{
    const auto file = read((record + '\n').repeated(int(maxRecordsOfFile) + 7));
    QVERIFY(file);
    QCOMPARE(file->results.size(), maxRecordsOfFile);
    QCOMPARE(file->leftOut, 7);
    QCOMPARE(read(QByteArray(maxRecordFileBytes + 1, ' ')).error().kind, Kind::TooLarge);
}

void TestRecordFile::utf16()
{
    const QString text = QChar(0xFEFF) + QString::fromUtf8(record);
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const auto file = read(bytes);
    QVERIFY(file);
    QCOMPARE(file->results.first().callId, QString::fromLatin1(callId));
    QCOMPARE(file->results.first().decisiveExchange().responseBytes, bytes);
}

void TestRecordFile::secretsStayInTheFile()
{
    const QByteArray signature = "eJwtzMEKgkAUheF3mW0h15lxnBFa5KYgyKLMdeRkh1KGcRSJ3j1Tl*f74X*T*JCYXjtSEBrD4DFb5LppPJ*Y8*Czf_-Q__";
    const QByteArray told = QByteArray(record).replace(0, 1, "{\"usersig\":\"abc\",\"Extra\":\"" + signature + "\",");
    for (const QByteArray& bytes : {told, QByteArray('[' + told + ',' + record + ']')}) {
        const auto file = read(bytes);
        QVERIFY(file);
        const LookUpResult& first = file->results.first();
        QCOMPARE(first.callId, QString::fromLatin1(callId));
        QVERIFY(first.decisiveExchange().responseRedacted);
        QVERIFY(!first.decisiveExchange().responseBytes.contains(signature) && !first.decisiveExchange().responseBytes.contains("abc"));
        QVERIFY(!first.outcome->record.received.contains(signature));
        QCOMPARE(first.decisiveExchange().responseBytes.count("REDACTED"), 2);
        QVERIFY(file->results.size() == 1 || !file->results.last().decisiveExchange().responseRedacted);
    }
}

void TestRecordFile::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& bytes, Kind kind, const char* words) { QTest::newRow(name) << bytes << kind << QString::fromLatin1(words); };
    row("empty", "", Kind::Empty, "empty");
    row("blank", " \r\n", Kind::Empty, "empty");
    row("prose", "call me", Kind::NoJson, "no JSON");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), Kind::NotText, "not text");
    row("broken", "{\n \"a\": 1,\n  b}", Kind::BrokenJson, "line 3, column 3");
    row("cut off", "{\n\"a\":[1,", Kind::CutOff, "line 2");
    row("deep", QByteArray("{\"a\":").repeated(600), Kind::TooDeep, "deeply");
    row("not UTF-8", "{\"a\":\"\xFF\"}", Kind::NotText, "UTF-8");
    row("something else", R"({"name":"package","version":1,"roomId":"x"})", Kind::NoRecord, "no record");
    row("a question", R"({"CallId":"abc"})", Kind::NoRecord, "no record");
    row("a list of others", "[1,2,{}]", Kind::NoRecord, "no record");
    row("success without a record", answerWith("{}"), Kind::NoRecord, "no record");
    row("ours without its record", R"({"schema":"callscope.call/1","record":null})", Kind::NoRecord, "no record");
}

void TestRecordFile::problems()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    QFETCH(const QString, words);
    const auto file = read(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    const QString sentence = wording::recordFileProblem(file.error(), fileName);
    QVERIFY2(sentence.contains(words) && sentence.contains(fileName) && !sentence.contains(QLatin1Char('%')), qPrintable(sentence));
}

void TestRecordFile::names()
{
    const QString odd = QStringLiteral("a %1 %2 %3.json");
    for (const Kind kind : {Kind::Unreadable, Kind::TooLarge, Kind::BrokenJson, Kind::CutOff, Kind::NoRecord})
        QVERIFY(wording::recordFileProblem({.kind = kind, .detail = QStringLiteral("no %1"), .line = 4}, odd).contains(odd));
}

CALLSCOPE_TEST(TestRecordFile, QCoreApplication)
#include "tst_recordfile.moc"
