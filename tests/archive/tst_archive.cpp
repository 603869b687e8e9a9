#include "app/archive/archive.h"

#include "app/archive/archivestore.h"
#include "tests/archive/rawdatabase.h"
#include "tests/archive/seencalls.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QThread>

#include <optional>

using namespace callscope;

namespace {

//! Asks, and spins the event loop until the answer is there.
template<typename T>
Archived<T> answerOf(const std::function<void(QObject*, Archive::Done<T>)>& ask)
{
    QObject context;
    std::optional<Archived<T>> answer;
    ask(&context, [&answer](const Archived<T>& came) { answer = came; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return failure(ArchiveError{ArchiveError::Kind::Failed, {}, QStringLiteral("no answer"), {}});
    return *answer;
}

Archived<void> opened(Archive& archive)
{
    return answerOf<void>([&archive](QObject* context, Archive::Done<void> done) { archive.open(context, std::move(done)); });
}

Archived<StoredLookUp> stored(Archive& archive, const SeenLookUp& lookUp)
{
    return answerOf<StoredLookUp>([&](QObject* context, Archive::Done<StoredLookUp> done) { archive.store(lookUp, context, std::move(done)); });
}

QStringList listOf(Archive& archive)
{
    const auto page = answerOf<CallPage>([&archive](QObject* context, Archive::Done<CallPage> done) { archive.page({}, {}, 100, context, std::move(done)); });
    QStringList ids;
    if (page) {
        for (const CallRow& row : page->rows)
            ids.append(row.callId);
    }
    return ids;
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

//! The archive as windows see it: answers on their thread, and nobody waits.
class TestArchive : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<CallRow>(); }
    void cleanup() { folder = std::make_unique<QTemporaryDir>(); }
    void answersHereInOrder();
    void nobodyWhoIsGoneIsAnswered();
    void deletingItStillWrites();
    void inMemory();
    void goesOnInMemory();
    void saysThatAFileWasKeptAside();
    void tellsOfRowsAndContents();
    void hearsOtherProcesses();
    void hearsWhatCameBeforeTheFirstQuestion();
    void restoreChangesWhatIsRead();
    void aWriteThatWaitsDelaysNoRead();

private:
    [[nodiscard]] QString path() const { return folder->filePath(QStringLiteral("archive.sqlite")); }

    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
};

void TestArchive::answersHereInOrder()
{
    Archive archive(path());
    QStringList answers;
    archive.open(this, [&](const Archived<void>& result) { answers.append(result ? QStringLiteral("open") : QString()); });
    for (int i = 0; i < 20; ++i) {
        archive.store(foundLookUp(QStringLiteral("call-%1").arg(i), answered, firstSeen + i), this, [&, i](const Archived<StoredLookUp>& result) {
            QCOMPARE(QThread::currentThread(), thread());
            answers.append(result ? QString::number(i) : QString());
        });
    }
    QVERIFY2(answers.isEmpty(), "nothing before the event loop");
    QTRY_COMPARE(answers.size(), 21);
    QCOMPARE(answers.first(), QStringLiteral("open"));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(answers[i + 1], QString::number(i));
    QCOMPARE(listOf(archive).first(), QStringLiteral("call-19"));
}

void TestArchive::nobodyWhoIsGoneIsAnswered()
{
    Archive archive(path());
    QVERIFY(opened(archive));
    auto* context = new QObject;
    bool answeredTheDead = false;
    archive.store(foundLookUp(a, answered), context, [&](const auto&) { answeredTheDead = true; });
    delete context;
    QVERIFY(stored(archive, foundLookUp(b, answered)));
    QCOMPARE(listOf(archive).size(), 2);
    QVERIFY(!answeredTheDead);
}

void TestArchive::deletingItStillWrites()
{
    {
        Archive archive(path());
        archive.open(this, {});
        archive.store(foundLookUp(a, answered), this, {});
    }
    auto store = ArchiveStore::open(path());
    QCOMPARE((*store)->facts()->calls, 1);
}

void TestArchive::inMemory()
{
    Archive archive{{}};
    QVERIFY(opened(archive));
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    QCOMPARE(listOf(archive), QStringList(a));
}

void TestArchive::goesOnInMemory()
{
    QVERIFY(QDir(folder->path()).mkpath(QStringLiteral("archive.sqlite/taken")));
    Archive archive(path());
    QVERIFY2(!opened(archive), "it says why");
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    QCOMPARE(listOf(archive), QStringList(a));
}

void TestArchive::saysThatAFileWasKeptAside()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray("no database. ").repeated(100)) > 0);
    file.close();
    Archive archive(path());
    const auto result = opened(archive);
    QVERIFY(!result && result.error().kind == ArchiveError::Kind::Broken && QFile::exists(result.error().keptAside));
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    QVERIFY(QFile::exists(path()));
}

