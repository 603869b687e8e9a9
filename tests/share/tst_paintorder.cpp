#include "app/share/paintorder.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;
using namespace callscope::share;

//! What one program orders is what the other reads.
class TestPaintOrder : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void whatIsLeftOutIsAsUsual();
    void anyKeyWillDo();
    void refusesOtherLines();
};

void TestPaintOrder::everythingComesBack()
{
    PaintOrder order;
    order.maskKey = QByteArray("\0\n\xff key", 7);
    order.expected = 20'000;
    order.manner.zones = {QTimeZone("Asia/Tokyo"), QTimeZone(-5 * 3600 - 1800)};
    order.manner.parts = TicketPart::Room | TicketPart::Times;
    order.manner.language = wording::Language::Japanese;
    order.manner.mask = Pseudonyms(order.maskKey);
    order.manner.ringTimeoutSeconds = 77;
    const QByteArray line = lineOf(order);
    QCOMPARE(line.count('\n'), 1);
    const auto read = paintOrderOf(line);
    QVERIFY(read);
    QCOMPARE(read->expected, 20'000);
    QCOMPARE(read->manner.zones.local.id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(read->manner.zones.second.offsetFromUtc(QDateTime::fromSecsSinceEpoch(0)), -5 * 3600 - 1800);
    QCOMPARE(read->manner.parts, order.manner.parts);
    QCOMPARE(read->manner.language, order.manner.language);
    QCOMPARE(read->manner.mask->user(QStringLiteral("anna")), order.manner.mask->user(QStringLiteral("anna")));
    QCOMPARE(read->manner.ringTimeoutSeconds, 77);
}

void TestPaintOrder::whatIsLeftOutIsAsUsual()
{
    const auto read = paintOrderOf(lineOf(PaintOrder()));
    QVERIFY(read && !read->manner.mask && !read->manner.language);
    QCOMPARE(read->manner.parts, allTicketParts());
    QCOMPARE(read->expected, 0);
}

void TestPaintOrder::anyKeyWillDo()
{
    PaintOrder order;
    order.manner.mask = Pseudonyms::forThisSession();
    const auto read = paintOrderOf(lineOf(order));
    QVERIFY(read && read->manner.mask);
    QVERIFY(read->manner.mask->user(QStringLiteral("anna")) != Pseudonyms(QByteArray()).user(QStringLiteral("anna")));
}

void TestPaintOrder::refusesOtherLines()
{
    QVERIFY(!paintOrderOf({}));
    QVERIFY(!paintOrderOf("{}\n"));
    QVERIFY(!paintOrderOf("no JSON\n"));
    QVERIFY2(!paintOrderOf(lineOf(PaintOrder()).replace("\"version\":\"", "\"version\":\"9")), "another version may mean other things");
}

CALLSCOPE_TEST(TestPaintOrder, QCoreApplication)
#include "tst_paintorder.moc"
