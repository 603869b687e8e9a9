#include "app/lookup/savedcalls.h"

#include "app/archive/archivestore.h"
#include "app/lookup/archivedresult.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace callscope;

namespace {

SavedCall saved(int number)
{
    SavedCall call;
    call.key = number;
    call.lookUp = foundLookUp(QStringLiteral("id-%1").arg(number), answered);
    call.lookUp.found.reset();
    return call;
}

//! Gives `batches` times `each` calls, numbered from 1 on.
struct Source {
    int batches = 0;
    int each = 3;
    int given = 0;
    int asked = 0;

    Archived<QList<SavedCall>> operator()()
    {
        QList<SavedCall> calls;
        if (asked++ < batches) {
            for (int i = 0; i < each; ++i)
                calls.append(saved(++given));
        }
        return calls;
    }
};

QByteArray numbersOf(const QList<LookUpResult>& results, bool isFirst)
{
    QByteArray bytes = isFirst ? "first " : "";
    for (const LookUpResult& result : results)
        bytes += QByteArray::number(result.archived) + ' ';
    return bytes;
}

} // namespace

//! Read here, formatted everywhere, written here, in order.
class TestSavedCalls : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrder();
    void ofNothing();
    void stopsWhereToldTo();
    void writesWhatWasReadBeforeAnError();
    void neverReadsFarAhead();
    void aFailureKeepsItsNote();
};

void TestSavedCalls::keepsTheOrder()
{
    Source source{200};
    QByteArray written;
    qsizetype count = 0;
    std::mutex lock;
    QSet<QThread*> threads;
    const auto done = writeSavedCalls({
        .read = [&source] { return source(); },
        .format = [&](const QList<LookUpResult>& results, bool isFirst) {
            {
                const std::lock_guard guard(lock);
                threads.insert(QThread::currentThread());
            }
            QThread::usleep(QRandomGenerator::global()->bounded(2000U)); // later ones are ready before earlier ones
            return numbersOf(results, isFirst);
        },
        .write = [&](const QByteArray& bytes, qsizetype calls) {
            written += bytes;
            count += calls;
            return QThread::currentThread() == QCoreApplication::instance()->thread();
        }});
    QVERIFY(done);
    QByteArray expected = "first ";
    for (int i = 1; i <= 600; ++i)
        expected += QByteArray::number(i) + ' ';
    QCOMPARE(written, expected);
    QCOMPARE(count, 600);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

void TestSavedCalls::ofNothing()
{
    bool touched = false;
    QVERIFY(writeSavedCalls({
        .read = [] { return Archived<QList<SavedCall>>(QList<SavedCall>()); },
        .format = [&](const QList<LookUpResult>&, bool) { touched = true; return QByteArray(); },
        .write = [&](const QByteArray&, qsizetype) { return touched = true; }}));
    QVERIFY(!touched);
}

void TestSavedCalls::stopsWhereToldTo()
{
    Source source{10'000};
    qsizetype written = 0;
    std::atomic<int> running = 0;
    QVERIFY(writeSavedCalls({
        .read = [&source] { return source(); },
        .format = [&](const QList<LookUpResult>& results, bool isFirst) {
            ++running;
            QThread::usleep(500);
            --running;
            return numbersOf(results, isFirst);
        },
        .write = [&](const QByteArray&, qsizetype calls) { return (written += calls) < 30; }}));
    QCOMPARE(written, 30);
    QCOMPARE(running, 0); // nobody uses what was lent any more
    QVERIFY(source.asked < 200);
}

void TestSavedCalls::writesWhatWasReadBeforeAnError()
{
    Source source{5};
    QByteArray written;
    const auto done = writeSavedCalls({
        .read = [&source]() -> Archived<QList<SavedCall>> {
            if (source.asked == 5)
                return failure(ArchiveError{ArchiveError::Kind::Disk, {}, {}, {}});
            return source();
        },
        .format = numbersOf,
        .write = [&](const QByteArray& bytes, qsizetype) { written += bytes; return true; }});
    QCOMPARE(done.error().kind, ArchiveError::Kind::Disk);
    QCOMPARE(written, QByteArray("first 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 "));
}

void TestSavedCalls::neverReadsFarAhead()
{
    Source source{300, 1};
    qsizetype written = 0;
    qsizetype furthest = 0;
    QVERIFY(writeSavedCalls({
        .read = [&] { furthest = std::max(furthest, source.given - written); return source(); },
        .format = numbersOf,
        .write = [&](const QByteArray&, qsizetype calls) { written += calls; return true; }}));
    QCOMPARE(written, 300);
    QVERIFY2(furthest <= 2 * QThread::idealThreadCount() + 1, qPrintable(QString::number(furthest)));
}

void TestSavedCalls::aFailureKeepsItsNote()
{
    const auto store = ArchiveStore::open({}).value();
    const qint64 key = store->store(failedLookUp(QStringLiteral("gone")))->row.key;
    QVERIFY(store->annotate(key, {QStringLiteral("asked twice"), {}, {}}));
    CallCursor cursor{filter::Node()};
    const LookUpResult one = savedResultOf(store->read(cursor)->first());
    QVERIFY(!one.outcome && one.saved);
    QCOMPARE(one.archived, key);
    QCOMPARE(one.annotation.note, QStringLiteral("asked twice"));
    QCOMPARE(savedResultOf(*store->call(key))->annotation.note, QStringLiteral("asked twice"));
}

CALLSCOPE_TEST(TestSavedCalls, QCoreApplication)
#include "tst_savedcalls.moc"
