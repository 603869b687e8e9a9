#include "app/profiles/profileset.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QUuid>

using namespace callscope;

namespace {

Profile named(const char* name, const char* id = "")
{
    Profile profile;
    profile.id = QString::fromUtf8(id);
    profile.name = QString::fromUtf8(name);
    return profile;
}

} // namespace

class TestProfileSet : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void givesIdsAndACurrentOne()
    {
        ProfileSet set;
        const QString first = set.put(named("one"));
        const QString second = set.put(named("two"));
        QVERIFY(!QUuid::fromString(first).isNull());
        QVERIFY(first != second);
        QCOMPARE(set.currentId, first);
        QCOMPARE(set.current()->name, QStringLiteral("one"));
    }

    void replacesInPlace()
    {
        ProfileSet set;
        set.put(named("one", "1"));
        set.put(named("two", "2"));
        set.put(named("uno", "1"));
        QCOMPARE(set.profiles.size(), 2);
        QCOMPARE(set.profiles.first().name, QStringLiteral("uno"));
    }

    void removes()
    {
        ProfileSet set;
        set.put(named("one", "1"));
        set.put(named("two", "2"));
        QVERIFY(!set.remove(QStringLiteral("3")));
        QVERIFY(set.remove(QStringLiteral("1")));
        QCOMPARE(set.currentId, QStringLiteral("2"));
        QVERIFY(set.remove(QStringLiteral("2")));
        QVERIFY(set.currentId.isEmpty());
        QVERIFY(!set.current());
    }

    void findsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("exact") << QStringLiteral("Prod") << QStringLiteral("1");
        QTest::newRow("exact, others alike") << QStringLiteral("test") << QStringLiteral("3");
        QTest::newRow("case") << QStringLiteral("pROD") << QStringLiteral("1");
        QTest::newRow("ambiguous") << QStringLiteral("tEST") << QString();
        QTest::newRow("none") << QStringLiteral("Stage") << QString();
    }
    void findsByName()
    {
        QFETCH(QString, name);
        ProfileSet set;
        set.put(named("Prod", "1"));
        set.put(named("Test", "2"));
        set.put(named("test", "3"));
        const Profile* found = set.findByName(name);
        QTEST(found ? found->id : QString(), "id");
    }
};

CALLSCOPE_TEST(TestProfileSet, QCoreApplication)
#include "tst_profileset.moc"
