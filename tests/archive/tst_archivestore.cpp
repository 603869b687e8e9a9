#include "app/archive/archivestore.h"

#include "app/archive/archiverestore.h"
#include "app/archive/filterparser.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

using namespace callscope;

namespace {

QStringList foundBy(ArchiveStore& store, const QString& text)
{
    const auto filter = filter::parse(text, {QDateTime::fromSecsSinceEpoch(firstSeen, Qt::UTC), QTimeZone::utc()});
    if (!filter)
        return {QStringLiteral("not a filter")};
    const auto page = store.page(*filter, {}, 100);
    QStringList ids;
    for (const CallRow& row : page->rows)
        ids.append(row.callId);
    return ids;
}

QByteArray contentsOf(const QString& folder)
{
    QByteArray all;
    for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(each.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

const QString id = QStringLiteral("3f2a17c0-0000-4000-8000-00000000000a");

} // namespace

//! What goes in comes out; what is known later never hides what was known.
class TestArchiveStore : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beginAnew(); }
    void cleanup() { beginAnew(); }
    void givesBackWhatItTook();
    void aSecondLookUpOfTheSameCall();
    void saysWhatChanged();
    void aFailureHidesNoRecord();
    void aRecordAfterAFailure();
    void anOlderLookUpThatComesLater();
    void aCallIsItsIdInAnApplication();
    void manyMembers();
    void annotations();
    void pinsComeFirst();
    void forgetsWithoutATrace();
    void aNumberThatIsGivenAgain();
    void retention();
    void valuesForCompletion();
    void backsUpAndRestores();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void findsDamage();
    void hearsOfOthers();

private:
    void beginAnew();
    StoredLookUp stored(const SeenLookUp& lookUp) { return store->store(lookUp).value(); }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<ArchiveStore> store;
};

void TestArchiveStore::beginAnew()
{
    store.reset();
    folder = std::make_unique<QTemporaryDir>();
    store = ArchiveStore::open(folder->filePath(QStringLiteral("archive.sqlite"))).value();
}

