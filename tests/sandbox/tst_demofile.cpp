#include "app/calls/findings.h"
#include "app/calls/json.h"
#include "app/calls/phases.h"
#include "app/calls/recordreader.h"
#include "app/sandbox/demofile.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace callscope;

namespace {

CallRecord recordOf(const DemoEntry& entry)
{
    const auto json = JsonText::parse(entry.record);
    return json ? readRecord(json->root(), entry.deprecated ? deprecatedRecordDialect() : currentRecordDialect()) : CallRecord();
}

QStringList rulesOf(const DemoEntry& entry)
{
    const CallRecord record = recordOf(entry);
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QSet<QString> rules;
    const auto findings = judge(record, phasesOf(record), {entry.call.callId, now});
    for (const Finding& finding : findings)
        rules.insert(ruleKey(finding.rule));
    QStringList sorted(rules.cbegin(), rules.cend());
    sorted.sort();
    return sorted;
}

QList<DemoEntry> entries(bool calls)
{
    QList<DemoEntry> chosen;
    const DemoFile file = DemoFile::embedded();
    for (const DemoEntry& entry : file.entries()) {
        if (entry.isCall() == calls)
            chosen.append(entry);
    }
    return chosen;
}

} // namespace

//! The demo's data: complete, readable, and showing what it says it shows.
class TestDemoFile : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void sampleComesFirstThenOrdinaryCalls();
    void everyCallIsReadable_data();
    void everyCallIsReadable();
    void everyOutcomeMediaAndKindOccurs();
    void everyFindingOccurs();
    void holdsTheSpecialCalls();
    void recordsAreTheFilesOwnBytes();
    void provocationsAreListed();
    void rejectsOtherFiles_data();
    void rejectsOtherFiles();
};

void TestDemoFile::sampleComesFirstThenOrdinaryCalls()
{
    const QList<DemoCall> calls = Sandbox::demoCalls();
    QCOMPARE(calls.first().callId, Sandbox::sampleCallId());
    const QList<DemoEntry> found = entries(true);
    QCOMPARE(calls.size(), found.size());
    for (int i = 1; i <= 7; ++i)
        QVERIFY2(found.at(i).findings.isEmpty(), qPrintable(found.at(i).call.about));
}

void TestDemoFile::everyCallIsReadable_data()
{
    QTest::addColumn<DemoEntry>("entry");
    const auto calls = entries(true);
    for (const DemoEntry& entry : calls)
        QTest::newRow(qPrintable(entry.call.about)) << entry;
}

void TestDemoFile::everyCallIsReadable()
{
    QFETCH(const DemoEntry, entry);
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QVERIFY(uuid.match(entry.call.callId).hasMatch());
    QVERIFY(!entry.call.about.isEmpty());
    QVERIFY(JsonText::parse(entry.record));
    const CallRecord record = recordOf(entry);
    QCOMPARE(record.received, entry.record);
    QVERIFY(record.unreadable.isEmpty());
    QVERIFY(!record.caller.isEmpty());
    QVERIFY(record.startedAt.has_value());
    QStringList expected = entry.findings;
    expected.sort();
    QCOMPARE(rulesOf(entry), expected);
}

void TestDemoFile::everyOutcomeMediaAndKindOccurs()
{
    QSet<QString> names;
    const auto calls = entries(true);
    for (const DemoEntry& entry : calls) {
        const CallRecord record = recordOf(entry);
        if (!entry.deprecated)
            names << record.outcome.name() << record.media.name() << record.kind.name();
    }
    for (const char* name : {"NormalEnd", "Cancel", "Reject", "NotAnswer", "CallBusy", "Interrupt", "Offline", "Audio", "Video", "SingleCall", "MultiCall"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
}

void TestDemoFile::everyFindingOccurs()
{
    QSet<QString> shown;
    const auto calls = entries(true);
    for (const DemoEntry& entry : calls)
        shown += QSet<QString>(entry.findings.cbegin(), entry.findings.cend());
    for (int rule = 0; rule <= int(Rule::DeprecatedApi); ++rule)
        QVERIFY2(shown.contains(ruleKey(Rule(rule))), qPrintable(ruleKey(Rule(rule))));
}

void TestDemoFile::holdsTheSpecialCalls()
{
    bool crowd = false, number = false, chinese = false, japanese = false, running = false;
    int deprecated = 0;
    const auto calls = entries(true);
    for (const DemoEntry& entry : calls) {
        const CallRecord record = recordOf(entry);
        crowd |= record.callees && record.callees->size() == 500 && QSet<QString>(record.callees->cbegin(), record.callees->cend()).size() == 500;
        number |= entry.record.contains("\"Caller_Account\":144115212830834855,") && record.caller == QLatin1String("144115212830834855");
        chinese |= record.caller == QStringLiteral("王小明");
        japanese |= record.caller == QStringLiteral("佐藤健");
        running |= record.acceptedAt && !record.endedAt;
        deprecated += entry.deprecated;
    }
    QVERIFY(crowd && number && chinese && japanese && running);
    QCOMPARE(deprecated, 2);
}

void TestDemoFile::recordsAreTheFilesOwnBytes()
{
    QFile file(QStringLiteral(":/callscope/sandbox/demo-calls.json"));
    QVERIFY(!DemoFile::embedded().entries().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto calls = entries(true);
    for (const DemoEntry& entry : calls)
        QVERIFY2(bytes.contains(" \"record\": " + entry.record + "}"), qPrintable(entry.call.about));
}

void TestDemoFile::provocationsAreListed()
{
    const QStringList ids = Sandbox::provocations();
    QVERIFY(ids.size() >= 25);
    for (const char* id : {"hang", "stall", "break-off", "error-70001", "http-502", "flaky", "wrong-type"})
        QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    const auto provocations = entries(false);
    for (const DemoEntry& entry : provocations) {
        QVERIFY(!entry.call.about.isEmpty());
        QCOMPARE(entry.answer.isEmpty(), entry.behaviour != "answer");
    }
}

void TestDemoFile::rejectsOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("calls");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no calls") << QByteArray(R"({"calls":[]})");
    QTest::newRow("a call without an id") << QByteArray(R"({"calls":[{"record":{}}]})");
    QTest::newRow("a call without a record") << QByteArray(R"({"calls":[{"callId":"a"}]})");
    QTest::newRow("an id twice") << QByteArray(R"({"calls":[{"callId":"a","record":{}},{"callId":"a","record":{}}]})");
    QTest::newRow("provocations only") << QByteArray(R"({"provocations":[{"callId":"a","behaviour":"hang"}]})");
}

void TestDemoFile::rejectsOtherFiles()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!DemoFile::parse(bytes));
}

CALLSCOPE_TEST(TestDemoFile, QCoreApplication)
#include "tst_demofile.moc"
