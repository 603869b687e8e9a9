#include "app/archive/archivestore.h"

#include "app/archive/filterparser.h"
#include "tests/archive/rawdatabase.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace callscope;

namespace {

const QString id = QStringLiteral("3f2a17c0-0000-4000-8000-00000000000a");

} // namespace

//! Odd look-ups, odd orders, odd characters: all are kept, and found again.
class TestLookUpWriter : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beginAnew(); }
    void cleanup() { beginAnew(); }
    void everyMemberComesBack();
    void emptyTextsAreTexts();
    void anOlderRecordBehindFailures();
    void anOlderFailureBehindARecord();
    void oddPeople_data();
    void oddPeople();
    void whatIsForgottenTwice();
    void separatorsInTags();
    void forgottenProfilesAreNotOffered();
    void damageIsSaidAndNeverMissing();
    void theCopyThatWasOpenGoesOn();

private:
    void beginAnew();
    StoredLookUp stored(const SeenLookUp& lookUp) { return store->store(lookUp).value(); }
    [[nodiscard]] QStringList foundBy(const QString& text);

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<ArchiveStore> store;
};

void TestLookUpWriter::beginAnew()
{
    store.reset();
    folder = std::make_unique<QTemporaryDir>();
    store = ArchiveStore::open(folder->filePath(QStringLiteral("archive.sqlite"))).value();
}

QStringList TestLookUpWriter::foundBy(const QString& text)
{
    const auto filter = filter::parse(text, {QDateTime::fromSecsSinceEpoch(firstSeen, Qt::UTC), QTimeZone::utc()});
    if (!filter)
        return {QStringLiteral("not a filter")};
    QStringList ids;
    const auto page = store->page(*filter, {}, 100);
    for (const CallRow& row : page->rows)
        ids.append(row.callId);
    return ids;
}

void TestLookUpWriter::everyMemberComesBack()
{
    SeenLookUp seen = foundLookUp(id, answered);
    seen.sdkAppId = 4'294'967'295U;
    seen.askedId = id.toUpper();
    seen.regionKey = QString();
    seen.endpoint = QStringLiteral("https://proxy.example.com:8443");
    seen.cause = QStringLiteral("NotJson");
    seen.code = -9'000'000'000;
    seen.detail = QString::fromUtf8("their 'words' \"世界\" 😀\n\t%_");
    seen.elapsedMs = 86'400'000;
    seen.httpStatus = 599;
    seen.response += QByteArray("\0\xff\xfe tail\0", 10);
    seen.deprecatedApi = true;
    const CallRow row = stored(seen).row;
    QCOMPARE(row.sdkAppId, seen.sdkAppId);
    QCOMPARE(row.regionKey, QStringLiteral("proxy.example.com")); // what region: finds
    const SeenLookUp back = store->find(seen.sdkAppId, id)->lookUps.first().lookUp;
    QCOMPARE(back.sdkAppId, seen.sdkAppId);
    QCOMPARE(back.askedId, seen.askedId);
    QCOMPARE(back.at, seen.at);
    QCOMPARE(back.at.timeSpec(), Qt::UTC);
    QCOMPARE(back.profileId, seen.profileId);
    QCOMPARE(back.profileName, seen.profileName);
    QCOMPARE(back.endpoint, seen.endpoint);
    QCOMPARE(back.regionKey, seen.regionKey);
    QCOMPARE(back.outcome, seen.outcome);
    QCOMPARE(back.cause, seen.cause);
    QCOMPARE(back.code, seen.code);
    QCOMPARE(back.requestId, seen.requestId);
    QCOMPARE(back.detail, seen.detail);
    QCOMPARE(back.elapsedMs, seen.elapsedMs);
    QCOMPARE(back.httpStatus, seen.httpStatus);
    QCOMPARE(back.response, seen.response);
    QCOMPARE(back.deprecatedApi, seen.deprecatedApi);
}

void TestLookUpWriter::emptyTextsAreTexts()
{
    SeenLookUp nothing;
    nothing.at = QDateTime::fromSecsSinceEpoch(firstSeen, Qt::UTC);
    QVERIFY(store->store(nothing).has_value());
    nothing.found = SeenRecord();
    nothing.at = nothing.at.addSecs(1);
    QVERIFY(store->store(nothing).has_value());
    QCOMPARE(store->facts()->calls, 1);
    QCOMPARE(store->find(0, QString())->lookUps.size(), 2);
    QCOMPARE(store->find(0, QString())->lookUps.first().lookUp.response, QByteArray());
    QCOMPARE(foundBy(QStringLiteral("-result:x")).size(), 1); // never NULL, so its negation is true
    QVERIFY(store->annotate(1, {}).has_value());
}

