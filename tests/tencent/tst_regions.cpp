#include "app/tencent/regions.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

class TestRegions : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void listsEveryDataCentre_data();
    void listsEveryDataCentre();
    void keepsTheOrderOfTheInterface();
    void knowsNoOtherKey();
    void hintsAtARegion_data();
    void hintsAtARegion();
};

void TestRegions::listsEveryDataCentre_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("deprecatedHost");
    QTest::addColumn<bool>("listed");
    const QString china = QStringLiteral("callkit.trtc.tencent-cloud.com");
    const QString elsewhere = QStringLiteral("callkit-intl.trtc.tencent-cloud.com");
    QTest::newRow("china") << QStringLiteral("console.tim.qq.com") << china << true;
    QTest::newRow("singapore") << QStringLiteral("adminapisgp.im.qcloud.com") << elsewhere << true;
    QTest::newRow("seoul") << QStringLiteral("adminapikr.im.qcloud.com") << elsewhere << true;
    QTest::newRow("frankfurt") << QStringLiteral("adminapiger.im.qcloud.com") << elsewhere << true;
    QTest::newRow("silicon-valley") << QStringLiteral("adminapiusa.im.qcloud.com") << elsewhere << true;
    QTest::newRow("jakarta") << QStringLiteral("adminapiidn.im.qcloud.com") << elsewhere << true;
    QTest::newRow("tokyo") << QStringLiteral("adminapijpn.im.qcloud.com") << elsewhere << false;
    QTest::newRow("mumbai") << QStringLiteral("adminapiind.im.qcloud.com") << elsewhere << false;
}

void TestRegions::listsEveryDataCentre()
{
    const auto region = findRegion(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(region);
    QTEST(region->host, "host");
    QTEST(region->deprecatedHost, "deprecatedHost");
    QTEST(region->listedForCallRecords, "listed");
}

void TestRegions::keepsTheOrderOfTheInterface()
{
    QStringList keys;
    for (const Region& region : regions())
        keys.append(region.key);
    QCOMPARE(keys.join(QLatin1Char(' ')), QStringLiteral("china singapore seoul frankfurt silicon-valley jakarta tokyo mumbai"));
}

void TestRegions::knowsNoOtherKey()
{
    QVERIFY(!findRegion(QString()));
    QVERIFY(!findRegion(QStringLiteral("China")));
    QVERIFY(!findRegion(QStringLiteral("atlantis")));
}

void TestRegions::hintsAtARegion_data()
{
    QTest::addColumn<quint32>("sdkAppId");
    QTest::addColumn<QString>("key");
    const auto row = [](quint32 sdkAppId, const char* key) { QTest::addRow("%u", sdkAppId) << sdkAppId << QString::fromLatin1(key); };
    row(0, "china");
    row(19'999'999, "china");
    row(20'000'000, "singapore");
    row(29'999'999, "singapore");
    row(30'000'000, "seoul");
    row(40'000'000, "frankfurt");
    row(50'000'000, "mumbai");
    row(60'000'000, "tokyo");
    row(70'000'000, "silicon-valley");
    row(80'000'000, "jakarta");
    row(89'999'999, "jakarta");
    row(90'000'000, "china");
    row(1'400'000'000, "china");
    row(1'719'999'999, "china");
    row(1'720'000'000, "singapore");
    row(1'729'999'999, "singapore");
    row(1'730'000'000, "seoul");
    row(1'740'000'000, "frankfurt");
    row(1'750'000'000, "mumbai");
    row(1'760'000'000, "tokyo");
    row(1'770'000'000, "silicon-valley");
    row(1'780'000'000, "jakarta");
    row(1'790'000'000, "china");
    row(4'294'967'295, "china");
}

void TestRegions::hintsAtARegion()
{
    QFETCH(quint32, sdkAppId);
    QTEST(regionHint(sdkAppId), "key");
    QVERIFY(findRegion(regionHint(sdkAppId)));
}

CALLSCOPE_TEST(TestRegions, QCoreApplication)
#include "tst_regions.moc"
