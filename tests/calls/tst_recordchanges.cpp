#include "app/calls/recordchanges.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

class TestRecordChanges : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("changes");
        QTest::newRow("same") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})") << "";
        QTest::newRow("order and space") << QByteArray(R"({"a":1,"b":["x","y"]})") << QByteArray("{ \"b\": [\"x\",\n\"y\"], \"a\": 1 }") << "";
        QTest::newRow("value") << QByteArray(R"({"EndTime":0})") << QByteArray(R"({"EndTime":17})") << "EndTime 0 17";
        QTest::newRow("type") << QByteArray(R"({"a":"1"})") << QByteArray(R"({"a":1})") << "a \"1\" 1";
        QTest::newRow("new and gone") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"c":3,"b":2})") << "c  3|a 1 ";
        QTest::newRow("order in a list") << QByteArray(R"({"a":[1,2]})") << QByteArray(R"({"a":[2,1]})") << "a [1,2] [2,1]";
        QTest::newRow("64 bits") << QByteArray(R"({"a":144115212830834855})") << QByteArray(R"({"a":144115212830834856})") << "a 144115212830834855 144115212830834856";
        QTest::newRow("nested") << QByteArray(R"({"a":{"x":[{"y":1,"z":"q"}],"w":null}})") << QByteArray(R"({"a":{"w": null, "x": [ {"z":"q", "y":1} ]}})") << "";
        QTest::newRow("nested value") << QByteArray(R"({"a":{"x":1}})") << QByteArray(R"({"a":{"x":2}})") << R"(a {"x":1} {"x":2})";
        QTest::newRow("nested and more") << QByteArray(R"({"a":{"x":1}})") << QByteArray(R"({"a":{"x":1,"y":2}})") << R"(a {"x":1} {"x":1,"y":2})";
        QTest::newRow("null is not absent") << QByteArray(R"({"a":null})") << QByteArray(R"({})") << "a null ";
        QTest::newRow("a name twice") << QByteArray(R"({"a":1,"a":2})") << QByteArray(R"({"a":3,"a":2})") << "a 1 3";
        QTest::newRow("the name escaped") << QByteArray(R"({"\u0061":1})") << QByteArray(R"({"a":1})") << "";
        QTest::newRow("no JSON before") << QByteArray("oops") << QByteArray(R"({"a":1})") << "a  1";
        QTest::newRow("no JSON after") << QByteArray(R"({"a":1})") << QByteArray("\xff") << "a 1 ";
        QTest::newRow("neither") << QByteArray() << QByteArray("[]") << "";
    }
    void endsSoonOnManyMembers()
    {
        QByteArray many = "{";
        for (int i = 0; i < 200'000; ++i)
            many += "\"name" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        QCOMPARE(recordChanges(many + "\"last\":1}", many + "\"last\":2}").size(), 1);
    }
    void changes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QStringList found;
        for (const RecordChange& each : recordChanges(before, after))
            found.append(QStringLiteral("%1 %2 %3").arg(each.field, QString::fromUtf8(each.before), QString::fromUtf8(each.after)));
        QTEST(found.join(QLatin1Char('|')), "changes");
    }
};

CALLSCOPE_TEST(TestRecordChanges, QCoreApplication)
#include "tst_recordchanges.moc"
