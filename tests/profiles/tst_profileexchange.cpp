#include "app/profiles/profileexchange.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace callscope;

namespace {

const QStringList regions{QStringLiteral("singapore"), QStringLiteral("china")};

Profile named(const char* id, const char* name)
{
    Profile profile;
    profile.id = QString::fromLatin1(id);
    profile.name = QString::fromUtf8(name);
    profile.sdkAppId = 20000001;
    profile.identifier = QStringLiteral("administrator");
    profile.regionKey = QStringLiteral("singapore");
    return profile;
}

ImportPlan planOf(const QList<Profile>& theirs, const QList<Profile>& mine)
{
    const auto plan = planImport(exportedProfiles(theirs), ProfileSet{mine, {}}, regions);
    return plan.value_or(ImportPlan());
}

QStringList names(const QList<Profile>& profiles)
{
    QStringList all;
    for (const Profile& profile : profiles)
        all.append(profile.name);
    return all;
}

} // namespace

//! Profiles on their way to and from other people.
class TestProfileExchange : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void exportsEverythingButSecretsAndChoices()
    {
        Profile profile = named("a", "Prod");
        profile.proxy = {ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("me")};
        profile.locked = true;
        const QByteArray bytes = exportedProfiles({profile, named("b", "Test")});
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(root.keys(), (QStringList{QStringLiteral("profiles"), QStringLiteral("schema")}));
        QVERIFY(!bytes.contains("locked"));
        QVERIFY(bytes.contains("\"user\": \"me\""));
        const auto back = planImport(bytes, {}, regions);
        QCOMPARE(names(back->added), (QStringList{QStringLiteral("Prod"), QStringLiteral("Test")}));
        QCOMPARE(back->added.first().proxy.user, QStringLiteral("me"));
        QVERIFY(!back->added.first().locked);
    }

    void sortsWhatItFinds()
    {
        Profile changed = named("b", "Test");
        changed.timeoutSeconds = 30;
        const ImportPlan plan = planOf({named("a", "Prod"), changed, named("c", "New")}, {named("a", "Prod"), named("b", "Test")});
        QCOMPARE(names(plan.unchanged), QStringList{QStringLiteral("Prod")});
        QCOMPARE(names(plan.added), QStringList{QStringLiteral("New")});
        QCOMPARE(plan.conflicts.size(), 1);
        QCOMPARE(plan.conflicts.first().fields, QStringList{QStringLiteral("timeoutSeconds")});
        QVERIFY(!plan.conflicts.first().goesElsewhere);
        QVERIFY(plan.refused.isEmpty());
    }

    void seesWhereTheSecretWouldGo_data()
    {
        QTest::addColumn<Profile>("theirs");
        QTest::addColumn<QString>("field");
        Profile profile = named("a", "Prod");
        profile.regionKey = QStringLiteral("china");
        QTest::newRow("region") << profile << QStringLiteral("region");
        profile = named("a", "Prod");
        profile.regionKey.clear();
        profile.customEndpoint = QUrl(QStringLiteral("https://thief.example"));
        QTest::newRow("endpoint") << profile << QStringLiteral("endpoint");
        profile = named("a", "Prod");
        profile.proxy = {ProxyChoice::Kind::Http, QStringLiteral("thief.example"), 8080, {}};
        QTest::newRow("proxy") << profile << QStringLiteral("proxy");
        profile = named("a", "Prod");
        profile.caFile = QStringLiteral("/tmp/thief.pem");
        QTest::newRow("CA file") << profile << QStringLiteral("caFile");
    }
    void seesWhereTheSecretWouldGo()
    {
        QFETCH(Profile, theirs);
        QFETCH(QString, field);
        const ImportPlan plan = planOf({theirs}, {named("a", "Prod")});
        QCOMPARE(plan.conflicts.size(), 1);
        QVERIFY(plan.conflicts.first().goesElsewhere);
        QVERIFY(plan.conflicts.first().fields.contains(field));
    }

    void findsAFreeName()
    {
        const ImportPlan plan = planOf({named("x", "prod"), named("y", "Prod")}, {named("a", "Prod")});
        QCOMPARE(names(plan.added), (QStringList{QStringLiteral("prod (2)"), QStringLiteral("Prod (3)")}));
    }

    void refusesWhatCannotBeUsed()
    {
        Profile locked = named("l", "Team");
        locked.locked = true;
        Profile nowhere = named("n", "Nowhere");
        nowhere.regionKey = QStringLiteral("atlantis");
        Profile changed = named("l", "Team 2");
        const ImportPlan plan = planOf({changed, nowhere}, {locked});
        QCOMPARE(plan.refused.size(), 2);
        QVERIFY(plan.refused[0].problems.isEmpty());
        QCOMPARE(plan.refused[1].problems, QList{ProfileProblem::RegionUnknown});
        QVERIFY(plan.added.isEmpty());
        QVERIFY(plan.conflicts.isEmpty());
    }

    void countsWhatIsNoProfile()
    {
        const auto plan = planImport(R"({"schema":"callscope.profiles/1","profiles":[1,{"name":"no id"},{"id":"a"},{"id":"a"}]})", {}, regions);
        QVERIFY(plan);
        QCOMPARE(plan->unreadable, 3);
        QCOMPARE(plan->refused.size(), 1); // it has neither name nor application
    }

    void readsOnlyProfilesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<bool>("newer");
        const QByteArray good = exportedProfiles({named("a", "Prod")});
        QTest::newRow("good") << good << true << false;
        QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + good << true << false;
        QTest::newRow("cut off") << good.left(good.size() / 2) << false << false;
        QTest::newRow("empty") << QByteArray() << false << false;
        QTest::newRow("newer") << QByteArray(R"({"schema":"callscope.profiles/9","profiles":[]})") << false << true;
        QTest::newRow("huge") << good + QByteArray(maxImportBytes, ' ') << false << false;
    }
    void readsOnlyProfilesFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, readable);
        QFETCH(bool, newer);
        const auto plan = planImport(bytes, {}, regions);
        QCOMPARE(plan.has_value(), readable);
        if (!plan)
            QCOMPARE(plan.error().newerVersion, newer);
    }

    void changesOnlyWhatWasChosen()
    {
        Profile prod = named("a", "Prod");
        Profile test = named("b", "Test");
        prod.timeoutSeconds = test.timeoutSeconds = 60;
        const ProfileSet mine{{named("a", "Prod"), named("b", "Test")}, QStringLiteral("b")};
        const auto plan = planImport(exportedProfiles({prod, test, named("c", "New")}), mine, regions);
        const ProfileSet after = imported(mine, *plan, {QStringLiteral("b")});
        QCOMPARE(names(after.profiles), (QStringList{QStringLiteral("Prod"), QStringLiteral("Test"), QStringLiteral("New")}));
        QCOMPARE(after.find(QStringLiteral("a"))->timeoutSeconds, 10);
        QCOMPARE(after.find(QStringLiteral("b"))->timeoutSeconds, 60);
        QCOMPARE(after.currentId, QStringLiteral("b"));
    }

    void leavesWhatCameToBeMeanwhile()
    {
        const auto plan = planImport(exportedProfiles({named("c", "New")}), {}, regions);
        Profile meanwhile = named("c", "Mine");
        QCOMPARE(names(imported(ProfileSet{{meanwhile}, {}}, *plan, {}).profiles), QStringList{QStringLiteral("Mine")});
        QCOMPARE(names(imported(ProfileSet{{named("d", "New")}, {}}, *plan, {}).profiles), (QStringList{QStringLiteral("New"), QStringLiteral("New (2)")}));
    }
};

CALLSCOPE_TEST(TestProfileExchange, QCoreApplication)
#include "tst_profileexchange.moc"
