#include "app/lookup/archivedresult.h"

#include "app/archive/archivestore.h"
#include "app/tencent/wire.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QMetaEnum>

using namespace callscope;

namespace {

LookUpResult failed(ApiError::Kind kind, ApiError::Cause cause)
{
    LookUpResult result;
    result.callId = QStringLiteral("an-id");
    result.profileId = QStringLiteral("p");
    result.sdkAppId = 1'400'000'001;
    ApiError error;
    error.kind = kind;
    error.cause = cause;
    error.code = 60010;
    error.detail = QStringLiteral("their words");
    error.requestId = QStringLiteral("Id-7");
    result.outcome = failure(error);
    result.asked.callId = result.callId;
    result.asked.profileName = QStringLiteral("Prod");
    result.asked.regionKey = QStringLiteral("tokyo");
    result.asked.endpoint = QStringLiteral("https://adminapijpn.im.qcloud.com");
    result.asked.askedAt = QDateTime::fromSecsSinceEpoch(1'763'000'000, Qt::UTC);
    result.elapsedMs = 77;
    return result;
}

LookUpResult answeredBy(const wire::Dialect& dialect, const QByteArray& bytes)
{
    LookUpResult result = failed(ApiError::Kind::Service, ApiError::Cause::None);
    const auto answer = wire::parseRecord(dialect, 200, bytes);
    FetchedCall call;
    call.record = answer->record;
    call.phases = phasesOf(call.record);
    call.findings = judge(call.record, call.phases, {result.callId, result.asked.askedAt});
    call.askedId = result.callId;
    call.profileName = result.asked.profileName;
    call.endpoint = result.asked.endpoint;
    call.regionKey = result.asked.regionKey;
    call.sdkAppId = result.sdkAppId;
    call.fetchedAt = result.asked.askedAt.addSecs(1);
    call.elapsedMs = 55;
    call.requestId = answer->requestId;
    result.outcome = call;
    Exchange exchange;
    exchange.httpStatus = 200;
    exchange.responseBytes = bytes;
    result.exchanges = {exchange};
    result.decisive = 0;
    return result;
}

//! Through a real archive and back.
LookUpResult kept(const LookUpResult& result)
{
    auto store = ArchiveStore::open({});
    const auto stored = (*store)->store(*seenLookUpOf(result));
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
    return *savedResultOf(*(*store)->call(stored->row.key));
}

} // namespace

//! A saved look-up says what the live one said.
class TestArchivedResult : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cancelledIsNothing() { QVERIFY(!seenLookUpOf(failed(ApiError::Kind::Cancelled, ApiError::Cause::None))); }
    void failures();
    void records_data();
    void records();
    void theRecordStandsBehindALaterFailure();
    void whatWasWrittenStandsWithoutARecord();
};

void TestArchivedResult::failures()
{
    const QMetaEnum kinds = QMetaEnum::fromType<ApiError::Kind>();
    const QMetaEnum causes = QMetaEnum::fromType<ApiError::Cause>();
    for (int k = 0; k < kinds.keyCount(); ++k) {
        const auto kind = ApiError::Kind(kinds.value(k));
        if (kind == ApiError::Kind::Cancelled)
            continue;
        for (int c = 0; c < causes.keyCount(); ++c) {
            const LookUpResult live = failed(kind, ApiError::Cause(causes.value(c)));
            const LookUpResult saved = lookUpResultOf(*seenLookUpOf(live));
            QVERIFY(saved.saved && !saved.outcome);
            QCOMPARE(saved.outcome.error().kind, kind);
            QCOMPARE(saved.outcome.error().cause, live.outcome.error().cause);
        }
    }
    const LookUpResult live = failed(ApiError::Kind::Service, ApiError::Cause::None);
    const LookUpResult saved = kept(live);
    QCOMPARE(saved.callId, live.callId);
    QCOMPARE(saved.profileId, live.profileId);
    QCOMPARE(saved.sdkAppId, live.sdkAppId);
    QCOMPARE(saved.outcome.error().code, 60010);
    QCOMPARE(saved.outcome.error().detail, QStringLiteral("their words"));
    QCOMPARE(saved.outcome.error().requestId, QStringLiteral("Id-7"));
    QCOMPARE(saved.asked.profileName, live.asked.profileName);
    QCOMPARE(saved.asked.regionKey, live.asked.regionKey);
    QCOMPARE(saved.asked.endpoint, live.asked.endpoint);
    QCOMPARE(saved.asked.askedAt, live.asked.askedAt);
    QVERIFY2(saved.exchanges.isEmpty(), "nothing was answered");
}

