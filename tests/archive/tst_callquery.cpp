#include "app/archive/archivestore.h"

#include "app/archive/callcodes.h"
#include "app/archive/callfacts.h"
#include "app/archive/filtermatch.h"
#include "app/archive/filterparser.h"
#include "tests/archive/seencalls.h"
#include "tests/bench/callgenerator.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

using namespace callscope;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);

filter::Node parsed(const QString& text)
{
    const auto filter = filter::parse(text, {now, QTimeZone::utc()});
    if (!filter)
        qFatal("not a filter: %s", qPrintable(text));
    return *filter;
}

//! A call as the plain scan sees it, and where it stands in the list.
struct Plain {
    qint64 key = 0;
    FilterSubject subject;
};

FilterSubject subjectOf(const SeenLookUp& seen)
{
    const CallFacts facts = callFactsOf(seen);
    FilterSubject subject;
    subject.callId = keptCallId(seen.askedId);
    subject.caller = facts.caller;
    for (const CallMember& member : facts.members) {
        if (!member.isCaller)
            subject.callees.append(member.userId);
    }
    subject.room = facts.room;
    subject.result = facts.facet.result;
    subject.type = facts.facet.type;
    subject.media = facts.facet.media;
    subject.profile = facts.facet.profile;
    subject.region = facts.facet.region;
    subject.findings = facts.facet.findings.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    subject.severities = facts.facet.severities.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    subject.found = facts.facet.found;
    subject.ring = facts.ring;
    subject.talk = facts.talk;
    subject.total = facts.total;
    subject.people = facts.people;
    subject.seen = seen.at.toSecsSinceEpoch();
    subject.happened = facts.started.value_or(subject.seen);
    return subject;
}

} // namespace

//! Pages of an archive that is larger than what is scanned at once, held against a plain scan of all of it.
class TestCallQuery : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesWithoutAnIndex_data() { pages_data(); }
    void pagesWithoutAnIndex();
    void pagesWithHalfAnIndex_data() { pages_data(); }
    void pagesWithHalfAnIndex();
    void pages_data();
    void pages();
    void pagesBeforeTheIndexCaughtUp();
    void aCallThatComesBetweenTwoPages();
    void callsThatComeBetweenPagesOfAFilter_data();
    void callsThatComeBetweenPagesOfAFilter();
    void oneRow();

private:
    [[nodiscard]] QList<qint64> scan(const QString& text) const;
    [[nodiscard]] QList<qint64> paged(const QString& text, int pageSize);

    QTemporaryDir folder;
    std::unique_ptr<ArchiveStore> store;
    QList<Plain> calls; // as the list has them
};

void TestCallQuery::initTestCase()
{
    store = ArchiveStore::open(folder.filePath(QStringLiteral("archive.sqlite"))).value();
    constexpr int total = 9000;
    CallGenerator generator(7, now, total);
    QList<SeenLookUp> lookUps = generator.next(total);
    lookUps[11] = foundLookUp(QStringLiteral("rare-1"), R"("Caller_Account":"端に世界","CalleeList_Account":["a_b%c\"d"],"RoomId":"部屋世")", lookUps[11].at.toSecsSinceEpoch());
    lookUps[12] = foundLookUp(QStringLiteral("rare-2"), R"("Caller_Account":"émile 😀","CalleeList_Account":[],"RoomId":"zq")", lookUps[12].at.toSecsSinceEpoch());
    lookUps[13] = failedLookUp(QStringLiteral("never found"), lookUps[13].at.toSecsSinceEpoch());
    QVERIFY(store->import(lookUps).has_value());
    for (const SeenLookUp& seen : std::as_const(lookUps))
        calls.append({store->find(seen.sdkAppId, seen.askedId)->row.key, subjectOf(seen)});
    for (const int at : {5, 4000, 8990}) {
        QVERIFY(store->setPinned(calls[at].key, true).has_value());
        calls[at].subject.pinned = true;
    }
    QVERIFY(store->annotate(calls[100].key, {QStringLiteral("escalated 世"), {QStringLiteral("vip")}, QStringLiteral("T-1")}).has_value());
    calls[100].subject.note = QStringLiteral("escalated 世");
    calls[100].subject.tags = QStringList(QStringLiteral("vip"));
    calls[100].subject.ticket = QStringLiteral("T-1");
    std::sort(calls.begin(), calls.end(), [](const Plain& one, const Plain& other) {
        return std::tuple(one.subject.pinned, one.subject.seen, one.key) > std::tuple(other.subject.pinned, other.subject.seen, other.key);
    });
}

QList<qint64> TestCallQuery::scan(const QString& text) const
{
    const filter::Node filter = parsed(text);
    QList<qint64> keys;
    for (const Plain& call : calls) {
        if (filter::matches(filter, call.subject))
            keys.append(call.key);
    }
    return keys;
}

QList<qint64> TestCallQuery::paged(const QString& text, int pageSize)
{
    const filter::Node filter = parsed(text);
    QList<qint64> keys;
    PageStart from;
    for (;;) {
        const auto page = store->page(filter, from, pageSize);
        if (!page)
            return {-1};
        for (const CallRow& row : page->rows)
            keys.append(row.key);
        if (page->isLast)
            return keys;
        from = page->next;
    }
}

