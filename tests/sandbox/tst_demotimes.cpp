#include "app/sandbox/demotimes.h"

#include "app/calls/findings.h"
#include "app/calls/json.h"
#include "app/calls/phases.h"
#include "app/calls/recordreader.h"
#include "app/sandbox/demofile.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace callscope;

namespace {

constexpr qint64 secondsOfADay = 86'400;
const QString inTheYear2099 = QStringLiteral("351d36bb-b226-403f-a969-dcea4f8884ba");

CallRecord recordOf(const DemoEntry& entry)
{
    const auto json = JsonText::parse(entry.record);
    return json ? readRecord(json->root(), entry.deprecated ? deprecatedRecordDialect() : currentRecordDialect()) : CallRecord();
}

QStringList rulesOf(const DemoEntry& entry, const QDateTime& now)
{
    const CallRecord record = recordOf(entry);
    QStringList rules;
    const auto findings = judge(record, phasesOf(record), {entry.call.callId, now});
    for (const Finding& finding : findings)
        rules.append(ruleKey(finding.rule));
    rules.sort();
    return rules;
}

} // namespace

//! The demo's calls, brought up to date: later, and otherwise what they were.
class TestDemoTimes : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void moves_data();
    void moves();
    void findsTheLatest_data();
    void findsTheLatest();
    void bringsTheFileUpToDate_data();
    void bringsTheFileUpToDate();
    void leavesWhatMustNotMove();
    void leavesAFileOfTheFuture();
};

void TestDemoTimes::moves_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // two days later
    const auto row = [](const char* name, const char* before, const char* after) { QTest::newRow(name) << QByteArray(before) << QByteArray(after); };
    row("the current API", R"({"StartTime":1762161247,"EndTime":1762162125,"AcceptTime":1762161253})",
        R"({"StartTime":1762334047,"EndTime":1762334925,"AcceptTime":1762334053})");
    row("the deprecated API", R"({"startCallTs":1762765200,"acceptTs":1762765204,"endTs":1762765416})",
        R"({"startCallTs":1762938000,"acceptTs":1762938004,"endTs":1762938216})");
    row("milliseconds", R"({"StartTime":1762591800000})", R"({"StartTime":1762764600000})");
    row("0 is no time", R"({"StartTime":100,"AcceptTime":0,"EndTime":0})", R"({"StartTime":172900,"AcceptTime":0,"EndTime":0})");
    row("other numbers", R"({"RoomIdType":1,"sdkAppId":1400001234,"totalUserNumber":2,"RoomId":"82034417","Time":5})",
        R"({"RoomIdType":1,"sdkAppId":1400001234,"totalUserNumber":2,"RoomId":"82034417","Time":5})");
    row("white space", "{ \"StartTime\" :\t100 , \"EndTime\"\n: 200 }", "{ \"StartTime\" :\t172900 , \"EndTime\"\n: 173000 }");
    row("a value that spells a name", R"({"RoomId":"\"StartTime\":100","Caller_Account":"StartTime","StartTime":100})",
        R"({"RoomId":"\"StartTime\":100","Caller_Account":"StartTime","StartTime":172900})");
    row("what is no whole number", R"({"StartTime":"100","EndTime":1.5,"AcceptTime":1e9,"acceptTs":-5,"endTs":null})",
        R"({"StartTime":"100","EndTime":1.5,"AcceptTime":1e9,"acceptTs":-5,"endTs":null})");
    row("Chinese", R"({"Caller_Account":"王小明","StartTime":100,"RoomId":"客服热线"})", R"({"Caller_Account":"王小明","StartTime":172900,"RoomId":"客服热线"})");
    row("nothing", "", "");
}

void TestDemoTimes::moves()
{
    QFETCH(QByteArray, before);
    QTEST(withTimesMoved(before, 2), "after");
    QCOMPARE(withTimesMoved(before, 0), before);
}

void TestDemoTimes::findsTheLatest_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<qint64>("latest");
    QTest::newRow("ended last") << QByteArray(R"({"StartTime":5,"EndTime":9,"AcceptTime":7})") << qint64(9);
    QTest::newRow("accepted last") << QByteArray(R"({"StartTime":5,"EndTime":9,"AcceptTime":17})") << qint64(17);
    QTest::newRow("milliseconds") << QByteArray(R"({"StartTime":1762591800999,"EndTime":0})") << qint64(1'762'591'800);
    QTest::newRow("none") << QByteArray(R"({"CallId":"a"})") << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
}

void TestDemoTimes::findsTheLatest()
{
    QFETCH(QByteArray, record);
    QTEST(latestTimeOf(record), "latest");
}

void TestDemoTimes::bringsTheFileUpToDate_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("soon after") << QDateTime(QDate(2025, 11, 13), QTime(0, 0), Qt::UTC);
    QTest::newRow("a year after") << QDateTime(QDate(2026, 11, 22), QTime(14, 2, 11), Qt::UTC);
    QTest::newRow("just before midnight") << QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59), Qt::UTC);
    QTest::newRow("forty years after") << QDateTime(QDate(2065, 1, 1), QTime(0, 0), Qt::UTC);
}

void TestDemoTimes::bringsTheFileUpToDate()
{
    QFETCH(QDateTime, now);
    const DemoFile file = DemoFile::embedded();
    const DemoFile moved = file.broughtUpTo(now);
    QCOMPARE(moved.entries().size(), file.entries().size());
    qint64 newest = 0;
    for (const DemoEntry& entry : file.entries()) {
        const char* const what = qPrintable(entry.call.callId);
        const DemoEntry& later = *moved.find(entry.call.callId);
        const qint64 by = latestTimeOf(later.record) - latestTimeOf(entry.record);
        QVERIFY2(by % secondsOfADay == 0 && by >= 0, what);
        QVERIFY2(entry.record == withTimesMoved(later.record, -by / secondsOfADay), what);
        QVERIFY2(later.answer == entry.answer && later.behaviour == entry.behaviour, what);
        if (entry.call.callId != inTheYear2099) {
            QVERIFY2(latestTimeOf(later.record) <= now.toSecsSinceEpoch(), what);
            newest = std::max(newest, latestTimeOf(later.record));
        }
        if (!entry.isCall())
            continue;
        QStringList expected = entry.findings;
        expected.sort();
        QCOMPARE(rulesOf(later, now), expected);
    }
    QVERIFY(now.toSecsSinceEpoch() - newest < secondsOfADay);
}

void TestDemoTimes::leavesWhatMustNotMove()
{
    const DemoFile file = DemoFile::embedded();
    const DemoFile moved = file.broughtUpTo(QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC));
    for (const QString& id : {Sandbox::sampleCallId(), inTheYear2099})
        QCOMPARE(moved.find(id)->record, file.find(id)->record);
    QVERIFY(moved.find(QStringLiteral("slow"))->record != file.find(QStringLiteral("slow"))->record);
}

void TestDemoTimes::leavesAFileOfTheFuture()
{
    const DemoFile file = DemoFile::embedded();
    const DemoFile moved = file.broughtUpTo(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    for (const DemoEntry& entry : file.entries())
        QCOMPARE(moved.find(entry.call.callId)->record, entry.record);
}

CALLSCOPE_TEST(TestDemoTimes, QCoreApplication)
#include "tst_demotimes.moc"
