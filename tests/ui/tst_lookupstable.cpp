#include "tests/ui/windowtest.h"
#include "ui/notes/lookupstable.h"

#include <QApplication>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QByteArray answer = R"({"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","RequestId":"Id-1","Response":{"CallRecord":{"CallId":"an-id","Caller_Account":"user1",
"MediaType":"Audio","CallType":"SingleCall","StartTime":1740064000,"EndTime":1740064224,"AcceptTime":1740064010,"CallResult":"NormalEnd","CalleeList_Account":["user2"],
"RoomId":"1","RoomIdType":1}}})";

KeptLookUp found()
{
    KeptLookUp kept;
    kept.lookUp = {.sdkAppId = 1, .askedId = QStringLiteral("an-id"), .at = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC),
                   .profileId = QStringLiteral("p"), .profileName = QStringLiteral("生产"), .endpoint = QStringLiteral("https://h"),
                   .regionKey = QStringLiteral("singapore"), .outcome = QStringLiteral("found"), .cause = {}, .code = 0, .requestId = QStringLiteral("Id-1"),
                   .detail = {}, .elapsedMs = 1182, .httpStatus = 200, .response = answer, .deprecatedApi = false, .found = {}};
    kept.changes = {{QStringLiteral("EndTime"), "0", "1740064224"}};
    return kept;
}

KeptLookUp refused()
{
    KeptLookUp kept = found();
    kept.lookUp.regionKey.clear();
    kept.lookUp.outcome = QStringLiteral("service");
    kept.lookUp.code = 101050;
    kept.lookUp.detail = QStringLiteral("<b>no</b>");
    kept.lookUp.response.clear();
    kept.changes.clear();
    return kept;
}

QString cell(const LookUpsTable& table, int row, int column, int role = Qt::DisplayRole)
{
    return table.model()->index(row, column).data(role).toString();
}

} // namespace

//! A call's look-ups in a table.
class TestLookUpsTable : public WindowTest {
    Q_OBJECT

    LookUpsTable m_table;

private Q_SLOTS:
    void initTestCase()
    {
        m_table.setLookUps({found(), refused()}, QTimeZone("Asia/Tokyo"));
        m_table.resize(900, 200);
        m_table.show();
    }

    void saysWhatCame()
    {
        using Model = LookUpsModel;
        QCOMPARE(cell(m_table, 0, Model::WhenColumn), QStringLiteral("2026-11-22 14:02:11 +09:00"));
        QCOMPARE(cell(m_table, 0, Model::AskedColumn), QStringLiteral("生产 · Singapore"));
        QVERIFY2(cell(m_table, 0, Model::ResultColumn).startsWith(QStringLiteral("NormalEnd · 3 min")), qPrintable(cell(m_table, 0, Model::ResultColumn)));
        QCOMPARE(cell(m_table, 0, Model::CodeColumn), QString());
        QCOMPARE(cell(m_table, 0, Model::RequestIdColumn), QStringLiteral("Id-1"));
        QCOMPARE(cell(m_table, 0, Model::TookColumn), QStringLiteral("1,182 ms"));
        QCOMPARE(cell(m_table, 0, Model::ChangesColumn), QStringLiteral("EndTime: 0 → 1740064224"));
    }

    void saysWhyNothingCame()
    {
        using Model = LookUpsModel;
        QCOMPARE(cell(m_table, 1, Model::AskedColumn), QStringLiteral("生产 · https://h"));
        QCOMPARE(cell(m_table, 1, Model::CodeColumn), QStringLiteral("101050"));
        QVERIFY(!cell(m_table, 1, Model::ResultColumn).isEmpty());
        QVERIFY(cell(m_table, 0, Model::ResultColumn) != cell(m_table, 1, Model::ResultColumn));
        QCOMPARE(cell(m_table, 1, Model::ChangesColumn), QString());
    }

    void choosesByKeysAndMouse()
    {
        QSignalSpy chosen(&m_table, &LookUpsTable::chosen);
        m_table.setFocus();
        m_table.showCurrent(0);
        QTest::keyClick(&m_table, Qt::Key_Down);
        QVERIFY(chosen.isEmpty()); // looking is not choosing
        QTest::keyClick(&m_table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 1);
        QTest::mouseClick(m_table.viewport(), Qt::LeftButton, {}, m_table.visualRect(m_table.model()->index(0, 1)).center());
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(1).at(0).toInt(), 0);
    }

    void copiesRows()
    {
        QSignalSpy copied(&m_table, &FactTable::copyRequested);
        m_table.showCurrent(-1);
        QTest::keySequence(&m_table, QKeySequence::Copy);
        QVERIFY(copied.isEmpty());
        m_table.selectAll();
        QTest::keySequence(&m_table, QKeySequence::Copy);
        QCOMPARE(copied.size(), 1);
        const QStringList lines = copied.at(0).at(0).toString().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QLatin1String("Looked up: 2026-11-22 14:02:11 +09:00\tProfile: ")));
        QVERIFY(lines[1].contains(QLatin1String("Code: 101050")));
        QVERIFY(!lines[0].contains(QLatin1String("Code:")));
    }

    void standsWithoutAny()
    {
        m_table.setLookUps({}, QTimeZone::utc());
        QCOMPARE(m_table.model()->rowCount(), 0);
        m_table.grab();
        QSignalSpy chosen(&m_table, &LookUpsTable::chosen);
        QTest::keyClick(&m_table, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }
};

CALLSCOPE_TEST(TestLookUpsTable, QApplication)
#include "tst_lookupstable.moc"
