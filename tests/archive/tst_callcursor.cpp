#include "app/archive/callcursor.h"

#include "app/archive/archive.h"
#include "app/archive/archivestore.h"
#include "app/archive/filterparser.h"
#include "tests/archive/seencalls.h"
#include "tests/bench/callgenerator.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace callscope;

namespace {

constexpr int many = 3000;

filter::Node parsed(const QString& text)
{
    return filter::parse(text, {QDateTime::fromSecsSinceEpoch(firstSeen, Qt::UTC), QTimeZone::utc()}).value();
}

//! Everything, and the size of each step.
struct Walk {
    QList<SavedCall> calls;
    QList<qsizetype> steps;

    Walk(ArchiveStore& store, CallCursor cursor)
    {
        for (;;) {
            const auto next = store.read(cursor);
            if (!next)
                qFatal("%s", qPrintable(next.error().detail));
            if (next->isEmpty())
                break;
            calls += *next;
            steps.append(next->size());
        }
    }

    [[nodiscard]] QList<qint64> keys() const
    {
        QList<qint64> all;
        for (const SavedCall& call : calls)
            all.append(call.key);
        return all;
    }
};

QList<qint64> listed(ArchiveStore& store, const filter::Node& filter)
{
    QList<qint64> keys;
    const auto page = store.page(filter, {}, 10 * many);
    for (const CallRow& row : page->rows)
        keys.append(row.key);
    return keys;
}

} // namespace

//! Every call once, in the list's order, with what speaks for it.
class TestCallCursor : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesWhatTheListGives_data();
    void givesWhatTheListGives();
    void givesWhatOneCallGives();
    void stopsAtTheLimit();
    void givesTheseInTheirOrder();
    void choosesTheLookUp();
    void takesLargeAnswersOneByOne();
    void leavesOutWhatWasForgotten();
    void holdsStill();
    void comesToAWindow();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("archive.sqlite"));
    std::unique_ptr<ArchiveStore> m_store;
};

void TestCallCursor::initTestCase()
{
    m_store = ArchiveStore::open(m_path).value();
    CallGenerator generator(7, QDateTime::fromSecsSinceEpoch(firstSeen, Qt::UTC), many);
    QVERIFY(m_store->import(generator.next(many)));
    while (m_store->catchUp(20'000).value_or(false)) {}
    const QList<qint64> keys = listed(*m_store, {});
    QVERIFY(m_store->setPinned(keys[many / 2], true));
    QVERIFY(m_store->annotate(keys[7], {QStringLiteral("a note"), {QStringLiteral("two words"), QStringLiteral("vip")}, QStringLiteral("T-1")}));
}

void TestCallCursor::givesWhatTheListGives_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* filter : {"", "result:NormalEnd", "-result:NormalEnd", "ring>30", "is:pinned", "user:1", "user:zzzz", "is:missing | is:pinned", "tag:vip", "last:30d"})
        QTest::newRow(*filter ? filter : "(all)") << QString::fromLatin1(filter);
}

void TestCallCursor::givesWhatTheListGives()
{
    QFETCH(QString, filter);
    const filter::Node node = parsed(filter);
    const Walk walk(*m_store, CallCursor(node));
    QCOMPARE(walk.keys(), listed(*m_store, node));
    for (const qsizetype step : walk.steps)
        QVERIFY(step <= CallCursor::mostAtOnce);
}

void TestCallCursor::givesWhatOneCallGives()
{
    const Walk walk(*m_store, CallCursor(filter::Node()));
    QCOMPARE(walk.calls.size(), many);
    for (qsizetype i = 0; i < many; i += 97) {
        const SavedCall& saved = walk.calls[i];
        const auto whole = m_store->call(saved.key);
        const SeenLookUp& kept = whole->lookUps.first().lookUp;
        QCOMPARE(saved.lookUp.response, kept.response);
        QCOMPARE(saved.lookUp.askedId, kept.askedId);
        QCOMPARE(saved.lookUp.at, kept.at);
        QCOMPARE(saved.lookUp.requestId, kept.requestId);
        QCOMPARE(saved.lookUp.sdkAppId, kept.sdkAppId);
        QCOMPARE(saved.lookUp.profileName, kept.profileName);
        QCOMPARE(saved.lookUp.endpoint, kept.endpoint);
        QCOMPARE(saved.lookUp.regionKey, kept.regionKey);
        QCOMPARE(saved.lookUp.httpStatus, kept.httpStatus);
        QCOMPARE(saved.lookUp.outcome, kept.outcome);
        QCOMPARE(saved.lookUp.elapsedMs, kept.elapsedMs);
    }
    const auto noted = std::find_if(walk.calls.begin(), walk.calls.end(), [](const SavedCall& call) { return !call.annotation.isEmpty(); });
    QVERIFY(noted != walk.calls.end());
    QCOMPARE(noted->annotation.note, QStringLiteral("a note"));
    QCOMPARE(noted->annotation.tags, (QStringList{QStringLiteral("two words"), QStringLiteral("vip")}));
    QCOMPARE(noted->annotation.ticket, QStringLiteral("T-1"));
    QVERIFY(std::all_of(noted + 1, walk.calls.end(), [](const SavedCall& call) { return call.annotation.isEmpty(); }));
}

