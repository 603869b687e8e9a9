#include "app/wording/changetext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

class TestChangeText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void says()
    {
        QCOMPARE(wording::changeText({QStringLiteral("EndTime"), "0", "1740064224"}), QStringLiteral("EndTime: 0 → 1740064224"));
        QCOMPARE(wording::changeText({QStringLiteral("CallResult"), "\"Cancel\"", "\"Reject\""}), QStringLiteral("CallResult: Cancel → Reject"));
        QCOMPARE(wording::changeText({QStringLiteral("RoomId"), {}, "\"\""}), QStringLiteral("RoomId: absent → \"\""));
        QCOMPARE(wording::changeText({QStringLiteral("A"), "\"\\u4e16\"", {}}), QStringLiteral("A: \"\\u4e16\" → absent"));
    }

    void allInOneLine()
    {
        QCOMPARE(wording::changesText({}), QString());
        QCOMPARE(wording::changesText({{QStringLiteral("A"), "1", "2"}, {QStringLiteral("B"), "3", {}}}), QStringLiteral("A: 1 → 2 · B: 3 → absent"));
    }

    void staysShort()
    {
        const QString text = wording::changeText({QStringLiteral("%1"), QByteArray(5000, 'x'), "[\n 1,\n 2 ]"});
        QVERIFY(text.size() < 100);
        QVERIFY(text.endsWith(QStringLiteral("→ [ 1, 2 ]")));
    }
};

CALLSCOPE_TEST(TestChangeText, QCoreApplication)
#include "tst_changetext.moc"
