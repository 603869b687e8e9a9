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
        QVERIFY(settings.stored().isEmpty());
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