void TestCallQuery::pages_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "ring>30", "ring=17", "ring>10000", "talk<2", "talk>3h", "total=77", "people>=5", "-people<8", "result:Offline", "result:NormalEnd", "result:xyz",
                             "type:Multi", "media:aud", "profile:Staging", "region:frank", "finding:talk-very-short", "severity:serious", "severity:note", "is:missing", "is:found",
                             "is:pinned", "is:noted", "is:tagged", "user:customer-0000", "user:00123", "user:世", "user:世界", "user:端に世界", "user:_b%", "user:é", "user:É", "user:😀",
                             "caller:世界", "callee:世界", "room:屋世", "room:世", "room:zq", "room:q", "room:8000", "rare", "世", "\"%c\\\"d\"", "escalated", "tag:vip", "ticket:t-1", "note:世",
                             "before:2025-01-01", "after:2026-06-01", "on:2026-01-15", "seen:30d", "seen<2024-12-20", "ring>25 result:Reject", "ring>25 | tag:vip", "-(result:NormalEnd | result:Cancel)",
                             "-rare ring=17", "nobody", "tag:vip | room:zq | is:missing"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCallQuery::pagesWithoutAnIndex()
{
    QFETCH(QString, text);
    QCOMPARE(paged(text, 1000), scan(text));
    QCOMPARE(store->count(parsed(text)).value(), scan(text).size());
}

void TestCallQuery::pagesWithHalfAnIndex()
{
    QFETCH(QString, text);
    static const bool more = store->catchUp(4500).value();
    QVERIFY(more);
    QCOMPARE(paged(text, 1000), scan(text));
    QCOMPARE(store->count(parsed(text)).value(), scan(text).size());
}

void TestCallQuery::pages()
{
    QFETCH(QString, text);
    static const bool indexed = [this] {
        while (store->catchUp().value()) {}
        return true;
    }();
    QVERIFY(indexed);
    const QList<qint64> expected = scan(text);
    QCOMPARE(store->count(parsed(text)).value(), expected.size());
    QCOMPARE(paged(text, 997), expected);
    if (expected.size() < 2000)
        QCOMPARE(paged(text, 100), expected);
    if (expected.size() < 700)
        QCOMPARE(paged(text, 7), expected);
    if (expected.size() < 100)
        QCOMPARE(paged(text, 1), expected);
    QVERIFY(store->page(parsed(text), {}, 1)->rows.size() == qMin(qsizetype(1), expected.size()));
}

void TestCallQuery::pagesBeforeTheIndexCaughtUp()
{
    QVERIFY(store->import({foundLookUp(QStringLiteral("fresh"), R"("Caller_Account":"justimported")", firstSeen - 400 * 86400)}).has_value());
    const auto page = store->page(parsed(QStringLiteral("user:stimp")), {}, 10);
    QCOMPARE(page->rows.size(), 1);
    const qint64 call = page->rows.first().key;
    QVERIFY(!store->catchUp().value());
    QCOMPARE(store->page(parsed(QStringLiteral("user:stimp")), {}, 10)->rows.size(), 1);
    // Its people change, and then it goes: the index must follow.
    QVERIFY(store->store(foundLookUp(QStringLiteral("fresh"), R"("Caller_Account":"renamed")", firstSeen - 300 * 86400)).has_value());
    QCOMPARE(store->page(parsed(QStringLiteral("user:stimp")), {}, 10)->rows.size(), 0);
    QCOMPARE(store->page(parsed(QStringLiteral("user:enam")), {}, 10)->rows.size(), 1);
    QVERIFY(store->forget({call}).has_value());
    QCOMPARE(store->page(parsed(QStringLiteral("user:enam")), {}, 10)->rows.size(), 0);
    QCOMPARE(store->check().value().join(QLatin1Char('\n')), QString());
}

void TestCallQuery::aCallThatComesBetweenTwoPages()
{
    const auto first = store->page({}, {}, 50);
    const auto stored = store->store(foundLookUp(QStringLiteral("between"), answered, now.toSecsSinceEpoch() + 5));
    QVERIFY(stored.has_value());
    const auto second = store->page({}, first->next, 50);
    QCOMPARE(second->rows.first().key, calls[50].key);
    QVERIFY(store->forget({stored->row.key}).has_value());
}

void TestCallQuery::callsThatComeBetweenPagesOfAFilter_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "result:Offline", "user:customer-0000", "ring>30", "room:8000", "is:found"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCallQuery::callsThatComeBetweenPagesOfAFilter()
{
    QFETCH(QString, text);
    const filter::Node filter = parsed(text);
    const QList<qint64> expected = scan(text);
    const QByteArray likeAll = R"("Caller_Account":"customer-00001","CallResult":"Offline","RoomId":"80001","StartTime":1794000000,"EndTime":1794000100)";
    QList<qint64> keys;
    QList<qint64> came;
    PageStart from;
    for (bool isLast = false; !isLast;) {
        const auto page = store->page(filter, from, int(qMax(qsizetype(1), expected.size() / 6)));
        QVERIFY(page.has_value());
        for (const CallRow& row : page->rows)
            keys.append(row.key);
        from = page->next;
        isLast = page->isLast;
        const auto stored = store->store(foundLookUp(QStringLiteral("came-%1").arg(came.size()), likeAll, now.toSecsSinceEpoch() + came.size()));
        QVERIFY(stored.has_value());
        came.append(stored->row.key);
    }
    QVERIFY(came.size() > 5);
    // Pinned calls come first, so what is new stands behind them where the first page ended among them; nothing else differs.
    keys.removeIf([&came](qint64 key) { return came.contains(key); });
    QVERIFY(store->forget(came).has_value());
    QCOMPARE(keys, expected);
}

void TestCallQuery::oneRow()
{
    const qint64 call = scan(QStringLiteral("tag:vip")).first();
    QCOMPARE(store->row(call, parsed(QStringLiteral("note:escalated")))->key, call);
    QCOMPARE(store->row(call, parsed(QStringLiteral("note:other"))).error().kind, ArchiveError::Kind::NotFound);
    QCOMPARE(store->row(-1).error().kind, ArchiveError::Kind::NotFound);
}

CALLSCOPE_TEST(TestCallQuery, QCoreApplication)
#include "tst_callquery.moc"