void TestArchive::tellsOfRowsAndContents()
{
    Archive archive(path());
    QVERIFY(opened(archive));
    QSignalSpy rows(&archive, &Archive::rowChanged);
    QSignalSpy contents(&archive, &Archive::contentsChanged);
    const qint64 call = stored(archive, foundLookUp(a, answered))->row.key;
    QCOMPARE(rows.size(), 1);
    QVERIFY(answerOf<CallRow>([&](QObject* context, Archive::Done<CallRow> done) { archive.setPinned(call, true, context, std::move(done)); })->pinned);
    QVERIFY(answerOf<CallRow>([&](QObject* context, Archive::Done<CallRow> done) { archive.annotate(call, {a, {}, {}}, context, std::move(done)); })->hasNote);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(contents.size(), 0);
    QVERIFY(answerOf<void>([&](QObject* context, Archive::Done<void> done) { archive.forget({call}, context, std::move(done)); }));
    QCOMPARE(contents.size(), 1);
    QCOMPARE(listOf(archive), QStringList());
}

void TestArchive::hearsOtherProcesses()
{
    Archive archive(path());
    QVERIFY(opened(archive));
    QSignalSpy contents(&archive, &Archive::contentsChanged);
    archive.lookForOthersChanges();
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    archive.lookForOthersChanges();
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    QCOMPARE(contents.size(), 0);
    auto other = ArchiveStore::open(path());
    QVERIFY((*other)->store(foundLookUp(b, answered)).has_value());
    archive.lookForOthersChanges();
    QTRY_COMPARE(contents.size(), 1);
}

void TestArchive::hearsWhatCameBeforeTheFirstQuestion()
{
    Archive archive(path());
    QVERIFY(opened(archive));
    QSignalSpy contents(&archive, &Archive::contentsChanged);
    QVERIFY((*ArchiveStore::open(path()))->store(foundLookUp(b, answered)).has_value());
    archive.lookForOthersChanges();
    QTRY_COMPARE(contents.size(), 1);
    archive.lookForOthersChanges();
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    QCOMPARE(contents.size(), 1);
}

void TestArchive::aWriteThatWaitsDelaysNoRead()
{
    Archive archive(path());
    QVERIFY(opened(archive));
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    RawDatabase other(path());
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    bool isStored = false;
    QElapsedTimer asked;
    asked.start();
    archive.store(foundLookUp(b, answered, firstSeen + 1), this, [&isStored](const Archived<StoredLookUp>& result) { isStored = result.has_value(); });
    QVERIFY2(asked.elapsed() < 500, "asking waits for nothing");
    QCOMPARE(listOf(archive), QStringList(a));
    QVERIFY2(!isStored, "somebody else holds the file");
    other.run(QStringLiteral("COMMIT"));
    QTRY_VERIFY_WITH_TIMEOUT(isStored, 20'000);
    QCOMPARE(listOf(archive), (QStringList{b, a}));
}

void TestArchive::restoreChangesWhatIsRead()
{
    Archive archive(path());
    QVERIFY(opened(archive));
    QVERIFY(stored(archive, foundLookUp(a, answered)));
    const QString backup = folder->filePath(QStringLiteral("backup"));
    QVERIFY(answerOf<void>([&](QObject* context, Archive::Done<void> done) { archive.backUp(backup, context, std::move(done)); }));
    QVERIFY(stored(archive, foundLookUp(b, answered)));
    QCOMPARE(listOf(archive).size(), 2);
    QSignalSpy contents(&archive, &Archive::contentsChanged);
    QVERIFY(answerOf<void>([&](QObject* context, Archive::Done<void> done) { archive.restore(backup, context, std::move(done)); }));
    QCOMPARE(contents.size(), 1);
    QCOMPARE(listOf(archive), QStringList(a));
    QVERIFY(stored(archive, foundLookUp(b, answered, firstSeen + 1)));
    QCOMPARE(listOf(archive), (QStringList{b, a}));
}

CALLSCOPE_TEST(TestArchive, QCoreApplication)
#include "tst_archive.moc"
