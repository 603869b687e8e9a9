#include "app/lookup/lookuphistory.h"

#include "tests/support/stricttest.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace callscope;

namespace {

LookUpResult result(const char* callId, const char* profileId, const char* callerOrNothing = nullptr,
                    ApiError::Kind kind = ApiError::Kind::Service)
{
    LookUpResult made;
    made.callId = QString::fromLatin1(callId);
    made.profileId = QString::fromLatin1(profileId);
    if (callerOrNothing) {
        FetchedCall call;
        call.record.caller = QString::fromLatin1(callerOrNothing);
        made.outcome = call;
    } else {
        ApiError error;
        error.kind = kind;
        made.outcome = failure(error);
    }
    return made;
}

const QString p = QStringLiteral("p");

QStringList ids(const LookUpHistory& history)
{
    QStringList all;
    for (int row = 0; row < history.rowCount(); ++row)
        all.append(history.index(row).data(LookUpHistory::CallIdRole).toString());
    return all;
}

} // namespace

class TestLookUpHistory : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void showsTheNewestFirst();
    void movesARowToTheTop();
    void keepsProfilesApart();
    void keepsTheOldResultMeanwhile();
    void aCancelledLookUpReplacesNothing();
    void saysWhatChanged();
    void ignoresWhatItDoesNotKnow();
};

void TestLookUpHistory::showsTheNewestFirst()
{
    LookUpHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(history.rowCount(), 0);
    for (const char* id : {"a", "b", "c"})
        history.begin(QString::fromLatin1(id), p);
    QCOMPARE(ids(history), QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    QVERIFY(history.index(0).data(LookUpHistory::RunningRole).toBool());
    QVERIFY(!history.index(0).data(Qt::DisplayRole).isValid()); // the words are the window's
    QCOMPARE(history.rowCount(history.index(0)), 0);
}

void TestLookUpHistory::movesARowToTheTop()
{
    LookUpHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* id : {"a", "b", "c"})
        history.begin(QString::fromLatin1(id), p);
    QSignalSpy moved(&history, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex b = history.index(1);
    history.begin(QStringLiteral("b"), p);
    QCOMPARE(ids(history), QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(b.row(), 0); // a selection stays with its call
    history.begin(QStringLiteral("a"), p);
    QCOMPARE(ids(history).first(), QStringLiteral("a"));
    history.begin(QStringLiteral("a"), p);
    QCOMPARE(history.rowCount(), 3);
    QCOMPARE(moved.size(), 2);
}

void TestLookUpHistory::keepsProfilesApart()
{
    LookUpHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.begin(QStringLiteral("a"), p);
    history.begin(QStringLiteral("a"), QStringLiteral("q"));
    QCOMPARE(history.rowCount(), 2);
    history.end(result("a", "p", "user1"));
    QCOMPARE(history.find(QStringLiteral("a"), p), 1);
    QVERIFY(history.entry(0).running);
    QVERIFY(!history.entry(1).running);
    QVERIFY(history.entry(1).result && !history.entry(0).result);
}

void TestLookUpHistory::keepsTheOldResultMeanwhile()
{
    LookUpHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.begin(QStringLiteral("a"), p);
    QVERIFY(!history.entry(0).result);
    history.end(result("a", "p", "user1"));
    history.begin(QStringLiteral("a"), p);
    QVERIFY(history.entry(0).running);
    QCOMPARE(history.entry(0).result->outcome->record.caller, QStringLiteral("user1"));
    history.end(result("a", "p", "user2"));
    QCOMPARE(history.entry(0).result->outcome->record.caller, QStringLiteral("user2"));
    history.begin(QStringLiteral("a"), p);
    history.end(result("a", "p"));
    QVERIFY(!history.entry(0).result->outcome);
}

void TestLookUpHistory::aCancelledLookUpReplacesNothing()
{
    LookUpHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.begin(QStringLiteral("a"), p);
    history.end(result("a", "p", nullptr, ApiError::Kind::Cancelled));
    QCOMPARE(history.entry(0).result->outcome.error().kind, ApiError::Kind::Cancelled); // there was nothing before
    history.end(result("a", "p", "user1"));
    history.begin(QStringLiteral("a"), p);
    history.end(result("a", "p", nullptr, ApiError::Kind::Cancelled));
    QVERIFY(!history.entry(0).running);
    QVERIFY(history.entry(0).result->outcome);
}

void TestLookUpHistory::saysWhatChanged()
{
    LookUpHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.begin(QStringLiteral("a"), p);
    history.begin(QStringLiteral("b"), p);
    QSignalSpy changed(&history, &QAbstractItemModel::dataChanged);
    history.end(result("a", "p", "user1"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QVERIFY(!history.index(1).data(LookUpHistory::RunningRole).toBool());
}

void TestLookUpHistory::ignoresWhatItDoesNotKnow()
{
    LookUpHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.begin(QStringLiteral("a"), p);
    history.end(result("b", "p", "user1"));
    history.end(result("a", "q", "user1"));
    QVERIFY(history.entry(0).running);
    QCOMPARE(history.rowCount(), 1);
    QCOMPARE(history.find(QStringLiteral("b"), p), -1);
}

CALLSCOPE_TEST(TestLookUpHistory, QCoreApplication)
#include "tst_lookuphistory.moc"
