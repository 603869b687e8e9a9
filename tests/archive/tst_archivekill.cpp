#include "tests/archive/writerprocess.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

using namespace callscope;

//! Processes that die while they write, and two that write at once: nothing that was committed is lost.
class TestArchiveKill : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasCommittedBeforeAKill();
    void keepsWhatTwoWrite();

private:
    QTemporaryDir m_folder;
};

void TestArchiveKill::keepsWhatWasCommittedBeforeAKill()
{
    constexpr int kills = 100;
    const QString file = m_folder.filePath(QStringLiteral("killed.sqlite"));
    QByteArrayList committed;
    int killedWhileWriting = 0;
    for (int run = 0; run < kills; ++run) {
        WriterProcess writer({file, QStringLiteral("write"), QStringLiteral("run%1-").arg(run), QStringLiteral("1000000")});
        writer.process().start();
        QVERIFY(writer.process().waitForStarted());
        // Every fifth dies while it opens or makes the file, the others somewhere in a transaction.
        if (run % 5 != 0)
            QVERIFY2(writer.process().waitForReadyRead(60'000), "it never wrote anything");
        QTest::qSleep(int(QRandomGenerator::global()->bounded(25)));
        writer.process().kill();
        QCOMPARE(writer.exitStatus(), -1);
        const QByteArrayList kept = writer.said("kept");
        QCOMPARE(writer.said("error"), QByteArrayList());
        killedWhileWriting += kept.isEmpty() ? 0 : 1;
        committed += kept;
    }
    QVERIFY(killedWhileWriting >= kills * 3 / 4);

    const QByteArrayList held = contentsOf(file);
    const QSet<QByteArray> there(held.cbegin(), held.cend());
    for (const QByteArray& call : committed)
        QVERIFY2(there.contains(call), call.constData());
    QVERIFY(there.size() <= committed.size() + kills); // of each run at most the one that was committed, but not said yet
    QCOMPARE(integrityOf(file), QStringLiteral("ok"));
}

void TestArchiveKill::keepsWhatTwoWrite()
{
    const QString file = m_folder.filePath(QStringLiteral("shared.sqlite"));
    const QStringList one{file, QStringLiteral("write"), QStringLiteral("one-"), QStringLiteral("200")};
    const QStringList two{file, QStringLiteral("write"), QStringLiteral("two-"), QStringLiteral("200")};
    WriterProcess first(one);
    WriterProcess second(two);
    first.process().start();
    second.process().start();
    QCOMPARE(first.exitStatus(), 0);
    QCOMPARE(second.exitStatus(), 0);
    const QByteArrayList kept = first.said("kept") + second.said("kept");
    QCOMPARE(kept.size(), 400);
    const QByteArrayList held = contentsOf(file);
    QCOMPARE(held.size(), 400);
    QCOMPARE(QSet<QByteArray>(held.cbegin(), held.cend()), QSet<QByteArray>(kept.cbegin(), kept.cend()));
    QCOMPARE(integrityOf(file), QStringLiteral("ok"));
}

CALLSCOPE_TEST(TestArchiveKill, QCoreApplication)
#include "tst_archivekill.moc"
