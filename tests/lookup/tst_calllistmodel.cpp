#include "app/lookup/calllistmodel.h"

#include "tests/support/stricttest.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
constexpr quint32 application = 1;

CallName name(const QString& callId)
{
    return callName(application, callId);
}

Profile profile(const char* id = "p", quint32 sdkAppId = application)
{
    Profile made;
    made.id = QLatin1String(id);
    made.name = QLatin1String(id);
    made.sdkAppId = sdkAppId;
    return made;
}

LookUpResult result(const QString& callId, const char* callerOrNothing = nullptr, ApiError::Kind kind = ApiError::Kind::Service)
{
    LookUpResult made;
    made.callId = callId;
    made.profileId = QStringLiteral("p");
    made.sdkAppId = application;
    made.asked.askedAt = noon;
    if (callerOrNothing) {
        FetchedCall call;
        call.record.caller = QLatin1String(callerOrNothing);
        call.fetchedAt = noon;
        made.outcome = call;
    } else {
        made.outcome = failure(ApiError{.kind = kind});
    }
    return made;
}

SeenLookUp seen(const QString& callId, int secondsAfterNoon)
{
    SeenLookUp lookUp;
    lookUp.sdkAppId = application;
    lookUp.askedId = callId;
    lookUp.at = noon.addSecs(secondsAfterNoon);
    lookUp.outcome = QStringLiteral("service");
    lookUp.code = 101050;
    return lookUp;
}

//! An archive in memory and the list over it.
class Listed {
public:
    Listed()
    {
        archive.open(&m_context, {});
        calls.load();
    }

    //! As many calls as that, a second apart: call-0 is the oldest.
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            archive.store(seen(QStringLiteral("call-%1").arg(i), i), &m_context, {});
        settle();
    }
    CallRow store(const QString& callId, int secondsAfterNoon)
    {
        CallRow row;
        archive.store(seen(callId, secondsAfterNoon), &m_context, [&row](const Archived<StoredLookUp>& stored) { row = stored->row; });
        settle();
        return row;
    }
    void annotate(qint64 key, const Annotation& annotation)
    {
        archive.annotate(key, annotation, &m_context, {});
        settle();
    }
    void pin(const QString& callId, bool pinned)
    {
        archive.setPinned(calls.entry(calls.find(name(callId))).row.key, pinned, &m_context, {});
        settle();
    }
    void forget(qint64 key)
    {
        archive.forget({key}, &m_context, {});
        settle();
    }
    void filterBy(const QString& text)
    {
        calls.setFilter(text.isEmpty() ? filter::Node() : filter::Node{filter::Node::Kind::Leaf, {}, {filter::Field::Text, filter::Relation::Contains, text, 0}});
        settle();
    }
    //! The model's tester asks for pages, too, so one may be on its way at any time.
    [[nodiscard]] bool fetchUntil(int rows)
    {
        return QTest::qWaitFor([this, rows] {
            if (calls.canFetchMore({}))
                calls.fetchMore({});
            return calls.rowCount() == rows;
        }, 20'000);
    }
    //! Until everything asked of the archive so far, and what followed from it, was answered.
    void settle()
    {
        for (int rounds = 0; rounds < 3; ++rounds) {
            bool answered = false;
            archive.facts(&m_context, [&answered](const Archived<ArchiveFacts>&) { answered = true; });
            QVERIFY(QTest::qWaitFor([&answered] { return answered; }));
        }
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < calls.rowCount(); ++row)
            all.append(calls.index(row).data(CallListModel::CallIdRole).toString());
        return all;
    }
    [[nodiscard]] CallListModel::Entry entry(const QString& callId) const { return calls.entry(calls.find(name(callId))); }

    Archive archive{{}};
    CallListModel calls{archive};

private:
    const QAbstractItemModelTester m_tester{&calls, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QObject m_context;
};

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

class TestCallListModel : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void theNewestLookUpOfTheSessionStandsFirst();
    void applicationsAreKeptApart();
    void theOldResultStaysMeanwhile();
    void aCancelledLookUpReplacesNothing();
    void saysWhatChanged();
    void ignoresWhatItDoesNotKnow();
    void pagesComeAsTheyAreWanted();
    void oneRowComesOrMoves();
    void aRunningLookUpShowsInPlace();
    void whatIsStoredTakesTheArchivesRow();
    void whatCannotBeStoredStays();
    void pinnedOnesStandFirst();
    void whatStandsBeyondThePagesReadIsLeftToItsPage();
    void aFilterShowsWhatMatches();
    void aChangedRowIsJudgedByTheFilter();
    void theSessionsRowsHideBehindAFilter();
    void whatIsForgottenGoes();
    void withoutAnArchive();
    void aLongListIsFoundInAsFastAsAShortOne();
};

