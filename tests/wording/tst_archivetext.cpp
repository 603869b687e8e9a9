#include "app/wording/archivetext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSet>

using namespace callscope;

namespace {

using Kind = ArchiveError::Kind;

constexpr std::array everyKind{Kind::NewerVersion, Kind::Broken, Kind::Unreadable, Kind::ReadOnly, Kind::Full,
                               Kind::Disk,         Kind::Busy,   Kind::NotFound,   Kind::Failed};

ArchiveError errorOf(Kind kind, const QString& keptAside = {})
{
    return {kind, QStringLiteral("/data/archive.sqlite"), QStringLiteral("disk I/O error %1"), keptAside};
}

} // namespace

class TestArchiveText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasSentencesOfItsOwn()
    {
        QSet<QString> said;
        for (const Kind kind : everyKind) {
            const QString text = wording::archiveError(errorOf(kind));
            QVERIFY2(text.count(QLatin1Char('.')) >= 2, qPrintable(text)); // what happened, what becomes of the data, what to do
            said.insert(text);
        }
        QCOMPARE(std::size_t(said.size()), everyKind.size());
    }

    void namesTheFileAndTheDatabasesWords()
    {
        const QString text = wording::archiveError(errorOf(Kind::Disk));
        QVERIFY2(text.endsWith(QLatin1String("(/data/archive.sqlite: disk I/O error %1)")), qPrintable(text));
        QVERIFY(wording::archiveError({.kind = Kind::Full, .path = QStringLiteral("/a"), .detail = {}, .keptAside = {}}).endsWith(QLatin1String("(/a)")));
        QVERIFY(wording::archiveError({}).endsWith(QLatin1Char('.')));
    }

    void saysWhereABrokenFileIsKept()
    {
        const QString aside = wording::archiveError(errorOf(Kind::Broken, QStringLiteral("/data/archive.sqlite.broken-1")));
        QVERIFY2(aside.contains(QLatin1String("kept as /data/archive.sqlite.broken-1")), qPrintable(aside));
        QVERIFY(wording::archiveError(errorOf(Kind::Broken)).contains(QLatin1String("not touched")));
    }

    void aFullDiskLosesNothing()
    {
        QVERIFY(wording::archiveError(errorOf(Kind::Full)).contains(QLatin1String("safe")));
    }

    void counts()
    {
        QCOMPARE(wording::callCount(1), QStringLiteral("1 call"));
        QCOMPARE(wording::callCount(0), QStringLiteral("0 calls"));
        QCOMPARE(wording::lookUpCount(1), QStringLiteral("1 look-up"));
        QVERIFY(wording::lookUpCount(1234).endsWith(QLatin1String("look-ups")));
    }

    void sizes()
    {
        QCOMPARE(wording::sizeText(0), QStringLiteral("0 bytes"));
        QCOMPARE(wording::sizeText(999), QStringLiteral("999 bytes"));
        QCOMPARE(wording::sizeText(312'400), QStringLiteral("312.4 kB"));
        QCOMPARE(wording::sizeText(1'420'000'000), QStringLiteral("1.4 GB"));
    }
};

CALLSCOPE_TEST(TestArchiveText, QCoreApplication)
#include "tst_archivetext.moc"