void TestArchiveStore::givesBackWhatItTook()
{
    const SeenLookUp seen = foundLookUp(id, answered);
    const StoredLookUp kept = stored(seen);
    QVERIFY(kept.isNewCall && kept.changes.isEmpty() && kept.annotation.isEmpty());
    const CallRow& row = kept.row;
    QCOMPARE(row.callId, id);
    QCOMPARE(row.caller, QStringLiteral("anna"));
    QCOMPARE(row.people, 2); // anna is among her callees, ben stands there twice
    QCOMPARE(row.phases.ring, std::optional<qint64>(40));
    QCOMPARE(row.phases.talk, std::optional<qint64>(60));
    QCOMPARE(row.phases.total, std::optional<qint64>(100));
    QVERIFY(row.outcome.is(Outcome::NormalEnd) && row.media.is(Media::Video) && row.kind.is(CallKind::Single));
    QCOMPARE(row.startedAt->toSecsSinceEpoch(), 1'762'999'000);
    QCOMPARE(row.severity, std::optional(Severity::Warn));

    const auto call = store->find(seen.sdkAppId, id);
    QVERIFY(call.has_value());
    QCOMPARE(call->lookUps.size(), 1);
    const SeenLookUp& back = call->lookUps.first().lookUp;
    QCOMPARE(back.response, seen.response);
    QCOMPARE(back.at, seen.at);
    QCOMPARE(back.profileId, seen.profileId);
    QCOMPARE(back.endpoint, seen.endpoint);
    QCOMPARE(back.regionKey, seen.regionKey);
    QCOMPARE(back.requestId, seen.requestId);
    QCOMPARE(back.elapsedMs, seen.elapsedMs);
    QCOMPARE(back.httpStatus, 200);
    QCOMPARE(store->find(seen.sdkAppId, QStringLiteral("nobody")).error().kind, ArchiveError::Kind::NotFound);

    const SeenLookUp failure = failedLookUp(QStringLiteral("odd one"));
    stored(failure);
    const auto failed = store->find(failure.sdkAppId, failure.askedId);
    QCOMPARE(failed->lookUps.first().lookUp.response, failure.response); // NUL and what is no text
    QCOMPARE(failed->lookUps.first().lookUp.detail, failure.detail);
    QCOMPARE(failed->row.failure, QStringLiteral("service"));
    QCOMPARE(failed->row.failureCode, 101'050);
    QVERIFY(!failed->row.found && !failed->row.startedAt && failed->row.people == 0);
}

void TestArchiveStore::aSecondLookUpOfTheSameCall()
{
    stored(foundLookUp(id, answered));
    const StoredLookUp again = stored(foundLookUp(id, answered, firstSeen + 60));
    QVERIFY(!again.isNewCall);
    QVERIFY2(again.changes.isEmpty(), "nothing changed");
    QVERIFY(!again.changedSince.isValid());
    QCOMPARE(again.row.seenAt.toSecsSinceEpoch(), firstSeen + 60);
    QCOMPARE(store->facts()->calls, 1);
    QCOMPARE(store->facts()->lookUps, 2);
}

void TestArchiveStore::saysWhatChanged()
{
    stored(foundLookUp(id, R"("Caller_Account":"anna","EndTime":0,"CallResult":"NormalEnd")"));
    stored(failedLookUp(id, firstSeen + 10)); // lies between and changes nothing
    const StoredLookUp now = stored(foundLookUp(id, R"( "CallResult":"NormalEnd", "Caller_Account":"anna","EndTime":1763000000)", firstSeen + 60));
    QCOMPARE(now.changes.size(), 1);
    QCOMPARE(now.changes.first().field, QStringLiteral("EndTime"));
    QCOMPARE(now.changes.first().before, QByteArray("0"));
    QCOMPARE(now.changes.first().after, QByteArray("1763000000"));
    QCOMPARE(now.changedSince.toSecsSinceEpoch(), firstSeen);
}

void TestArchiveStore::aFailureHidesNoRecord()
{
    stored(foundLookUp(id, answered));
    const CallRow row = stored(failedLookUp(id, firstSeen + 5, 60010)).row;
    QVERIFY(row.found);
    QCOMPARE(row.caller, QStringLiteral("anna"));
    QCOMPARE(row.failureCode, 60010);
    QVERIFY(row.outcome.is(Outcome::NormalEnd));
    QCOMPARE(foundBy(*store, QStringLiteral("user:ben")), QStringList(id));
    QCOMPARE(stored(foundLookUp(id, answered, firstSeen + 9)).row.failure, QString());
}

void TestArchiveStore::aRecordAfterAFailure()
{
    stored(failedLookUp(id));
    QCOMPARE(foundBy(*store, QStringLiteral("is:missing")), QStringList(id));
    const StoredLookUp now = stored(foundLookUp(id, answered, firstSeen + 5));
    QVERIFY(now.row.found && now.changes.isEmpty());
    QCOMPARE(foundBy(*store, QStringLiteral("is:missing")), QStringList());
    QCOMPARE(foundBy(*store, QStringLiteral("oom-7")), QStringList(id));
}

void TestArchiveStore::anOlderLookUpThatComesLater()
{
    stored(foundLookUp(id, answered, firstSeen + 100));
    const CallRow row = stored(foundLookUp(id, R"("Caller_Account":"old")", firstSeen)).row;
    QCOMPARE(row.caller, QStringLiteral("anna"));
    QCOMPARE(row.seenAt.toSecsSinceEpoch(), firstSeen + 100);
    QCOMPARE(store->facts()->lookUps, 2);
}

void TestArchiveStore::aCallIsItsIdInAnApplication()
{
    stored(foundLookUp(id, answered));
    QVERIFY(stored(foundLookUp(id, answered, firstSeen, 20'000'001)).isNewCall);
    QVERIFY2(!stored(foundLookUp(id.toUpper(), answered, firstSeen + 1)).isNewCall, "a UUID in capitals is the same");
    QCOMPARE(store->find(1'400'000'001, id)->lookUps.first().lookUp.askedId, id.toUpper());
    QVERIFY(stored(foundLookUp(QStringLiteral("Other"), answered)).isNewCall);
    QVERIFY2(stored(foundLookUp(QStringLiteral("other"), answered)).isNewCall, "what is no UUID is taken as it is");
}

void TestArchiveStore::manyMembers()
{
    QByteArray callees;
    for (int i = 0; i < 500; ++i)
        callees += ",\"member-" + QByteArray::number(i) + '"';
    QCOMPARE(stored(foundLookUp(id, "\"Caller_Account\":\"host\",\"CalleeList_Account\":[" + callees.mid(1) + ']')).row.people, 501);
    QCOMPARE(foundBy(*store, QStringLiteral("callee:member-499")), QStringList(id));
    QCOMPARE(foundBy(*store, QStringLiteral("caller:member-499")), QStringList());
}

void TestArchiveStore::annotations()
{
    const qint64 call = stored(foundLookUp(id, answered)).row.key;
    const auto row = store->annotate(call, {QStringLiteral("refund\n世界"), {QStringLiteral(" vip "), QString(), QStringLiteral("VIP"), QStringLiteral("late")}, QStringLiteral("T-4711 ")});
    QCOMPARE(row->tags, (QStringList{QStringLiteral("vip"), QStringLiteral("late")}));
    QCOMPARE(row->ticket, QStringLiteral("T-4711"));
    QVERIFY(row->hasNote);
    QCOMPARE(store->call(call)->annotation.note, QStringLiteral("refund\n世界"));
    for (const QString& text : {QStringLiteral("世界"), QStringLiteral("note:fund"), QStringLiteral("tag:ate"), QStringLiteral("ticket:471"), QStringLiteral("is:noted"), QStringLiteral("is:tagged")})
        QCOMPARE(foundBy(*store, text), QStringList(id));
    QCOMPARE(stored(foundLookUp(id, answered, firstSeen + 1)).annotation.ticket, QStringLiteral("T-4711"));
    QVERIFY(store->annotate(call, {}).has_value());
    QVERIFY(store->call(call)->annotation.isEmpty());
    QCOMPARE(foundBy(*store, QStringLiteral("is:noted")), QStringList());
    QCOMPARE(store->annotate(999, {QStringLiteral("x"), {}, {}}).error().kind, ArchiveError::Kind::NotFound);
}

void TestArchiveStore::pinsComeFirst()
{
    const qint64 first = stored(foundLookUp(QStringLiteral("first"), answered)).row.key;
    stored(foundLookUp(QStringLiteral("second"), answered, firstSeen + 1));
    QCOMPARE(foundBy(*store, QString()), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
    QVERIFY(store->setPinned(first, true)->pinned);
    QCOMPARE(foundBy(*store, QString()), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    QCOMPARE(foundBy(*store, QStringLiteral("is:pinned")), QStringList(QStringLiteral("first")));
}

void TestArchiveStore::forgetsWithoutATrace()
{
    const QByteArray secretive = R"("Caller_Account":"zzunforgettable","RoomId":"zzroom")";
    const qint64 call = stored(foundLookUp(id, secretive)).row.key;
    QVERIFY(store->annotate(call, {QStringLiteral("zznote"), {QStringLiteral("zztag")}, QStringLiteral("zzticket")}).has_value());
    stored(foundLookUp(QStringLiteral("stays"), answered));
    QVERIFY(store->forget({call}).has_value());
    QCOMPARE(store->call(call).error().kind, ArchiveError::Kind::NotFound);
    QCOMPARE(foundBy(*store, QStringLiteral("zz")), QStringList());
    QCOMPARE(foundBy(*store, QString()), QStringList(QStringLiteral("stays")));
    QCOMPARE(store->check().value().join(QLatin1Char('\n')), QString());
    QVERIFY(store->forgetEverything().has_value());
    QCOMPARE(store->facts()->calls, 0);
    const QByteArray left = contentsOf(folder->path());
    for (const char* trace : {"zzunforgettable", "zzroom", "zznote", "zztag", "zzticket", "anna"})
        QVERIFY2(!left.contains(trace), trace);
    QCOMPARE(store->check().value().join(QLatin1Char('\n')), QString());
}

void TestArchiveStore::aNumberThatIsGivenAgain()
{
    stored(foundLookUp(QStringLiteral("one"), answered));
    const qint64 call = stored(foundLookUp(QStringLiteral("two"), answered)).row.key;
    QVERIFY(store->forget({call}).has_value());
    QVERIFY(store->import({foundLookUp(QStringLiteral("three"), R"("Caller_Account":"newcomer")")}).has_value());
    QCOMPARE(foundBy(*store, QStringLiteral("user:wcome")), QStringList(QStringLiteral("three")));
    while (store->catchUp().value()) {}
    QCOMPARE(foundBy(*store, QStringLiteral("user:wcome")), QStringList(QStringLiteral("three")));
}

void TestArchiveStore::retention()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(firstSeen + 100 * 86400, Qt::UTC);
    stored(foundLookUp(QStringLiteral("old"), answered));
    const qint64 pinned = stored(foundLookUp(QStringLiteral("pinned"), answered)).row.key;
    QVERIFY(store->setPinned(pinned, true).has_value());
    stored(foundLookUp(QStringLiteral("seen lately"), answered, firstSeen + 90 * 86400));
    QCOMPARE(store->keepOnly({Retention::Kind::ForEver, 1}, now).value(), 0);
    QCOMPARE(store->keepOnly({Retention::Kind::Days, 30}, now).value(), 1);
    QCOMPARE(foundBy(*store, QString()), (QStringList{QStringLiteral("pinned"), QStringLiteral("seen lately")}));
    QCOMPARE(store->keepOnly({Retention::Kind::Nothing, 30}, now).value(), 2);
    QCOMPARE(store->facts()->lookUps, 0);
}

void TestArchiveStore::valuesForCompletion()
{
    const qint64 call = stored(foundLookUp(id, answered)).row.key;
    QVERIFY(store->annotate(call, {{}, {QStringLiteral("vip")}, QStringLiteral("T-1")}).has_value());
    using filter::Field;
    const auto values = [this](Field field, const char* part) { return store->values(field, QString::fromUtf8(part), 5).value(); };
    QCOMPARE(values(Field::User, "n"), (QStringList{QStringLiteral("anna"), QStringLiteral("ben")}));
    QCOMPARE(values(Field::User, "BE"), QStringList(QStringLiteral("ben")));
    QCOMPARE(values(Field::Caller, ""), QStringList(QStringLiteral("anna")));
    QCOMPARE(values(Field::Room, "room"), QStringList(QStringLiteral("room-7")));
    QCOMPARE(values(Field::Tag, "v"), QStringList(QStringLiteral("vip")));
    QCOMPARE(values(Field::Ticket, "t"), QStringList(QStringLiteral("T-1")));
    QCOMPARE(values(Field::Profile, "pr"), QStringList(QStringLiteral("Prod")));
    QCOMPARE(values(Field::Room, "%"), QStringList());
}

void TestArchiveStore::backsUpAndRestores()
{
    stored(foundLookUp(id, answered));
    const QString backup = folder->filePath(QStringLiteral("backup.sqlite"));
    QVERIFY(store->backUp(backup).has_value());
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    QVERIFY(store->backUp(backup).has_value()); // again, over the old one
    stored(foundLookUp(QStringLiteral("later"), answered, firstSeen + 1));
    QVERIFY(restoreArchive(backup, store).has_value());
    QCOMPARE(foundBy(*store, QString()), QStringList(id));
    QCOMPARE(foundBy(*store, QStringLiteral("user:ben")), QStringList(id));
    const QStringList aside = QDir(folder->path()).entryList({QStringLiteral("archive.sqlite.replaced-*Z")});
    QCOMPARE(aside.size(), 1);
    auto replaced = ArchiveStore::open(folder->filePath(aside.first())).value();
    QCOMPARE(replaced->facts()->calls, 2);
}

void TestArchiveStore::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a database at all, but long enough to be read as one. ").repeated(40);
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
}

void TestArchiveStore::refusesWhatIsNoBackup()
{
    QFETCH(QByteArray, bytes);
    stored(foundLookUp(id, answered));
    QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(QStringLiteral("backup"));
    if (!bytes.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const QStringList before = QDir(folder->path()).entryList(QDir::Files);
    const auto restored = restoreArchive(path, store);
    QVERIFY(!restored);
    QCOMPARE(restored.error().path, path);
    QCOMPARE(foundBy(*store, QString()), QStringList(id));
    QCOMPARE(QDir(folder->path()).entryList(QDir::Files), before);
}

void TestArchiveStore::findsDamage()
{
    for (int i = 0; i < 300; ++i)
        stored(foundLookUp(QStringLiteral("call-%1").arg(i), answered));
    QCOMPARE(store->check().value().join(QLatin1Char('\n')), QString());
    const QString path = store->path();
    store.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(8192, '\x7e'));
    file.close();
    store = ArchiveStore::open(path).value();
    const auto damages = store->check();
    QVERIFY(!damages || !damages->isEmpty());
}

void TestArchiveStore::hearsOfOthers()
{
    const qint64 before = store->othersVersion().value();
    stored(foundLookUp(id, answered));
    QCOMPARE(store->othersVersion().value(), before);
    auto other = ArchiveStore::open(store->path()).value();
    QVERIFY(other->store(foundLookUp(QStringLiteral("other"), answered)).has_value());
    QVERIFY(store->othersVersion().value() != before);
}

CALLSCOPE_TEST(TestArchiveStore, QCoreApplication)
#include "tst_archivestore.moc"