void TestLookUpWriter::anOlderRecordBehindFailures()
{
    stored(failedLookUp(id, firstSeen + 100, 60010));
    const CallRow row = stored(foundLookUp(id, answered, firstSeen)).row;
    QVERIFY2(row.found, "a record was seen at least once");
    QCOMPARE(row.caller, QStringLiteral("anna"));
    QCOMPARE(row.seenAt.toSecsSinceEpoch(), firstSeen + 100);
    QCOMPARE(row.failureCode, 60010);
    QCOMPARE(foundBy(QStringLiteral("user:ben")), QStringList(id));
    QCOMPARE(foundBy(QStringLiteral("is:missing")), QStringList());
    QCOMPARE(stored(foundLookUp(id, R"("Caller_Account":"older")", firstSeen - 50)).row.caller, QStringLiteral("anna"));
}

void TestLookUpWriter::anOlderFailureBehindARecord()
{
    stored(foundLookUp(id, answered, firstSeen + 100));
    const CallRow row = stored(failedLookUp(id, firstSeen)).row;
    QVERIFY(row.found && row.failure.isEmpty());
    QCOMPARE(row.seenAt.toSecsSinceEpoch(), firstSeen + 100);
}

void TestLookUpWriter::oddPeople_data()
{
    QTest::addColumn<QByteArray>("people");
    QTest::newRow("the same ones again and again") << QByteArray(R"(["zeta","zeta","anna","anna"])");
    QTest::newRow("empty") << QByteArray(R"(["","zeta",""])");
    QTest::newRow("halves of characters") << QByteArray(R"(["\ud800","\ud801","\udfff","zeta"])");
    QTest::newRow("a NUL") << QByteArray(R"(["a\u0000b","a\u0000c","zeta"])");
    QTest::newRow("lines") << QByteArray(R"(["a\nb","a","b","zeta"])");
    QTest::newRow("capitals") << QByteArray(R"(["ANNA","Anna","zeta"])");
    QTest::newRow("long") << "[\"" + QByteArray("x").repeated(100'000) + "\",\"zeta\"]";
}

void TestLookUpWriter::oddPeople()
{
    QFETCH(QByteArray, people);
    const QByteArray record = R"("Caller_Account":"anna","CalleeList_Account":)" + people;
    QList<SeenLookUp> newer;
    for (int i = 0; i < 2100; ++i) // more than are scanned before the index is asked
        newer.append(foundLookUp(QString::number(i), R"("Caller_Account":"somebody")", firstSeen + 100 + i));
    const auto written = store->store(foundLookUp(id, record));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    QVERIFY(store->import(newer).has_value());
    while (store->catchUp().value()) {}
    QCOMPARE(foundBy(QStringLiteral("user:zeta")), QStringList(id));
    QCOMPARE(foundBy(QStringLiteral("user:ta")), QStringList(id));
    QVERIFY(store->store(foundLookUp(id, record, firstSeen + 1)).has_value());
    QCOMPARE(foundBy(QStringLiteral("callee:zet")), QStringList(id));
    QVERIFY(store->forget({written->row.key}).has_value());
    QCOMPARE(foundBy(QStringLiteral("user:zeta")), QStringList());
    QCOMPARE(store->check().value(), QStringList());
}

void TestLookUpWriter::whatIsForgottenTwice()
{
    const qint64 first = stored(foundLookUp(QStringLiteral("first"), answered)).row.key;
    stored(foundLookUp(QStringLiteral("second"), answered, firstSeen + 1));
    QVERIFY(store->forget({first, first, 99'999, -1}).has_value());
    QVERIFY(store->forget({first}).has_value());
    for (int i = 0; i < 5; ++i)
        QVERIFY(store->forget({first, 0}).has_value());
    QCOMPARE(store->check().value(), QStringList());
    stored(foundLookUp(QStringLiteral("third"), R"("Caller_Account":"newcomer")", firstSeen + 2));
    QCOMPARE(foundBy(QStringLiteral("user:wcom")), QStringList(QStringLiteral("third")));
    QVERIFY(store->forget({store->find(1'400'000'001, QStringLiteral("second"))->row.key, store->find(1'400'000'001, QStringLiteral("third"))->row.key}).has_value());
    QCOMPARE(store->check().value(), QStringList());
    stored(foundLookUp(QStringLiteral("fourth"), answered));
    QCOMPARE(foundBy(QStringLiteral("user:anna")), QStringList(QStringLiteral("fourth")));
}

void TestLookUpWriter::separatorsInTags()
{
    const qint64 call = stored(foundLookUp(id, answered)).row.key;
    const QStringList given{QStringLiteral("one\x1ftwo"), QStringLiteral(" a \n b "), QStringLiteral("a b"), QStringLiteral("\x1f"), QStringLiteral("世,界")};
    const QStringList expected{QStringLiteral("one two"), QStringLiteral("a b"), QStringLiteral("世,界")};
    QCOMPARE(store->annotate(call, {{}, given, {}})->tags, expected);
    QCOMPARE(store->call(call)->annotation.tags, expected);
}

void TestLookUpWriter::forgottenProfilesAreNotOffered()
{
    SeenLookUp secret = foundLookUp(id, answered);
    secret.profileName = QStringLiteral("Secret customer");
    const qint64 call = stored(secret).row.key;
    stored(foundLookUp(QStringLiteral("other"), answered));
    QCOMPARE(store->values(filter::Field::Profile, QString(), 9)->size(), 2);
    QVERIFY(store->forget({call}).has_value());
    QCOMPARE(store->values(filter::Field::Profile, QString(), 9).value(), QStringList(QStringLiteral("Prod")));
}

void TestLookUpWriter::damageIsSaidAndNeverMissing()
{
    constexpr int calls = 300;
    for (int i = 0; i < calls; ++i)
        stored(foundLookUp(QStringLiteral("call-%1").arg(i), answered, firstSeen + i));
    const QString path = store->path();
    store.reset();
    const QByteArray whole = bytesOf(path);
    int said = 0;
    for (qsizetype at = 4096; at < whole.size(); at += 4096) {
        QByteArray damaged = whole;
        damaged.replace(at, 4096, QByteArray(4096, '\x7e'));
        const QString copy = folder->filePath(QStringLiteral("damaged-%1.sqlite").arg(at));
        writeBytes(copy, damaged);
        std::optional<ArchiveError> notice;
        auto opened = ArchiveStore::open(copy, &notice);
        if (!opened || notice) {
            ++said;
            continue;
        }
        const auto page = (*opened)->page({}, {}, calls);
        QVERIFY2(!page || page->rows.size() == calls, qPrintable(QStringLiteral("%1 rows with the page at %2 gone").arg(page->rows.size()).arg(at)));
        for (int call = 1; page && call <= calls; ++call) {
            const auto one = (*opened)->call(call);
            QVERIFY(!one || one->lookUps.size() == 1);
        }
        const auto damages = (*opened)->check();
        QVERIFY2(damages.has_value(), damages ? "" : qPrintable(damages.error().detail));
        said += damages->isEmpty() ? 0 : 1;
        opened->reset();
        QVERIFY(QFile::remove(copy));
    }
    QVERIFY2(said > int(whole.size() / 4096) * 3 / 4, "pages that were destroyed went unnoticed"); // a free page is nobody's
}

void TestLookUpWriter::theCopyThatWasOpenGoesOn()
{
    auto other = ArchiveStore::open(store->path()).value();
    const qint64 call = stored(foundLookUp(id, answered)).row.key;
    QVERIFY(!other->store(foundLookUp(id, answered, firstSeen + 1)).value().isNewCall);
    QVERIFY(other->forget({call}).has_value());
    QCOMPARE(store->annotate(call, {QStringLiteral("x"), {}, {}}).error().kind, ArchiveError::Kind::NotFound);
    QVERIFY2(stored(foundLookUp(id, answered, firstSeen + 2)).isNewCall, "no number of what another one forgot is remembered");
    QVERIFY(other->forgetEverything().has_value());
    QVERIFY(stored(foundLookUp(id, answered, firstSeen + 3)).isNewCall);
    QCOMPARE(store->check().value(), QStringList());
}

CALLSCOPE_TEST(TestLookUpWriter, QCoreApplication)
#include "tst_lookupwriter.moc"
