#include "app/profiles/settings.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace callscope;

namespace {

Settings read(const char* json)
{
    return Settings(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestSettings : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void hasDefaults()
    {
        const Settings settings;
        QCOMPARE(settings.text(Setting::Retention), QStringLiteral("forever"));
        QCOMPARE(settings.number(Setting::RetentionDays), 90);
        QVERIFY(settings.savedFilters().isEmpty());
        QCOMPARE(settings.texts(Setting::CopyParts).size(), 10);
        QCOMPARE(settings.text(Setting::CopyLanguage), QString());
        QVERIFY(!settings.flag(Setting::MaskNames));
        QVERIFY(!settings.flag(Setting::CsvByteOrderMark));
        QCOMPARE(settings.text(Setting::ExportFormat), QStringLiteral("csv"));
        QCOMPARE(settings.text(Setting::Theme), QStringLiteral("system"));
        QCOMPARE(settings.number(Setting::RingThreshold), 30);
        QCOMPARE(settings.number(Setting::NewProfileTimeout), 10);
        QVERIFY(settings.flag(Setting::OfferClipboard));
        QVERIFY(settings.object(Setting::Window).isEmpty());
        QVERIFY(settings.stored().isEmpty());
    }

    void takesOnlyValuesOfItsKind_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("taken");
        QTest::newRow("parts") << Setting::CopyParts << QJsonValue(QJsonArray{QStringLiteral("times")}) << true;
        QTest::newRow("no part at all") << Setting::CopyParts << QJsonValue(QJsonArray()) << true;
        QTest::newRow("parts that are no words") << Setting::CopyParts << QJsonValue(QJsonArray{1}) << false;
        QTest::newRow("Chinese") << Setting::CopyLanguage << QJsonValue(QStringLiteral("zh_CN")) << true;
        QTest::newRow("a language we lack") << Setting::CopyLanguage << QJsonValue(QStringLiteral("fr")) << false;
        QTest::newRow("masked") << Setting::MaskNames << QJsonValue(true) << true;
        QTest::newRow("a number for a flag") << Setting::MaskNames << QJsonValue(1) << false;
        QTest::newRow("dark") << Setting::Theme << QJsonValue(QStringLiteral("dark")) << true;
        QTest::newRow("pink") << Setting::Theme << QJsonValue(QStringLiteral("pink")) << false;
        QTest::newRow("a zone") << Setting::SecondZone << QJsonValue(QStringLiteral("Asia/Tokyo")) << true;
        QTest::newRow("no zone") << Setting::SecondZone << QJsonValue(QStringLiteral("Asia/Atlantis")) << false;
        QTest::newRow("threshold") << Setting::RingThreshold << QJsonValue(60) << true;
        QTest::newRow("no threshold") << Setting::RingThreshold << QJsonValue(0) << false;
        QTest::newRow("time-out") << Setting::NewProfileTimeout << QJsonValue(4) << true;
        QTest::newRow("too short") << Setting::NewProfileTimeout << QJsonValue(3) << false;
        QTest::newRow("window") << Setting::Window << QJsonValue(QJsonObject{{QStringLiteral("list"), true}}) << true;
        QTest::newRow("no window") << Setting::Window << QJsonValue(QStringLiteral("big")) << false;
    }

    void takesOnlyValuesOfItsKind()
    {
        QFETCH(Setting, setting);
        QFETCH(QJsonValue, value);
        Settings settings;
        QTEST(settings.set(setting, value), "taken");
        QCOMPARE(settings.stored().value(Settings::keyOf(setting)), settings.stored().isEmpty() ? QJsonValue(QJsonValue::Undefined) : value);
    }

    void readsWhatIsSet()
    {
        const Settings settings = read(R"({"archive/retention":"days","archive/retentionDays":30,"filters/saved":[{"name":"忙","text":"result:CallBusy"}]})");
        QCOMPARE(settings.text(Setting::Retention), QStringLiteral("days"));
        QCOMPARE(settings.number(Setting::RetentionDays), 30);
        const QList<SavedFilter> expected{{QStringLiteral("忙"), QStringLiteral("result:CallBusy")}};
        QCOMPARE(settings.savedFilters(), expected);
    }

    void aBrokenValueIsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* const json : {
                 R"({"archive/retention":"sometimes"})", R"({"archive/retention":7})", R"({"archive/retention":null})", R"({"archive/retentionDays":0})",
                 R"({"archive/retentionDays":-1})", R"({"archive/retentionDays":3651})", R"({"archive/retentionDays":1.5})",
                 R"({"archive/retentionDays":"30"})", R"({"archive/retentionDays":1e300})", R"({"filters/saved":{}})", R"({"filters/saved":[1]})",
                 R"({"filters/saved":[{"name":"","text":"a"}]})", R"({"filters/saved":[{"name":"a"}]})",
                 R"({"filters/saved":[{"name":"a","text":"1"},{"name":"a","text":"2"}]})",
             })
            QTest::newRow(json) << QByteArray(json);
    }

    void aBrokenValueIsTheDefault()
    {
        QFETCH(QByteArray, json);
        const Settings settings = read(json.constData());
        QVERIFY(!settings.stored().isEmpty());
        QCOMPARE(settings.text(Setting::Retention), QStringLiteral("forever"));
        QCOMPARE(settings.number(Setting::RetentionDays), 90);
        QVERIFY(settings.savedFilters().isEmpty());
    }

    void keepsWhatItDoesNotKnow()
    {
        Settings settings = read(R"({"later/thing":[1,2],"archive/retention":"by-moon"})");
        QVERIFY(settings.set(Setting::RetentionDays, 7));
        QCOMPARE(settings.stored().value(QLatin1String("later/thing")).toArray().size(), 2);
        QCOMPARE(settings.stored().value(QLatin1String("archive/retention")).toString(), QStringLiteral("by-moon"));
    }

    void refusesWhatIsNoValue()
    {
        Settings settings;
        QVERIFY(!settings.set(Setting::Retention, QStringLiteral("sometimes")));
        QVERIFY(!settings.set(Setting::RetentionDays, 0));
        QVERIFY(!settings.setSavedFilters({{QString(), QStringLiteral("x")}}));
        QCOMPARE(settings, Settings());
        QVERIFY(settings.set(Setting::Retention, QStringLiteral("nothing")));
        QCOMPARE(settings.text(Setting::Retention), QStringLiteral("nothing"));
    }
};

CALLSCOPE_TEST(TestSettings, QCoreApplication)
#include "tst_settings.moc"