void TestCallListModel::theNewestLookUpOfTheSessionStandsFirst()
{
    Listed listed;
    for (const QString& id : {a, b, c})
        listed.calls.begin(id, profile());
    QCOMPARE(listed.ids(), (QStringList{c, b, a}));
    QVERIFY(listed.calls.index(0).data(CallListModel::RunningRole).toBool());
    QVERIFY(!listed.calls.index(0).data(Qt::DisplayRole).isValid()); // the words are the window's
    QCOMPARE(listed.calls.rowCount(listed.calls.index(0)), 0);
    QSignalSpy moved(&listed.calls, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex second = listed.calls.index(1);
    listed.calls.begin(b, profile());
    QCOMPARE(listed.ids(), (QStringList{b, c, a}));
    QCOMPARE(second.row(), 0); // a selection stays with its call
    listed.calls.begin(b, profile());
    QCOMPARE(listed.calls.rowCount(), 3);
    QCOMPARE(moved.size(), 1);
}

void TestCallListModel::applicationsAreKeptApart()
{
    Listed listed;
    listed.calls.begin(a, profile());
    listed.calls.begin(a, profile("another one of the same application"));
    QCOMPARE(listed.calls.rowCount(), 1);
    listed.calls.begin(a, profile("p", 2));
    QCOMPARE(listed.calls.rowCount(), 2);
    listed.calls.end(result(a, "user1"));
    QVERIFY(listed.calls.entry(0).running);
    QVERIFY(!listed.calls.entry(1).running);
    listed.calls.begin(QStringLiteral("04C9A0AC-8E38-4A19-BE45-349C5CE7911B"), profile());
    QVERIFY(listed.calls.find(name(QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b"))) >= 0);
}

void TestCallListModel::theOldResultStaysMeanwhile()
{
    Listed listed;
    listed.calls.begin(a, profile());
    QVERIFY(!listed.entry(a).result);
    listed.calls.end(result(a, "user1"));
    listed.calls.begin(a, profile());
    QVERIFY(listed.entry(a).running);
    QCOMPARE(listed.entry(a).result->outcome->record.caller, QStringLiteral("user1"));
    listed.calls.end(result(a, "user2"));
    QCOMPARE(listed.entry(a).row.caller, QStringLiteral("user2"));
    listed.calls.begin(a, profile());
    listed.calls.end(result(a));
    QVERIFY(!listed.entry(a).result->outcome);
}

void TestCallListModel::aCancelledLookUpReplacesNothing()
{
    Listed listed;
    listed.calls.begin(a, profile());
    listed.calls.end(result(a, nullptr, ApiError::Kind::Cancelled));
    QCOMPARE(listed.entry(a).result->outcome.error().kind, ApiError::Kind::Cancelled); // there was nothing before
    listed.calls.end(result(a, "user1"));
    listed.calls.begin(a, profile());
    listed.calls.end(result(a, nullptr, ApiError::Kind::Cancelled));
    QVERIFY(!listed.entry(a).running);
    QVERIFY(listed.entry(a).result->outcome);
}

void TestCallListModel::saysWhatChanged()
{
    Listed listed;
    listed.calls.begin(a, profile());
    listed.calls.begin(b, profile());
    QSignalSpy changed(&listed.calls, &QAbstractItemModel::dataChanged);
    listed.calls.end(result(a, "user1"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QVERIFY(!listed.calls.index(1).data(CallListModel::RunningRole).toBool());
}

void TestCallListModel::ignoresWhatItDoesNotKnow()
{
    Listed listed;
    listed.calls.begin(a, profile());
    listed.calls.end(result(b, "user1"));
    listed.calls.stored(name(c));
    listed.calls.notStored(name(c));
    listed.calls.forgetSession(name(c));
    QVERIFY(listed.entry(a).running);
    QCOMPARE(listed.calls.rowCount(), 1);
    QCOMPARE(listed.calls.find(name(b)), -1);
}

void TestCallListModel::pagesComeAsTheyAreWanted()
{
    Listed listed;
    listed.fill(250);
    listed.calls.load();
    listed.settle();
    QVERIFY(listed.calls.rowCount() >= 100);
    QVERIFY(listed.fetchUntil(250));
    QStringList ids = listed.ids();
    QCOMPARE(ids.first(), QStringLiteral("call-249"));
    QCOMPARE(ids.last(), QStringLiteral("call-0"));
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(listed.calls.state(), CallListModel::State::Ready);
    QVERIFY(!listed.calls.canFetchMore({}));

    CallListModel another(listed.archive);
    another.load();
    listed.settle();
    QCOMPARE(another.rowCount(), 100); // never all at once
    QVERIFY(another.canFetchMore({}));
}

void TestCallListModel::oneRowComesOrMoves()
{
    Listed listed;
    listed.fill(20);
    QSignalSpy reset(&listed.calls, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = listed.calls.index(19);
    listed.store(QStringLiteral("new"), 1000);
    QCOMPARE(listed.ids().first(), QStringLiteral("new"));
    QCOMPARE(last.row(), 20);
    listed.store(QStringLiteral("call-0"), 2000); // looked up again
    QCOMPARE(listed.ids().first(), QStringLiteral("call-0"));
    QCOMPARE(last.row(), 0);
    listed.store(QStringLiteral("between"), 10); // by another machine's clock
    QCOMPARE(listed.calls.find(name(QStringLiteral("between"))), listed.calls.find(name(QStringLiteral("call-10"))) - 1);
    QCOMPARE(listed.calls.rowCount(), 22);
    QVERIFY(reset.isEmpty());
}

void TestCallListModel::aRunningLookUpShowsInPlace()
{
    Listed listed;
    listed.fill(5);
    listed.calls.begin(QStringLiteral("call-2"), profile());
    QCOMPARE(listed.calls.find(name(QStringLiteral("call-2"))), 2);
    QVERIFY(listed.entry(QStringLiteral("call-2")).running);
    listed.calls.end(result(QStringLiteral("call-2"), "user1"));
    QVERIFY(!listed.entry(QStringLiteral("call-2")).running);
    QVERIFY(listed.entry(QStringLiteral("call-2")).result);
    listed.store(QStringLiteral("call-2"), 100);
    listed.calls.stored(name(QStringLiteral("call-2")));
    QCOMPARE(listed.ids().first(), QStringLiteral("call-2"));
    QVERIFY(!listed.entry(QStringLiteral("call-2")).result); // the archive knows it now
}

void TestCallListModel::whatIsStoredTakesTheArchivesRow()
{
    Listed listed;
    listed.fill(3);
    listed.calls.begin(a, profile());
    const QPersistentModelIndex row = listed.calls.index(0);
    listed.calls.end(result(a, "user1"));
    QCOMPARE(listed.calls.entry(0).row.key, 0);
    const qint64 key = listed.store(a, 100).key;
    listed.calls.stored(name(a));
    QCOMPARE(row.row(), 0);
    QCOMPARE(listed.calls.entry(0).row.key, key);
    QCOMPARE(listed.calls.rowCount(), 4);
}

void TestCallListModel::whatCannotBeStoredStays()
{
    Listed listed;
    listed.fill(3);
    for (const QString& id : {a, QStringLiteral("call-1")}) {
        listed.calls.begin(id, profile());
        listed.calls.end(result(id, "user1"));
        listed.calls.notStored(name(id));
        QVERIFY(listed.entry(id).notSaved);
        QVERIFY(listed.entry(id).result);
    }
    listed.calls.load();
    listed.settle();
    QVERIFY(listed.entry(a).notSaved);
    QCOMPARE(listed.calls.rowCount(), 4);
    listed.calls.forgetSession(name(a));
    listed.calls.forgetSession(name(QStringLiteral("call-1")));
    QCOMPARE(listed.calls.rowCount(), 3);
    QVERIFY(!listed.entry(QStringLiteral("call-1")).notSaved);
}

void TestCallListModel::pinnedOnesStandFirst()
{
    Listed listed;
    listed.fill(4);
    const QPersistentModelIndex oldest = listed.calls.index(3);
    listed.pin(QStringLiteral("call-0"), true);
    QCOMPARE(oldest.row(), 0);
    listed.calls.begin(a, profile()); // behind the pinned, before the others
    QCOMPARE(listed.ids(), (QStringList{QStringLiteral("call-0"), a, QStringLiteral("call-3"), QStringLiteral("call-2"), QStringLiteral("call-1")}));
    listed.pin(QStringLiteral("call-2"), true);
    QCOMPARE(listed.ids().mid(0, 3), (QStringList{QStringLiteral("call-2"), QStringLiteral("call-0"), a}));
    listed.store(QStringLiteral("call-0"), 500);
    QCOMPARE(listed.ids().first(), QStringLiteral("call-0"));
    listed.pin(QStringLiteral("call-0"), false);
    QCOMPARE(listed.ids(), (QStringList{QStringLiteral("call-2"), a, QStringLiteral("call-0"), QStringLiteral("call-3"), QStringLiteral("call-1")}));
}

void TestCallListModel::whatStandsBeyondThePagesReadIsLeftToItsPage()
{
    Listed listed;
    listed.fill(250);
    CallListModel fresh(listed.archive);
    fresh.load();
    listed.settle();
    const int before = fresh.rowCount();
    QVERIFY(before < 250);
    listed.store(QStringLiteral("old"), 5);
    QCOMPARE(fresh.rowCount(), before);
    while (fresh.canFetchMore({})) {
        fresh.fetchMore({});
        listed.settle();
    }
    QCOMPARE(fresh.rowCount(), 251);
    QCOMPARE(fresh.find(name(QStringLiteral("old"))), fresh.find(name(QStringLiteral("call-5"))) - 1);
}

void TestCallListModel::aFilterShowsWhatMatches()
{
    Listed listed;
    listed.fill(150);
    QVERIFY(listed.fetchUntil(150));
    listed.filterBy(QStringLiteral("call-14"));
    QVERIFY(listed.calls.isFiltered());
    QCOMPARE(listed.calls.rowCount(), 11); // 14 and 140…149
    listed.filterBy(QStringLiteral("no such thing"));
    QCOMPARE(listed.calls.rowCount(), 0);
    QCOMPARE(listed.calls.state(), CallListModel::State::Ready);
    listed.filterBy({});
    QVERIFY(!listed.calls.isFiltered());
    QCOMPARE(listed.calls.rowCount(), 150); // as far as one had scrolled
}

void TestCallListModel::aChangedRowIsJudgedByTheFilter()
{
    Listed listed;
    listed.fill(30);
    const qint64 key = listed.entry(QStringLiteral("call-7")).row.key;
    listed.filterBy(QStringLiteral("vip"));
    QCOMPARE(listed.calls.rowCount(), 0);
    listed.annotate(key, {{}, {QStringLiteral("vip")}, {}});
    QCOMPARE(listed.ids(), QStringList{QStringLiteral("call-7")});
    listed.store(QStringLiteral("call-8"), 100);
    QCOMPARE(listed.calls.rowCount(), 1);
    listed.annotate(key, {QStringLiteral("vip as well"), {}, {}});
    QVERIFY(listed.entry(QStringLiteral("call-7")).row.tags.isEmpty());
    listed.annotate(key, {});
    QCOMPARE(listed.calls.rowCount(), 0);
}

void TestCallListModel::theSessionsRowsHideBehindAFilter()
{
    Listed listed;
    listed.calls.begin(a, profile());
    listed.calls.end(result(a, "user1"));
    listed.calls.notStored(name(a));
    listed.calls.begin(b, profile());
    listed.filterBy(QStringLiteral("zzz"));
    QCOMPARE(listed.ids(), QStringList{b}); // it runs
    listed.calls.begin(a, profile());
    QCOMPARE(listed.calls.rowCount(), 2);
    listed.calls.end(result(a, "user1"));
    listed.calls.notStored(name(a));
    listed.filterBy({});
    QCOMPARE(listed.calls.rowCount(), 2);
    QVERIFY(listed.entry(a).notSaved);
}

void TestCallListModel::whatIsForgottenGoes()
{
    Listed listed;
    listed.fill(5);
    listed.forget(listed.entry(QStringLiteral("call-3")).row.key);
    QCOMPARE(listed.calls.rowCount(), 4);
    QCOMPARE(listed.calls.find(name(QStringLiteral("call-3"))), -1);
}

void TestCallListModel::withoutAnArchive()
{
    Archive closed({}); // nobody opened it
    CallListModel calls(closed);
    calls.load();
    QTRY_COMPARE(calls.state(), CallListModel::State::Failed);
    QVERIFY(calls.error().has_value());
    calls.begin(a, profile());
    calls.end(result(a, "user1"));
    calls.notStored(name(a));
    QCOMPARE(calls.rowCount(), 1);
    QVERIFY(calls.entry(0).notSaved);
}

void TestCallListModel::aLongListIsFoundInAsFastAsAShortOne()
{
    Listed listed;
    listed.fill(5000);
    QVERIFY(listed.fetchUntil(5000));
    const auto time = [&listed](int first) {
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 200; ++round) {
            for (int i = first; i < first + 50; ++i)
                (void)listed.calls.find(name(QStringLiteral("call-%1").arg(i)));
        }
        return double(timer.nsecsElapsed());
    };
    const double top = time(4900);
    const double end = time(50);
    QVERIFY2(end < 5 * top, qPrintable(QStringLiteral("%1 against %2").arg(end).arg(top)));
}

CALLSCOPE_TEST(TestCallListModel, QCoreApplication)
#include "tst_calllistmodel.moc"