void TestCallCursor::stopsAtTheLimit()
{
    const QList<qint64> all = listed(*m_store, {});
    for (const int most : {1, CallCursor::mostAtOnce, CallCursor::mostAtOnce + 1})
        QCOMPARE(Walk(*m_store, CallCursor(filter::Node(), most)).keys(), all.mid(0, most));
}

void TestCallCursor::givesTheseInTheirOrder()
{
    const QList<qint64> all = listed(*m_store, {});
    QList<qint64> wanted;
    for (qsizetype i = 0; i < CallCursor::mostAtOnce + 10; ++i)
        wanted.prepend(all[2 * i]);
    QCOMPARE(Walk(*m_store, CallCursor(wanted)).keys(), wanted);
    QVERIFY(Walk(*m_store, CallCursor(QList<qint64>())).keys().isEmpty());
    QCOMPARE(Walk(*m_store, CallCursor(QList<qint64>{-1, all[3], 1LL << 60})).keys(), QList<qint64>{all[3]});
}

void TestCallCursor::choosesTheLookUp()
{
    const auto store = ArchiveStore::open({}).value();
    const QString id = QStringLiteral("an-id");
    const auto only = [&store] { return Walk(*store, CallCursor(filter::Node())).calls.first().lookUp; };
    QVERIFY(store->store(failedLookUp(id, firstSeen)));
    QVERIFY(store->store(failedLookUp(id, firstSeen + 10, 60'010)));
    QCOMPARE(only().code, 60'010); // none found it: the newest
    QVERIFY(store->store(foundLookUp(id, answered, firstSeen - 100)));
    QCOMPARE(only().at.toSecsSinceEpoch(), firstSeen - 100); // one did
    QVERIFY(store->store(foundLookUp(id, answered, firstSeen + 5)));
    QVERIFY(store->store(failedLookUp(id, firstSeen + 20)));
    QCOMPARE(only().at.toSecsSinceEpoch(), firstSeen + 5);
    QCOMPARE(only().outcome, QStringLiteral("found"));
}

void TestCallCursor::takesLargeAnswersOneByOne()
{
    const auto store = ArchiveStore::open({}).value();
    for (int i = 0; i < 5; ++i) {
        SeenLookUp seen = failedLookUp(QStringLiteral("id-%1").arg(i), firstSeen + i);
        seen.response = QByteArray(CallCursor::mostBytesAtOnce * 2 / 3, char('a' + i));
        QVERIFY(store->store(seen));
    }
    const Walk walk(*store, CallCursor(filter::Node()));
    QCOMPARE(walk.steps, (QList<qsizetype>{2, 2, 1}));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(walk.calls[i].lookUp.response.at(0), char('e' - i));
}

void TestCallCursor::leavesOutWhatWasForgotten()
{
    const auto store = ArchiveStore::open({}).value();
    QList<qint64> keys;
    for (int i = 0; i < 3; ++i)
        keys.append(store->store(foundLookUp(QStringLiteral("id-%1").arg(i), answered))->row.key);
    CallCursor cursor(keys);
    QVERIFY(store->forget({keys[1]}));
    QCOMPARE(store->read(cursor)->size(), 2);
    QVERIFY(store->read(cursor)->isEmpty());
}

void TestCallCursor::holdsStill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive.sqlite"));
    const auto writer = ArchiveStore::open(path).value();
    CallGenerator generator(9, QDateTime::fromSecsSinceEpoch(firstSeen, Qt::UTC), CallCursor::mostAtOnce + 1);
    QVERIFY(writer->import(generator.next(CallCursor::mostAtOnce + 1)));
    const auto reader = ArchiveStore::open(path).value();
    QVERIFY(reader->holdStill());
    CallCursor cursor{filter::Node()};
    QCOMPARE(reader->read(cursor)->size(), CallCursor::mostAtOnce);
    const QList<qint64> keys = listed(*writer, {});
    QVERIFY(writer->store(foundLookUp(QStringLiteral("newer"), answered, firstSeen + 100)));
    QVERIFY(writer->forget({keys.constLast()})); // the one that was not read yet
    const auto last = reader->read(cursor);
    QCOMPARE(last->size(), 1);
    QCOMPARE(last->first().key, keys.constLast());
}

void TestCallCursor::comesToAWindow()
{
    for (const QString& path : {m_path, QString()}) {
        Archive archive(path);
        archive.open(&archive, {});
        if (path.isEmpty())
            archive.store(foundLookUp(QStringLiteral("an-id"), answered), &archive, {});
        const auto cursor = std::make_shared<CallCursor>(filter::Node(), 3);
        qsizetype got = -1;
        archive.read(cursor, &archive, [&got](const Archived<QList<SavedCall>>& calls) { got = calls ? calls->size() : -2; });
        QTRY_VERIFY(got != -1);
        QCOMPARE(got, path.isEmpty() ? 1 : 3);
    }
}

CALLSCOPE_TEST(TestCallCursor, QCoreApplication)
#include "tst_callcursor.moc"