void TestArchivedResult::records_data()
{
    QTest::addColumn<bool>("deprecated");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("current") << false << QByteArray(R"({"ErrorCode":0,"RequestId":"Id-1","Response":{"CallRecord":{"CallId":"an-id","Caller_Account":144115212830834855,"StartTime":1762999000,"AcceptTime":1762999040,"EndTime":1762999100,"CallResult":"NormalEnd","CalleeList_Account":["b"]}}})");
    QTest::newRow("of another call") << false << QByteArray(R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"other","CallResult":"Transferred"}}})");
    QTest::newRow("deprecated") << true << QByteArray(R"({"errorCode":0,"requestId":"r","data":{"callId":"an-id","caller":"alice","callees":["bob"],"startCallTs":1762999000,"acceptTs":0,"endTs":1762999030,"callResult":"not_answer","callType":"group","mediaType":"audio"}})");
}

void TestArchivedResult::records()
{
    QFETCH(bool, deprecated);
    QFETCH(QByteArray, bytes);
    const LookUpResult live = answeredBy(deprecated ? wire::deprecatedDialect() : wire::currentDialect(), bytes);
    const LookUpResult saved = kept(live);
    QVERIFY(saved.outcome.has_value() && saved.saved && saved.archived > 0);
    const FetchedCall& was = *live.outcome;
    const FetchedCall& is = *saved.outcome;
    QCOMPARE(is.record.received, was.record.received);
    QCOMPARE(is.record.caller, was.record.caller);
    QCOMPARE(is.record.fromDeprecatedApi, deprecated);
    QCOMPARE(is.phases.ring, was.phases.ring);
    QCOMPARE(is.phases.talk, was.phases.talk);
    QCOMPARE(is.findings.size(), was.findings.size());
    for (qsizetype i = 0; i < is.findings.size(); ++i)
        QCOMPARE(is.findings[i].rule, was.findings[i].rule);
    QCOMPARE(is.requestId, was.requestId);
    QCOMPARE(is.fetchedAt, was.fetchedAt);
    QCOMPARE(is.elapsedMs, was.elapsedMs);
    QCOMPARE(saved.decisiveExchange().responseBytes, bytes);
}

void TestArchivedResult::theRecordStandsBehindALaterFailure()
{
    auto store = ArchiveStore::open({});
    SeenLookUp found = *seenLookUpOf(answeredBy(wire::currentDialect(), R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"an-id","Caller_Account":"anna"}}})"));
    QVERIFY((*store)->store(found).has_value());
    SeenLookUp later = *seenLookUpOf(failed(ApiError::Kind::Network, ApiError::Cause::HostNotFound));
    later.at = found.at.addDays(3);
    const qint64 call = (*store)->store(later)->row.key;
    QVERIFY((*store)->annotate(call, {QStringLiteral("a note"), {}, {}}).has_value());
    const auto saved = savedResultOf(*(*store)->call(call));
    QCOMPARE(saved->outcome->record.caller, QStringLiteral("anna"));
    QCOMPARE(saved->outcome->annotation.note, QStringLiteral("a note"));
    QCOMPARE(saved->outcome->fetchedAt, found.at);
    QVERIFY(!savedResultOf(ArchivedCall()));
}

void TestArchivedResult::whatWasWrittenStandsWithoutARecord()
{
    auto store = ArchiveStore::open({});
    const qint64 call = (*store)->store(*seenLookUpOf(failed(ApiError::Kind::Network, ApiError::Cause::HostNotFound)))->row.key;
    const Annotation written{QStringLiteral("a note"), {QStringLiteral("vip")}, QStringLiteral("T-1")};
    QVERIFY((*store)->annotate(call, written).has_value());
    const auto saved = savedResultOf(*(*store)->call(call));
    QVERIFY(saved && !saved->outcome);
    QCOMPARE(saved->annotation, written);
}

CALLSCOPE_TEST(TestArchivedResult, QCoreApplication)
#include "tst_archivedresult.moc"
