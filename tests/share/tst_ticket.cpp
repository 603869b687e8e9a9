#include "app/share/ticket.h"

#include "tests/share/samplecall.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

QString row(const share::Ticket& ticket, const char* label)
{
    for (const share::Ticket::Row& each : ticket.rows) {
        if (each.label == QLatin1String(label))
            return each.value;
    }
    return {};
}

share::Ticket ticketWith(const QByteArray& members)
{
    return share::ticketOf(fetched("{\"CallId\":\"a\"," + members + '}'), share::Manner{sampleZones()});
}

QByteArray list(int people, const QByteArray& first = "u0")
{
    QByteArrayList ids{'"' + first + '"'};
    for (int i = 1; i < people; ++i)
        ids.append("\"u" + QByteArray::number(i) + '"');
    return '[' + ids.join(',') + ']';
}

} // namespace

class TestTicket : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void givesTimesInBothZones_data();
    void givesTimesInBothZones();
    void namesPeople_data();
    void namesPeople();
    void leavesOutWhatIsAbsent();
    void saysWhereItAsked();
    void usesThisMachinesZone();
};

void TestTicket::givesTimesInBothZones_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("text");
    const auto zones = [](const char* local, const char* second, const char* text) {
        QTest::addRow("%s and %s", local, second) << QByteArray(local) << QByteArray(second) << QString::fromLatin1(text);
    };
    zones("Asia/Shanghai", "UTC", "2025-02-18 16:42:45 +08:00 (2025-02-18 08:42:45 UTC)");
    zones("America/New_York", "Asia/Tokyo", "2025-02-18 03:42:45 -05:00 (2025-02-18 17:42:45 +09:00)");
    zones("UTC", "UTC", "2025-02-18 08:42:45 +00:00");
    zones("Europe/London", "UTC", "2025-02-18 08:42:45 +00:00");
    zones("Asia/Shanghai", "Asia/Singapore", "2025-02-18 16:42:45 +08:00");
}

void TestTicket::givesTimesInBothZones()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, second);
    const QTimeZone secondZone = second == "UTC" ? QTimeZone::utc() : QTimeZone(second);
    QTEST(share::timeInBothZones({1'739'868'165, QStringLiteral("1739868165")}, {QTimeZone(local), secondZone}), "text");
}

void TestTicket::namesPeople_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("people");
    QTest::newRow("caller and callees") << QByteArray(R"("Caller_Account":"c","CalleeList_Account":["c","d","e","d"])")
                                        << QStringLiteral("c (caller), d, e");
    QTest::newRow("no caller") << QByteArray(R"("CalleeList_Account":["d"])") << QStringLiteral("d");
    QTest::newRow("nobody") << QByteArray(R"("CalleeList_Account":[])") << QString();
    QTest::newRow("a caller whose id is a place to fill") << QByteArray(R"("Caller_Account":"%1%2")") << QStringLiteral("%1%2 (caller)");
    QString thirty = QStringLiteral("u0");
    for (int i = 1; i < 30; ++i)
        thirty += QStringLiteral(", u%1").arg(i);
    QTest::newRow("thirty") << "\"CalleeList_Account\":" + list(30) << thirty;
    QTest::newRow("thirty-one") << "\"CalleeList_Account\":" + list(31) << QString(thirty + QStringLiteral(" and 1 more (31 in all)"));
    QTest::newRow("five hundred") << "\"CalleeList_Account\":" + list(500) << QString(thirty + QStringLiteral(" and 470 more (500 in all)"));
    QTest::newRow("many, with a place to fill")
        << "\"CalleeList_Account\":" + list(31, "50%2off%3")
        << QString(QStringLiteral("50%2off%3") + thirty.mid(2) + QStringLiteral(" and 1 more (31 in all)"));
}

void TestTicket::namesPeople()
{
    QFETCH(QByteArray, members);
    QTEST(row(ticketWith(members), "People"), "people");
}

void TestTicket::leavesOutWhatIsAbsent()
{
    const share::Ticket ticket = ticketWith(R"("AcceptTime":0)");
    for (const char* label : {"Rang", "Talked", "Total", "Started", "Accepted", "Ended", "People", "Room"})
        QVERIFY2(row(ticket, label).isEmpty(), label);
    for (const share::Ticket::Row& each : ticket.rows)
        QVERIFY2(!each.value.isEmpty() && !each.value.contains(QLatin1String("1970")), qPrintable(each.label));
    QCOMPARE(row(ticket, "Result"), QStringLiteral("not recorded"));
}

void TestTicket::saysWhereItAsked()
{
    FetchedCall call = fetched(R"({"CallId":"a"})");
    QVERIFY(row(share::ticketOf(call, share::Manner{sampleZones()}), "Source").contains(QLatin1String("Singapore")));
    call.regionKey.clear();
    const QString source = row(share::ticketOf(call, share::Manner{sampleZones()}), "Source");
    QVERIFY(source.contains(QLatin1String("Prod-SG")) && source.contains(call.endpoint));
}

void TestTicket::usesThisMachinesZone()
{
    QCOMPARE(share::Zones::ofThisMachine().local.id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(share::Zones::ofThisMachine().second, QTimeZone::utc());
}

CALLSCOPE_TEST(TestTicket, QCoreApplication)
#include "tst_ticket.moc"
