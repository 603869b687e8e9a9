#include "app/archive/sqlitedialect.h"
#include "app/archive/sqliteschema.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace callscope;

class TestSqliteDialect : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        for (const QStringList& version : sqlite::migrations()) {
            for (const QString& statement : version) {
                QSqlQuery query;
                QVERIFY2(query.exec(statement), qPrintable(statement + QLatin1Char('\n') + query.lastError().text()));
            }
        }
    }

    void containsFindsEveryCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("found");
        QTest::newRow("middle") << "user-1434" << "r-14" << true;
        QTest::newRow("case") << "User1" << "uSER" << true;
        QTest::newRow("percent") << "100% sure" << "0% s" << true;
        QTest::newRow("percent is no wildcard") << "100 sure" << "1%s" << false;
        QTest::newRow("underscore") << "a_b" << "_" << true;
        QTest::newRow("underscore is no wildcard") << "axb" << "a_b" << false;
        QTest::newRow("backslash") << "a\\b" << "\\" << true;
        QTest::newRow("one CJK character") << QStringLiteral("你好世界") << QStringLiteral("世") << true;
        QTest::newRow("two CJK characters") << QStringLiteral("你好世界") << QStringLiteral("世界") << true;
        QTest::newRow("other CJK characters") << QStringLiteral("你好世界") << QStringLiteral("界世") << false;
        QTest::newRow("place marker") << "a%1b" << "%1" << true;
        QTest::newRow("quote") << "it's" << "'s" << true;
    }
    void containsFindsEveryCharacter()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QFETCH(bool, found);
        const SqlCondition condition = sqlite::contains(QStringLiteral("?"), part);
        QSqlQuery query;
        QVERIFY(query.prepare(QStringLiteral("SELECT ") + condition.text));
        query.addBindValue(text);
        query.addBindValue(condition.values.constFirst());
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toBool(), found);
    }
};

CALLSCOPE_TEST(TestSqliteDialect, QCoreApplication)
#include "tst_sqlitedialect.moc"
