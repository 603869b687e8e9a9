#include "app/profiles/profilejson.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace callscope;

namespace {

QJsonObject object(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"'), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", json, qPrintable(error.errorString()));
    return document.object();
}

Profile full()
{
    Profile profile;
    profile.id = QStringLiteral("a1");
    profile.name = QStringLiteral("客服 \"SG\"");
    profile.colour = QStringLiteral("#0072b2");
    profile.sdkAppId = 4294967295U;
    profile.identifier = QStringLiteral("管理员@x+y");
    profile.customEndpoint = QUrl(QStringLiteral("https://x.example:8443"));
    profile.caFile = QStringLiteral("/etc/ssl/own.pem");
    profile.proxy = {ProxyChoice::Kind::Socks5, QStringLiteral("::1"), 65535, QStringLiteral("me")};
    profile.deprecatedApi = true;
    profile.timeoutSeconds = 33;
    return profile;
}

} // namespace

class TestProfileJson : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("outcome"); // good, newer, or where it broke
        const auto row = [](const char* text, const char* outcome) {
            QTest::newRow(text) << QByteArray(text).replace('\'', '"') << QString::fromUtf8(outcome);
        };
        row("{'schema':'callscope.profiles/1','profiles':[]}", "good");
        row("{'schema':'callscope.profiles/1','profiles':[7,null],'current':3}", "good");
        row("{'schema':'callscope.profiles/2','profiles':{}}", "newer");
        row("{'schema':'callscope.profiles/2147483647'}", "newer");
        row("{'schema':'callscope.profiles/0','profiles':[]}", "$.schema");
        row("{'schema':'callscope.profiles/x','profiles':[]}", "$.schema");
        row("{'schema':'callscope.call/1','profiles':[]}", "$.schema");
        row("{'schema':1,'profiles':[]}", "$.schema");
        row("{'profiles':[]}", "$.schema");
        row("{'schema':'callscope.profiles/1','profiles':{}}", "$.profiles");
        row("{'schema':'callscope.profiles/1'}", "$.profiles");
        row("[]", "$");
        row("", "@ 0");
        row("{'schema':", "@ 10");
        QTest::newRow("no text") << QByteArray("\xff\xfe") << QStringLiteral("@ 1");
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, outcome);
        const auto root = profilejson::parse(text);
        if (root) {
            QCOMPARE(QStringLiteral("good"), outcome);
        } else if (root.error().newerVersion) {
            QCOMPARE(QStringLiteral("newer"), outcome);
        } else {
            QVERIFY2(root.error().detail.endsWith(outcome), qPrintable(root.error().detail));
        }
    }

    void roundTrips()
    {
        ProfileSet set;
        set.put(full());
        Profile plain;
        plain.id = QStringLiteral("a2");
        plain.regionKey = QStringLiteral("silicon-valley");
        plain.proxy.kind = ProxyChoice::Kind::None;
        set.put(plain);
        set.currentId = plain.id;
        const QByteArray text = QJsonDocument(profilejson::merge({}, set)).toJson();
        const auto root = profilejson::parse(text);
        QVERIFY(root);
        const ProfileSet again = profilejson::decode(*root);
        QCOMPARE(again.currentId, plain.id);
        QCOMPARE(again.profiles.size(), 2);
        const Profile& read = again.profiles.first();
        const Profile expected = full();
        QCOMPARE(read.id, expected.id);
        QCOMPARE(read.name, expected.name);
        QCOMPARE(read.colour, expected.colour);
        QCOMPARE(read.sdkAppId, expected.sdkAppId);
        QCOMPARE(read.identifier, expected.identifier);
        QCOMPARE(read.regionKey, expected.regionKey);
        QCOMPARE(read.customEndpoint, expected.customEndpoint);
        QCOMPARE(read.caFile, expected.caFile);
        QVERIFY(read.proxy.kind == expected.proxy.kind);
        QCOMPARE(read.proxy.host, expected.proxy.host);
        QCOMPARE(read.proxy.port, expected.proxy.port);
        QCOMPARE(read.proxy.user, expected.proxy.user);
        QCOMPARE(read.deprecatedApi, expected.deprecatedApi);
        QCOMPARE(read.timeoutSeconds, expected.timeoutSeconds);
        QCOMPARE(again.profiles.last().regionKey, plain.regionKey);
        QVERIFY(again.profiles.last().proxy.kind == ProxyChoice::Kind::None);
    }

    void readsOddMembers_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<quint32>("sdkAppId");
        QTest::addColumn<int>("timeout");
        const auto row = [](const char* entry, quint32 sdkAppId, int timeout) {
            QTest::newRow(entry) << QByteArray(entry) << sdkAppId << timeout;
        };
        row("{'id':'a'}", 0, 10);
        row("{'id':'a','sdkAppId':'1400000001','timeoutSeconds':'5'}", 1400000001, 5);
        row("{'id':'a','sdkAppId':-1,'timeoutSeconds':-5}", 0, 1);
        row("{'id':'a','sdkAppId':4294967296,'timeoutSeconds':1e9}", 0, 120);
        row("{'id':'a','sdkAppId':[],'timeoutSeconds':{},'proxy':7,'endpoint':3,'name':null}", 0, 10);
    }
    void readsOddMembers()
    {
        QFETCH(QByteArray, entry);
        const QByteArray text = "{'profiles':[" + entry + "]}";
        const ProfileSet set = profilejson::decode(object(text.constData()));
        QCOMPARE(set.profiles.size(), 1);
        QTEST(set.profiles.first().sdkAppId, "sdkAppId");
        QTEST(set.profiles.first().timeoutSeconds, "timeout");
    }

    void passesOverEntriesWithoutAnId()
    {
        const ProfileSet set = profilejson::decode(
            object("{'current':'zz','profiles':[7,{'name':'x'},{'id':'a','name':'1'},{'id':'a','name':'2'}]}"));
        QCOMPARE(set.profiles.size(), 1);
        QCOMPARE(set.profiles.first().name, QStringLiteral("1"));
        QVERIFY(set.currentId.isEmpty());
    }

    void keepsWhatItDoesNotKnow()
    {
        const QJsonObject before = object(
            "{'schema':'callscope.profiles/1','current':'a','team':{'x':[1,9007199254740993]},'profiles':["
            "{'id':'a','name':'old','shade':'dark','sdkAppId':'14','proxy':{'kind':'http','host':'h','port':1,'realm':'r'}},"
            "{'id':'b','name':'gone'},{'note':'no id'}]}");
        ProfileSet set = profilejson::decode(before);
        QVERIFY(profilejson::merge(before, set) == before);

        set.profiles.first().name = QStringLiteral("new");
        set.profiles.first().proxy.port = 2;
        set.remove(QStringLiteral("b"));
        const QJsonObject expected = object(
            "{'schema':'callscope.profiles/1','current':'a','team':{'x':[1,9007199254740993]},'profiles':["
            "{'id':'a','name':'new','shade':'dark','sdkAppId':'14','proxy':{'kind':'http','host':'h','port':2,'realm':'r'}},"
            "{'note':'no id'}]}");
        QCOMPARE(QJsonDocument(profilejson::merge(before, set)).toJson(), QJsonDocument(expected).toJson());
    }

    void forgetsWhatWasEmptied()
    {
        const QJsonObject before = object("{'schema':'callscope.profiles/1','profiles':[{'id':'a','region':'china','caFile':'x'}]}");
        ProfileSet set = profilejson::decode(before);
        set.profiles.first().regionKey.clear();
        set.profiles.first().customEndpoint = QUrl(QStringLiteral("https://x.example"));
        set.profiles.first().caFile.clear();
        const QJsonObject entry = profilejson::merge(before, set).value(QLatin1String("profiles")).toArray().first().toObject();
        QVERIFY(entry == object("{'id':'a','endpoint':'https://x.example'}"));
    }

    void hasNoPlaceForASecret()
    {
        ProfileSet set;
        Profile profile = full();
        profile.customEndpoint = QUrl(QStringLiteral("https://me:hunter2@x.example:8443/hunter2?usersig=hunter2#hunter2"));
        set.put(profile);
        const QByteArray text = QJsonDocument(profilejson::merge({}, set)).toJson();
        QVERIFY(!text.contains("hunter2"));
        QVERIFY(text.contains("https://x.example:8443\""));
    }
};

CALLSCOPE_TEST(TestProfileJson, QCoreApplication)
#include "tst_profilejson.moc"
