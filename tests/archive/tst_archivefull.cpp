#include "app/archive/archiveerror.h"
#include "tests/archive/writerprocess.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace callscope;
using Kind = ArchiveError::Kind;

namespace {

Kind kindIn(const QByteArrayList& errors)
{
    return errors.isEmpty() ? Kind::NotFound : Kind(errors.first().split(' ').first().toInt());
}

} // namespace

//! Disks that have no room: what was kept stays, the error says why, and with room again it goes on.
class TestArchiveFull : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void survivesAFileThatMayNotGrow();
    void survivesAFullDisk();

private:
    QTemporaryDir m_folder;
};

void TestArchiveFull::survivesAFileThatMayNotGrow()
{
    const QString file = m_folder.filePath(QStringLiteral("limited.sqlite"));
    const QStringList words{file, QStringLiteral("write"), QStringLiteral("a-"), QStringLiteral("100000")};
    WriterProcess writer(words);
    writer.process().setChildProcessModifier([] {
        const rlimit limit{3'000'000, 3'000'000}; // bytes a file may have
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN); // or the write would end the process
    });
    writer.process().start();
    QCOMPARE(writer.exitStatus(), 3);
    const QByteArrayList kept = writer.said("kept");
    const Kind kind = kindIn(writer.said("error"));
    QVERIFY2(kind == Kind::Disk || kind == Kind::Full, writer.said("error").join().constData());
    QVERIFY(kept.size() > 10);

    WriterProcess again({file, QStringLiteral("write"), QStringLiteral("b-"), QStringLiteral("10")});
    again.process().start();
    QCOMPARE(again.exitStatus(), 0);
    const QByteArrayList held = contentsOf(file);
    QCOMPARE(QSet<QByteArray>(held.cbegin(), held.cend()).size(), kept.size() + 10);
    for (const QByteArray& call : kept)
        QVERIFY2(held.contains(call), call.constData());
    QCOMPARE(integrityOf(file), QStringLiteral("ok"));
}

//! On a disk of its own of 1 MB, in a mount namespace, where this machine lets a test make one; the test above holds everywhere.
void TestArchiveFull::survivesAFullDisk()
{
    const QString disk = m_folder.filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const QString script = QStringLiteral("mount -t tmpfs -o size=1m callscope \"$0\" || exit 99\n"
                                          "\"$1\" \"$0/a.sqlite\" write a- 100000; test $? = 3 || exit 98\n"
                                          "\"$1\" \"$0/a.sqlite\" list\n");
    QStringList unshare{QStringLiteral("unshare"), QStringLiteral("-m")};
    if (getuid() != 0)
        unshare.append(QStringLiteral("-Ur"));
    QProcess shell;
    shell.setProcessChannelMode(QProcess::SeparateChannels);
    unshare += {QStringLiteral("sh"), QStringLiteral("-c"), script, disk, QStringLiteral(CALLSCOPE_ARCHIVEWRITER)};
    shell.setProgram(unshare.takeFirst());
    shell.setArguments(unshare);
    shell.start();
    QVERIFY(shell.waitForFinished(120'000));
    const QByteArray output = shell.readAllStandardOutput();
    if (!output.contains("kept ")) {
        QVERIFY2(shell.exitCode() == 99 || shell.readAllStandardError().startsWith("unshare"), "it could mount, and then wrote nothing");
        return;
    }
    QVERIFY2(shell.exitCode() == 0, output.right(500).constData());
    QByteArrayList kept, held, errors;
    for (const QByteArray& line : output.split('\n')) {
        const QByteArray rest = line.mid(line.indexOf(' ') + 1);
        (line.startsWith("kept ") ? kept : line.startsWith("holds ") ? held : errors).append(rest);
    }
    errors.removeAll(QByteArray());
    QCOMPARE(errors.size(), 1);
    QVERIFY2(kindIn(errors) == Kind::Full, errors.first().constData());
    QVERIFY(kept.size() > 10);
    QCOMPARE(QSet<QByteArray>(held.cbegin(), held.cend()), QSet<QByteArray>(kept.cbegin(), kept.cend()));
}

CALLSCOPE_TEST(TestArchiveFull, QCoreApplication)
#include "tst_archivefull.moc"
