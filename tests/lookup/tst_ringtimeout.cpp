#include "app/archive/archivestore.h"
#include "app/lookup/archivedresult.h"
#include "app/lookup/recordfile.h"
#include "app/lookup/rejudged.h"
#include "app/lookup/savedcalls.h"
#include "app/lookup/savedreader.h"
#include "app/sandbox/sandbox.h"
#include "tests/lookup/asker.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace callscope;

namespace {

constexpr qint64 rang = 4578; // the documented sample

//! What its ringing was held against; nothing where that was no finding.
std::optional<qint64> limitIn(const LookUpResult& result)
{
    if (!result.outcome)
        return -1;
    const QList<Finding>& findings = result.outcome->findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& each) { return each.rule == Rule::RingLongerThanClientTimeout; });
    return found == findings.end() ? std::nullopt : std::optional(found->limit);
}

} // namespace

//! How long ringing may take is the person's to say, wherever a call comes from.
class TestRingTimeout : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_sandbox.start();
        QVERIFY2(port, qPrintable(port ? QString() : port.error()));
        m_live = lookedUp(30);
        QVERIFY(m_live.outcome);
    }

    void inWhatIsLookedUp()
    {
        QCOMPARE(limitIn(m_live), std::optional<qint64>(30));
        QCOMPARE(limitIn(lookedUp(rang - 1)), std::optional<qint64>(rang - 1));
        QCOMPARE(limitIn(lookedUp(rang)), std::nullopt);
    }

    void inWhatIsShownAlready()
    {
        QCOMPARE(limitIn(rejudged(m_live, 60)), std::optional<qint64>(60));
        QCOMPARE(limitIn(rejudged(m_live, rang)), std::nullopt);
        QCOMPARE(rejudged(rejudged(m_live, rang), 30).outcome->findings.size(), m_live.outcome->findings.size());
        QVERIFY(!rejudged(LookUpResult(), 30).outcome);
    }

    void inWhatIsKept()
    {
        const SeenLookUp seen = *seenLookUpOf(m_live);
        QCOMPARE(limitIn(lookUpResultOf(seen)), std::optional<qint64>(30));
        QCOMPARE(limitIn(lookUpResultOf(seen, 60)), std::optional<qint64>(60));
        QCOMPARE(limitIn(lookUpResultOf(seen, rang)), std::nullopt);
        auto store = ArchiveStore::open({});
        const auto stored = (*store)->store(seen);
        QVERIFY(stored);
        const ArchivedCall call = *(*store)->call(stored->row.key);
        QCOMPARE(limitIn(*savedResultOf(call, rang)), std::nullopt);
        std::optional<LookUpResult> read;
        QObject context;
        readSaved(call, 60, &context, [&read](const std::optional<LookUpResult>& result) { read = result; });
        QTRY_VERIFY(read);
        QCOMPARE(limitIn(*read), std::optional<qint64>(60));
    }

    void inWhatIsWritten()
    {
        QList<SavedCall> calls{{1, {}, *seenLookUpOf(m_live)}};
        std::optional<qint64> limit;
        QVERIFY(writeSavedCalls({.read = [&calls] { return Archived<QList<SavedCall>>(std::exchange(calls, {})); },
                                 .format = [&limit](const QList<LookUpResult>& results, bool) {
                                     limit = limitIn(results.first());
                                     return QByteArray();
                                 },
                                 .write = [](const QByteArray&, qsizetype) { return true; },
                                 .ringTimeoutSeconds = 77}));
        QCOMPARE(limit, std::optional<qint64>(77));
    }

    void inFiles()
    {
        const QByteArray bytes = m_live.decisiveExchange().responseBytes;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(limitIn(readRecordFile(bytes, QStringLiteral("a.json"), now)->results.first()), std::optional<qint64>(30));
        QCOMPARE(limitIn(readRecordFile(bytes, QStringLiteral("a.json"), now, 60)->results.first()), std::optional<qint64>(60));
        QCOMPARE(limitIn(readRecordFile(bytes, QStringLiteral("a.json"), now, rang)->results.first()), std::nullopt);
    }

private:
    LookUpResult lookedUp(qint64 ringTimeoutSeconds)
    {
        Asker asker;
        asker.service().setRingTimeout(ringTimeoutSeconds);
        return asker.resultOf(profileAt(m_sandbox.endpoint()), Sandbox::sampleCallId());
    }

    Sandbox m_sandbox;
    LookUpResult m_live;
};

CALLSCOPE_TEST(TestRingTimeout, QCoreApplication)
#include "tst_ringtimeout.moc"
